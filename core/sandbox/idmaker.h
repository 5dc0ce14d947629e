// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace waypost::sandbox {

/// Makes the provider's ids: alike in form (cloud-api 1.3), and the same ones in the same order for the same
/// seed.
class IdMaker {
public:
    explicit IdMaker(quint64 seed)
        : m_seed(QByteArray::number(seed))
    {
    }
    /// "wamid." and base64 of a small binary with the customer's number, as the real ones are.
    [[nodiscard]] QString wamid(const QString &waId, bool inbound);
    [[nodiscard]] QString digits(int count = 16); ///< media, templates; never begins with 0
    [[nodiscard]] QString
    digitsFor(const QByteArray &purpose) const; ///< 16; always the same for the same purpose
    [[nodiscard]] QString trace(); ///< fbtrace_id
    [[nodiscard]] QString
    token(const QByteArray &purpose) const; ///< 32 hex digits; always the same for the same purpose
    /// Business-scoped user id. It follows from the number, so that a new number has a new one (cloud-api 8).
    [[nodiscard]] QString userId(const QString &country, const QString &waId) const;

private:
    [[nodiscard]] QByteArray digest(const QByteArray &purpose) const;
    QByteArray m_seed;
    qint64 m_count = 0;
};

} // namespace waypost::sandbox
