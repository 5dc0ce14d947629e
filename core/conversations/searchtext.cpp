// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/searchtext.h"

#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"

#include <QJsonDocument>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;
} // namespace

const QStringList &searchedTables()
{
    static const QStringList tables {u"contacts"_s, u"notes"_s, u"messages"_s};
    return tables;
}

SearchText searchTextOf(const QString &table, const Row &row)
{
    if (table == "contacts"_L1) {
        const auto contact = read<contacts::Contact>(row);
        QStringList texts {contact.title, contact.name, contact.phone, contact.username, contact.email};
        texts.removeAll(QString());
        return {contact.createdAt, texts.join(u'\n')};
    }
    if (table == "notes"_L1) {
        const auto note = read<Note>(row);
        return {note.at, note.body};
    }
    if (table != "messages"_L1)
        return {};
    const auto message = read<Message>(row);
    if (message.revokedAt > 0)
        return {message.at, {}};
    const auto content = QJsonDocument::fromJson(message.content.toUtf8()).object();
    return {message.at, wordsOf(contentFromJson(content))};
}

} // namespace waypost::conversations
