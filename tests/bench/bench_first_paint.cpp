// Seconds from the start of the process to the first paint of the window, as one object of `whorl-cli bench
// --json`.

#include "ui/main_window.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

/// Since the start of this process, by the clock that the kernel notes it with.
double secondsOfProcess() {
    long long ticks = 0;
    std::FILE* const file = std::fopen("/proc/self/stat", "r");
    if (file == nullptr || std::fscanf(file,
                                       "%*d (%*[^)]) %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u "
                                       "%*u %*d %*d %*d %*d %*d %*d %lld",
                                       &ticks) != 1)
        return -1;
    std::fclose(file);
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
                std::printf("{\"figure\": \"first-paint\", \"size\": 1, \"value\": %.3f, \"unit\": \"s\"}\n",
                            secondsOfProcess());
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

int main(int argc, char** argv) {
    const QTemporaryDir settings; // as on the first start
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", settings.path().toLocal8Bit());
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("whorl"));
    whorl::applyTheme(app, whorl::Preferences::load().theme);
    whorl::MainWindow window;
    FirstPaint firstPaint;
    window.installEventFilter(&firstPaint);
    window.show();
    window.openAtStart();
    return QApplication::exec();
}
