// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/conversations.h"
#include "core/sync/replica.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
} // namespace

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
        if (const QJsonArray files = command.data["media"_L1].toArray(); !files.isEmpty())
            note.media = QString::fromUtf8(QJsonDocument(files).toJson(QJsonDocument::Compact));
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
