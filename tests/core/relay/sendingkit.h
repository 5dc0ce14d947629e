// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "relaykit.h"

namespace relaykit {

inline const QString zoe = QStringLiteral("+4915550001111");
constexpr int soonMs = 10'000;

/// What tests of what leaves have in common: a relay, its owner, and a customer, Zoë, who may be answered.
class SendingKit : public QObject {
protected:
    void begin() { m_stage = std::make_unique<Stage>(); }
    void end();
    /// Starts the relay, signs the owner in and lets Zoë write; false if any of it fails.
    [[nodiscard]] bool customerHasWritten();
    /// The message's id, or the refusal's code.
    QString replyWith(const QJsonObject &content, const QString &phone = zoe);
    QString reply(const QString &words, const QString &phone = zoe);
    [[nodiscard]] QString statusOf(const QString &message) const;
    [[nodiscard]] QString providerIdOf(const QString &message) const;

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Client> m_owner;
};

} // namespace relaykit
