// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/contactexport.h"

#include "core/contacts/csv.h"
#include "core/sync/contactimport.h"
#include "core/sync/contactsview.h"

#include <QJsonDocument>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr int exportedAtOnce = 1'000;

QStringList sortedKeys(const QSet<QString> &keys)
{
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort();
    return sorted;
}
} // namespace

QByteArray contactsCsv(View &view, const QString &filter, qint64 now)
{
    QList<ListedContact> all;
    if (ContactsView *contacts = view.contacts()) {
        ContactQuery query {filter, now, exportedAtOnce, {}, {}};
        for (;;) {
            const QList<ListedContact> page = contacts->contacts(query);
            all += page;
            if (page.size() < exportedAtOnce)
                break;
            query.afterName = page.last().contact.sortName;
            query.afterId = page.last().id;
        }
    }
    QSet<QString> scopes;
    for (const ListedContact &each : std::as_const(all))
        for (const QString &scope : QJsonDocument::fromJson(each.contact.consents.toUtf8()).object().keys())
            scopes << scope;
    const QStringList consents = sortedKeys(scopes);
    const QStringList attributes = contactAttributes(view).keys();
    QStringList header {u"name"_s,     u"phone"_s, u"email"_s,   u"username"_s,
                        u"language"_s, u"about"_s, u"created"_s, u"last message"_s};
    header += attributes;
    for (const QString &scope : consents)
        header << u"consent "_s + scope << u"consent "_s + scope + u" source"_s
               << u"consent "_s + scope + u" date"_s;
    QString text = contacts::csvHead(header);
    for (const ListedContact &each : std::as_const(all)) {
        const contacts::Contact &contact = each.contact;
        QStringList line {contacts::shownName(contact),
                          contact.phone,
                          contact.email,
                          contact.username,
                          contact.language,
                          contact.about,
                          contacts::csvTime(contact.createdAt),
                          contacts::csvTime(each.lastAt)};
        const QJsonObject values = QJsonDocument::fromJson(contact.attributes.toUtf8()).object();
        for (const QString &name : attributes)
            line << values[name].toString();
        const QJsonObject agreed = QJsonDocument::fromJson(contact.consents.toUtf8()).object();
        for (const QString &scope : consents)
            line << agreed[scope][u"state"_s].toString() << agreed[scope][u"source"_s].toString()
                 << contacts::csvTime(agreed[scope][u"at"_s].toInteger());
        text += contacts::csvLine(line);
    }
    return text.toUtf8();
}

} // namespace waypost::sync
