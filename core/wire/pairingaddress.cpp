// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/wire/frames.h"

#include <QRegularExpression>

namespace waypost::wire {

using namespace Qt::StringLiterals;

QString PairingAddress::toString() const
{
    const QString name = host.contains(u':') ? QString(u"[" + host + u"]") : host;
    return u"waypost-pair:1:"_s + name + u':' + QString::number(port) + u':'
        + QString::fromLatin1(fingerprint.toHex()) + u':' + code;
}

Result<PairingAddress> PairingAddress::parse(const QString &text)
{
    static const QRegularExpression form(
        u"\\Awaypost-pair:1:(?:\\[([0-9A-Fa-f:.]{2,45})\\]|([A-Za-z0-9._-]{1,253})):([0-9]{1,5}):([0-9A-Fa-f]{64})(?::([0-9A-Za-z-]{0,64}))?\\z"_s);
    const QString trimmed = text.left(1'024).trimmed();
    const QRegularExpressionMatch match = form.match(trimmed);
    const uint port = match.captured(3).toUInt();
    if (!match.hasMatch() || port == 0 || port > 65'535)
        return Error {
            u"pairing_address_malformed"_s,
            u"This is not a pairing address. Copy the whole line that begins with \"waypost-pair:\"."_s};
    PairingAddress address;
    address.host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    address.port = quint16(port);
    address.fingerprint = fromStrictHex(match.captured(4).toLatin1());
    address.code = match.captured(5);
    return address;
}

} // namespace waypost::wire
