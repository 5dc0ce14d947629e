// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatsapp/jsonvalues.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace waypost::whatsapp {

namespace {
using namespace Qt::StringLiterals;

QJsonValue scrubbed(const QJsonValue &value)
{
    if (value.isObject())
        return withoutIdentifiers(value.toObject());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &entry : value.toArray())
            array << scrubbed(entry);
        return array;
    }
    const QString text = value.toString();
    return text.startsWith("wamid."_L1) || text.startsWith("wacid."_L1) ? QJsonValue(u"•••"_s) : value;
}
} // namespace

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

qint64 numberAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

double realAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    return std::isfinite(number) ? number : 0;
}

qint64 timeAt(const QJsonObject &object, QLatin1StringView key)
{
    constexpr qint64 latest = 253'402'300'799; // the end of year 9999
    const qint64 seconds = numberAt(object, key);
    return seconds > 0 && seconds <= latest ? seconds * 1000 : 0;
}

QJsonObject withoutIdentifiers(const QJsonObject &object)
{
    static const QSet<QString> identifying {u"from"_s,
                                            u"from_user_id"_s,
                                            u"from_parent_user_id"_s,
                                            u"to"_s,
                                            u"to_user_id"_s,
                                            u"to_parent_user_id"_s,
                                            u"wa_id"_s,
                                            u"new_wa_id"_s,
                                            u"user_id"_s,
                                            u"parent_user_id"_s,
                                            u"previous_user_id"_s,
                                            u"previous_parent_user_id"_s,
                                            u"recipient"_s,
                                            u"recipient_id"_s,
                                            u"recipient_user_id"_s,
                                            u"customer"_s,
                                            u"phone_number"_s,
                                            u"username"_s,
                                            u"group_id"_s,
                                            u"identity"_s,
                                            u"identity_key_hash"_s,
                                            u"contacts"_s};
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!identifying.contains(it.key()))
            clean.insert(it.key(), scrubbed(it.value()));
    return clean;
}

} // namespace waypost::whatsapp
