#include "ui/support/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace whorl {

namespace {

/// Since the start of this process, by the clock that the kernel notes it with.
double secondsOfProcess() {
    long long ticks = 0;
    std::FILE* const file = std::fopen("/proc/self/stat", "r");
    if (file == nullptr)
        return -1;
    const int read = std::fscanf(file,
                                 "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u "
                                 "%*u %*d %*d %*d %*d %*d %*d %lld",
                                 &ticks);
    std::fclose(file);
    if (read != 1)
        return -1;
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 -
           static_cast<double>(ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

class FirstPaint : public QObject {
  public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] { // when all that is visible has been painted
                std::printf("%.3f\n", secondsOfProcess());
                std::fflush(stdout);
                ::_exit(0);
            });
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    bool m_seen = false;
};

} // namespace

void endAtFirstPaint(QWidget& window) {
    window.installEventFilter(new FirstPaint(&window));
}

} // namespace whorl
