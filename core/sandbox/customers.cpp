// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/customers.h"

#include <array>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

/// Countries by calling code, for customers whose country nobody gave.
QString countryOfNumber(const QString &waId)
{
    struct Row {
        QLatin1StringView prefix;
        QLatin1StringView country;
    };
    static constexpr std::array rows {
        Row {"971"_L1, "AE"_L1}, Row {"966"_L1, "SA"_L1}, Row {"351"_L1, "PT"_L1}, Row {"234"_L1, "NG"_L1},
        Row {"20"_L1, "EG"_L1},  Row {"27"_L1, "ZA"_L1},  Row {"31"_L1, "NL"_L1},  Row {"33"_L1, "FR"_L1},
        Row {"34"_L1, "ES"_L1},  Row {"39"_L1, "IT"_L1},  Row {"43"_L1, "AT"_L1},  Row {"44"_L1, "GB"_L1},
        Row {"49"_L1, "DE"_L1},  Row {"52"_L1, "MX"_L1},  Row {"54"_L1, "AR"_L1},  Row {"55"_L1, "BR"_L1},
        Row {"57"_L1, "CO"_L1},  Row {"62"_L1, "ID"_L1},  Row {"81"_L1, "JP"_L1},  Row {"82"_L1, "KR"_L1},
        Row {"90"_L1, "TR"_L1},  Row {"91"_L1, "IN"_L1},  Row {"1"_L1, "US"_L1},
    };
    for (const Row &row : rows)
        if (waId.startsWith(row.prefix))
            return row.country;
    return u"US"_s;
}

Error badTrait(const QString &key, const QString &allowed)
{
    return {u"bad_trait"_s, u"\"%1\" must be %2."_s.arg(key, allowed), {{u"key"_s, key}}};
}

struct Flag {
    QLatin1StringView key;
    bool Customer::*member;
    bool inverted;
};
constexpr std::array customerFlags {
    Flag {"phone_hidden"_L1, &Customer::phoneHidden, false},
    Flag {"blocked"_L1, &Customer::blockedUs, false},
    Flag {"on_whatsapp"_L1, &Customer::notOnWhatsApp, true},
    Flag {"online"_L1, &Customer::offline, true},
};

Result<Done> setFlags(Customer &customer, const QJsonObject &traits)
{
    for (const Flag &flag : customerFlags) {
        const QJsonValue value = traits[flag.key];
        if (value.isUndefined())
            continue;
        if (!value.isBool())
            return badTrait(flag.key, u"true or false"_s);
        customer.*flag.member = value.toBool() != flag.inverted;
    }
    return Done {};
}

Result<Done> setWords(Customer &customer, const QJsonObject &traits)
{
    if (const QJsonValue value = traits["receipts"_L1]; !value.isUndefined()) {
        if (value != "on"_L1 && value != "off"_L1)
            return badTrait(u"receipts"_s, u"\"on\" or \"off\""_s);
        customer.receiptsOff = value == "off"_L1;
    }
    if (const QJsonValue value = traits["marketing"_L1]; !value.isUndefined()) {
        if (value != "on"_L1 && value != "off"_L1 && value != "capped"_L1)
            return badTrait(u"marketing"_s, u"\"on\", \"off\" or \"capped\""_s);
        customer.marketingStopped = value == "off"_L1;
        customer.marketingCapped = value == "capped"_L1;
    }
    if (const QJsonValue value = traits["opens_after_ms"_L1]; !value.isUndefined()) {
        if (!value.isDouble())
            return badTrait(u"opens_after_ms"_s,
                            u"a number of milliseconds, or -1 for \"only when told to\""_s);
        customer.opensAfterMs = value.toInteger();
    }
    for (auto [key, member] :
         {std::pair {"username"_L1, &Customer::username}, std::pair {"language"_L1, &Customer::language}})
        if (const QJsonValue value = traits[key]; !value.isUndefined()) {
            if (!value.isString())
                return badTrait(key, u"a text"_s);
            customer.*member = value.toString();
        }
    return Done {};
}
} // namespace

QString waIdFrom(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!QStringView(u"+-() ").contains(c))
            return {};
    }
    return digits.size() >= 7 && digits.size() <= 15 ? digits : QString();
}

QString Customers::freeKey(const QString &name) const
{
    QString base;
    for (const QChar c : name.section(u' ', 0, 0).toLower().normalized(QString::NormalizationForm_D))
        if (c.unicode() < 128 && c.isLetterOrNumber())
            base += c;
    if (base.isEmpty())
        base = u"customer"_s;
    QString key = base;
    for (int n = 2; m_all.contains(key); ++n)
        key = base + QString::number(n);
    return key;
}

void Customers::index(Customer &customer)
{
    m_byWaId.insert(customer.waId, &customer);
    m_byUserId.insert(customer.userId, &customer);
}

Result<Customer *> Customers::add(const QJsonObject &traits)
{
    Customer customer;
    customer.name = traits["name"_L1].toString();
    if (customer.name.isEmpty())
        return Error {u"name_missing"_s, u"Give the customer a \"name\"."_s};
    customer.key = traits["key"_L1].toString(freeKey(customer.name));
    const QString phone = traits["phone"_L1].toString(u"+1555%1"_s.arg(1'000'000 + qint64(m_all.size())));
    customer.waId = waIdFrom(phone);
    if (customer.waId.isEmpty())
        return Error {u"bad_phone"_s,
                      u"\"phone\" must be a number with its country code, for example \"+34600111222\"."_s};
    customer.country = traits["country"_L1].toString(countryOfNumber(customer.waId));
    customer.userId = traits["user_id"_L1].toString(m_ids.userId(customer.country, customer.waId));
    if (m_all.contains(customer.key) || m_byWaId.contains(customer.waId)
        || m_byUserId.contains(customer.userId))
        return Error {u"taken"_s, u"Another customer has that key, phone or user id."_s};
    if (const auto changed = change(customer, traits); !changed)
        return changed.error();
    Customer &added = m_all.emplace(customer.key, customer).first->second;
    index(added);
    return &added;
}

Result<Done> Customers::change(Customer &customer, const QJsonObject &traits)
{
    Customer after = customer;
    if (const auto set = setFlags(after, traits); !set)
        return set.error();
    if (const auto set = setWords(after, traits); !set)
        return set.error();
    customer = after;
    return Done {};
}

Result<Done> Customers::renumber(Customer &customer, const QString &phone)
{
    const QString waId = waIdFrom(phone);
    if (waId.isEmpty())
        return Error {u"bad_phone"_s,
                      u"\"phone\" must be a number with its country code, for example \"+34600111222\"."_s};
    if (m_byWaId.contains(waId))
        return Error {u"taken"_s, u"Another customer has that phone."_s};
    m_byWaId.remove(customer.waId);
    m_byUserId.remove(customer.userId);
    customer.waId = waId;
    customer.userId = m_ids.userId(customer.country, waId);
    index(customer);
    return Done {};
}

void Customers::reidentify(Customer &customer)
{
    m_byUserId.remove(customer.userId);
    customer.userId = m_ids.userId(customer.country, customer.userId);
    index(customer);
}

Customer *Customers::find(const QString &keyOrPhoneOrUserId)
{
    if (const auto it = m_all.find(keyOrPhoneOrUserId); it != m_all.end())
        return &it->second;
    if (Customer *customer = byUserId(keyOrPhoneOrUserId))
        return customer;
    return byWaId(waIdFrom(keyOrPhoneOrUserId));
}

Customer *Customers::byWaId(const QString &waId)
{
    return m_byWaId.value(waId);
}

Customer *Customers::byUserId(const QString &userId)
{
    return m_byUserId.value(userId);
}

Customer *Customers::obtain(const QString &waId)
{
    if (Customer *known = byWaId(waId))
        return known;
    const auto added = add({{u"name"_s, u"Somebody"_s}, {u"phone"_s, waId}});
    return added ? *added : nullptr;
}

} // namespace waypost::sandbox
