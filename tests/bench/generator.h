// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace waypost::bench {

/// What a shop's customers write, made up: the n-th text, name and webhook follow from the seed and n alone,
/// so two runs, and a measured program and its floor, get the same. Ten languages with their own scripts,
/// emoji, order numbers; lengths as people write them, from a word to some lines.
class Generator {
public:
    explicit Generator(quint64 seed = 1)
        : m_seed(seed)
    {
    }
    [[nodiscard]] QString text(quint64 n) const;
    [[nodiscard]] QString customerName(quint64 customer) const;
    [[nodiscard]] static QString customerPhone(quint64 customer); ///< international digits without "+"

    /// A webhook with one text message of one of `customers` customers.
    [[nodiscard]] QByteArray textWebhook(const QString &run, quint64 n, quint64 customers) const;
    /// The traffic of a busy number, one event each: in each five a customer's text, a message that the
    /// business wrote on its phone, and that one sent, delivered, read.
    [[nodiscard]] QByteArray mixedWebhook(const QString &run, quint64 n, quint64 customers) const;

private:
    [[nodiscard]] quint64 random(quint64 n, quint64 salt) const;
    quint64 m_seed;
};

/// A UUID of ours for the n-th thing of a kind ('c', 'm', 'p'), rising with n.
[[nodiscard]] QString idOf(char kind, quint64 n);

} // namespace waypost::bench
