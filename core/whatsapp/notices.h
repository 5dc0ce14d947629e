// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>

#include <optional>

/// Webhook fields that are no messages. Source: cloud-api 5.
namespace waypost::whatsapp {

struct NoticeWords {
    QString summary; ///< one line for people
    QString severity = QStringLiteral("info"); ///< "info", "warning", "critical"
    QString quality {}; ///< the number's, when the notice tells it
};
/// Any field, also one we have never heard of.
[[nodiscard]] NoticeWords noticeWords(const QString &field, const QJsonObject &value);

/// {name, language, status?, quality?, category?, reason?} of a template.report; nothing if the value is
/// about no template's state. Goes by shape: a quality update has been seen under the status field.
[[nodiscard]] std::optional<QJsonObject> templateReport(const QString &field, const QJsonObject &value);

} // namespace waypost::whatsapp
