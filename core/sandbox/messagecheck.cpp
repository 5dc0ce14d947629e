// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagecheck.h"

#include "core/sandbox/customers.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr int textMax = 4'096;
constexpr int captionMax = 1'024;
constexpr int contactsMax = 257;
constexpr int opaqueMax = 512;
constexpr int fileNameMax = 240;
constexpr int placeMax = 1'000;

void checkTextPart(Check &check, const QJsonObject &text)
{
    check.text(text, u"text"_s, "body"_L1, {textMax, true, 100});
    if (const QJsonValue preview = text["preview_url"_L1]; !preview.isUndefined() && !preview.isBool())
        check.fail(131009, u"Param text['preview_url'] must be a boolean."_s);
}

void checkCaptioned(Check &check, const QJsonObject &media, const QString &type)
{
    checkMedia(check, media, type);
    if (type == "audio"_L1 || type == "sticker"_L1) {
        if (media.contains("caption"_L1))
            check.fail(100, u"Unexpected key \"caption\" on param \"%1\"."_s.arg(type));
        return;
    }
    check.text(media, type, "caption"_L1, {captionMax, false, 100});
    if (type == "document"_L1)
        check.text(media, type, "filename"_L1, {fileNameMax, false, 100});
}

bool isCoordinate(const QJsonValue &value, double most)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().toDouble(&ok);
    return ok && number >= -most && number <= most;
}

void checkLocation(Check &check, const QJsonObject &location)
{
    for (auto [key, most] : {std::pair {"latitude"_L1, 90.0}, std::pair {"longitude"_L1, 180.0}}) {
        if (location[key].isUndefined())
            check.fail(131008, u"The parameter location['%1'] is required."_s.arg(key));
        else if (!isCoordinate(location[key], most))
            check.fail(131009, u"Param location['%1'] is not a valid coordinate."_s.arg(key));
    }
    check.text(location, u"location"_s, "name"_L1, {placeMax, false, 100});
    check.text(location, u"location"_s, "address"_L1, {placeMax, false, 100});
}

void checkContacts(Check &check, const QJsonObject &body)
{
    const QJsonArray contacts = check.list(body, u"message"_s, "contacts"_L1, 1, contactsMax);
    for (qsizetype i = 0; i < contacts.size() && check.ok(); ++i) {
        const QString path = u"contacts[%1]"_s.arg(i);
        const QJsonObject name = check.object(contacts[i].toObject(), path, "name"_L1);
        check.text(name, path + u"['name']"_s, "formatted_name"_L1, {placeMax, true, 100});
        if (name.size() < 2)
            check.fail(131008,
                       u"The parameter %1['name'] needs first_name, last_name or another part."_s.arg(path));
        for (const QLatin1StringView list : {"phones"_L1, "emails"_L1, "addresses"_L1, "urls"_L1})
            if (const QJsonValue value = contacts[i].toObject().value(list);
                !value.isUndefined() && !value.isArray())
                check.fail(131009, u"Param %1['%2'] must be an array."_s.arg(path, list));
    }
}

void checkReaction(Check &check, const QJsonObject &body)
{
    const QJsonObject reaction = body["reaction"_L1].toObject();
    const QString id = check.text(reaction, u"reaction"_s, "message_id"_L1, {placeMax});
    if (check.ok() && !id.startsWith("wamid."_L1))
        check.fail(131009, u"Param reaction['message_id'] is not a message id."_s);
    if (!reaction["emoji"_L1].isString())
        check.fail(131008, u"The parameter reaction['emoji'] is required."_s);
    // One emoji may be several code points (families, flags, skin tones); a word or a sentence is none.
    constexpr int longestEmoji = 16;
    const QString emoji = reaction["emoji"_L1].toString();
    static const QRegularExpression letters(u"[\\p{L}\\s]"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (charactersOf(emoji) > longestEmoji || emoji.contains(letters))
        check.fail(131009, u"Param reaction['emoji'] must be a single emoji."_s);
    if (body.contains("context"_L1))
        check.fail(131009, u"A reaction can't be a reply."_s);
}

void checkTemplatePart(Check &check, const QJsonObject &part)
{
    check.text(part, u"template"_s, "name"_L1, {512});
    const QJsonObject language = check.object(part, u"template"_s, "language"_L1);
    check.text(language, u"template['language']"_s, "code"_L1, {16});
    if (const QJsonValue components = part["components"_L1];
        !components.isUndefined() && !components.isArray())
        check.fail(131009, u"Param template['components'] must be an array."_s);
}

void checkRecipient(Check &check, const QJsonObject &body)
{
    const QString to = body["to"_L1].toString();
    const QString user = body["recipient"_L1].toString();
    static const QRegularExpression userForm(u"\\A[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}\\z"_s);
    if (to.isEmpty() && user.isEmpty())
        check.fail(100, u"The parameter to is required."_s);
    else if (!to.isEmpty() && waIdFrom(to).isEmpty())
        check.fail(131009, u"Param to is not a valid phone number."_s);
    else if (to.isEmpty() && !userForm.match(user).hasMatch())
        check.fail(131009, u"Param recipient is not a valid business-scoped user id."_s);
    if (const QJsonValue kind = body["recipient_type"_L1]; !kind.isUndefined() && kind != "individual"_L1)
        check.fail(131009, u"Param recipient_type must be individual: this number has no groups."_s);
}

void checkCommonParts(Check &check, const QJsonObject &body)
{
    if (const QJsonValue context = body["context"_L1]; !context.isUndefined()) {
        const QString id = check.text(context.toObject(), u"context"_s, "message_id"_L1, {placeMax});
        if (check.ok() && !id.startsWith("wamid."_L1))
            check.fail(131009, u"Param context['message_id'] is not a message id."_s);
    }
    check.text(body, u"message"_s, "biz_opaque_callback_data"_L1, {opaqueMax, false, 100});
}

void checkTyped(Check &check, const QString &type, const QJsonObject &body)
{
    const QJsonObject part = body[type].toObject();
    if (type == "text"_L1)
        checkTextPart(check, part);
    else if (type == "location"_L1)
        checkLocation(check, part);
    else if (type == "contacts"_L1)
        checkContacts(check, body);
    else if (type == "reaction"_L1)
        checkReaction(check, body);
    else if (type == "interactive"_L1)
        checkInteractive(check, part);
    else if (type == "template"_L1)
        checkTemplatePart(check, part);
    else
        checkCaptioned(check, part, type);
}
} // namespace

void checkMedia(Check &check, const QJsonObject &media, const QString &path)
{
    const QString id = media["id"_L1].toVariant().toString();
    const QString link = media["link"_L1].toString();
    static const QRegularExpression digits(u"\\A[0-9]{1,32}\\z"_s);
    if (id.isEmpty() && link.isEmpty())
        check.fail(131008, u"The parameter %1['id'] or %1['link'] is required."_s.arg(path));
    else if (!id.isEmpty() && !link.isEmpty())
        check.fail(131009, u"Param %1 must have either an id or a link, not both."_s.arg(path));
    else if (!id.isEmpty() && !digits.match(id).hasMatch())
        check.fail(131009, u"Param %1['id'] is not a media id."_s.arg(path));
    const QUrl url(link, QUrl::StrictMode);
    if (!link.isEmpty() && (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1)))
        check.fail(131009, u"Param %1['link'] is not a valid URL."_s.arg(path));
}

QString typeOfMessage(const QJsonObject &body)
{
    return body["type"_L1].toString(body.contains("text"_L1) ? u"text"_s : QString());
}

Refusal checkMessage(const QJsonObject &body)
{
    static const QStringList types {u"text"_s,     u"image"_s,       u"video"_s,    u"audio"_s,
                                    u"document"_s, u"sticker"_s,     u"location"_s, u"contacts"_s,
                                    u"reaction"_s, u"interactive"_s, u"template"_s};
    Check check;
    checkRecipient(check, body);
    const QString type = typeOfMessage(body);
    if (type.isEmpty())
        check.fail(100, u"The parameter type is required."_s);
    else if (!types.contains(type))
        check.fail(131051, u"Param type must be one of {%1}."_s.arg(types.join(u", "_s).toUpper()));
    else if (!body.contains(type))
        check.fail(131008, u"The parameter %1 is required."_s.arg(type));
    else if (type != "contacts"_L1 && !body[type].isObject())
        check.fail(131009, u"Param %1 must be a JSON object."_s.arg(type));
    checkCommonParts(check, body);
    if (check.ok())
        checkTyped(check, type, body);
    return check.refusal();
}

} // namespace waypost::sandbox
