// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor below every desktop program made with Qt Widgets: an empty window. Says on stdout, as the desktop
// does with --report-start, when it was painted, and stays until it is ended.
#include <QApplication>
#include <QMainWindow>

#include <chrono>
#include <cstdio>
#include <utility>

namespace {
class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!std::exchange(m_painted, true)) // told when the picture is complete
            QMetaObject::invokeMethod(this, &EmptyWindow::tell, Qt::QueuedConnection);
    }

private:
    void tell()
    {
        const std::chrono::duration<double, std::milli> now
            = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("{\"shown_ms\":%.3f}\n", now.count());
        std::fflush(stdout);
    }
    bool m_painted = false;
};
} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
