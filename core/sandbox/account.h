// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QStringList>

namespace waypost::sandbox {

/// The business whose side of WhatsApp is played: one account with one number. Ids are digits.
struct Account {
    QString phoneNumberId = QStringLiteral("106540352242922");
    QString wabaId = QStringLiteral("102290129340398");
    QString appId = QStringLiteral("670843887433847");
    QString catalogId = QStringLiteral("194836987003835");
    QString number = QStringLiteral("15550783881"); ///< digits, with country code
    QString name = QStringLiteral("Lantern & Loom");
    QString quality = QStringLiteral("GREEN"); ///< GREEN, YELLOW, RED or UNKNOWN
    QJsonObject profile {{QStringLiteral("about"), QStringLiteral("Tea, coffee and things for the table")},
                         {QStringLiteral("vertical"), QStringLiteral("RETAIL")}};
    int messagesPerSecond = 80; ///< 20 coexistence, 80 standard, 1000 high (cloud-api 9.3)
    int messagingLimit = -1; ///< people outside the window per 24 h; -1 is no limit (cloud-api 9.2)
    QStringList allowedRecipients {}; ///< digits; not empty: a test number, others are refused with 131030
};

} // namespace waypost::sandbox
