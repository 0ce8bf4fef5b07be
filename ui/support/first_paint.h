#pragma once

class QWidget;

namespace whorl {

/// Writes the seconds from the start of this process to the first paint of a window, and ends the process
/// there: `whorl --first-paint`, which `whorl-cli bench` calls.
void endAtFirstPaint(QWidget& window);

} // namespace whorl
