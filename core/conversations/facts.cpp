// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/facts.h"

#include <QJsonDocument>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

void keepEarliest(qint64 &known, qint64 heard)
{
    if (heard > 0 && (known == 0 || heard < known))
        known = heard;
}

void hearStatus(Message &message, const QJsonObject &fact)
{
    const QString heard = fact["status"_L1].toString();
    const qint64 at = fact["at"_L1].toInteger();
    const QString before = message.status;
    message.status = laterStatus(message.status, heard);
    const bool read = heard == "read"_L1 || heard == "played"_L1;
    const bool delivered = read || heard == "delivered"_L1;
    if (delivered || heard == "sent"_L1)
        keepEarliest(message.sentAt, at);
    if (delivered)
        keepEarliest(message.deliveredAt, at);
    if (read)
        keepEarliest(message.readAt, at);
    if (message.status != "failed"_L1) {
        message.errorCode = 0;
        message.errorText.clear();
    } else if (before != "failed"_L1 && heard == "failed"_L1) {
        const QJsonObject error = fact["error"_L1].toObject();
        message.errorCode = error["code"_L1].toInteger();
        message.errorText = error["text"_L1].toString();
    }
}

/// One reaction for the customer, one for the business whoever of it reacted: that is all WhatsApp shows.
void hearReaction(Message &message, const QJsonObject &fact)
{
    const QString by = fact["by"_L1].toString();
    const qint64 at = fact["at"_L1].toInteger();
    const bool customer = by == "customer"_L1;
    if (customer && at < message.reactedAt)
        return;
    if (customer)
        message.reactedAt = at;
    QJsonArray kept;
    for (const auto &value : arrayFrom(message.reactions))
        if ((value["by"_L1].toString() == "customer"_L1) != customer)
            kept << value;
    if (const QString emoji = fact["emoji"_L1].toString(); !emoji.isEmpty())
        kept << QJsonObject {{u"by"_s, by}, {u"emoji"_s, emoji}, {u"at"_s, at}};
    message.reactions = kept.isEmpty() ? QString() : textOf(kept);
}

/// An edited caption comes without the file: that one stays.
void hearEdit(Message &message, const QJsonObject &fact)
{
    const qint64 at = fact["at"_L1].toInteger();
    if (at < message.editedAt)
        return;
    message.editedAt = at;
    Content content = contentFromJson(fact["content"_L1].toObject());
    const Content before = contentFromJson(objectFrom(message.content));
    const auto *old = std::get_if<MediaContent>(&before);
    if (auto *media = std::get_if<MediaContent>(&content); media && old) {
        media->media = old->media;
        media->mime = old->mime;
        if (media->fileName.isEmpty())
            media->fileName = old->fileName;
    }
    message.kind = kindOf(content);
    message.content = textOf(toJson(content));
}
} // namespace

QJsonArray arrayFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void applyFact(Message &message, const QJsonObject &fact)
{
    const QString what = fact["fact"_L1].toString();
    if (what == "status"_L1)
        hearStatus(message, fact);
    else if (what == "reaction"_L1)
        hearReaction(message, fact);
    else if (what == "edit"_L1)
        hearEdit(message, fact);
    else if (what == "revoke"_L1)
        keepEarliest(message.revokedAt, fact["at"_L1].toInteger());
}

} // namespace waypost::conversations
