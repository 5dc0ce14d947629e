// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatsapp/webhook.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/whatsapp/inbound.h"
#include "core/whatsapp/jsonvalues.h"
#include "core/whatsapp/notices.h"
#include "core/whatsapp/requests.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace waypost::whatsapp {

namespace {
using namespace Qt::StringLiterals;
using conversations::SystemContent;

constexpr qsizetype largestBody = 3 * 1024 * 1024;
constexpr int deepest = 64;
constexpr qsizetype mostUpdates = 1'000;
constexpr qsizetype longestProviderId = 512;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Looked at before parsing, so that no parser recurses over a stranger's brackets.
bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

qsizetype updatesIn(const QJsonObject &root)
{
    qsizetype updates = 0;
    for (const auto &entry : root["entry"_L1].toArray())
        for (const auto &change : entry["changes"_L1].toArray()) {
            const QJsonObject value = change["value"_L1].toObject();
            qsizetype parts = 0;
            for (auto it = value.begin(); it != value.end(); ++it)
                if (it.value().isArray() && it.key() != "contacts"_L1)
                    parts += it.value().toArray().size();
            updates += std::max<qsizetype>(parts, 1);
        }
    return updates;
}

/// What surrounds a part: enough to say whose it is, and to write it down so that it can be read again.
struct Surroundings {
    QJsonObject entry; ///< without its changes
    QString field;
    QJsonObject value; ///< without its parts
    QString channel;
    qint64 at = 0; ///< of the entry, UTC ms; 0: not told

    /// A whole webhook with nothing but this part, so that replaying it needs no other code.
    [[nodiscard]] QByteArray envelope(QLatin1StringView list, const QJsonValue &part) const
    {
        QJsonObject only = value;
        if (field == "standby"_L1)
            only.insert("standby"_L1, QJsonObject {{QString(list), QJsonArray {part}}});
        else
            only.insert(list, QJsonArray {part});
        return envelopeOf(QJsonObject {{u"field"_s, field}, {u"value"_s, only}});
    }
    [[nodiscard]] QByteArray envelopeOf(const QJsonValue &change) const
    {
        QJsonObject around = entry;
        around.insert("changes"_L1, QJsonArray {change});
        return compact({{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, QJsonArray {around}}});
    }
};

/// Walks through one body and writes down what it says.
class WebhookReader {
public:
    explicit WebhookReader(const QHash<QString, QString> &channels)
        : m_channels(channels)
    {
    }
    void readBody(const QByteArray &body);
    [[nodiscard]] WebhookReading reading() const { return m_reading; }

private:
    using PartHandler = void (WebhookReader::*)(const QJsonObject &part, qsizetype index, qsizetype count);

    void readEntry(const QJsonObject &entry);
    void readChange(const QJsonValue &change);
    void readMessages(const QJsonObject &value);
    void readParts(const QJsonObject &value, QLatin1StringView list, PartHandler handler);
    void readMessage(const QJsonObject &message, qsizetype index, qsizetype count);
    void readStatus(const QJsonObject &status, qsizetype index, qsizetype count);
    void readError(const QJsonObject &error, qsizetype index, qsizetype count);
    void readPreference(const QJsonObject &preference, qsizetype index, qsizetype count);
    void readCall(const QJsonObject &call, qsizetype index, qsizetype count);
    void readCallStatus(const QJsonObject &status, qsizetype index, qsizetype count);
    void readEcho(const QJsonObject &echo, qsizetype index, qsizetype count);
    contacts::Sender readIdentityChange(const QJsonObject &message);
    void readTemplate(const QJsonObject &report, const QJsonObject &value);

    void give(QString type, const QString &key, qint64 at, QJsonObject data);
    void giveMessage(const QJsonObject &message, const QString &person, const contacts::Sender &who,
                     const InboundContent &read);
    bool giveChange(const QJsonObject &message, const QJsonObject &common);
    void notice(const QString &field, const QJsonObject &value);
    void unreadable(const QString &reason, const QByteArray &part)
    {
        m_reading.unreadable << Unreadable {reason, part};
    }
    [[nodiscard]] QString ourChannel() const;

    const QHash<QString, QString> &m_channels;
    WebhookReading m_reading;
    Surroundings m_around;
};

void WebhookReader::readBody(const QByteArray &body)
{
    if (body.size() > largestBody)
        return unreadable(u"The body is larger than 3 MB."_s, body);
    if (isTooDeep(body))
        return unreadable(u"The body is nested deeper than 64 levels."_s, body);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return unreadable(error.error == QJsonParseError::NoError ? u"The body is JSON, but no object."_s
                                                                  : u"The body is no JSON."_s,
                          body);
    const QJsonObject root = document.object();
    if (textAt(root, "object"_L1) != "whatsapp_business_account"_L1)
        return unreadable(u"The body is not about a WhatsApp account."_s, body);
    const QJsonArray entries = root["entry"_L1].toArray();
    if (entries.isEmpty())
        return unreadable(u"The body has no entries."_s, body);
    if (updatesIn(root) > mostUpdates)
        return unreadable(u"The body has more than 1,000 updates."_s, body);
    for (const auto &entry : entries) {
        if (entry["changes"_L1].toArray().isEmpty())
            unreadable(u"An entry without changes."_s,
                       compact({{u"object"_s, root["object"_L1]}, {u"entry"_s, QJsonArray {entry}}}));
        else
            readEntry(entry.toObject());
    }
}

void WebhookReader::readEntry(const QJsonObject &entry)
{
    m_around = {};
    m_around.entry = entry;
    m_around.entry.remove("changes"_L1);
    m_around.at = timeAt(entry, "time"_L1);
    for (const auto &change : entry["changes"_L1].toArray())
        readChange(change);
}

QString WebhookReader::ourChannel() const
{
    return m_channels.value(textAt(m_around.value["metadata"_L1].toObject(), "phone_number_id"_L1));
}

void WebhookReader::readChange(const QJsonValue &change)
{
    const QString field = textAt(change.toObject(), "field"_L1);
    const QJsonObject value = change["value"_L1].toObject();
    m_around.field = field;
    m_around.value = value;
    if (field.isEmpty() || !change["value"_L1].isObject())
        return unreadable(u"A change without a field or a value."_s, m_around.envelopeOf(change));
    m_around.channel = ourChannel();
    const bool aboutNumber = field == "messages"_L1 || field == "smb_message_echoes"_L1
        || field == "standby"_L1 || field == "calls"_L1;
    if (aboutNumber && m_around.channel.isEmpty())
        return unreadable(u"It is for a number that is none of ours."_s, m_around.envelopeOf(change));
    for (const auto list : {"messages"_L1, "statuses"_L1, "errors"_L1, "message_echoes"_L1, "calls"_L1,
                            "user_preferences"_L1, "standby"_L1})
        m_around.value.remove(list);
    if (field == "messages"_L1 || field == "smb_message_echoes"_L1)
        readMessages(value);
    else if (field == "standby"_L1)
        readMessages(value["standby"_L1].toObject());
    else if (field == "user_preferences"_L1 && value["user_preferences"_L1].isArray())
        readParts(value, "user_preferences"_L1, &WebhookReader::readPreference);
    else if (field == "calls"_L1 && (value.contains("calls"_L1) || value.contains("statuses"_L1))) {
        readParts(value, "calls"_L1, &WebhookReader::readCall);
        readParts(value, "statuses"_L1, &WebhookReader::readCallStatus);
        readParts(value, "errors"_L1, &WebhookReader::readError);
    } else if (const auto report = templateReport(field, value))
        readTemplate(*report, value);
    else
        notice(field, value);
}

void WebhookReader::readMessages(const QJsonObject &value)
{
    const int before
        = m_reading.messages + m_reading.statuses + m_reading.notices + int(m_reading.unreadable.size());
    readParts(value, "messages"_L1, &WebhookReader::readMessage);
    readParts(value, "statuses"_L1, &WebhookReader::readStatus);
    readParts(value, "message_echoes"_L1, &WebhookReader::readEcho);
    readParts(value, "errors"_L1, &WebhookReader::readError);
    if (const QJsonObject summary = value["conversation_context"_L1].toObject(); !summary.isEmpty())
        notice(u"conversation_context"_s, summary);
    if (before
        == m_reading.messages + m_reading.statuses + m_reading.notices + int(m_reading.unreadable.size()))
        notice(u"empty"_s, value);
}

void WebhookReader::readParts(const QJsonObject &value, QLatin1StringView list, PartHandler handler)
{
    const QJsonValue parts = value[list];
    if (parts.isUndefined() || parts.isNull())
        return;
    if (!parts.isArray())
        return unreadable(u"\"%1\" is no list."_s.arg(list), m_around.envelope(list, parts));
    const QJsonArray array = parts.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).isObject())
            (this->*handler)(array.at(i).toObject(), i, array.size());
        else
            unreadable(u"An entry of \"%1\" is no object."_s.arg(list), m_around.envelope(list, array.at(i)));
    }
}

void WebhookReader::give(QString type, const QString &key, qint64 at, QJsonObject data)
{
    const QByteArray digest = Sha256().addField(type.toUtf8()).addField(key.toUtf8()).finish();
    m_reading.commands << Command {uuidV7(at, digest), std::move(type), {}, u"provider"_s, at, 0,
                                   std::move(data)};
}

void WebhookReader::notice(const QString &field, const QJsonObject &value)
{
    const NoticeWords words = noticeWords(field, value);
    const QByteArray digest = Sha256()
                                  .addField(field.toUtf8())
                                  .addField(compact(value))
                                  .add(m_around.at)
                                  .addField(m_around.channel.toUtf8())
                                  .finish();
    QJsonObject data {{u"channel"_s, m_around.channel},
                      {u"field"_s, cleanLine(field, 80)},
                      {u"summary"_s, words.summary},
                      {u"severity"_s, words.severity},
                      {u"data"_s, value},
                      {u"digest"_s, QString::fromLatin1(digest.toHex())}};
    if (!words.quality.isEmpty())
        data.insert("quality"_L1, words.quality);
    ++m_reading.notices;
    give(u"channel.notice"_s, data["digest"_L1].toString(), m_around.at, data);
}

void WebhookReader::readTemplate(const QJsonObject &report, const QJsonObject &value)
{
    // Told per account, not per number: every number of ours may use the template.
    QStringList channels = m_channels.values();
    channels.sort();
    channels.removeDuplicates();
    ++m_reading.notices;
    for (const QString &channel : std::as_const(channels)) {
        QJsonObject data = report;
        data.insert("channel"_L1, channel);
        data.insert("only_known"_L1, channels.size() > 1);
        const QString key
            = channel + u'\n' + QString::fromUtf8(compact(value)) + QString::number(m_around.at);
        give(u"template.report"_s, key, m_around.at, data);
    }
}

void WebhookReader::readError(const QJsonObject &error, qsizetype, qsizetype)
{
    notice(u"errors"_s, error);
}

void WebhookReader::readPreference(const QJsonObject &preference, qsizetype, qsizetype)
{
    notice(u"user_preferences"_s, preference);
}

void WebhookReader::readCallStatus(const QJsonObject &status, qsizetype, qsizetype)
{
    notice(u"calls"_s, status);
}

/// A customer's call opens the window like a message and wants an answer like one; the rest is for the
/// record.
void WebhookReader::readCall(const QJsonObject &call, qsizetype index, qsizetype count)
{
    const QString event = cleanLine(textAt(call, "event"_L1), 40);
    const contacts::Sender who = senderOf(call, m_around.value["contacts"_L1].toArray(), index, count);
    QJsonObject kept = call;
    kept.remove("session"_L1); // the media handshake: addresses and keys, of no use later
    if (textAt(call, "direction"_L1) != "USER_INITIATED"_L1
        || (event != "connect"_L1 && event != "terminate"_L1) || textAt(call, "id"_L1).isEmpty()
        || who.keys().isEmpty())
        return notice(u"calls"_s, kept);
    kept.insert("id"_L1, QString(textAt(call, "id"_L1) + u':' + event));
    kept.remove("context"_L1);
    const QString duration = textAt(call, "duration"_L1);
    const QString body
        = duration.isEmpty() ? cleanLine(textAt(call, "status"_L1), 40) : QString(duration + u" s"_s);
    ++m_reading.messages;
    giveMessage(kept, u"sender"_s, who, {SystemContent {u"call_"_s + event, body}, {}});
}

/// A reaction, an edit or a revocation changes another message and is none itself. False: it is an ordinary
/// one.
bool WebhookReader::giveChange(const QJsonObject &message, const QJsonObject &common)
{
    const QString type = textAt(message, "type"_L1);
    const QJsonObject part = message[type].toObject();
    const bool reaction = type == "reaction"_L1;
    const QString target = textAt(part, reaction ? "message_id"_L1 : "original_message_id"_L1);
    if (target.isEmpty() || (!reaction && type != "edit"_L1 && type != "revoke"_L1))
        return false;
    QJsonObject data = common;
    data.insert("target"_L1, target);
    if (reaction)
        data.insert("emoji"_L1, cleanLine(textAt(part, "emoji"_L1), 40));
    else if (type == "edit"_L1)
        data.insert("content"_L1, toJson(contentOf(part["message"_L1].toObject()).content));
    const QString command = reaction ? u"message.react"_s
        : type == "edit"_L1          ? u"message.edit"_s
                                     : u"message.revoke"_s;
    give(command, data["provider_id"_L1].toString(), data["at"_L1].toInteger(), data);
    return true;
}

void WebhookReader::giveMessage(const QJsonObject &message, const QString &person,
                                const contacts::Sender &who, const InboundContent &read)
{
    const QString id = textAt(message, "id"_L1);
    const qint64 at = timeAt(message, "timestamp"_L1);
    QJsonObject data {
        {u"channel"_s, m_around.channel}, {u"provider_id"_s, id}, {person, who.toJson()}, {u"at"_s, at}};
    if (giveChange(message, data))
        return;
    data.insert("content"_L1, toJson(read.content));
    if (!read.media.isEmpty())
        data.insert("media"_L1, read.media);
    const QJsonObject context = message["context"_L1].toObject();
    const QString quoted = textAt(
        context, context.contains("id"_L1) ? "id"_L1 : "message_id"_L1); // the latter in copies of requests
    if (!quoted.isEmpty() && quoted.size() <= longestProviderId)
        data.insert("reply_to"_L1, quoted);
    if (context["forwarded"_L1].toBool() || context["frequently_forwarded"_L1].toBool())
        data.insert("forwarded"_L1, context["frequently_forwarded"_L1].toBool() ? 2 : 1);
    QJsonObject referral = message["referral"_L1].toObject();
    if (const QJsonObject product = context["referred_product"_L1].toObject();
        !product.isEmpty() && referral.isEmpty()) {
        referral = product;
        referral.insert("source_type"_L1, u"product"_s);
    }
    if (!referral.isEmpty())
        data.insert("referral"_L1, referral);
    give(person == "to"_L1 ? u"message.echo"_s : u"message.receive"_s, id, at, data);
}

/// The customer has a new number or id. Contacts learn it first, so that the line about it finds the same
/// person.
contacts::Sender WebhookReader::readIdentityChange(const QJsonObject &message)
{
    const QJsonObject system = message["system"_L1].toObject();
    contacts::Sender old = identityFrom(textAt(message, "from"_L1), textAt(message, "from_user_id"_L1));
    if (const QString previous = textAt(system, "previous_user_id"_L1); !previous.isEmpty())
        old.userId = identityFrom(previous, {}).userId;
    if (old.keys().isEmpty())
        old = identityFrom(textAt(system, "customer"_L1), {});
    const QString number = textAt(system, "wa_id"_L1);
    contacts::Sender fresh = identityFrom(number.isEmpty() ? textAt(system, "new_wa_id"_L1) : number,
                                          textAt(system, "user_id"_L1));
    if (fresh.keys().isEmpty())
        return old;
    if (!old.keys().isEmpty())
        give(u"contact.change_identity"_s, textAt(message, "id"_L1), timeAt(message, "timestamp"_L1),
             {{u"old"_s, old.toJson()}, {u"new"_s, fresh.toJson()}});
    return fresh;
}

void WebhookReader::readMessage(const QJsonObject &message, qsizetype index, qsizetype count)
{
    const QString id = textAt(message, "id"_L1);
    if (id.isEmpty() || id.size() > longestProviderId)
        return unreadable(u"A message without a usable id."_s, m_around.envelope("messages"_L1, message));
    const QString what = textAt(message["system"_L1].toObject(), "type"_L1);
    const bool changesIdentity = what.endsWith("_changed_number"_L1) || what.endsWith("_changed_user_id"_L1);
    const contacts::Sender sender = changesIdentity
        ? readIdentityChange(message)
        : senderOf(message, m_around.value["contacts"_L1].toArray(), index, count);
    if (sender.keys().isEmpty())
        return unreadable(u"A message that does not say who wrote it."_s,
                          m_around.envelope("messages"_L1, message));
    ++m_reading.messages;
    giveMessage(message, u"sender"_s, sender, contentOf(message));
}

/// What the business itself wrote in its phone app or, on standby, what another program wrote for it.
void WebhookReader::readEcho(const QJsonObject &echo, qsizetype, qsizetype)
{
    const QJsonObject request = echo["message"_L1].toObject();
    const QJsonObject &addressed = request.isEmpty() ? echo : request;
    QString userId = textAt(addressed, "to_user_id"_L1);
    if (userId.isEmpty())
        userId = textAt(addressed, "recipient"_L1);
    const contacts::Sender to = identityFrom(textAt(addressed, "to"_L1), userId);
    const QString id = textAt(echo, "id"_L1);
    if (id.isEmpty() || id.size() > longestProviderId || to.keys().isEmpty())
        return unreadable(u"An echo without an id or a recipient."_s,
                          m_around.envelope("message_echoes"_L1, echo));
    ++m_reading.messages;
    QJsonObject message = addressed;
    message.insert("id"_L1, id);
    message.insert("timestamp"_L1, echo["timestamp"_L1]);
    giveMessage(message, u"to"_s, to, request.isEmpty() ? contentOf(message) : contentOfRequest(request));
}

void WebhookReader::readStatus(const QJsonObject &status, qsizetype, qsizetype)
{
    const QString id = textAt(status, "id"_L1);
    const QString word = cleanLine(textAt(status, "status"_L1), 40);
    const QString kind = textAt(status, "type"_L1);
    if (kind == "payment"_L1 || kind == "call"_L1)
        return notice(kind == "call"_L1 ? u"calls"_s : kind, status);
    if (id.isEmpty() || id.size() > longestProviderId || word.isEmpty())
        return unreadable(u"A status without an id or a word."_s, m_around.envelope("statuses"_L1, status));
    const qint64 at = timeAt(status, "timestamp"_L1);
    QJsonObject data {{u"provider_id"_s, id}, {u"status"_s, word}, {u"at"_s, at}};
    if (const QString ours = textAt(status, "biz_opaque_callback_data"_L1); !ours.isEmpty())
        data.insert("message"_L1, ours);
    if (const QJsonObject error = status["errors"_L1].toArray().at(0).toObject(); !error.isEmpty()) {
        const ApiError plain = explained(int(numberAt(error, "code"_L1)), textAt(error, "title"_L1));
        data.insert("error"_L1, QJsonObject {{u"code"_s, plain.code}, {u"text"_s, plain.text}});
    }
    QString participant = textAt(status, "recipient_participant_id"_L1);
    if (participant.isEmpty())
        participant = textAt(status, "participant_recipient_id"_L1);
    ++m_reading.statuses;
    give(u"message.report"_s, id + u'\n' + word + u'\n' + participant, at, data);
}
} // namespace

WebhookReading readWebhook(const QByteArray &body, const QHash<QString, QString> &channels)
{
    WebhookReader reader(channels);
    reader.readBody(body);
    return reader.reading();
}

} // namespace waypost::whatsapp
