// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/conversations.h"
#include "core/sync/replica.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

/// Files that have to be in the relay before the command is.
QStringList mediaNeededBy(const Command &command)
{
    QJsonArray contents;
    if (command.type == "conversation.reply"_L1)
        contents << command.data["content"_L1];
    else if (command.type == "conversation.note"_L1)
        contents = command.data["media"_L1].toArray();
    QStringList needed;
    for (const auto &file : conversations::filesIn(contents))
        needed << file.media;
    return needed;
}

/// Of an epoch "store.view": numbers of one store mean the same whoever looks.
QString storeOf(const QString &epoch)
{
    return epoch.section(u'.', 0, 0);
}
} // namespace

Result<Done> Replica::meet(const QString &epoch, qint64 from)
{
    if (epoch == m_cache->epoch())
        return Done {};
    const bool sameStore = storeOf(epoch) == storeOf(m_cache->epoch());
    // The outbox first: after a crash between the two it is done again, and nothing takes old numbers for
    // new.
    if (!sameStore)
        if (auto done = m_outbox.startOver(); !done)
            return done;
    if (auto restarted = m_cache->restart(epoch, from); !restarted)
        return restarted;
    for (const Table &table : m_cache->tables())
        noteChange(m_changes, table.name, u"*"_s);
    return settle();
}

Result<QStringList> Replica::holdBack()
{
    static constexpr std::array reaching {"conversation.reply"_L1, "conversation.react"_L1,
                                          "message.retry"_L1};
    QStringList held;
    for (const OwnCommand &own : m_outbox.commands())
        if (own.sent && !own.refused
            && std::any_of(reaching.begin(), reaching.end(),
                           [&](QLatin1StringView type) { return own.command.type == type; }))
            held << own.command.id;
    const Error why {
        u"relay_rewound"_s,
        u"The relay was restored from a backup and does not know any more whether this was sent. "
        "Look at what the customer has, then send it again or let it be."_s};
    for (const QString &id : std::as_const(held)) {
        if (auto refused = m_outbox.refuse(id, why); !refused)
            return refused.error();
        noteChange(m_changes, u"outbox"_s, id);
    }
    return held;
}

Result<Cache::Taken> Replica::receive(const wire::RowsFrame &frame)
{
    return settledAfter(m_cache->take(frame, m_changes));
}

Result<Cache::Taken> Replica::receive(const wire::FillFrame &frame)
{
    return settledAfter(m_cache->take(frame, m_changes));
}

Result<Cache::Taken> Replica::settledAfter(Result<Cache::Taken> taken)
{
    if (!taken || *taken != Cache::Taken::Applied)
        return taken;
    if (auto settled = settle(); !settled)
        return settled.error();
    return taken;
}

Result<Done> Replica::hear(const wire::DraftFrame &frame)
{
    const auto heard = m_drafts.hear(frame);
    if (!heard)
        return heard.error();
    if (*heard)
        noteChange(m_changes, u"drafts"_s, frame.conversation);
    return Done {};
}

Result<Done> Replica::deepen(const QString &conversation, const Cache::Depth &depth)
{
    noteChange(m_changes, u"conversations"_s, conversation);
    return m_cache->deepen(conversation, depth);
}

Result<bool> Replica::tidy(int keepDays)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    if (keepDays <= 0)
        return false;
    QSet<QString> kept = m_drafts.conversations();
    for (const OwnCommand &own : m_outbox.commands())
        kept << own.conversation;
    return m_cache->tidy(nowMs() - keepDays * dayMs, kept, m_changes);
}

/// Drops what the rows now contain and lays the rest over them.
Result<Done> Replica::settle()
{
    QStringList confirmed;
    for (const OwnCommand &own : m_outbox.commands())
        if (own.seq > 0 && own.seq <= m_cache->cursor())
            confirmed << own.command.id;
    if (!confirmed.isEmpty())
        if (auto removed = m_outbox.remove(confirmed); !removed)
            return removed;
    for (const QString &id : confirmed)
        noteChange(m_changes, u"outbox"_s, id);
    const QList<Upload> uploads = m_uploads.uploads();
    for (const Upload &upload : uploads)
        if (upload.done && m_cache->rows().load(u"media"_s, upload.media))
            if (auto removed = m_uploads.remove(upload.media); !removed)
                return removed;
    return rebase();
}

bool Replica::waitsForUpload(const Command &command) const
{
    const QStringList needed = mediaNeededBy(command);
    return std::any_of(needed.cbegin(), needed.cend(), [this](const QString &media) {
        const Upload *upload = m_uploads.find(media);
        return upload && !upload->done;
    });
}

Result<Commands> Replica::takeToSend(int mostUnderway)
{
    QSet<QString> held; // subjects in which something waits for its file
    QStringList ids;
    Commands commands;
    int underway = 0;
    for (const OwnCommand &own : m_outbox.commands()) {
        if (!own.waits())
            continue;
        if (own.underway) {
            ++underway;
        } else if (held.contains(own.command.subject) || waitsForUpload(own.command)) {
            held.insert(own.command.subject);
        } else if (underway < mostUnderway) {
            ++underway;
            ids << own.command.id;
            commands << own.command;
        }
    }
    if (ids.isEmpty())
        return commands;
    if (auto marked = m_outbox.markSent(ids); !marked)
        return marked.error();
    return commands;
}

Result<Done> Replica::hear(const wire::AnswerFrame &answer)
{
    const OwnCommand *own = m_outbox.find(answer.id);
    if (!own)
        return Done {};
    noteChange(m_changes, u"outbox"_s, answer.id);
    if (!answer.refused && answer.seq > m_cache->cursor())
        return m_outbox.answered(answer.id, answer.seq); // laid over as before, until its rows come
    const auto done = answer.refused ? m_outbox.refuse(answer.id, *answer.refused)
                                     : m_outbox.remove({answer.id}); // 0: it changed nothing
    return done ? rebase() : done;
}

Result<Done> Replica::uploaded(const QString &media)
{
    if (auto marked = m_uploads.markDone(media); !marked)
        return marked;
    return settle();
}

Result<QStringList> Replica::uploadRefused(const QString &media, const Error &error)
{
    QStringList stranded;
    for (const OwnCommand &own : m_outbox.commands())
        if (own.waits() && mediaNeededBy(own.command).contains(media))
            stranded << own.command.id;
    for (const QString &id : stranded) {
        if (auto refused = m_outbox.refuse(id, error); !refused)
            return refused.error();
        noteChange(m_changes, u"outbox"_s, id);
    }
    if (auto removed = m_uploads.remove(media); !removed)
        return removed.error();
    if (auto done = rebase(); !done)
        return done.error();
    return stranded;
}

} // namespace waypost::sync
