// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/catalog.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype shopBytes = 16 * 1024 * 1024;

QString optionsText(const QJsonObject &options)
{
    QStringList words;
    for (auto it = options.begin(); it != options.end(); ++it)
        words << it.key() + u": "_s + it.value().toVariant().toString();
    return words.join(u", "_s);
}
} // namespace

Catalog::Catalog()
    : m_products {
        {u"LAMP-01"_s, u"Paper lantern, indigo"_s, u"Folded by hand, 30 cm"_s, {3'900, u"EUR"_s}},
        {u"MUG-02"_s, u"Stoneware mug"_s, u"Holds 350 ml, dishwasher safe"_s, {1'400, u"EUR"_s}},
        {u"TEA-03"_s, u"Smoked black tea, 100 g"_s, u"Pine smoke, second harvest"_s, {1'150, u"EUR"_s}},
        {u"COF-04"_s, u"Filter coffee, 250 g"_s, u"Washed, light roast"_s, {890, u"EUR"_s}},
        {u"BAG-05"_s, u"Woven market bag"_s, u"Linen and cotton"_s, {2'600, u"EUR"_s}},
        {u"BOX-06"_s, u"Gift box, small"_s, u"Mug, tea and a card"_s, {2'990, u"EUR"_s}},
        {u"RUG-07"_s, u"Hallway rug"_s, u"Recycled wool, 70 × 200 cm"_s, {11'900, u"EUR"_s}, false}}
{
}

Result<Done> Catalog::load(const QString &folder)
{
    const QJsonObject goods
        = QJsonDocument::fromJson(readSmallFile(folder + u"/products.json"_s, shopBytes)).object();
    QList<Product> products;
    for (const QJsonValue good : goods) {
        const QJsonObject variants = good["variants"_L1].toObject();
        for (const QJsonValue variant : variants)
            products << Product {variant["item_id"_L1].toString(), good["name"_L1].toString(),
                                 optionsText(variant["options"_L1].toObject()),
                                 moneyFromUnits(variant["price"_L1].toDouble(), u"USD"_s),
                                 variant["available"_L1].toBool()};
    }
    if (products.isEmpty())
        return Error {u"bad_shop"_s,
                      u"%1/products.json holds no products with variants. Check --shop."_s.arg(folder)};
    m_products = products;
    return Done {};
}

const Product *Catalog::find(const QString &retailerId) const
{
    const auto it = std::find_if(m_products.begin(), m_products.end(), [&retailerId](const Product &product) {
        return product.retailerId == retailerId;
    });
    return it == m_products.end() ? nullptr : &*it;
}

QString priceText(const Money &price)
{
    const QString number = QString::number(unitsOf(price), 'f', minorDigits(price.currency));
    if (price.currency == "USD"_L1)
        return u'$' + number;
    return price.currency == "EUR"_L1 ? QString(u'€' + number) : QString(number + u' ' + price.currency);
}

} // namespace waypost::sandbox
