// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/editing.h"

#include "core/base/text.h"
#include "core/contacts/consent.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostScopes = 20;

Error badContactValue(const QString &text)
{
    return {u"bad_value"_s, text};
}

Result<QString> checkedText(const QString &column, const QString &told)
{
    static const QRegularExpression mail(u"^[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}$"_s);
    static const QRegularExpression tongue(u"^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*$"_s);
    if (column == "about"_L1) {
        const QString text = cleanText(told, longestAbout + 1);
        if (text.size() > longestAbout)
            return badContactValue(u"A note about a contact has at most 4,000 characters."_s);
        return text;
    }
    const QString line = cleanLine(told, 256).trimmed();
    if (column == "title"_L1 && line.size() > longestName)
        return badContactValue(u"A name has at most 120 characters."_s);
    if (column == "email"_L1 && !line.isEmpty() && !mail.match(line).hasMatch())
        return badContactValue(u"Write the e-mail address as name@example.com."_s);
    if (column == "language"_L1 && !line.isEmpty() && !tongue.match(line).hasMatch())
        return badContactValue(u"Write the language as a code: en, pt-BR."_s);
    if (column == "language"_L1)
        return QString(line).replace(u'_', u'-');
    return column == "email"_L1 ? line.toLower() : line;
}

Result<QJsonObject> checkedAttributes(const QJsonObject &told, Rows &rows)
{
    QJsonObject values;
    for (auto it = told.begin(); it != told.end(); ++it) {
        const auto attribute = loadAs<workspace::Attribute>(rows, u"attributes"_s, u"contact/"_s + it.key());
        const bool takenAway = it->isNull() || (it->isString() && it->toString().isEmpty());
        if (!takenAway && (!attribute || attribute->removedAt > 0))
            return badContactValue(u"Contacts have no field of that name. Look at the list again."_s);
        const auto value
            = takenAway ? Result<QString>(QString()) : workspace::attributeValue(*attribute, *it);
        if (!value)
            return value.error();
        values.insert(it.key(), *value);
    }
    return values;
}

QJsonObject soundConsents(const QJsonObject &told)
{
    QJsonObject consents;
    for (auto it = told.begin(); it != told.end() && consents.size() < mostScopes; ++it)
        if (const QString scope = cleanLine(it.key(), 40); !scope.isEmpty())
            consents.insert(scope, soundConsent(it->toObject()));
    return consents;
}

QString columnOf(const QString &command)
{
    return command == "contact.rename"_L1 ? u"title"_s : u"about"_s;
}

QJsonObject toldBy(const Command &command)
{
    if (command.type == "contact.set_attributes"_L1)
        return {{u"attributes"_s, command.data["set"_L1].toObject()}};
    QJsonObject told;
    if (command.type == "contact.set_details"_L1) {
        for (const auto &column : {u"email"_s, u"language"_s})
            if (command.data[column].isString())
                told.insert(column, command.data[column]);
        return told;
    }
    const auto value = command.data[command.type == "contact.rename"_L1 ? "name"_L1 : "text"_L1];
    told.insert(columnOf(command.type), value.toString());
    return told;
}
} // namespace

Result<QJsonObject> checkedValues(const QJsonObject &told, Rows &rows)
{
    QJsonObject values;
    for (const auto &column : {u"title"_s, u"about"_s, u"email"_s, u"language"_s}) {
        if (!told.contains(column))
            continue;
        const auto text = checkedText(column, told[column].toString());
        if (!text)
            return text.error();
        values.insert(column, *text);
    }
    if (told.contains("attributes"_L1)) {
        const auto attributes = checkedAttributes(told["attributes"_L1].toObject(), rows);
        if (!attributes)
            return attributes.error();
        values.insert("attributes"_L1, *attributes);
    }
    if (told.contains("consents"_L1))
        values.insert("consents"_L1, soundConsents(told["consents"_L1].toObject()));
    return values;
}

QJsonObject differing(const QJsonObject &values, const Contact &contact)
{
    const Row row = write(contact);
    const QList<Column> columns = columnsOf<Contact>();
    QJsonObject news;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &name = columns[i].name;
        if (!values.contains(name))
            continue;
        if (!values[name].isObject()) {
            if (values[name].toString() != row[i].toString())
                news.insert(name, values[name]);
            continue;
        }
        const QJsonObject known = QJsonDocument::fromJson(row[i].toString().toUtf8()).object();
        QJsonObject fresh;
        const QJsonObject told = values[name].toObject();
        for (auto it = told.begin(); it != told.end(); ++it)
            if (*it != known[it.key()] && !(it->toString(u"?"_s).isEmpty() && !known.contains(it.key())))
                fresh.insert(it.key(), *it);
        if (!fresh.isEmpty())
            news.insert(name, fresh);
    }
    return news;
}

Result<Events> decideEdit(const Command &command, Deciding &deciding)
{
    const auto contact = loadAs<Contact>(deciding.rows, u"contacts"_s, command.subject);
    if (!contact)
        return noSuchContact();
    const auto values = checkedValues(toldBy(command), deciding.rows);
    if (!values)
        return values.error();
    Event event = eventOf(command, u"contact.edited"_s);
    event.data = differing(*values, *contact);
    return event.data.isEmpty() ? Events {} : Events {event};
}

} // namespace waypost::contacts
