// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/webhookbody.h"

#include "core/sandbox/graph.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

QJsonArray joined(const QJsonValue &first, const QJsonValue &second)
{
    QJsonArray all = first.toArray();
    for (const QJsonValue value : second.toArray())
        if (!all.contains(value))
            all << value;
    return all;
}

/// Puts the messages or statuses of `value` into `last`; false if they can't share one change.
bool mergeValue(QJsonObject &last, const QJsonObject &value)
{
    for (const QLatin1StringView list : {"messages"_L1, "statuses"_L1})
        if (last.contains(list) != value.contains(list))
            return false;
    if (last.value("metadata"_L1) != value["metadata"_L1] || last.contains("user_preferences"_L1))
        return false;
    for (const QLatin1StringView list : {"contacts"_L1, "messages"_L1, "statuses"_L1})
        if (last.contains(list) || value.contains(list))
            last.insert(list, joined(last[list], value[list]));
    return true;
}

QJsonObject changeObject(const Change &change)
{
    return {{u"field"_s, change.field}, {u"value"_s, change.value}};
}

QJsonObject entryObject(const QString &wabaId, const Change &change)
{
    QJsonObject entry {{u"id"_s, wabaId}, {u"changes"_s, QJsonArray {changeObject(change)}}};
    if (change.field != "messages"_L1)
        entry.insert("time"_L1, change.at / 1'000);
    return entry;
}

/// Adds a change to the last entry, as a change of its own or in the last one.
void addToEntry(QJsonObject &entry, const Change &change, bool merge)
{
    QJsonArray changes = entry["changes"_L1].toArray();
    QJsonObject last = changes.last().toObject();
    QJsonObject value = last["value"_L1].toObject();
    if (merge && last["field"_L1] == change.field && mergeValue(value, change.value)) {
        last.insert("value"_L1, value);
        changes[changes.size() - 1] = last;
    } else {
        changes << changeObject(change);
    }
    entry.insert("changes"_L1, changes);
}
} // namespace

QByteArray webhookBody(const QString &wabaId, const QList<Change> &changes, Random &random)
{
    QJsonArray entries;
    for (const Change &change : changes) {
        const qint64 way = random.between(0, 2);
        const bool timed = change.field != "messages"_L1; // its time is the entry's
        if (entries.isEmpty() || way == 0 || timed || entries.last().toObject().contains("time"_L1)) {
            entries << entryObject(wabaId, change);
            continue;
        }
        QJsonObject entry = entries.last().toObject();
        addToEntry(entry, change, way == 2);
        entries[entries.size() - 1] = entry;
    }
    return escapedJson({{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, entries}});
}

QByteArray escapedJson(const QJsonObject &object)
{
    const QString plain = QString::fromUtf8(jsonBytes(object));
    QByteArray escaped;
    escaped.reserve(plain.size() * 2);
    for (const QChar c : plain) {
        if (c == u'/')
            escaped += "\\/"; // only strings contain slashes
        else if (c.unicode() < 0x7f)
            escaped += char(c.unicode());
        else
            escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return escaped;
}

QByteArray signatureOf(const QByteArray &secret, const QByteArray &body)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace waypost::sandbox
