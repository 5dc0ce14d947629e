// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/splitter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSettings>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int KeyStep = 16;

class SplitterGrip final : public QSplitterHandle {
public:
    SplitterGrip(Qt::Orientation orientation, QSplitter *splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(QSplitter::tr("Divider"));
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool horizontal = orientation() == Qt::Horizontal;
        const int back = horizontal ? Qt::Key_Left : Qt::Key_Up;
        const int forth = horizontal ? Qt::Key_Right : Qt::Key_Down;
        const int at = horizontal ? x() : y();
        if (event->key() == back || event->key() == forth)
            moveSplitter(at + (event->key() == forth ? KeyStep : -KeyStep));
        else
            QSplitterHandle::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *) override { update(); }
    void focusOutEvent(QFocusEvent *) override { update(); }
    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        if (hasFocus()) {
            QPainter painter(this);
            painter.fillRect(rect(), palette().color(QPalette::Link));
        }
    }
};
} // namespace

Splitter::Splitter(Qt::Orientation orientation, QSettings &settings, const QString &key, QWidget *parent)
    : QSplitter(orientation, parent)
    , m_settings(settings)
    , m_key(u"splitters/"_s + key)
{
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setValue(m_key, saveState()); });
}

void Splitter::restore(const QList<int> &sizes)
{
    if (!restoreState(m_settings.value(m_key).toByteArray()))
        setSizes(sizes);
    setHandleWidth(1); // the saved state brings its own
}

QSplitterHandle *Splitter::createHandle()
{
    return new SplitterGrip(orientation(), this);
}

} // namespace waypost::ui
