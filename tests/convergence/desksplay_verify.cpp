// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true when everything has arrived, in words of its own: nothing here asks the code that is
// judged who may see what.
#include "desksplay.h"

#include "core/replies/replies.h"
#include "core/savedviews/savedviews.h"

#include <algorithm>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
using namespace waypost::sync;

struct Standing {
    qint64 at = 0;
    qint64 seq = 0;
};
Standing standingOf(const QString &table, const Row &row)
{
    if (table == "messages"_L1) {
        const auto message = read<conversations::Message>(row);
        return {message.at, message.seq};
    }
    if (table == "notes"_L1) {
        const auto note = read<conversations::Note>(row);
        return {note.at, note.seq};
    }
    const auto activity = read<conversations::Activity>(row);
    return {activity.at, activity.seq};
}

/// Of the tables that are seen through a conversation.
QString conversationBehind(const QString &table, const store::KeyedRow &row)
{
    if (table == "conversations"_L1)
        return row.id;
    if (table == "messages"_L1)
        return read<conversations::Message>(row.values).conversation;
    if (table == "notes"_L1)
        return read<conversations::Note>(row.values).conversation;
    if (table == "activities"_L1)
        return read<conversations::Activity>(row.values).conversation;
    return {};
}

QHash<QString, store::KeyedRow> rowsOf(store::SqlRows &rows, const QString &table)
{
    QHash<QString, store::KeyedRow> all;
    for (const store::KeyedRow &row : rows.find(table, u"ORDER BY id"_s, {}))
        all.insert(row.id, row);
    return all;
}

const QStringList entryTableNames {u"messages"_s, u"notes"_s, u"activities"_s};
} // namespace

bool DesksPlay::maySee(const Desk &desk, const QString &conversation)
{
    const auto agent = loadAs<team::Agent>(m_relay.rows(), u"agents"_s, desk.agent);
    const auto row = loadAs<conversations::Conversation>(m_relay.rows(), u"conversations"_s, conversation);
    if (!agent || !row)
        return false;
    if (agent->role != "agent"_L1 || agent->teams.isEmpty())
        return true;
    return row->team.isEmpty() || agent->teams.contains(row->team) || row->assignee == desk.agent;
}

QString DesksPlay::verify()
{
    for (Desk &desk : m_desks) {
        if (const QString wrong = verifyConversations(desk); !wrong.isEmpty())
            return wrong;
        for (const Table &table : desk.replica->cache().tables())
            if (const QString wrong = verifyRows(desk, table); !wrong.isEmpty())
                return wrong;
        if (const QString wrong = verifyScopes(desk); !wrong.isEmpty())
            return wrong;
        for (const QString &id : rowsOf(desk.replica->cache().rows(), u"conversations"_s).keys())
            if (const QString wrong = verifyHistory(desk, id); !wrong.isEmpty())
                return wrong;
        if (const QString wrong = verifyCommands(desk); !wrong.isEmpty())
            return wrong;
    }
    QSet<QString> causes;
    for (const Event &event : m_relay.journal()) {
        const QString what = event.cause + u'/' + event.type;
        if (causes.contains(what))
            return u"came true twice: "_s + what;
        causes << what;
    }
    return verifyDrafts();
}

/// All that may be seen, but for closed ones of before the window; each with its contact.
QString DesksPlay::verifyConversations(Desk &desk)
{
    const auto held = rowsOf(desk.replica->cache().rows(), u"conversations"_s);
    const auto contacts = rowsOf(desk.replica->cache().rows(), u"contacts"_s);
    for (const store::KeyedRow &row : rowsOf(m_relay.rows(), u"conversations"_s)) {
        const auto conversation = read<conversations::Conversation>(row.values);
        if (held.contains(row.id) && !contacts.contains(conversation.contact))
            return u"no contact: "_s + row.id;
        if (!maySee(desk, row.id) || held.contains(row.id))
            continue;
        if (desk.keepDays == 0 || conversation.status != "closed"_L1)
            return u"missing: "_s + row.id;
    }
    return {};
}

/// Whatever is here is as the relay has it now, masked, and may be seen.
QString DesksPlay::verifyRows(Desk &desk, const Table &table)
{
    const auto theirs = rowsOf(m_relay.rows(), table.name);
    const auto ours = rowsOf(desk.replica->cache().rows(), table.name);
    const bool small = table.name == "agents"_L1 || table.name == "teams"_L1;
    if (small && ours.size() != theirs.size())
        return u"not all: "_s + table.name;
    for (const store::KeyedRow &row : ours) {
        const auto same = theirs.constFind(row.id);
        if (same == theirs.cend())
            return u"made up: "_s + table.name;
        if (row.rev != same->rev || row.values != team::seenBy(desk.viewer.role, table, same->values))
            return u"differs: "_s + table.name + u' ' + row.id;
        const QString conversation = conversationBehind(table.name, row);
        if (!conversation.isEmpty() && !maySee(desk, conversation))
            return u"out of sight: "_s + table.name + u' ' + row.id;
        if (table.name != "contacts"_L1)
            continue;
        const auto all = rowsOf(m_relay.rows(), u"conversations"_s);
        if (std::none_of(all.begin(), all.end(), [&](const store::KeyedRow &each) {
                return read<conversations::Conversation>(each.values).contact == row.id
                    && maySee(desk, each.id);
            }))
            return u"a stranger: "_s + row.id;
    }
    return {};
}

/// Views and canned replies: those for him, all of them, and no others, however old they are.
QString DesksPlay::verifyScopes(Desk &desk)
{
    QStringList wrong;
    const auto compare = [&](const QString &table, const QString &id, bool may) {
        if (desk.replica->cache().rows().load(table, id).has_value() != may)
            wrong << (may ? u"not there: "_s : u"not for him: "_s) + table + u' ' + id;
    };
    for (const store::KeyedRow &row : rowsOf(m_relay.rows(), u"saved_views"_s))
        compare(u"saved_views"_s, row.id,
                savedviews::sees(desk.viewer, read<savedviews::SavedView>(row.values)));
    for (const store::KeyedRow &row : rowsOf(m_relay.rows(), u"canned_replies"_s)) {
        const auto reply = read<replies::CannedReply>(row.values);
        compare(u"canned_replies"_s, row.id,
                replies::mayUse(desk.viewer, reply.scope, reply.team, reply.owner));
    }
    return wrong.join(u'\n');
}

/// As much of its history is here as the cache says; and what is missing comes when it is asked for.
QString DesksPlay::verifyHistory(Desk &desk, const QString &conversation)
{
    Cache &cache = desk.replica->cache();
    for (;;) {
        const Cache::Depth depth = cache.depthOf(conversation);
        for (const QString &table : entryTableNames)
            for (const store::KeyedRow &row :
                 m_relay.rows().find(table, u"WHERE conversation = ?"_s, {conversation})) {
                const Standing place = standingOf(table, row.values);
                const bool claimed = depth.at == 0 || row.rev > depth.above
                    || std::tie(place.at, place.seq, row.id) >= std::tie(depth.at, depth.seq, depth.id);
                if (claimed && !cache.rows().load(table, row.id))
                    return u"a hole in %1: %2 %3 (rev %4, above %5)"_s.arg(conversation, table, row.id)
                        .arg(row.rev)
                        .arg(depth.above);
            }
        if (depth.at == 0)
            return {};
        askOlder(desk, conversation);
        while (!desk.down.empty())
            deliver(desk, 1);
    }
}

QString DesksPlay::verifyCommands(Desk &desk)
{
    for (const OwnCommand &own : desk.replica->outbox().commands())
        if (!own.refused)
            return u"still waits: "_s + own.command.type;
    for (const QString &id : std::as_const(desk.given))
        if (!m_settled.contains(id) && !desk.replica->outbox().find(id) && !m_relay.answered(id))
            return u"lost: "_s + id;
    return {};
}

/// The devices of an agent show the same, and nothing that somebody typed is gone without his knowing.
QString DesksPlay::verifyDrafts()
{
    const QString kind = u"reply"_s;
    for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
        const QString agent = typed.key().left(36);
        const QString conversation = typed.key().mid(36);
        QSet<QString> texts;
        QSet<QString> found;
        for (Desk &desk : m_desks) {
            if (desk.agent != agent)
                continue;
            const Drafts &drafts = desk.replica->drafts();
            texts << drafts.text(conversation, kind);
            found << drafts.text(conversation, kind);
            for (;;) {
                const DraftVersion other = drafts.other(conversation, kind);
                if (other.text.isEmpty())
                    break;
                found << other.text;
                (void)desk.replica->dropOtherDraft(conversation, kind);
            }
        }
        if (texts.size() > 1)
            return u"drafts differ in "_s + conversation;
        if (!found.contains(*typed))
            return u"a draft is lost in "_s + conversation;
    }
    return {};
}

} // namespace waypost::tests
