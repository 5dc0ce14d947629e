// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

#include "core/conversations/conversations.h"
#include "core/team/rights.h"

#include <QJsonDocument>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype largestCommand = 200 * 1024; ///< encoded; the relay cuts off who sends more than 256 KiB

Error tooLargeToSend()
{
    return {u"bad_value"_s, u"That is too much for one message. Shorten it, or send it in parts."_s};
}

Error notInOutbox()
{
    return {u"no_such_command"_s, u"That is no longer in the outbox."_s};
}

QString mediaNeededBy(const Command &command)
{
    if (command.type != "conversation.reply"_L1)
        return {};
    return conversations::mediaOf(conversations::contentFromJson(command.data["content"_L1].toObject()));
}
} // namespace

std::optional<Row> Replica::KnownRows::load(const QString &table, const QString &key)
{
    if (m_cache.holds(table))
        return m_cache.rows().load(table, key);
    wentBeyond = true;
    return std::nullopt;
}

Replica::Replica(std::unique_ptr<Cache> cache, std::unique_ptr<store::Database> own, const Features &features,
                 const Clock &clock, LaidTables laid, Outbox outbox, Drafts drafts, UploadList uploads)
    : m_cache(std::move(cache))
    , m_own(std::move(own))
    , m_features(features)
    , m_clock(clock)
    , m_laid(std::move(laid))
    , m_outbox(std::move(outbox))
    , m_drafts(std::move(drafts))
    , m_uploads(std::move(uploads))
    , m_known(*m_cache)
    , m_overlay(&m_known)
{
}

Result<std::unique_ptr<Replica>> Replica::open(const Paths &paths, const Features &features,
                                               const Clock &clock)
{
    store::DatabaseOptions options;
    options.path = paths.outbox;
    options.exclusive = paths.outbox != ":memory:"_L1;
    auto own = store::Database::open(options);
    if (!own)
        return own.error();
    if (auto migrated = (*own)->migrate({Outbox::schema() + Drafts::schema() + UploadList::schema()});
        !migrated)
        return migrated.error();
    auto outbox = Outbox::open(**own);
    auto drafts = Drafts::open(**own);
    auto uploads = UploadList::open(**own);
    for (const Error *error : {outbox ? nullptr : &outbox.error(), drafts ? nullptr : &drafts.error(),
                               uploads ? nullptr : &uploads.error()})
        if (error)
            return *error;
    auto cache = Cache::open(paths.cache, tablesOf(features));
    if (!cache)
        return cache.error();
    auto laid = LaidTables::make((*cache)->database(), (*cache)->tables());
    if (!laid)
        return laid.error();
    std::unique_ptr<Replica> replica(new Replica(*std::move(cache), *std::move(own), features, clock,
                                                 *std::move(laid), *std::move(outbox), *std::move(drafts),
                                                 *std::move(uploads)));
    if (auto settled = replica->settle(); !settled) // a crash may have come between rows and outbox
        return settled.error();
    (void)replica->takeChanges(); // nobody has seen anything yet
    return replica;
}

void Replica::setMe(const QString &agent, const QString &role)
{
    m_agent = agent;
    m_role = role;
}

bool Replica::isWriting(const QString &commandType)
{
    return commandType == "conversation.reply"_L1 || commandType == "conversation.note"_L1;
}

// ---- from the agent

Result<Done> Replica::give(Command command)
{
    command.actor = m_agent;
    command.at = m_clock.nowMs();
    if (command.seen == 0)
        command.seen = m_cache->cursor();
    if (const auto role = team::roleFrom(m_role); role && !team::mayGive(*role, command.type))
        return Error {u"not_allowed"_s, u"Your role may not do this. Ask a supervisor or an owner."_s};
    if (wire::encode(wire::CommandFrame {command}).size() > largestCommand)
        return tooLargeToSend();
    return enqueue(command);
}

Result<Done> Replica::enqueue(const Command &command)
{
    m_known.wentBeyond = false;
    const Result<Overlay> outcome = outcomeOf(command, m_overlay);
    if (!outcome && !m_known.wentBeyond)
        return outcome.error();
    OwnCommand own;
    own.command = command;
    own.conversation = conversationOf(command);
    if (auto added = m_outbox.add(own); !added)
        return added;
    noteChange(m_changes, u"outbox"_s, command.id);
    if (!outcome)
        return Done {};
    for (auto row = outcome->changes().cbegin(); row != outcome->changes().cend(); ++row)
        m_overlay.save(row.key().first, row.key().second, *row);
    return show(outcome->changes().keys());
}

/// The rows the command leads to, if it is decided on those below.
Result<Overlay> Replica::outcomeOf(const Command &command, Overlay &below) const
{
    Overlay outcome(&below);
    Ids ids(command.at, command.id.toUtf8()); // the same each time it is laid over
    Deciding deciding {outcome, ids};
    const auto events = decide(command, m_features, deciding);
    if (!events)
        return events.error();
    for (const Event &event : *events)
        apply(event, m_features, outcome);
    return outcome;
}

QString Replica::conversationOf(const Command &command)
{
    if (command.type.startsWith("conversation."_L1))
        return command.subject;
    if (!command.type.startsWith("message."_L1))
        return {};
    const auto message = loadAs<conversations::Message>(m_overlay, u"messages"_s, command.subject);
    return message ? message->conversation : QString();
}

Result<Done> Replica::cancel(const QString &id)
{
    const OwnCommand *own = m_outbox.find(id);
    if (!own)
        return notInOutbox();
    if (!own->refused && own->sent)
        return Error {u"already_sent"_s,
                      u"The relay may already have it: it can't be taken back any more."_s};
    if (auto removed = m_outbox.remove({id}); !removed)
        return removed;
    noteChange(m_changes, u"outbox"_s, id);
    return rebase();
}

Result<QString> Replica::retry(const QString &id)
{
    const OwnCommand *own = m_outbox.find(id);
    if (!own || !own->refused)
        return notInOutbox();
    Command again = own->command;
    again.id = newId(m_clock.nowMs());
    again.seen = 0;
    if (auto given = give(again); !given)
        return given.error();
    if (auto dismissed = dismiss(id); !dismissed)
        return dismissed.error();
    return again.id;
}

Result<Done> Replica::dismiss(const QString &id)
{
    const OwnCommand *own = m_outbox.find(id);
    if (!own || !own->refused)
        return notInOutbox();
    if (auto removed = m_outbox.remove({id}); !removed)
        return removed;
    noteChange(m_changes, u"outbox"_s, id);
    return rebase();
}

Result<Done> Replica::saveDraft(const QString &conversation, const QString &kind, const QString &text)
{
    const auto saved = m_drafts.save(conversation, kind, text, m_clock.nowMs());
    if (!saved)
        return saved.error();
    if (*saved)
        noteChange(m_changes, u"drafts"_s, conversation);
    return Done {};
}

Result<Done> Replica::offer(const Upload &upload)
{
    if (auto added = m_uploads.add(upload); !added)
        return added;
    return rebase();
}

// ---- from the relay

Result<Done> Replica::meet(const QString &epoch)
{
    if (epoch == m_cache->epoch())
        return Done {};
    if (auto restarted = m_cache->restart(epoch); !restarted)
        return restarted;
    for (const Table &table : m_cache->tables())
        noteChange(m_changes, table.name, u"*"_s);
    if (auto done = m_outbox.startOver(); !done)
        return done;
    return rebase();
}

Result<Cache::Taken> Replica::receive(const wire::RowsFrame &frame)
{
    auto taken = m_cache->take(frame, m_changes);
    if (!taken || *taken != Cache::Taken::Applied)
        return taken;
    if (auto settled = settle(); !settled)
        return settled.error();
    return taken;
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
    const QString media = mediaNeededBy(command);
    const Upload *upload = media.isEmpty() ? nullptr : m_uploads.find(media);
    return upload && !upload->done;
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
    Result<Done> done = Done {};
    if (answer.refused)
        done = m_outbox.refuse(answer.id, *answer.refused);
    else if (answer.seq <= m_cache->cursor()) // 0: it changed nothing
        done = m_outbox.remove({answer.id});
    else
        done = m_outbox.answered(answer.id, answer.seq);
    if (!done)
        return done;
    noteChange(m_changes, u"outbox"_s, answer.id);
    return rebase();
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
        if (own.waits() && mediaNeededBy(own.command) == media)
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

// ---- the one laid over the other

/// What somebody wrote and the relay would not take stays where it was written, as not sent.
void Replica::layWriting(const OwnCommand &own, Overlay &onto) const
{
    const Command &command = own.command;
    if (command.type == "conversation.note"_L1) {
        conversations::Note note;
        note.conversation = command.subject;
        note.author = command.actor;
        note.at = command.at;
        note.body = command.data["body"_L1].toString();
        onto.save(u"notes"_s, command.id, write(note));
        return;
    }
    const auto content = conversations::contentFromJson(command.data["content"_L1].toObject());
    conversations::Message message;
    message.conversation = command.subject;
    message.direction = u"out"_s;
    message.author = command.actor;
    message.at = command.at;
    message.kind = conversations::kindOf(content);
    message.content
        = QString::fromUtf8(QJsonDocument(conversations::toJson(content)).toJson(QJsonDocument::Compact));
    message.status = u"failed"_s;
    message.errorText = own.refused->text;
    message.replyTo = command.data["reply_to"_L1].toString();
    message.command = command.id;
    onto.save(u"messages"_s, command.id, write(message));
}

Overlay Replica::rebased()
{
    Overlay fresh(&m_known);
    for (const Upload &upload : m_uploads.uploads()) {
        if (m_cache->rows().load(u"media"_s, upload.media))
            continue;
        conversations::Media media;
        media.channel = upload.channel;
        media.mime = upload.mime;
        media.name = upload.name;
        media.size = upload.size;
        media.hash = upload.hash;
        media.state = u"ready"_s;
        media.createdAt = upload.at;
        fresh.save(u"media"_s, upload.media, write(media));
    }
    for (const OwnCommand &own : m_outbox.commands())
        if (!own.refused)
            if (const auto outcome = outcomeOf(own.command, fresh)) // refused now: the relay decides
                for (auto row = outcome->changes().cbegin(); row != outcome->changes().cend(); ++row)
                    fresh.save(row.key().first, row.key().second, *row);
    for (const OwnCommand &own : m_outbox.commands())
        if (own.refused && isWriting(own.command.type))
            layWriting(own, fresh);
    return fresh;
}

Result<Done> Replica::rebase()
{
    if (m_outbox.commands().isEmpty() && m_uploads.uploads().isEmpty() && m_overlay.changes().isEmpty())
        return Done {};
    const Overlay fresh = rebased();
    QList<Overlay::Key> different;
    for (auto row = m_overlay.changes().cbegin(); row != m_overlay.changes().cend(); ++row)
        if (!fresh.changes().contains(row.key()))
            different << row.key();
    for (auto row = fresh.changes().cbegin(); row != fresh.changes().cend(); ++row) {
        const auto before = m_overlay.changes().constFind(row.key());
        if (before == m_overlay.changes().cend() || *before != *row)
            different << row.key();
    }
    m_overlay = fresh;
    return show(different);
}

Result<Done> Replica::show(const QList<Overlay::Key> &keys)
{
    for (const auto &[table, key] : keys)
        if (m_cache->holds(table))
            noteChange(m_changes, table, key);
    return m_laid.update(keys, m_overlay);
}

} // namespace waypost::sync
