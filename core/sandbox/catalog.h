// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace waypost::sandbox {

/// One thing for sale (cloud-api 13).
struct Product {
    QString retailerId;
    QString name;
    QString description {};
    Money price;
    bool inStock = true;
};

/// The shop's goods.
class Catalog {
public:
    Catalog(); ///< a few invented ones
    /// Replaces the goods with those of DIR/products.json: products with variants, each an item with options,
    /// price (units, US dollars) and whether it is there. Error: bad_shop.
    [[nodiscard]] Result<Done> load(const QString &folder);
    void replace(QList<Product> products) { m_products = std::move(products); }
    [[nodiscard]] const Product *find(const QString &retailerId) const;
    [[nodiscard]] const QList<Product> &all() const { return m_products; }

private:
    QList<Product> m_products;
};

/// "$8.90", the way the API writes a price.
[[nodiscard]] QString priceText(const Money &price);

} // namespace waypost::sandbox
