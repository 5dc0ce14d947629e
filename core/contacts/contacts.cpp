// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contacts.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/contacts/block.h"
#include "core/contacts/duplicates.h"
#include "core/contacts/editing.h"
#include "core/contacts/importing.h"
#include "core/contacts/merging.h"
#include "core/contacts/phonevariants.h"
#include "core/contacts/segments.h"

#include <QJsonDocument>

#include <array>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;

void takeFrom(QString &field, const QJsonObject &data, QLatin1StringView key)
{
    if (const auto value = data[key]; value.isString())
        field = value.toString();
}

QString jsonText(const QJsonObject &object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Values one by one: an empty one takes it away.
void takeEach(QString &field, const QJsonObject &data, QLatin1StringView key)
{
    if (!data[key].isObject())
        return;
    QJsonObject known = QJsonDocument::fromJson(field.toUtf8()).object();
    const QJsonObject told = data[key].toObject();
    for (auto it = told.begin(); it != told.end(); ++it)
        if (it->isString() && it->toString().isEmpty())
            known.remove(it.key());
        else
            known.insert(it.key(), *it);
    field = jsonText(known);
}

void takeWhole(QString &field, const QJsonObject &data, QLatin1StringView key)
{
    if (data[key].isObject())
        field = jsonText(data[key].toObject());
}

void takeTexts(Contact &contact, const QJsonObject &data)
{
    takeFrom(contact.title, data, "title"_L1);
    takeFrom(contact.email, data, "email"_L1);
    takeFrom(contact.about, data, "about"_L1);
    takeFrom(contact.language, data, "language"_L1);
}

void takePhone(Contact &contact, const QJsonObject &data)
{
    constexpr qsizetype mostFormer = 10;
    const QString before = contact.phone;
    takeFrom(contact.phone, data, "phone"_L1);
    if (before.isEmpty() || before == contact.phone)
        return;
    QStringList former = contact.formerPhones.split(u'\n', Qt::SkipEmptyParts);
    former.removeAll(contact.phone);
    former.removeAll(before);
    former.prepend(before);
    contact.formerPhones = former.mid(0, mostFormer).join(u'\n');
}

void evolveMerge(Contact &contact, const QString &key, const Event &event)
{
    if (key == event.subject) {
        const bool merged = event.type == "contact.merged"_L1;
        contact.mergedInto = merged ? event.data["into"_L1].toString() : QString();
        contact.mergedAt = merged ? event.at : 0;
        return;
    }
    const QJsonObject values = event.data["values"_L1].toObject();
    takeTexts(contact, values);
    takeWhole(contact.attributes, values, "attributes"_L1);
    takeWhole(contact.consents, values, "consents"_L1);
}

bool isAboutMerging(const Event &event)
{
    return event.type == "contact.merged"_L1 || event.type == "contact.unmerged"_L1;
}

void evolveContact(Contact &contact, const QString &key, const Event &event)
{
    if (isAboutBlocking(event.type))
        return evolveBlock(contact, event);
    if (event.type == "contact.created"_L1)
        contact.createdAt = event.at;
    contact.changedAt = event.at;
    if (isAboutMerging(event)) {
        evolveMerge(contact, key, event);
    } else {
        takeFrom(contact.name, event.data, "name"_L1);
        takePhone(contact, event.data);
        takeFrom(contact.username, event.data, "username"_L1);
        takeFrom(contact.userId, event.data, "user_id"_L1);
        takeTexts(contact, event.data);
        takeEach(contact.attributes, event.data, "attributes"_L1);
        takeEach(contact.consents, event.data, "consents"_L1);
    }
    contact.sortName = foldedName(shownName(contact));
}

bool aboutContact(const Event &event)
{
    return event.type == "contact.created"_L1 || event.type == "contact.changed"_L1
        || event.type == "contact.edited"_L1;
}

QString userKey(const QString &userId)
{
    return u"user:"_s + userId;
}

QString phoneKey(const QString &phone)
{
    return u"phone:"_s + phone;
}

/// By the number as it is, else by one of its other forms.
std::optional<Identity> holderOf(Rows &rows, const QString &key)
{
    QStringList keys {key};
    if (key.startsWith("phone:"_L1))
        keys = phoneKeys(key.section(u':', 1));
    for (const QString &each : std::as_const(keys))
        if (auto identity = loadAs<Identity>(rows, u"identities"_s, each))
            return identity;
    return std::nullopt;
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
        if (const auto identity = holderOf(deciding.rows, key)) {
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
        const auto identity = holderOf(deciding.rows, key);
        if (!deciding.rows.load(u"identities"_s, key))
            fresh << key;
        if (identity && id.isEmpty())
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

bool isMarkedVip(const Contact &contact)
{
    constexpr auto name = "vip"_L1;
    if (!contact.attributes.contains(name, Qt::CaseInsensitive))
        return false;
    const QJsonObject attributes = QJsonDocument::fromJson(contact.attributes.toUtf8()).object();
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it->toVariant().toString() == "1"_L1 || it->toVariant().toString() == "true"_L1;
    return false;
}

QString shownName(const Contact &contact)
{
    return contact.title.isEmpty() ? contact.name : contact.title;
}

QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    return folded.simplified();
}

Error noSuchContact()
{
    return {u"no_such_contact"_s, u"There is no such contact. Choose one from the list."_s};
}

QStringList phoneKeys(const QString &e164)
{
    QStringList keys;
    if (e164.isEmpty())
        return keys;
    keys << phoneKey(e164);
    for (const QString &other : variantsOf(e164))
        keys << phoneKey(other);
    return keys;
}

QString emailKey(const QString &email)
{
    return u"email:"_s + email.toLower();
}

QString rowKey(const QString &key)
{
    return u"row:"_s + key;
}

namespace {
QStringList identityKeysOf(const QJsonObject &data)
{
    QStringList keys = Sender::fromJson(data).keys();
    if (const QString email = data["email"_L1].toString(); !email.isEmpty())
        keys << emailKey(email);
    if (const QString key = data["row_key"_L1].toString(); !key.isEmpty())
        keys << rowKey(key);
    return keys;
}

Result<Events> decideToldApart(const Command &command, Deciding &deciding)
{
    const QString other = command.data["other"_L1].toString();
    if (!deciding.rows.load(u"contacts"_s, command.subject) || !deciding.rows.load(u"contacts"_s, other))
        return noSuchContact();
    if (deciding.rows.load(u"told_apart"_s, pairKey(command.subject, other)))
        return Events {};
    Event event = eventOf(command, u"contact.told_apart"_s);
    event.data = {{u"other"_s, other}};
    return Events {event};
}

struct ContactRule {
    QLatin1StringView type;
    Result<Events> (*decide)(const Command &, Deciding &);
};
constexpr std::array contactRules {
    ContactRule {"contact.rename"_L1, decideEdit},
    ContactRule {"contact.set_note"_L1, decideEdit},
    ContactRule {"contact.set_attributes"_L1, decideEdit},
    ContactRule {"contact.set_details"_L1, decideEdit},
    ContactRule {"contact.merge"_L1, decideMerge},
    ContactRule {"contact.unmerge"_L1, decideMerge},
    ContactRule {"contact.tell_apart"_L1, decideToldApart},
    ContactRule {"contact.import"_L1, decideImport},
    ContactRule {"segment.save"_L1, decideSegment},
    ContactRule {"segment.remove"_L1, decideSegment},
};

Result<Events> decideContact(const Command &command, Deciding &deciding)
{
    if (isAboutBlocking(command.type))
        return decideBlock(command, deciding.rows);
    for (const ContactRule &rule : contactRules)
        if (command.type == rule.type)
            return rule.decide(command, deciding);
    if (command.type == "contact.change_identity"_L1)
        return decideIdentityChange(command, deciding);
    return observe(Sender::fromJson(command.data), command, deciding).events;
}

QList<Projection> contactProjections()
{
    const auto contactKeys = [](const Event &event, Rows &) {
        if (isAboutMerging(event))
            return QStringList {event.subject, event.data["into"_L1].toString()};
        return aboutContact(event) || isAboutBlocking(event.type) ? QStringList {event.subject}
                                                                  : QStringList {};
    };
    // An identity that already belongs to somebody stays with him: the business-scoped id decides, not the
    // number.
    const auto identityKeys = [](const Event &event, Rows &rows) {
        QStringList keys;
        if (aboutContact(event))
            for (const QString &key : identityKeysOf(event.data))
                if (!rows.load(u"identities"_s, key))
                    keys << key;
        return keys;
    };
    const auto evolveIdentity
        = [](Identity &identity, const QString &, const Event &event) { identity.contact = event.subject; };
    const auto pairKeys = [](const Event &event, Rows &) {
        return event.type == "contact.told_apart"_L1
            ? QStringList {pairKey(event.subject, event.data["other"_L1].toString())}
            : QStringList {};
    };
    const auto evolvePair = [](ToldApart &pair, const QString &, const Event &event) {
        pair.by = event.actor;
        pair.at = event.at;
    };
    const auto importKeys = [](const Event &event, Rows &) {
        return event.type == "contact.imported"_L1 ? QStringList {event.cause} : QStringList {};
    };
    const auto segmentKeys = [](const Event &event, Rows &) {
        return event.type.startsWith("segment."_L1) ? QStringList {event.subject} : QStringList {};
    };
    return {projection<Contact>(u"contacts"_s, contactKeys, evolveContact, true,
                                {u"sort_name"_s, u"merged_into"_s, u"email"_s, u"phone"_s}),
            projection<Identity>(u"identities"_s, identityKeys, evolveIdentity, false),
            projection<Merges>(u"merges"_s, mergesKeys, evolveMerges, false),
            projection<ToldApart>(u"told_apart"_s, pairKeys, evolvePair),
            projection<Import>(u"imports"_s, importKeys, evolveImport),
            projection<Segment>(u"segments"_s, segmentKeys, evolveSegment)};
}
} // namespace

Feature contacts()
{
    Feature feature;
    feature.name = u"contacts"_s;
    feature.projections = contactProjections();
    feature.commands = {u"contact.block"_s, u"contact.unblock"_s};
    for (const ContactRule &rule : contactRules)
        feature.commands << rule.type;
    feature.effects = effectsOfBlocking;
    feature.intake = {u"contact.observe"_s, u"contact.change_identity"_s};
    feature.decide = decideContact;
    return feature;
}

} // namespace waypost::contacts
