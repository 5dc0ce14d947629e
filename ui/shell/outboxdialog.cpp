// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outboxdialog.h"

#include "ui/inbox/duesend.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHash>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int outboxShown = 200; ///< cards at most; what is beyond comes up as these are dealt with
} // namespace

QString commandName(const QString &type)
{
    static const QHash<QString, const char *> names {
        {u"conversation.reply"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Reply")},
        {u"conversation.react"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Reaction")},
        {u"conversation.note"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Note")},
        {u"conversation.assign"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Assignment")},
        {u"conversation.set_team"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Change of team")},
        {u"conversation.tag"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Tags")},
        {u"conversation.set_priority"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Priority")},
        {u"conversation.resolve"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Resolving")},
        {u"conversation.reopen"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Reopening")},
        {u"conversation.snooze"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Snoozing")},
        {u"conversation.mark_read"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Marking as read")},
        {u"message.retry"_s, QT_TRANSLATE_NOOP("OutboxDialog", "Sending again")},
    };
    const char *name = names.value(type, QT_TRANSLATE_NOOP("OutboxDialog", "Change"));
    return QCoreApplication::translate("OutboxDialog", name);
}

OutboxDialog::OutboxDialog(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_desk(desk)
{
    setWindowTitle(tr("Outbox"));
    resize(560, 480);
    auto *column = new QVBoxLayout(this);
    auto *explain = new QLabel(tr("What you did while the relay was away waits here and goes out in order. "
                                  "What the relay would not take stays until you decide."),
                               this);
    explain->setTextFormat(Qt::PlainText);
    explain->setWordWrap(true);
    column->addWidget(explain);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Waiting actions"));
    m_list = new QWidget(scroll);
    m_cards = new QVBoxLayout(m_list);
    m_cards->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(m_list);
    column->addWidget(scroll, 1);
    auto *close = new FlatButton(theme, ButtonKind::Secondary, tr("Close"), this);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(&desk, &sync::Desk::stateChanged, this, [this] {
        if (isVisible())
            readAgain();
    });
}

void OutboxDialog::open()
{
    readAgain();
    QDialog::open();
}

void OutboxDialog::readAgain()
{
    m_desk.ask<Waiting>(
        this,
        [](sync::View &view) {
            return Waiting {view.outbox(), view.due()};
        },
        [this](const Waiting &waiting) { fill(waiting); });
}

void OutboxDialog::fill(const Waiting &waiting)
{
    while (QLayoutItem *old = m_cards->takeAt(0)) {
        if (QWidget *widget = old->widget())
            widget->deleteLater();
        delete old;
    }
    for (const sync::TimelineEntry &entry : waiting.due.mid(0, outboxShown))
        m_cards->addWidget(dueCard(entry));
    for (const sync::OutboxItem &item : waiting.outbox.mid(0, outboxShown))
        m_cards->addWidget(cardOf(item));
    if (waiting.outbox.isEmpty() && waiting.due.isEmpty()) {
        auto *empty = new QLabel(tr("Nothing waits. Everything you did has reached the relay."), m_list);
        empty->setTextFormat(Qt::PlainText);
        empty->setAlignment(Qt::AlignCenter);
        m_cards->addWidget(empty, 1);
    }
    m_cards->addStretch();
}

OutboxDialog::Card OutboxDialog::makeCard(const QString &heading, const QString &words, const QString &why)
{
    auto *card = new QFrame(m_list);
    card->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(card);
    auto *title = new ElidedLabel(m_theme, TextRole::Strong, &Tokens::ink, card);
    title->setText(heading);
    column->addWidget(title);
    if (!words.isEmpty()) {
        auto *line = new ElidedLabel(m_theme, TextRole::Body, &Tokens::ink2, card);
        line->setText(words);
        column->addWidget(line);
    }
    auto *reason = new QLabel(why, card);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    column->addWidget(reason);
    auto *row = new QHBoxLayout;
    row->addStretch();
    column->addLayout(row);
    return {card, row};
}

FlatButton *OutboxDialog::addButton(const Card &card, ButtonKind kind, const QString &text)
{
    auto *made = new FlatButton(m_theme, kind, text, card.frame);
    made->setCompact(true);
    card.buttons->addWidget(made);
    return made;
}

void OutboxDialog::addShow(const Card &card, const QString &conversation)
{
    connect(addButton(card, ButtonKind::Ghost, tr("Show conversation")), &QAbstractButton::clicked, this,
            [this, conversation] {
                accept();
                Q_EMIT conversationChosen(conversation);
            });
}

QWidget *OutboxDialog::cardOf(const sync::OutboxItem &item)
{
    const Card card
        = makeCard(commandName(item.type), item.text,
                   item.refused ? sentence(*item.refused)
                                : tr("Waits for the relay; it will be checked before it goes out."));
    addShow(card, item.conversation);
    const auto button = [&](ButtonKind kind, const QString &text, auto act) {
        connect(addButton(card, kind, text), &QAbstractButton::clicked, this, [this, id = item.id, act] {
            (m_desk.*act)(id);
            readAgain();
        });
    };
    if (item.refused) {
        button(ButtonKind::Danger, tr("Discard"), &sync::Desk::dismiss);
        button(ButtonKind::Primary, tr("Try again"), &sync::Desk::retry);
    } else {
        button(ButtonKind::Secondary, tr("Take back"), &sync::Desk::cancel);
    }
    return card.frame;
}

/// A reply that the relay keeps until its time, or would not send when that had come.
QWidget *OutboxDialog::dueCard(const sync::TimelineEntry &entry)
{
    const conversations::Message &message = entry.message;
    const auto why = stoppedBy(message);
    const Card card = makeCard(
        why                               ? tr("Needs attention")
            : message.status == "held"_L1 ? tr("Going out")
                                          : tr("Scheduled reply"),
        conversations::wordsOf(
            conversations::contentFromJson(QJsonDocument::fromJson(message.content.toUtf8()).object())),
        why ? sentence(*why)
            : tr("%1. It is checked again before it goes out.").arg(TimeText().exact(message.dueAt)));
    addShow(card, message.conversation);
    const auto give
        = [&](ButtonKind kind, const QString &text, const QString &type, const QJsonObject &details) {
              connect(addButton(card, kind, text), &QAbstractButton::clicked, this,
                      [this, id = entry.id, type, details] {
                          m_desk.give({{}, type, id, {}, 0, 0, details});
                          readAgain();
                      });
          };
    give(why ? ButtonKind::Danger : ButtonKind::Secondary, why ? tr("Discard") : tr("Cancel it"),
         u"message.cancel"_s, {});
    give(ButtonKind::Primary, tr("Send now"), u"message.reschedule"_s, {{u"send_at"_s, 0}});
    return card.frame;
}

} // namespace waypost::ui
