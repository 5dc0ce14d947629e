// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/recordstrip.h"

#include "ui/composing/voicerecorder.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int stripHeight = 44;
constexpr int barStep = 4; ///< pixels
constexpr int dotRoom = 20;
constexpr qsizetype mostLevels = 400;
} // namespace

RecordStrip::RecordStrip(const Theme &theme, VoiceRecorder &recorder, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_recorder(recorder)
    , m_time(new ElidedLabel(theme, TextRole::Strong, &Tokens::ink, this))
    , m_hint(new ElidedLabel(theme, TextRole::Small, &Tokens::ink2, this))
    , m_pause(new FlatButton(theme, Icon::Pause, tr("Pause"), this))
{
    setAccessibleName(tr("Recording"));
    setFocusPolicy(Qt::StrongFocus);
    auto *drop = new FlatButton(theme, Icon::Delete, tr("Throw the recording away"), this);
    auto *done = new FlatButton(theme, ButtonKind::Secondary, tr("Done"), this);
    done->setCompact(true);
    m_time->setTabular(true);
    m_time->setFixedWidth(44);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addSpacing(dotRoom); // margins are not mirrored, spacing is
    layout->addWidget(m_time);
    layout->addStretch(2);
    layout->addWidget(m_hint, 1);
    layout->addWidget(drop);
    layout->addWidget(m_pause);
    layout->addWidget(done);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(drop, &FlatButton::clicked, &recorder, &VoiceRecorder::cancel);
    connect(done, &FlatButton::clicked, &recorder, &VoiceRecorder::finish);
    connect(m_pause, &FlatButton::clicked, this, &RecordStrip::togglePause);
    connect(&recorder, &VoiceRecorder::changed, this, &RecordStrip::follow);
    hide();
}

QSize RecordStrip::sizeHint() const
{
    return {300, stripHeight};
}

void RecordStrip::togglePause()
{
    if (m_recorder.state() == VoiceRecorder::State::Paused)
        m_recorder.resume();
    else
        m_recorder.pause();
}

void RecordStrip::follow()
{
    const auto state = m_recorder.state();
    const bool shown = state != VoiceRecorder::State::Idle;
    if (!shown)
        m_levels.clear();
    else if (state == VoiceRecorder::State::Recording)
        m_levels << m_recorder.level();
    if (m_levels.size() > mostLevels)
        m_levels.removeFirst();
    m_time->setText(TimeText::playTime(m_recorder.durationMs()));
    const bool paused = state == VoiceRecorder::State::Paused;
    m_pause->setIconOf(paused ? Icon::Microphone : Icon::Pause);
    m_pause->setAccessibleName(paused ? tr("Go on recording") : tr("Pause"));
    m_pause->setToolTip(m_pause->accessibleName());
    m_hint->setText(m_recorder.bytes() > voice::playIconBytes
                        ? tr("So long a message arrives as a file to download")
                        : paused ? tr("Paused")
                                 : QString());
    if (shown != isVisibleTo(parentWidget())) {
        setVisible(shown);
        if (shown)
            setFocus(Qt::OtherFocusReason);
    }
    update();
}

void RecordStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        return togglePause();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_recorder.finish();
    case Qt::Key_Escape:
        return m_recorder.cancel();
    default:
        QWidget::keyPressEvent(event);
    }
}

QRect RecordStrip::barsRect() const
{
    const QRect time = m_time->geometry();
    const int from = isRightToLeft() ? m_hint->geometry().right() + 8 : time.right() + 8;
    const int to = isRightToLeft() ? time.left() - 8 : m_hint->geometry().left() - 8;
    return QRect(QPoint(from, 8), QPoint(to, height() - 9));
}

void RecordStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? tokens.accent : tokens.line);
    painter.setBrush(tokens.paper2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    const bool running = m_recorder.state() == VoiceRecorder::State::Recording;
    painter.setPen(Qt::NoPen);
    painter.setBrush(running ? tokens.bad : tokens.ink3);
    const int dot = isRightToLeft() ? width() - 18 : 18;
    painter.drawEllipse(QPoint(dot, height() / 2), 5, 5);
    const QRect bars = barsRect();
    painter.setBrush(tokens.accent);
    qreal x = bars.right() - barStep; // the newest stands last, older ones move away
    for (auto level = m_levels.crbegin(); level != m_levels.crend() && x >= bars.left();
         ++level, x -= barStep) {
        const qreal height = std::max(2.0, *level * bars.height());
        const qreal at = isRightToLeft() ? bars.left() + bars.right() - x - 2 : x;
        painter.drawRoundedRect(QRectF(at, bars.center().y() - height / 2, 2.4, height), 1.2, 1.2);
    }
}

} // namespace waypost::ui
