// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/drafts.h"

#include "core/base/text.h"
#include "core/store/database.h"

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestSent = 64 * 1024; ///< bytes
} // namespace

QStringList Drafts::schema()
{
    return {u"CREATE TABLE drafts (conversation TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, "
            "at INTEGER NOT NULL, PRIMARY KEY (conversation, kind))"_s};
}

QStringList Drafts::schemaForDevices()
{
    return {u"ALTER TABLE drafts ADD COLUMN agreed INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE TABLE draft_versions (conversation TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT "
            "NULL, at INTEGER NOT NULL, device TEXT NOT NULL, PRIMARY KEY (conversation, kind, at))"_s};
}

Result<Drafts> Drafts::open(store::Database &database)
{
    Drafts drafts(database);
    if (auto loaded = drafts.load(); !loaded)
        return loaded.error();
    return drafts;
}

Result<Done> Drafts::load()
{
    store::Statement &drafts
        = m_database->statement(u"SELECT conversation, kind, text, at, agreed FROM drafts"_s);
    auto read = drafts.forEach([this](const store::Statement &row) {
        m_drafts.insert({row.column(0).toString(), row.column(1).toString()},
                        {row.column(2).toString(), row.column(3).toLongLong(), row.column(4).toLongLong()});
    });
    if (!read)
        return read;
    store::Statement &others = m_database->statement(
        u"SELECT conversation, kind, text, at, device FROM draft_versions ORDER BY at"_s);
    return others.forEach([this](const store::Statement &row) {
        m_others[{row.column(0).toString(), row.column(1).toString()}]
            << DraftVersion {row.column(2).toString(), row.column(3).toLongLong(), row.column(4).toString()};
    });
}

/// A draft that is empty here and at the relay is none.
Result<Done> Drafts::keep(const Place &place, const Draft &draft)
{
    const bool none = draft.text.isEmpty() && draft.agreed == draft.at;
    const auto done = none
        ? m_database->run(u"DELETE FROM drafts WHERE conversation = ? AND kind = ?"_s,
                          {place.first, place.second})
        : m_database->run(u"INSERT INTO drafts (conversation, kind, text, at, agreed) VALUES (?, ?, ?, ?, ?) "
                          "ON CONFLICT (conversation, kind) DO UPDATE SET text = excluded.text, at = "
                          "excluded.at, agreed = excluded.agreed"_s,
                          {place.first, place.second, draft.text, draft.at, draft.agreed});
    if (!done)
        return done;
    if (none)
        m_drafts.remove(place);
    else
        m_drafts.insert(place, draft);
    return done;
}

Result<bool> Drafts::save(const QString &conversation, const QString &kind, const QString &text, qint64 nowMs,
                          const std::optional<QString> &over)
{
    const QString kept = cleanText(text);
    if (this->text(conversation, kind) == kept)
        return false;
    const Place place {conversation, kind};
    const Draft before = m_drafts.value(place);
    if (over && !before.text.isEmpty() && cleanText(*over) != before.text)
        if (auto beside = keepOther(place, {before.text, before.at, {}}); !beside)
            return beside.error();
    // Whatever the clock says: what is typed now comes after what was there.
    if (const auto done = keep(place, {kept, qMax(nowMs, before.at + 1), before.agreed}); !done)
        return done.error();
    return true;
}

QString Drafts::text(const QString &conversation, const QString &kind) const
{
    return m_drafts.value({conversation, kind}).text;
}

QString Drafts::shownFor(const QString &conversation) const
{
    const QString reply = text(conversation, u"reply"_s);
    return reply.isEmpty() ? text(conversation, u"note"_s) : reply;
}

QSet<QString> Drafts::conversations() const
{
    QSet<QString> ids;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        if (!draft->text.isEmpty())
            ids << draft.key().first;
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
        ids << other.key().first;
    return ids;
}

QList<wire::DraftFrame> Drafts::unsent() const
{
    QList<wire::DraftFrame> frames;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        if (draft->agreed != draft->at && draft->text.toUtf8().size() <= longestSent)
            frames << wire::DraftFrame {draft.key().first, draft.key().second, draft->text, draft->at, {},
                                        draft->agreed};
    return frames;
}

bool Drafts::outlasts(const wire::DraftFrame &frame) const
{
    const Draft known = m_drafts.value({frame.conversation, frame.kind});
    return known.agreed != known.at && known.at > frame.at && known.text != cleanText(frame.text);
}

Result<bool> Drafts::hear(const wire::DraftFrame &frame)
{
    const Place place {frame.conversation, frame.kind};
    const Draft known = m_drafts.value(place);
    const QString told = cleanText(frame.text);
    const bool ours = known.agreed != known.at; // typed here since
    const bool alike = told == known.text;
    if (frame.at < known.at) {
        // What is here came later. If it did not come from what the relay has, that one is kept beside it.
        const bool beside = ours && frame.at != known.agreed && !alike && !told.isEmpty();
        if (beside)
            if (auto kept = keepOther(place, {told, frame.at, frame.device}); !kept)
                return kept.error();
        if (auto agreed = keep(place, {known.text, known.at, frame.at}); !agreed)
            return agreed.error();
        return beside;
    }
    if (ours && !alike && !known.text.isEmpty())
        if (auto kept = keepOther(place, {known.text, known.at, {}}); !kept)
            return kept.error();
    if (auto taken = keep(place, {told, frame.at, frame.at}); !taken)
        return taken.error();
    return !alike;
}

DraftVersion Drafts::other(const QString &conversation, const QString &kind) const
{
    const QList<DraftVersion> versions = m_others.value({conversation, kind});
    return versions.isEmpty() ? DraftVersion {} : versions.last();
}

Result<Done> Drafts::keepOther(const Place &place, const DraftVersion &version)
{
    QList<DraftVersion> &versions = m_others[place];
    for (const DraftVersion &each : std::as_const(versions))
        if (each.text == version.text)
            return Done {};
    const auto done = m_database->run(
        u"INSERT INTO draft_versions (conversation, kind, text, at, device) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (conversation, kind, at) DO UPDATE SET text = excluded.text, device = excluded.device"_s,
        {place.first, place.second, version.text, version.at, version.device});
    if (done)
        versions << version;
    return done;
}

Result<Done> Drafts::dropOther(const QString &conversation, const QString &kind)
{
    const auto versions = m_others.find({conversation, kind});
    if (versions == m_others.end())
        return Done {};
    const auto done
        = m_database->run(u"DELETE FROM draft_versions WHERE conversation = ? AND kind = ? AND at = ?"_s,
                          {conversation, kind, versions->isEmpty() ? 0 : versions->last().at});
    if (!done)
        return done;
    if (!versions->isEmpty())
        versions->removeLast();
    if (versions->isEmpty())
        m_others.erase(versions);
    return done;
}

} // namespace waypost::sync
