// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresvalues.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace waypost::store::postgresvalues {

namespace {
// Built-in types: src/include/catalog/pg_type.dat; their numbers never change.
constexpr unsigned boolType = 16;
constexpr unsigned byteaType = 17;
constexpr unsigned nameType = 19;
constexpr unsigned int8Type = 20;
constexpr unsigned int2Type = 21;
constexpr unsigned int4Type = 23;
constexpr unsigned textType = 25;
constexpr unsigned float8Type = 701;
constexpr unsigned varcharType = 1043;
constexpr unsigned numericType = 1700;

constexpr char escapeMark = '\x01';
constexpr char escapedZero = '\x01';
constexpr char escapedMark = '\x02';

QByteArray escaped(QByteArray text)
{
    if (!text.contains('\0') && !text.contains(escapeMark))
        return text;
    QByteArray out;
    out.reserve(text.size() + 8);
    for (const char c : text)
        if (c == '\0')
            out.append(escapeMark).append(escapedZero);
        else if (c == escapeMark)
            out.append(escapeMark).append(escapedMark);
        else
            out.append(c);
    return out;
}

QByteArray unescaped(QByteArrayView text)
{
    if (!text.contains(escapeMark))
        return text.toByteArray();
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text[at] == escapeMark && at + 1 < text.size())
            out.append(text[++at] == escapedZero ? '\0' : escapeMark);
        else
            out.append(text[at]);
    return out;
}

bool isText(unsigned type)
{
    return type == textType || type == varcharType || type == nameType;
}

template <class Number> QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

Sent fromDouble(double number, unsigned type)
{
    if (std::isnan(number))
        return {}; // as SQLite does
    if (type == float8Type)
        return {bigEndian(std::bit_cast<quint64>(number)), Form::Binary};
    return {QByteArray::number(number, 'g', 17), Form::Text};
}

QVariant fromBinary(QByteArrayView bytes, unsigned type)
{
    switch (type) {
    case boolType:
        return qint64(bytes.front() != 0);
    case int8Type:
        return qFromBigEndian<qint64>(bytes.data());
    case int4Type:
        return qint64(qFromBigEndian<qint32>(bytes.data()));
    case int2Type:
        return qint64(qFromBigEndian<qint16>(bytes.data()));
    case float8Type:
        return std::bit_cast<double>(qFromBigEndian<quint64>(bytes.data()));
    default:
        return {};
    }
}

QVariant fromText(QByteArrayView bytes, unsigned type)
{
    const QByteArray word = bytes.toByteArray();
    bool whole = false;
    switch (type) {
    case boolType:
        return qint64(word == "t");
    case int8Type:
    case int4Type:
    case int2Type:
        return word.toLongLong();
    case numericType: // the sum of our numbers
        if (const qint64 number = word.toLongLong(&whole); whole)
            return number;
        return word.toDouble();
    case float8Type:
        return word.toDouble();
    default:
        return QString::fromUtf8(unescaped(bytes));
    }
}
} // namespace

Sent toPostgres(const QVariant &value, unsigned type)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        return type == byteaType ? Sent {text, Form::Binary} : Sent {escaped(text), Form::Text};
    }
    case QMetaType::QByteArray:
        if (isText(type))
            return {escaped(value.toByteArray()), Form::Text};
        return {value.toByteArray(), Form::Binary};
    case QMetaType::Double:
        return fromDouble(value.toDouble(), type);
    default:
        Q_ASSERT(value.canConvert<qint64>());
        if (type == int8Type)
            return {bigEndian(value.toLongLong()), Form::Binary};
        return {QByteArray::number(value.toLongLong()), Form::Text};
    }
}

QVariant fromPostgres(QByteArrayView bytes, unsigned type, Form form)
{
    if (type == byteaType)
        return rawFromPostgres(bytes, type, form);
    if (form == Form::Binary && !isText(type))
        return fromBinary(bytes, type);
    return fromText(bytes, type);
}

QByteArray rawFromPostgres(QByteArrayView bytes, unsigned type, Form form)
{
    if (type == byteaType) // "\x0041…" as text
        return form == Form::Binary ? bytes.toByteArray()
                                    : QByteArray::fromHex(bytes.sliced(2).toByteArray());
    return unescaped(bytes);
}

bool hasBinaryForm(unsigned type)
{
    switch (type) {
    case boolType:
    case byteaType:
    case int8Type:
    case int4Type:
    case int2Type:
    case float8Type:
        return true;
    default:
        return isText(type);
    }
}

} // namespace waypost::store::postgresvalues
