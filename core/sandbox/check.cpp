// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/check.h"

#include <algorithm>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

QString partPath(const QString &path, QLatin1StringView key)
{
    return u"%1['%2']"_s.arg(path, key);
}
} // namespace

int charactersOf(const QString &text)
{
    return int(text.size()
               - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); }));
}

QString Check::text(const QJsonObject &object, const QString &path, QLatin1StringView key, Bound bound)
{
    const QJsonValue value = object[key];
    const QString part = partPath(path, key);
    if (!value.isUndefined() && !value.isString())
        fail(131009, u"Param %1 must be a string."_s.arg(part));
    QString text = value.toString();
    if (bound.required && text.trimmed().isEmpty())
        fail(131008, u"The parameter %1 is required."_s.arg(part));
    if (charactersOf(text) > bound.max)
        fail(bound.overCode, u"Param %1 must be at most %2 characters long."_s.arg(part).arg(bound.max));
    return text;
}

QJsonObject Check::object(const QJsonObject &from, const QString &path, QLatin1StringView key)
{
    const QJsonValue value = from[key];
    if (value.isUndefined())
        fail(131008, u"The parameter %1 is required."_s.arg(partPath(path, key)));
    else if (!value.isObject())
        fail(131009, u"Param %1 must be a JSON object."_s.arg(partPath(path, key)));
    return value.toObject();
}

QJsonArray Check::list(const QJsonObject &from, const QString &path, QLatin1StringView key, int low, int high)
{
    const QJsonValue value = from[key];
    QJsonArray array = value.toArray();
    if (value.isUndefined())
        fail(131008, u"The parameter %1 is required."_s.arg(partPath(path, key)));
    else if (!value.isArray() || array.size() < low || array.size() > high)
        fail(131009,
             u"Param %1 must be a list of %2 to %3 entries."_s.arg(partPath(path, key)).arg(low).arg(high));
    return array;
}

} // namespace waypost::sandbox
