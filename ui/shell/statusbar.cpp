// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusbar.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace waypost::ui {

namespace {
constexpr int statusHeight = 24;
constexpr int statusDot = 8;
constexpr int wholePercent = 100;

QColor dotColour(sync::Link link, const Tokens &tokens)
{
    switch (link) {
    case sync::Link::Live:
        return tokens.ok;
    case sync::Link::Connecting:
    case sync::Link::CatchingUp:
        return tokens.warn;
    case sync::Link::Offline:
    case sync::Link::Locked:
    case sync::Link::SignedOut:
        break;
    }
    return tokens.bad;
}

} // namespace

QString syncedText(const sync::LinkState &state, int replies)
{
    if (state.link == sync::Link::CatchingUp && state.newest > 0)
        return StatusBar::tr("%1 % of the changes are here")
            .arg(QLocale().toString(100 * state.cursor / state.newest));
    if (state.link == sync::Link::Live && state.filled < wholePercent)
        return StatusBar::tr("Older days are coming: %1 %").arg(QLocale().toString(state.filled));
    if (state.link == sync::Link::Live)
        return StatusBar::tr("All changes synced");
    if (state.link == sync::Link::Locked)
        return StatusBar::tr("What is kept on this computer is sealed");
    return replies == 0 ? StatusBar::tr("Reading the local copy")
                        : StatusBar::tr("Reading the local copy; %n repl(ies) will be checked before sending",
                                        nullptr, replies);
}

QString linkText(const sync::LinkState &state, qint64 nowMs, qint64 sinceMs)
{
    switch (state.link) {
    case sync::Link::Live:
        return StatusBar::tr("Live");
    case sync::Link::Connecting:
        return StatusBar::tr("Connecting…");
    case sync::Link::CatchingUp:
        return StatusBar::tr("Catching up…");
    case sync::Link::Locked:
        return StatusBar::tr("Locked");
    case sync::Link::SignedOut:
        return StatusBar::tr("Signed out: pair this device again");
    case sync::Link::Offline:
        break;
    }
    const QString offline = sinceMs == 0
        ? StatusBar::tr("Offline")
        : StatusBar::tr("Offline since %1")
              .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(sinceMs).time(), QLocale::ShortFormat));
    if (state.nextTryMs > nowMs)
        return StatusBar::tr("%1 · next try in %2").arg(offline, TimeText::span(state.nextTryMs - nowMs));
    return offline;
}

StatusBar::StatusBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(new ElidedLabel(theme, TextRole::Small, &Tokens::ink2, this))
    , m_synced(new ElidedLabel(theme, TextRole::Small, &Tokens::ink2, this))
    , m_outbox(new FlatButton(theme, ButtonKind::Ghost, {}, this))
    , m_cache(new ElidedLabel(theme, TextRole::Small, &Tokens::ink2, this))
{
    setFixedHeight(statusHeight);
    setAccessibleName(tr("State"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(16);
    row->addSpacing(statusDot + 6); // the dot stands there, at either side of the window
    row->addWidget(m_state);
    row->addWidget(m_synced);
    row->addWidget(m_outbox);
    row->addStretch(1);
    row->addWidget(m_cache);
    m_outbox->setCompact(true);
    m_outbox->setMaximumHeight(statusHeight);
    m_outbox->hide();
    m_cache->setTabular(true);
    connect(m_outbox, &QAbstractButton::clicked, this, &StatusBar::outboxWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusBar::setState(const sync::LinkState &state, qint64 nowMs)
{
    const bool hadLine = m_shown.link == sync::Link::Live || m_shown.link == sync::Link::CatchingUp;
    const bool hasLine = state.link == sync::Link::Live || state.link == sync::Link::CatchingUp;
    if (hasLine)
        m_offlineSince = 0;
    else if (hadLine)
        m_offlineSince = nowMs;
    m_shown = state;
    m_state->setText(linkText(state, nowMs, m_offlineSince));
    m_state->setToolTip(state.reason);
    m_synced->setText(syncedText(state, m_replies));
    QStringList words;
    if (state.outbox > 0)
        words << tr("%n in the outbox", nullptr, state.outbox);
    if (state.needsAttention > 0)
        words << tr("%n need(s) attention", nullptr, state.needsAttention);
    m_outbox->setText(words.join(QStringLiteral(" · ")));
    m_outbox->setIconColour(state.needsAttention > 0 ? &Tokens::bad : &Tokens::ink2);
    m_outbox->setVisible(!words.isEmpty());
    update();
}

void StatusBar::setReplies(int waiting)
{
    m_replies = waiting;
    m_synced->setText(syncedText(m_shown, m_replies));
}

void StatusBar::addTool(QWidget *tool)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_cache), tool);
}

void StatusBar::setCache(qint64 bytes, int openConversations)
{
    m_cache->setText(tr("Cache %1 · %n open conversation(s) offline", nullptr, openConversations)
                         .arg(QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat)));
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.tokens().paper3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dotColour(m_shown.link, m_theme.tokens()));
    const QRect dot(12, (height() - statusDot) / 2, statusDot, statusDot);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
}

} // namespace waypost::ui
