// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/framereader.h"

#include <QCborArray>

namespace waypost::wire {

using namespace Qt::StringLiterals;

QCborValue FrameReader::take(QLatin1StringView key, QCborValue::Type type)
{
    const QCborValue value = m_map.value(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    spoil();
    return QCborValue(QCborValue::Undefined);
}

QString FrameReader::text(QLatin1StringView key, qsizetype limit)
{
    QString text = take(key, QCborValue::String).toString();
    if (text.size() > limit)
        spoil();
    return text;
}

QStringList FrameReader::texts(QLatin1StringView key, qsizetype count, qsizetype limit)
{
    QStringList texts;
    for (const QCborValue value : array(key, count)) {
        texts << value.toString();
        if (!value.isString() || texts.last().size() > limit)
            spoil();
    }
    return texts;
}

QByteArray FrameReader::bytes(QLatin1StringView key, qsizetype limit)
{
    QByteArray bytes = take(key, QCborValue::ByteArray).toByteArray();
    if (bytes.size() > limit)
        spoil();
    return bytes;
}

qint64 FrameReader::number(QLatin1StringView key, qint64 least)
{
    const qint64 number = take(key, QCborValue::Integer).toInteger();
    if (number < least)
        spoil();
    return number;
}

bool FrameReader::flag(QLatin1StringView key)
{
    const QCborValue value = m_map.value(key);
    if (!value.isUndefined() && !value.isBool())
        spoil();
    return value.toBool();
}

QJsonObject FrameReader::object(QLatin1StringView key)
{
    return take(key, QCborValue::Map).toMap().toJsonObject();
}

QCborArray FrameReader::array(QLatin1StringView key, qsizetype count)
{
    QCborArray array = take(key, QCborValue::Array).toArray();
    if (array.size() > count)
        spoil();
    return array;
}

std::optional<Error> FrameReader::error(QLatin1StringView key)
{
    const QCborValue value = take(key, QCborValue::Map);
    if (value.isUndefined())
        return std::nullopt;
    FrameReader reader(value.toMap());
    Error error {reader.text("code"_L1, 64), reader.text("text"_L1, 2'048), reader.object("details"_L1)};
    if (!reader.ok())
        spoil();
    return error;
}

} // namespace waypost::wire
