// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactfilter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype longestQuery = 500;
constexpr qsizetype mostConditions = 20;

/// Words and phrases; a colon and what follows it stay together, also when that is quoted.
QStringList tokensOf(const QString &query)
{
    QStringList tokens;
    QString token;
    bool quoted = false;
    for (const QChar c : query.left(longestQuery)) {
        if (c == u'"')
            quoted = !quoted;
        else if (c.isSpace() && !quoted) {
            if (!token.isEmpty())
                tokens << std::exchange(token, {});
        } else {
            token += c;
        }
    }
    if (!token.isEmpty())
        tokens << token;
    return tokens.mid(0, mostConditions);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

/// UTC ms of a day or of a span before now; 0: it is none.
qint64 momentFrom(const QString &text, qint64 now)
{
    constexpr qint64 day = 24LL * 3'600 * 1'000;
    static const QRegularExpression span(u"^(\\d{1,4})([dwm])$"_s);
    if (const auto match = span.match(text); match.hasMatch()) {
        const QString unit = match.captured(2);
        return now - match.captured(1).toLongLong() * day * (unit == "d"_L1 ? 1 : unit == "w"_L1 ? 7 : 30);
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? QDateTime(date, {}, Qt::UTC).toMSecsSinceEpoch() : 0;
}

bool within(const QString &value, const QString &whole)
{
    return value.isEmpty() ? !whole.isEmpty() : foldedName(whole).contains(value);
}

bool phoneHas(const QString &value, const QString &phone)
{
    const QString digits = digitsOf(value);
    return value.isEmpty() ? !phone.isEmpty() : !digits.isEmpty() && digitsOf(phone).contains(digits);
}

QJsonValue memberOf(const QString &json, const QString &name)
{
    return json.isEmpty() ? QJsonValue() : QJsonDocument::fromJson(json.toUtf8()).object()[name];
}
} // namespace

std::optional<ContactFilter::Condition> ContactFilter::operatorFrom(const QString &token, qint64 now)
{
    static const QHash<QString, About> operators {
        {u"name"_s, About::Name},         {u"phone"_s, About::Phone},       {u"email"_s, About::Email},
        {u"username"_s, About::Username}, {u"language"_s, About::Language}, {u"created"_s, About::Created},
        {u"seen"_s, About::Seen},
    };
    const qsizetype colon = token.indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    const QString word = token.left(colon).toLower();
    const QString value = token.mid(colon + 1);
    if (word == "is"_L1 && value == "blocked"_L1)
        return Condition {About::Blocked};
    if (word == "is"_L1 && value == "new"_L1)
        return Condition {About::New};
    for (const auto &[prefix, about] :
         {std::pair(u"attribute."_s, About::Attribute), std::pair(u"consent."_s, About::Consent)})
        if (word.startsWith(prefix) && word.size() > prefix.size())
            return Condition {about, word.mid(prefix.size()), foldedName(value)};
    const auto it = operators.constFind(word);
    if (it == operators.constEnd())
        return std::nullopt;
    Condition condition {*it, {}, foldedName(value)};
    if (*it != About::Created && *it != About::Seen)
        return condition;
    condition.after = !value.startsWith(u'<');
    condition.time = momentFrom(value.startsWith(u'<') || value.startsWith(u'>') ? value.mid(1) : value, now);
    return condition.time > 0 ? std::optional(condition) : std::nullopt;
}

ContactFilter::ContactFilter(const QString &query, qint64 now)
{
    for (QString token : tokensOf(query)) {
        const bool negated = token.size() > 1 && token.startsWith(u'-');
        if (negated)
            token.remove(0, 1);
        Condition condition
            = operatorFrom(token, now).value_or(Condition {About::Words, {}, foldedName(token)});
        condition.negated = negated;
        if (condition.about != About::Words || !condition.value.isEmpty())
            m_conditions << condition;
    }
}

bool ContactFilter::holds(const Condition &condition, const Contact &contact, qint64 lastAt)
{
    const QString &value = condition.value;
    const auto beside = [&](qint64 time) {
        return time > 0 && (condition.after ? time >= condition.time : time < condition.time);
    };
    switch (condition.about) {
    case About::Words:
        return foldedName(contact.title).contains(value) || foldedName(contact.name).contains(value)
            || foldedName(contact.email).contains(value) || foldedName(contact.username).contains(value)
            || phoneHas(value, contact.phone);
    case About::Name:
        return within(value, contact.title) || within(value, contact.name);
    case About::Phone:
        return phoneHas(value, contact.phone);
    case About::Email:
        return within(value, contact.email);
    case About::Username:
        return within(value, contact.username);
    case About::Language:
        return value.isEmpty() ? !contact.language.isEmpty() : foldedName(contact.language).startsWith(value);
    case About::Attribute: {
        const QString held = memberOf(contact.attributes, condition.name).toString();
        return value.isEmpty() || value == "*"_L1 ? !held.isEmpty() : foldedName(held) == value;
    }
    case About::Consent:
        return memberOf(contact.consents, condition.name)["state"_L1].toString() == value;
    case About::Created:
        return beside(contact.createdAt);
    case About::Seen:
        return beside(lastAt);
    case About::Blocked:
        return contact.blockedAt > 0;
    case About::New:
        return lastAt == 0;
    }
    return false;
}

bool ContactFilter::matches(const Contact &contact, qint64 lastAt) const
{
    return std::all_of(m_conditions.cbegin(), m_conditions.cend(), [&](const Condition &condition) {
        return holds(condition, contact, lastAt) != condition.negated;
    });
}

} // namespace waypost::contacts
