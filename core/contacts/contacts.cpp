// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contacts.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/contacts/block.h"

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;

void takeFrom(QString &field, const QJsonObject &data, QLatin1StringView key)
{
    if (const auto value = data[key]; value.isString())
        field = value.toString();
}

void evolveContact(Contact &contact, const QString &, const Event &event)
{
    if (isAboutBlocking(event.type))
        return evolveBlock(contact, event);
    if (event.type == "contact.created"_L1)
        contact.createdAt = event.at;
    contact.changedAt = event.at;
    takeFrom(contact.name, event.data, "name"_L1);
    takeFrom(contact.phone, event.data, "phone"_L1);
    takeFrom(contact.username, event.data, "username"_L1);
    takeFrom(contact.userId, event.data, "user_id"_L1);
}

bool aboutContact(const Event &event)
{
    return event.type == "contact.created"_L1 || event.type == "contact.changed"_L1;
}

QString userKey(const QString &userId)
{
    return u"user:"_s + userId;
}

QString phoneKey(const QString &phone)
{
    return u"phone:"_s + phone;
}

bool belongsTo(const QString &contact, const QString &key, Rows &rows)
{
    const auto identity = loadAs<Identity>(rows, u"identities"_s, key);
    return identity && identity->contact == contact;
}

Event contactEvent(const Command &command, QString type, const QString &contact, QJsonObject data)
{
    Event event = eventOf(command, std::move(type));
    event.subject = contact;
    event.data = std::move(data);
    return event;
}

/// What the sender tells that the contact does not have yet. A username may be given up: an empty one counts
/// only when the provider says so, so silence never erases.
QJsonObject newsOf(const Sender &sender, const Contact &contact)
{
    QJsonObject news;
    const auto compare = [&](QLatin1StringView key, const QString &told, const QString &known) {
        if (!told.isEmpty() && told != known)
            news.insert(key, told);
    };
    compare("name"_L1, sender.name, contact.name);
    compare("phone"_L1, sender.phone, contact.phone);
    compare("username"_L1, sender.username, contact.username);
    compare("user_id"_L1, sender.userId, contact.userId);
    return news;
}

Result<Events> decideIdentityChange(const Command &command, Deciding &deciding)
{
    const Sender old = Sender::fromJson(command.data["old"_L1].toObject());
    Sender fresh = Sender::fromJson(command.data["new"_L1].toObject());
    for (const QString &key : old.keys())
        if (const auto identity = loadAs<Identity>(deciding.rows, u"identities"_s, key)) {
            const auto contact = loadAs<Contact>(deciding.rows, u"contacts"_s, identity->contact);
            const QJsonObject news = newsOf(fresh, contact.value_or(Contact {}));
            if (news.isEmpty())
                return Events {};
            return Events {contactEvent(command, u"contact.changed"_s, identity->contact, news)};
        }
    return observe(fresh, command, deciding).events; // we never knew the old one
}
} // namespace

Sender Sender::fromJson(const QJsonObject &json)
{
    return {toE164(json["phone"_L1].toString()), cleanLine(json["user_id"_L1].toString(), 160),
            cleanLine(json["name"_L1].toString()), cleanLine(json["username"_L1].toString(), 64)};
}

QJsonObject Sender::toJson() const
{
    return {{u"phone"_s, phone}, {u"user_id"_s, userId}, {u"name"_s, name}, {u"username"_s, username}};
}

QStringList Sender::keys() const
{
    QStringList keys;
    if (!userId.isEmpty())
        keys << userKey(userId);
    if (!phone.isEmpty())
        keys << phoneKey(phone);
    return keys;
}

Observed observe(const Sender &sender, const Command &command, Deciding &deciding)
{
    const QStringList keys = sender.keys();
    if (keys.isEmpty())
        return {};
    QStringList fresh; // keys nobody has yet
    QString id;
    for (const QString &key : keys) {
        const auto identity = loadAs<Identity>(deciding.rows, u"identities"_s, key);
        if (!identity)
            fresh << key;
        else if (id.isEmpty())
            id = identity->contact;
    }
    if (id.isEmpty()) {
        id = deciding.ids.next();
        return {id, {contactEvent(command, u"contact.created"_s, id, newsOf(sender, {}))}};
    }
    const Contact known = loadAs<Contact>(deciding.rows, u"contacts"_s, id).value_or(Contact {});
    QJsonObject news = newsOf(sender, known);
    // A message that comes late still has the old number; only a change of identity brings that one back.
    if (!known.phone.isEmpty() && belongsTo(id, phoneKey(sender.phone), deciding.rows))
        news.remove("phone"_L1);
    // Written again so that a new identity is linked even if the field is the same.
    if (fresh.contains(userKey(sender.userId)))
        news.insert("user_id"_L1, sender.userId);
    if (fresh.contains(phoneKey(sender.phone)))
        news.insert("phone"_L1, sender.phone);
    return {id, news.isEmpty() ? Events {} : Events {contactEvent(command, u"contact.changed"_s, id, news)}};
}

Feature contacts()
{
    const auto contactKeys = [](const Event &event, Rows &) {
        return aboutContact(event) || isAboutBlocking(event.type) ? QStringList {event.subject}
                                                                  : QStringList {};
    };
    // An identity that already belongs to somebody stays with him: the business-scoped id decides, not the
    // number.
    const auto identityKeys = [](const Event &event, Rows &rows) {
        QStringList keys;
        if (aboutContact(event))
            for (const QString &key : Sender::fromJson(event.data).keys())
                if (!rows.load(u"identities"_s, key))
                    keys << key;
        return keys;
    };
    const auto evolveIdentity
        = [](Identity &identity, const QString &, const Event &event) { identity.contact = event.subject; };
    Feature feature;
    feature.name = u"contacts"_s;
    feature.projections = {projection<Contact>(u"contacts"_s, contactKeys, evolveContact),
                           projection<Identity>(u"identities"_s, identityKeys, evolveIdentity, false)};
    feature.commands = {u"contact.block"_s, u"contact.unblock"_s};
    feature.effects = effectsOfBlocking;
    feature.intake = {u"contact.observe"_s, u"contact.change_identity"_s};
    feature.decide = [](const Command &command, Deciding &deciding) -> Result<Events> {
        if (isAboutBlocking(command.type))
            return decideBlock(command, deciding.rows);
        if (command.type == "contact.change_identity"_L1)
            return decideIdentityChange(command, deciding);
        return observe(Sender::fromJson(command.data), command, deciding).events;
    };
    return feature;
}

} // namespace waypost::contacts
