// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/importing.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/contacts/consent.h"
#include "core/contacts/editing.h"
#include "core/contacts/phonevariants.h"
#include "core/events/overlay.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;

/// One import's rows, each decided with those before it already in place.
class Importing {
public:
    Importing(const Command &command, Deciding &deciding)
        : m_command(command)
        , m_ids(deciding.ids)
        , m_rows(&deciding.rows)
        , m_features {contacts()}
    {
    }

    void take(const QJsonObject &row)
    {
        const auto refuse = [&](const QString &why) {
            m_refused << QJsonObject {{u"row"_s, row["row"_L1]}, {u"why"_s, why}};
        };
        const QString phone = toE164(row["phone"_L1].toString());
        QJsonObject told = row;
        told.insert("title"_L1, row["name"_L1]);
        if (row["name"_L1].toString().isEmpty())
            told.remove("title"_L1);
        auto values = checkedValues(told, m_rows);
        if (!values)
            return refuse(values.error().text);
        const QString key = cleanLine(row["key"_L1].toString(), 120);
        const QString email = (*values)["email"_L1].toString();
        if (phone.isEmpty() && email.isEmpty() && key.isEmpty())
            return refuse(
                u"There is no number, e-mail address or customer number to know this contact by."_s);
        const QString id = find(key, phone, email);
        if (id.isEmpty())
            return create(*values, key, phone);
        const Contact known = loadAs<Contact>(m_rows, u"contacts"_s, id).value_or(Contact {});
        if (!phone.isEmpty() && !known.phone.isEmpty() && !owns(id, phone))
            return refuse(
                u"The contact with this customer number or e-mail address has another number. Change it there, or leave the key out."_s);
        update(*values, id, known, key, phone);
    }

    Events finished()
    {
        Event event = eventOf(m_command, u"contact.imported"_s);
        event.data = {{u"run"_s, cleanLine(m_command.data["run"_L1].toString(), 64)},
                      {u"taken"_s, m_taken},
                      {u"merged"_s, m_merged},
                      {u"same"_s, m_same},
                      {u"refused"_s, m_refused}};
        return m_events << event;
    }

private:
    [[nodiscard]] QString find(const QString &key, const QString &phone, const QString &email)
    {
        QStringList keys;
        if (!key.isEmpty())
            keys << rowKey(key);
        keys += phoneKeys(phone);
        if (!email.isEmpty())
            keys << emailKey(email);
        for (const QString &each : std::as_const(keys))
            if (const auto identity = loadAs<Identity>(m_rows, u"identities"_s, each))
                return personOf(m_rows, identity->contact);
        return {};
    }
    [[nodiscard]] bool owns(const QString &contact, const QString &phone)
    {
        for (const QString &key : phoneKeys(phone))
            if (const auto identity = loadAs<Identity>(m_rows, u"identities"_s, key))
                return personOf(m_rows, identity->contact) == contact;
        return false;
    }
    void note(QString type, const QString &subject, const QJsonObject &data)
    {
        Event event = eventOf(m_command, std::move(type));
        event.subject = subject;
        event.data = data;
        apply(event, m_features, m_rows);
        m_events << event;
    }
    void create(QJsonObject values, const QString &key, const QString &phone)
    {
        if (!phone.isEmpty())
            values.insert("phone"_L1, phone);
        if (!key.isEmpty())
            values.insert("row_key"_L1, key);
        note(u"contact.created"_s, m_ids.next(), values);
        ++m_taken;
    }
    void update(QJsonObject values, const QString &id, const Contact &known, const QString &key,
                const QString &phone)
    {
        if (!known.about.isEmpty())
            values.remove("about"_L1); // what the team wrote stays
        if (shownName(known) == values["title"_L1].toString())
            values.remove("title"_L1);
        if (values.contains("consents"_L1)) {
            const QJsonObject before = QJsonDocument::fromJson(known.consents.toUtf8()).object();
            values["consents"_L1] = stricterConsents(before, values["consents"_L1].toObject());
        }
        QJsonObject news = differing(values, known);
        if (known.phone.isEmpty() && !phone.isEmpty())
            news.insert("phone"_L1, phone);
        if (!key.isEmpty() && !m_rows.load(u"identities"_s, rowKey(key)))
            news.insert("row_key"_L1, key);
        if (news.isEmpty()) {
            ++m_same;
            return;
        }
        note(u"contact.edited"_s, id, news);
        ++m_merged;
    }

    const Command &m_command;
    Ids &m_ids;
    Overlay m_rows;
    Features m_features;
    Events m_events;
    QJsonArray m_refused;
    int m_taken = 0;
    int m_merged = 0;
    int m_same = 0;
};
} // namespace

Result<Events> decideImport(const Command &command, Deciding &deciding)
{
    const QJsonArray rows = command.data["rows"_L1].toArray();
    if (rows.isEmpty() || rows.size() > rowsOfImport)
        return Error {u"bad_value"_s, u"An import brings 1 to 200 rows at once."_s};
    Importing importing(command, deciding);
    for (const auto &row : rows)
        importing.take(row.toObject());
    return importing.finished();
}

void evolveImport(Import &row, const QString &, const Event &event)
{
    row.run = event.data["run"_L1].toString();
    row.by = event.actor;
    row.at = event.at;
    row.taken = event.data["taken"_L1].toInteger();
    row.merged = event.data["merged"_L1].toInteger();
    row.same = event.data["same"_L1].toInteger();
    row.refused
        = QString::fromUtf8(QJsonDocument(event.data["refused"_L1].toArray()).toJson(QJsonDocument::Compact));
}

} // namespace waypost::contacts
