// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/idmaker.h"

#include <QCryptographicHash>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

QString digitsFrom(const QByteArray &digest, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        const int value = static_cast<unsigned char>(digest[i % digest.size()]) + i / int(digest.size());
        text += QChar(u'0' + (i == 0 ? 1 + value % 9 : value % 10));
    }
    return text;
}
} // namespace

QByteArray IdMaker::digest(const QByteArray &purpose) const
{
    return QCryptographicHash::hash(QByteArray(m_seed + '/' + purpose), QCryptographicHash::Sha256);
}

QString IdMaker::wamid(const QString &waId, bool inbound)
{
    const QByteArray number = waId.toLatin1();
    const QByteArray hex = digest("message/" + QByteArray::number(m_count++)).first(9).toHex().toUpper();
    QByteArray binary = QByteArrayLiteral("\x1c\x18");
    binary += char(number.size());
    binary += number;
    binary += QByteArray::fromHex("150200");
    binary += inbound ? '\x12' : '\x11';
    binary += '\x18';
    binary += char(hex.size());
    binary += hex;
    binary += '\0';
    return u"wamid."_s + QString::fromLatin1(binary.toBase64());
}

QString IdMaker::digits(int count)
{
    return digitsFrom(digest("digits/" + QByteArray::number(m_count++)), count);
}

QString IdMaker::digitsFor(const QByteArray &purpose) const
{
    constexpr int usual = 16;
    return digitsFrom(digest("digits-for/" + purpose), usual);
}

QString IdMaker::trace()
{
    return u'A'
        + QString::fromLatin1(digest("trace/" + QByteArray::number(m_count++))
                                  .first(12)
                                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString IdMaker::token(const QByteArray &purpose) const
{
    return QString::fromLatin1(digest("token/" + purpose).first(16).toHex());
}

QString IdMaker::userId(const QString &country, const QString &waId) const
{
    constexpr int length = 20;
    return country + u'.' + digitsFrom(digest("user/" + waId.toLatin1()), length);
}

} // namespace waypost::sandbox
