// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigdesk.h"

#include "core/contacts/contacts.h"
#include "core/conversations/content.h"
#include "core/conversations/conversations.h"

#include <QJsonDocument>

namespace waypost::bench {

namespace {
using namespace Qt::StringLiterals;

constexpr int conversationsInPage = 5'000;
constexpr int messagesInPage = 20'000;

QList<demo::StoredRow> conversationRows(const Generator &generator, int first, int last)
{
    QList<demo::StoredRow> rows;
    for (int n = first; n < last; ++n) {
        const QString contact = idOf('p', quint64(n));
        conversations::Conversation row;
        row.contact = contact;
        row.channel = u"main"_s;
        row.status = n % 10 < 8 ? u"open"_s : u"closed"_s;
        row.assignee = n % 3 == 0 ? demo::me : QString();
        row.lastAt = demo::now - qint64(n) * demo::minute;
        row.windowUntil = row.lastAt + 24 * demo::hour;
        row.preview = generator.text(quint64(n)).simplified().left(100);
        row.previewKind = u"text"_s;
        row.previewAuthor = u"customer"_s;
        rows << demo::StoredRow {u"conversations"_s, demo::conversationId(n), write(row)};
        contacts::Contact person;
        person.name = generator.customerName(quint64(n));
        person.phone = u'+' + Generator::customerPhone(quint64(n));
        rows << demo::StoredRow {u"contacts"_s, contact, write(person)};
    }
    return rows;
}

demo::StoredRow messageRow(const Generator &generator, const BigWorkspace &size, int n)
{
    const bool inLong = n < size.longest();
    const int conversation = inLong ? 1 : 2 + n % (size.conversations() - 1);
    conversations::Message row;
    row.conversation = demo::conversationId(conversation);
    row.direction = n % 3 == 0 ? u"out"_s : u"in"_s;
    row.author = n % 3 == 0 ? demo::me : u"customer"_s;
    row.at = inLong ? demo::now - qint64(size.longest() - n) * demo::minute
                    : demo::now - qint64(conversation) * demo::minute - qint64(size.messages - n) * 1'000;
    row.seq = n + 1;
    row.kind = u"text"_s;
    const auto content = conversations::toJson(conversations::TextContent {generator.text(quint64(n))});
    row.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    row.status = n % 3 == 0 ? u"read"_s : QString();
    return {u"messages"_s, idOf('m', quint64(n)), write(row)};
}
} // namespace

std::function<QList<demo::StoredRow>(int page)> BigWorkspace::pages() const
{
    return [size = *this, generator = Generator()](int page) {
        const int first = 1 + page * conversationsInPage;
        if (first <= size.conversations())
            return conversationRows(generator, first,
                                    qMin(first + conversationsInPage, size.conversations() + 1));
        const int conversationPages = (size.conversations() + conversationsInPage - 1) / conversationsInPage;
        const int begin = (page - conversationPages) * messagesInPage;
        QList<demo::StoredRow> rows;
        for (int n = begin; n < qMin(begin + messagesInPage, size.messages); ++n)
            rows << messageRow(generator, size, n);
        return rows;
    };
}

} // namespace waypost::bench
