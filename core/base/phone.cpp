// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace waypost {

namespace {
using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool parsePhone(const QString &text, PhoneNumber &number)
{
    return PhoneNumberUtil::GetInstance()->Parse(text.toStdString(), "ZZ", &number)
        == PhoneNumberUtil::NO_PARSING_ERROR;
}
} // namespace

QString toE164(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    constexpr int shortest = 7;
    constexpr int longest = 15; // ITU-T E.164
    return digits.size() < shortest || digits.size() > longest ? QString() : QString(u'+' + digits);
}

QString maskedPhone(const QString &e164)
{
    if (e164.size() < 4)
        return e164.isEmpty() ? QString() : u"•••"_s;
    PhoneNumber number;
    const QString country = parsePhone(e164, number) ? QString::number(number.country_code()) : QString();
    return (country.isEmpty() ? u"+"_s : QString(u'+' + country)) + u" ••• ••" + e164.right(2);
}

QString readablePhone(const QString &e164)
{
    PhoneNumber number;
    if (!parsePhone(e164, number))
        return e164;
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString maskedEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at < 1 ? (email.isEmpty() ? QString() : u"•••"_s)
                  : QString(email.left(1) + u"•••" + email.mid(at));
}

} // namespace waypost
