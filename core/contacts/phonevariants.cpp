// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/phonevariants.h"

#include "core/base/phone.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype areaDigits = 2; ///< of a Brazilian number
constexpr qsizetype localDigits = 8; ///< of a Brazilian number without the ninth digit
constexpr qsizetype nationalDigits = 10; ///< of an Argentine and a Mexican number

/// Mobile numbers before the ninth digit began with 6 to 9; 2 to 5 are landlines and never had one.
bool wasMobile(QStringView local)
{
    return local.size() == localDigits && local[0] >= u'6' && local[0] <= u'9';
}

QStringList brazilian(const QString &national)
{
    const QString area = national.left(areaDigits);
    const QString local = national.mid(areaDigits);
    if (wasMobile(local))
        return {u"+55"_s + area + u'9' + local};
    if (local.size() == localDigits + 1 && local.startsWith(u'9') && wasMobile(QStringView(local).mid(1)))
        return {u"+55"_s + area + local.mid(1)};
    return {};
}

/// With and without one digit between the country's code and the number.
QStringList withAndWithout(const QString &country, QChar digit, const QString &national)
{
    if (national.size() == nationalDigits)
        return {country + digit + national};
    if (national.size() == nationalDigits + 1 && national.startsWith(digit))
        return {country + national.mid(1)};
    return {};
}
} // namespace

QStringList variantsOf(const QString &e164)
{
    const QString national = e164.mid(3);
    if (e164.startsWith("+55"_L1))
        return brazilian(national);
    if (e164.startsWith("+54"_L1))
        return withAndWithout(u"+54"_s, u'9', national);
    if (e164.startsWith("+52"_L1))
        return withAndWithout(u"+52"_s, u'1', national);
    return {};
}

QString canonicalPhone(const QString &e164)
{
    QString least = e164;
    for (const QString &other : variantsOf(e164))
        least = std::min(least, other);
    return least;
}

QByteArray guessedTimeZone(const QString &e164)
{
    PhoneNumber number;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    if (util->Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string region;
    util->GetRegionCodeForNumber(number, &region);
    const auto territory = QLocale::codeToTerritory(QString::fromStdString(region));
    const QList<QByteArray> zones = territory == QLocale::AnyTerritory
        ? QList<QByteArray> {}
        : QTimeZone::availableTimeZoneIds(territory);
    return zones.size() == 1 ? zones.first() : QByteArray();
}

QString normalisedPhone(const QString &text, const QString &region)
{
    PhoneNumber number;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    QString written = text.trimmed();
    if (written.startsWith("00"_L1))
        written.replace(0, 2, u"+"_s);
    const std::string home = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    if (util->Parse(written.toStdString(), home, &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util->IsPossibleNumber(number))
        return {};
    std::string e164;
    util->Format(number, PhoneNumberUtil::E164, &e164);
    return toE164(QString::fromStdString(e164));
}

} // namespace waypost::contacts
