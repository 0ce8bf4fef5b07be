#pragma once

#include <QString>

class QWidget;

namespace whorl {

/// Asks where to save; empty when the user gives up. The name gets the suffix (without a dot) where it has
/// none, before the user is asked whether a file of that name shall be replaced.
QString saveFileName(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
                     const QString& suffix);

} // namespace whorl
