// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactwords.h"

#include "core/base/phone.h"
#include "ui/kit/bidi.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QLocale>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using contacts::Likeness;
} // namespace

QString ContactWords::name(const contacts::Contact &contact)
{
    const QString shown = contacts::shownName(contact);
    if (!shown.isEmpty())
        return shown;
    const QString other = identity(contact);
    return other.isEmpty() ? tr("Unknown customer") : other;
}

QString ContactWords::identity(const contacts::Contact &contact)
{
    if (!contact.phone.isEmpty())
        return isolated(readablePhone(contact.phone));
    if (!contact.email.isEmpty())
        return isolated(contact.email);
    return contact.username.isEmpty() ? QString() : isolated(u'@' + contact.username);
}

QString ContactWords::likeness(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SamePhone:
        return tr("the same number in another form");
    case Likeness::SameUserId:
        return tr("the same WhatsApp account");
    case Likeness::SameEmail:
        return tr("the same e-mail address");
    case Likeness::SameNameNearPhone:
        return tr("the same name, and numbers that differ in one digit");
    case Likeness::SameNameNoPhone:
        return tr("the same name, and only one has a number");
    }
    return {};
}

QString ContactWords::why(const QList<Likeness> &all)
{
    QStringList words;
    for (const Likeness each : all)
        words << likeness(each);
    return words.join(u" · "_s);
}

QString ContactWords::target(const QString &target, const QString &label)
{
    static const QHash<QString, const char *> names {
        {QString(), QT_TRANSLATE_NOOP("ContactWords", "Leave out")},
        {u"key"_s, QT_TRANSLATE_NOOP("ContactWords", "Customer number")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ContactWords", "Phone number")},
        {u"name"_s, QT_TRANSLATE_NOOP("ContactWords", "Name")},
        {u"first_name"_s, QT_TRANSLATE_NOOP("ContactWords", "First name")},
        {u"last_name"_s, QT_TRANSLATE_NOOP("ContactWords", "Last name")},
        {u"email"_s, QT_TRANSLATE_NOOP("ContactWords", "E-mail")},
        {u"language"_s, QT_TRANSLATE_NOOP("ContactWords", "Language")},
        {u"about"_s, QT_TRANSLATE_NOOP("ContactWords", "Note about the contact")},
        {u"title"_s, QT_TRANSLATE_NOOP("ContactWords", "Name")},
        {u"consent.marketing"_s, QT_TRANSLATE_NOOP("ContactWords", "Marketing consent")},
        {u"consent.marketing.source"_s, QT_TRANSLATE_NOOP("ContactWords", "Where consent was given")},
        {u"consent.marketing.at"_s, QT_TRANSLATE_NOOP("ContactWords", "When consent was given")},
    };
    const auto it = names.constFind(target);
    return it == names.constEnd() ? (label.isEmpty() ? target : label) : tr(*it);
}

QStringList ContactWords::consents(const contacts::Contact &contact)
{
    QStringList lines;
    const QJsonObject consents = QJsonDocument::fromJson(contact.consents.toUtf8()).object();
    for (auto it = consents.begin(); it != consents.end(); ++it) {
        const QString state = it->toObject()["state"_L1].toString();
        const QString source = it->toObject()["source"_L1].toString();
        const qint64 at = it->toObject()["at"_L1].toInteger();
        QString line = state == "given"_L1 ? tr("%1: agreed").arg(it.key())
            : state == "refused"_L1        ? tr("%1: refused").arg(it.key())
                                           : tr("%1: unproven").arg(it.key());
        if (!source.isEmpty())
            line += u" · "_s + source;
        if (at > 0)
            line += u" · "_s
                + QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::ShortFormat);
        lines << line;
    }
    return lines;
}

} // namespace waypost::ui
