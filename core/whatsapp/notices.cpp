// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatsapp/notices.h"

#include "core/base/text.h"
#include "core/whatsapp/inbound.h"
#include "core/whatsapp/jsonvalues.h"

#include <algorithm>
#include <array>

namespace waypost::whatsapp {

namespace {
using namespace Qt::StringLiterals;

QString word(const QJsonObject &value, QLatin1StringView key)
{
    return cleanLine(textAt(value, key), 120);
}

/// The first of the values that is among the words makes the notice that severe.
struct SeverityRule {
    QLatin1StringView word;
    QLatin1StringView severity;
};
constexpr std::array severityRules {
    SeverityRule {"ACCOUNT_DELETED"_L1, "critical"_L1},
    SeverityRule {"ACCOUNT_VIOLATION"_L1, "critical"_L1},
    SeverityRule {"ACCOUNT_RESTRICTION"_L1, "critical"_L1},
    SeverityRule {"DISABLED_UPDATE"_L1, "critical"_L1},
    SeverityRule {"PARTNER_REMOVED"_L1, "critical"_L1},
    SeverityRule {"ACCOUNT_OFFBOARDED"_L1, "critical"_L1},
    SeverityRule {"CRITICAL"_L1, "critical"_L1},
    SeverityRule {"PIN_CHANGED"_L1, "warning"_L1},
    SeverityRule {"PIN_RESET_REQUEST"_L1, "warning"_L1},
    SeverityRule {"PIN_REQUEST_SUCCESS"_L1, "warning"_L1},
    SeverityRule {"WARNING"_L1, "warning"_L1},
    SeverityRule {"REJECTED"_L1, "warning"_L1},
    SeverityRule {"FLAGGED"_L1, "warning"_L1},
    SeverityRule {"DOWNGRADE"_L1, "warning"_L1},
    SeverityRule {"THROTTLED"_L1, "warning"_L1},
    SeverityRule {"BLOCKED"_L1, "warning"_L1},
    SeverityRule {"ACTIVATED"_L1, "warning"_L1},
};

QString severityOf(const QStringList &told)
{
    for (const SeverityRule &rule : severityRules)
        if (told.contains(rule.word))
            return rule.severity;
    return u"info"_s;
}

/// "field" in plain words: what it is about, followed by what the provider says of it.
struct FieldWords {
    QLatin1StringView field;
    QLatin1StringView about;
    std::array<QLatin1StringView, 3> keys; ///< of the value, in the order they are said
};
constexpr std::array fieldWords {
    FieldWords {"account_update"_L1, "The WhatsApp account changed"_L1, {"event"_L1, "country"_L1, ""_L1}},
    FieldWords {"account_review_update"_L1, "The account was reviewed"_L1, {"decision"_L1, ""_L1, ""_L1}},
    FieldWords {"account_settings_update"_L1, "Settings of the number changed"_L1, {"type"_L1, ""_L1, ""_L1}},
    FieldWords {"business_capability_update"_L1,
                "What the account may send changed"_L1,
                {"max_daily_conversations_per_business"_L1, "max_daily_conversation_per_phone"_L1, ""_L1}},
    FieldWords {"phone_number_quality_update"_L1,
                "The number's quality or limit changed"_L1,
                {"event"_L1, "current_limit"_L1, "max_daily_conversations_per_business"_L1}},
    FieldWords {"phone_number_name_update"_L1,
                "The number's display name was reviewed"_L1,
                {"decision"_L1, "requested_verified_name"_L1, "rejection_reason"_L1}},
    FieldWords {"security"_L1, "The two-step PIN of the number"_L1, {"event"_L1, ""_L1, ""_L1}},
    FieldWords {"flows"_L1, "A form (flow) changed"_L1, {"event"_L1, "new_status"_L1, "alert_state"_L1}},
    FieldWords {"payment_configuration_update"_L1,
                "A payment provider changed"_L1,
                {"configuration_name"_L1, "status"_L1, ""_L1}},
    FieldWords {"smb_app_state_sync"_L1, "The phone app's address book changed"_L1, {""_L1, ""_L1, ""_L1}},
    FieldWords {"automatic_events"_L1, "WhatsApp recognised a lead or a purchase"_L1, {""_L1, ""_L1, ""_L1}},
    FieldWords {
        "partner_solutions"_L1, "A partner's solution changed"_L1, {"event"_L1, "solution_status"_L1, ""_L1}},
    FieldWords {"group_lifecycle_update"_L1, "A group was made or deleted"_L1, {""_L1, ""_L1, ""_L1}},
    FieldWords {"group_participants_update"_L1, "Members of a group changed"_L1, {""_L1, ""_L1, ""_L1}},
    FieldWords {"group_settings_update"_L1, "Settings of a group changed"_L1, {""_L1, ""_L1, ""_L1}},
    FieldWords {"group_status_update"_L1, "A group was suspended or cleared"_L1, {""_L1, ""_L1, ""_L1}},
    FieldWords {"business_username_update"_L1,
                "The business's username changed"_L1,
                {"username"_L1, "status"_L1, ""_L1}},
    FieldWords {"business_username_updates"_L1,
                "The business's username changed"_L1,
                {"username"_L1, "status"_L1, ""_L1}},
    FieldWords {"user_id_update"_L1, "Customers' ids changed"_L1, {""_L1, ""_L1, ""_L1}},
    FieldWords {"messaging_handovers"_L1,
                "Another program passed a conversation on or took it"_L1,
                {"type"_L1, ""_L1, ""_L1}},
    FieldWords {"message_template_components_update"_L1,
                "The text of a template changed"_L1,
                {"message_template_name"_L1, "message_template_language"_L1, ""_L1}},
    FieldWords {"message_template_status_update"_L1,
                "A template was reviewed"_L1,
                {"message_template_name"_L1, "event"_L1, ""_L1}},
    FieldWords {"template_category_update"_L1,
                "A template will change its category"_L1,
                {"message_template_name"_L1, "new_category"_L1, "correct_category"_L1}},
    FieldWords {"template_correct_category_detection"_L1,
                "A template belongs to another category"_L1,
                {"message_template_name"_L1, "category"_L1, "correct_category"_L1}},
    FieldWords {"history"_L1,
                "Older messages of the phone app arrived; they are kept, not shown"_L1,
                {""_L1, ""_L1, ""_L1}},
    FieldWords {"calls"_L1, "A call"_L1, {"event"_L1, "direction"_L1, "status"_L1}},
    FieldWords {"conversation_context"_L1,
                "Another program summed up a conversation it hands over"_L1,
                {""_L1, ""_L1, ""_L1}},
    FieldWords {"payment"_L1, "A customer's payment"_L1, {"status"_L1, ""_L1, ""_L1}},
    FieldWords {"empty"_L1, "An update without content"_L1, {""_L1, ""_L1, ""_L1}},
};

NoticeWords alertWords(const QJsonObject &value)
{
    const QJsonObject alert = value["alert_info"_L1].toObject();
    return {
        u"Alert: %1 %2"_s.arg(word(alert, "alert_type"_L1), word(alert, "alert_description"_L1)).trimmed(),
        severityOf({word(alert, "alert_severity"_L1)})};
}

NoticeWords preferenceWords(const QJsonObject &value)
{
    const QString choice = word(value, "value"_L1);
    if (choice == "stop"_L1)
        return {u"A customer stopped marketing messages"_s, u"warning"_s};
    return {choice == "resume"_L1 ? u"A customer wants marketing messages again"_s
                                  : QString(u"A customer chose about marketing messages: "_s + choice)};
}

NoticeWords errorWords(const QJsonObject &value)
{
    const QJsonObject holder {{u"errors"_s, QJsonArray {value}}};
    return {u"WhatsApp reports error %1: %2"_s.arg(numberAt(value, "code"_L1)).arg(reasonIn(holder)),
            u"warning"_s};
}

/// GREEN, YELLOW or RED only follow from old event names; what raises or lowers a limit says nothing about
/// them.
QString qualityOf(const QString &field, const QJsonObject &value)
{
    if (field != "phone_number_quality_update"_L1)
        return {};
    const QString event = word(value, "event"_L1);
    return event == "FLAGGED"_L1 ? u"RED"_s : event == "UNFLAGGED"_L1 ? u"GREEN"_s : QString();
}

QString templateStatus(const QString &event)
{
    return event == "REINSTATED"_L1 || event == "UNARCHIVED"_L1 ? u"APPROVED"_s : event;
}
} // namespace

NoticeWords noticeWords(const QString &field, const QJsonObject &value)
{
    if (field == "account_alerts"_L1)
        return alertWords(value);
    if (field == "user_preferences"_L1)
        return preferenceWords(value);
    if (field == "errors"_L1)
        return errorWords(value);
    const auto known = std::find_if(fieldWords.begin(), fieldWords.end(),
                                    [&](const FieldWords &entry) { return field == entry.field; });
    if (known == fieldWords.end())
        return {u"WhatsApp sent something this version does not know: %1"_s.arg(cleanLine(field, 80))};
    QStringList told;
    for (const QLatin1StringView key : known->keys)
        if (const QString text = key.isEmpty() ? QString() : word(value, key); !text.isEmpty())
            told << text;
    const QString about = QString(known->about);
    return {told.isEmpty() ? about : QString(about + u": "_s + told.join(u", "_s)), severityOf(told),
            qualityOf(field, value)};
}

std::optional<QJsonObject> templateReport(const QString &field, const QJsonObject &value)
{
    QJsonObject report {{u"name"_s, word(value, "message_template_name"_L1)},
                        {u"language"_s, word(value, "message_template_language"_L1)}};
    if (report["name"_L1].toString().isEmpty() || report["language"_L1].toString().isEmpty())
        return {};
    if (const QString quality = word(value, "new_quality_score"_L1); !quality.isEmpty()) {
        report.insert("quality"_L1, quality);
        return report;
    }
    if (field == "message_template_status_update"_L1) {
        const QString event = word(value, "event"_L1);
        if (event.isEmpty())
            return {};
        const QString reason = word(value, "reason"_L1);
        const QString told = word(value["rejection_info"_L1].toObject(), "recommendation"_L1);
        report.insert("status"_L1, templateStatus(event));
        report.insert("reason"_L1, !told.isEmpty() ? told : reason == "NONE"_L1 ? QString() : reason);
        return report;
    }
    if (field == "template_category_update"_L1 && value.contains("previous_category"_L1)) {
        report.insert("category"_L1, word(value, "new_category"_L1));
        return report;
    }
    return {};
}

} // namespace waypost::whatsapp
