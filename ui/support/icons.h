#pragma once

#include <QIcon>

namespace whorl {

/// A line icon of resources/icons drawn in the palette's text colour, so that it is right in light and dark.
QIcon icon(const QString& name);

} // namespace whorl
