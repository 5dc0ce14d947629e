// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include "core/base/bytes.h"

namespace waypost {

namespace {
constexpr qsizetype idLength = 36;
constexpr qsizetype entropySize = 10;
} // namespace

QString uuidV7(qint64 atMs, QByteArrayView entropy)
{
    Q_ASSERT(entropy.size() >= entropySize);
    QByteArray raw(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        raw[i] = char(atMs >> (8 * (5 - i)));
    for (int i = 0; i < 10; ++i)
        raw[6 + i] = entropy[i];
    raw[6] = char((raw[6] & 0x0f) | 0x70); // version 7
    raw[8] = char((raw[8] & 0x3f) | 0x80); // variant
    QByteArray text = raw.toHex();
    for (const int at : {20, 16, 12, 8})
        text.insert(at, '-');
    return QString::fromLatin1(text);
}

QString newId(qint64 atMs)
{
    return uuidV7(atMs, randomBytes(entropySize));
}

bool isId(QStringView text)
{
    if (text.size() != idLength)
        return false;
    for (qsizetype i = 0; i < idLength; ++i) {
        const char16_t c = text[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

qint64 timeOfId(QStringView id)
{
    if (!isId(id) || id[14] != u'7')
        return 0;
    return QString(id.mid(0, 8).toString() + id.mid(9, 4).toString()).toLongLong(nullptr, 16);
}

QString Ids::next()
{
    const QByteArray digest = Sha256().addField(m_seed).add(m_count++).finish();
    return uuidV7(m_atMs, digest);
}

} // namespace waypost
