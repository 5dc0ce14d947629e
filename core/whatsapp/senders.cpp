// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/whatsapp/inbound.h"
#include "core/whatsapp/jsonvalues.h"

#include <QRegularExpression>

namespace waypost::whatsapp {

namespace {
using namespace Qt::StringLiterals;

bool isUserId(const QString &text)
{
    static const QRegularExpression form(u"^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$"_s);
    return form.match(text).hasMatch();
}

bool contradicts(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

QJsonObject entryOf(const contacts::Sender &sender, const QJsonArray &entries, qsizetype index,
                    qsizetype count)
{
    const auto identityOf = [](const QJsonObject &entry) {
        return identityFrom(textAt(entry, "wa_id"_L1), textAt(entry, "user_id"_L1));
    };
    for (const auto &value : entries) {
        const contacts::Sender entry = identityOf(value.toObject());
        if ((!entry.phone.isEmpty() && entry.phone == sender.phone)
            || (!entry.userId.isEmpty() && entry.userId == sender.userId))
            return value.toObject();
    }
    const QJsonObject atPlace = entries.size() == count ? entries.at(index).toObject()
        : entries.size() == 1                           ? entries.at(0).toObject()
                                                        : QJsonObject {};
    const contacts::Sender entry = identityOf(atPlace);
    return contradicts(entry.phone, sender.phone) || contradicts(entry.userId, sender.userId) ? QJsonObject {}
                                                                                              : atPlace;
}
} // namespace

contacts::Sender identityFrom(const QString &phoneOrUserId, const QString &userId)
{
    contacts::Sender sender;
    sender.userId = isUserId(userId) ? userId : QString();
    if (isUserId(phoneOrUserId))
        sender.userId = sender.userId.isEmpty() ? phoneOrUserId : sender.userId;
    else
        sender.phone = toE164(phoneOrUserId);
    return sender;
}

contacts::Sender senderOf(const QJsonObject &message, const QJsonArray &contacts, qsizetype index,
                          qsizetype count)
{
    contacts::Sender sender = identityFrom(textAt(message, "from"_L1), textAt(message, "from_user_id"_L1));
    const QJsonObject entry = entryOf(sender, contacts, index, count);
    const contacts::Sender told = identityFrom(textAt(entry, "wa_id"_L1), textAt(entry, "user_id"_L1));
    if (sender.phone.isEmpty())
        sender.phone = told.phone;
    if (sender.userId.isEmpty())
        sender.userId = told.userId;
    const QJsonObject profile = entry["profile"_L1].toObject();
    sender.name = cleanLine(textAt(profile, "name"_L1));
    sender.username = cleanLine(textAt(profile, "username"_L1), 64);
    return sender;
}

} // namespace waypost::whatsapp
