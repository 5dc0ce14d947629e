// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor below every desktop program made with Qt Widgets: an empty window. Says on stdout, as the desktop
// does with --report-start, when it was painted, and stays until it is ended.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <utility>

namespace {
class EmptyWindow final : public QMainWindow {
public:
    EmptyWindow()
    {
        m_picture.setSingleShot(true);
        connect(&m_picture, &QTimer::timeout, this, &EmptyWindow::tell);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        m_picture.start();
    }

private:
    void tell()
    {
        if (std::exchange(m_told, true))
            return;
        const std::chrono::duration<double, std::milli> now
            = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("{\"shown_ms\":%.3f}\n", now.count());
        std::fflush(stdout);
    }
    QTimer m_picture; // runs out as soon as it is complete
    bool m_told = false;
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
