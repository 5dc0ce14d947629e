// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

#include "core/conversations/conversations.h"
#include "core/team/rights.h"

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
    options.vfs = paths.outboxVfs;
    auto own = store::Database::open(options);
    if (!own)
        return own.error();
    if (auto migrated = (*own)->migrate(
            {Outbox::schema() + Drafts::schema() + UploadList::schema(), Drafts::schemaForDevices()});
        !migrated)
        return migrated.error();
    auto outbox = Outbox::open(**own);
    auto drafts = Drafts::open(**own);
    auto uploads = UploadList::open(**own);
    for (const Error *error : {outbox ? nullptr : &outbox.error(), drafts ? nullptr : &drafts.error(),
                               uploads ? nullptr : &uploads.error()})
        if (error)
            return *error;
    auto cache = Cache::open(paths.cache, tablesOf(features), paths.cacheVfs);
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

Result<Done> Replica::give(Command command)
{
    command.actor = m_agent;
    command.at = nowMs();
    if (command.type == "conversation.reply"_L1)
        command.data.insert("written_at"_L1, command.at); // it may wait for a connection
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
    again.data.remove("fence"_L1); // somebody else's turn may be over by now: the relay knows
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

Result<Done> Replica::saveDraft(const QString &conversation, const QString &kind, const QString &text,
                                const std::optional<QString> &over)
{
    const auto saved = m_drafts.save(conversation, kind, text, nowMs(), over);
    if (!saved)
        return saved.error();
    if (*saved)
        noteChange(m_changes, u"drafts"_s, conversation);
    return Done {};
}

Result<Done> Replica::dropOtherDraft(const QString &conversation, const QString &kind)
{
    noteChange(m_changes, u"drafts"_s, conversation);
    return m_drafts.dropOther(conversation, kind);
}

Result<Done> Replica::offer(const Upload &upload)
{
    if (auto added = m_uploads.add(upload); !added)
        return added;
    return rebase();
}

} // namespace waypost::sync
