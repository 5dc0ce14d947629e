// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace waypost::tests {

/// The number every test world has connected.
inline constexpr char numberId[] = "106540352242922";

/// A webhook with one text message: the n-th of a run, from one of `customers` customers.
[[nodiscard]] QByteArray textWebhook(const QString &run, qint64 n, int customers = 50);
/// The provider's id of it.
[[nodiscard]] QString idOfText(const QString &run, qint64 n);

} // namespace waypost::tests
