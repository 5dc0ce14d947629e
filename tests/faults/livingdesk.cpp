// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/livingdesk.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"
#include "core/features/features.h"

#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostPauseMs = 12; ///< between two things the agent does
constexpr int earlyMs = 80; ///< so much too early speaks who speaks early
constexpr int numberDigits = 7;

/// Conversation → number of its draft.
using FoundDrafts = QList<QPair<QString, qint64>>;

FoundDrafts foundDrafts(sync::View &view)
{
    FoundDrafts found;
    sync::ListQuery query;
    query.limit = 1'000;
    for (const auto &listed : view.conversations(query))
        found.append({listed.id, numberOf(view.draft(listed.id, u"reply"_s))});
    return found;
}
} // namespace

QString numberedText(qint64 number)
{
    return u"#%1."_s.arg(number, numberDigits, 10, QLatin1Char('0'));
}

qint64 numberOf(const QString &text)
{
    return text.startsWith(u'#') ? text.mid(1, numberDigits).toLongLong() : 0;
}

LivingDesk::LivingDesk(const QString &folder, quint32 seed, qint64 number, DeskWeakness weakness)
    : m_random(seed)
    , m_number(number)
    , m_weakness(weakness)
    , m_desk({.folder = folder}, features::allFeatures(), m_clock)
{
    connect(&m_desk, &sync::Desk::answered, this, [this](const QString &id) { m_answered << id; });
    connect(&m_desk, &sync::Desk::changed, this, [this] {
        if (m_conversations.isEmpty())
            findConversations();
    });
    m_desk.start();
    findConversations();
}

void LivingDesk::say(const QString &word, const QString &what, qint64 number)
{
    std::printf("%s %s %lld\n", qPrintable(word), qPrintable(what), number);
    std::fflush(stdout);
}

/// None yet: the desk has just been paired and fetches them.
void LivingDesk::findConversations()
{
    m_desk.ask<FoundDrafts>(this, foundDrafts, [this](const FoundDrafts &drafts) {
        if (!m_conversations.isEmpty() || drafts.isEmpty())
            return;
        for (const auto &[conversation, number] : drafts) {
            say(u"found"_s, conversation, number);
            m_conversations << conversation;
        }
        act();
    });
}

QString LivingDesk::someConversation()
{
    return m_conversations[m_random.bounded(int(m_conversations.size()))];
}

void LivingDesk::actSoon()
{
    QTimer::singleShot(m_random.bounded(mostPauseMs), this, &LivingDesk::act);
}

void LivingDesk::act()
{
    ++m_number;
    switch (m_random.bounded(4)) {
    case 0:
        return give(u"conversation.reply"_s);
    case 1:
        return give(u"conversation.note"_s);
    default:
        return draft();
    }
}

void LivingDesk::draft()
{
    const QString conversation = someConversation();
    const qint64 number = m_number;
    if (m_weakness == DeskWeakness::SpeaksEarly) {
        say(u"draft"_s, conversation, number);
        QTimer::singleShot(earlyMs, this, [this, conversation, number] {
            m_desk.saveDraft(conversation, u"reply"_s, numberedText(number));
        });
        return actSoon();
    }
    m_desk.saveDraft(conversation, u"reply"_s, numberedText(number));
    m_desk.ask<QString>(
        this, [conversation](sync::View &view) { return view.draft(conversation, u"reply"_s); },
        [this, conversation, number](const QString &text) {
            if (numberOf(text) == number)
                say(u"draft"_s, conversation, number);
            actSoon();
        });
}

void LivingDesk::give(const QString &type)
{
    Command command {newId(m_clock.nowMs()), type, someConversation(), {}, 0, 0, {}};
    command.data
        = {{u"content"_s, conversations::toJson(conversations::TextContent {numberedText(m_number)})},
           {u"body"_s, numberedText(m_number)},
           {u"override"_s, true}};
    if (m_weakness == DeskWeakness::SpeaksEarly) {
        say(type.section(u'.', 1), command.id, m_number);
        QTimer::singleShot(earlyMs, this, [this, command] { m_desk.give(command); });
        return actSoon();
    }
    m_desk.give(command);
    tellKept(command);
    if (m_weakness == DeskWeakness::GivesTwice) {
        command.id = newId(m_clock.nowMs());
        m_desk.give(command);
    }
}

/// What was answered may have left the outbox already.
void LivingDesk::tellKept(const Command &command)
{
    m_desk.ask<bool>(
        this,
        [id = command.id](sync::View &view) {
            const auto waiting = view.outbox();
            return std::any_of(waiting.begin(), waiting.end(),
                               [&id](const sync::OutboxItem &item) { return item.id == id; });
        },
        [this, command, number = m_number](bool waits) {
            const bool kept = waits || m_answered.contains(command.id);
            say(kept ? command.type.section(u'.', 1) : u"gone"_s, command.id, number);
            actSoon();
        });
}

} // namespace waypost::tests
