// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/templates.h"

#include <QHash>

#include <algorithm>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 templateDayMs = 24 * hourMs;
constexpr qint64 monthMs = 30 * templateDayMs;
constexpr int creationsPerHour = 100;
constexpr std::size_t mostTemplates = 6'000;
constexpr int editsPerMonth = 10;
constexpr int pausesBeforeDisabled = 2;

GraphError creationError(int subcode, const QString &title, const QString &text)
{
    GraphError error {100};
    error.subcode = subcode;
    error.message = u"Invalid parameter"_s;
    error.userTitle = title;
    error.userText = text;
    return error;
}

/// Types and formats are written in upper case on the way out (cloud-api 7.2).
QJsonArray normalized(const QJsonArray &components, bool authentication)
{
    QJsonArray upper;
    for (const QJsonValue value : components) {
        QJsonObject component = value.toObject();
        component["type"_L1] = component["type"_L1].toString().toUpper();
        if (authentication && component["type"_L1] == "BODY"_L1 && !component.contains("text"_L1))
            component["text"_L1] = u"*{{1}}* is your verification code."_s; // the words are the provider's
        if (component.contains("format"_L1))
            component["format"_L1] = component["format"_L1].toString().toUpper();
        QJsonArray buttons;
        for (const QJsonValue button : component["buttons"_L1].toArray()) {
            QJsonObject object = button.toObject();
            object["type"_L1] = object["type"_L1].toString().toUpper();
            buttons << object;
        }
        if (!buttons.isEmpty())
            component["buttons"_L1] = buttons;
        upper << component;
    }
    return upper;
}

Template templateFrom(const QJsonObject &body, const QString &id)
{
    Template made;
    made.id = id;
    made.name = body["name"_L1].toString();
    made.language = body["language"_L1].toString().replace(u'-', u'_');
    made.category = body["category"_L1].toString().toUpper();
    made.named = body["parameter_format"_L1].toString().toUpper() == "NAMED"_L1;
    made.components = normalized(body["components"_L1].toArray(), made.category == "AUTHENTICATION"_L1);
    return made;
}

int countSince(const QList<qint64> &times, qint64 since)
{
    return int(std::count_if(times.begin(), times.end(), [since](qint64 at) { return at > since; }));
}
} // namespace

QJsonObject Template::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"language"_s, language},
            {u"category"_s, category},
            {u"status"_s, status},
            {u"rejected_reason"_s, reason},
            {u"parameter_format"_s, named ? u"NAMED"_s : u"POSITIONAL"_s},
            {u"quality_score"_s, QJsonObject {{u"score"_s, quality}}},
            {u"components"_s, components}};
}

QJsonObject Template::component(QLatin1StringView type) const
{
    for (const QJsonValue value : components)
        if (value["type"_L1] == type)
            return value.toObject();
    return {};
}

void TemplateBook::load(const QJsonArray &templates)
{
    for (const QJsonValue value : templates) {
        Template made = templateFrom(value.toObject(), m_ids.digits());
        made.status = u"APPROVED"_s;
        made.quality = u"GREEN"_s;
        m_all.emplace(m_count++, std::move(made));
    }
}

Refusal TemplateBook::creationRefusal(const QJsonObject &body, qint64 now) const
{
    const Template wanted = templateFrom(body, {});
    if (const auto blocked = m_blockedNames.find(wanted.name);
        blocked != m_blockedNames.end() && now < blocked->second)
        return creationError(
            2388023, u"Message template language is being deleted"_s,
            u"The name %1 was deleted less than 30 days ago and can't be used again yet."_s.arg(wanted.name));
    for (const auto &[order, other] : m_all)
        if (other.name == wanted.name && other.language == wanted.language)
            return creationError(2388024, u"Content in This Language Already Exists"_s,
                                 u"There is already content in %1 for this template."_s.arg(wanted.language));
    if (m_all.size() >= mostTemplates)
        return creationError(2388019, u"Message template limit exceeded"_s,
                             u"Delete templates that are not used."_s);
    if (countSince(m_creations, now - hourMs) >= creationsPerHour)
        return GraphError {80007, u"More than 100 templates were created within an hour."_s};
    return std::nullopt;
}

std::variant<Template *, GraphError> TemplateBook::create(const QJsonObject &body, qint64 now)
{
    if (const Refusal refusal = templateFormRefusal(body))
        return *refusal;
    if (const Refusal refusal = creationRefusal(body, now))
        return *refusal;
    m_creations << now;
    return &m_all.emplace(m_count++, templateFrom(body, m_ids.digits())).first->second;
}

Refusal TemplateBook::edit(Template &target, const QJsonObject &body, qint64 now)
{
    const bool approved = target.status == "APPROVED"_L1;
    if (!approved && target.status != "REJECTED"_L1 && target.status != "PAUSED"_L1)
        return creationError(2388039, u"Template status can't be changed"_s,
                             u"Only approved, rejected and paused templates can be edited."_s);
    if (approved && body.contains("category"_L1))
        return creationError(2388039, u"Category can't be changed"_s,
                             u"The category of an approved template can't be edited."_s);
    if (approved
        && (countSince(target.edits, now - templateDayMs) >= 1
            || countSince(target.edits, now - monthMs) >= editsPerMonth))
        return creationError(2388039, u"Too many edits"_s,
                             u"An approved template can be edited once a day and ten times in 30 days."_s);
    QJsonObject whole = target.toJson();
    for (const QLatin1StringView key : {"category"_L1, "components"_L1})
        if (body.contains(key))
            whole[key] = body[key];
    if (const Refusal refusal = templateFormRefusal(whole))
        return refusal;
    if (approved)
        target.edits << now;
    const Template after = templateFrom(whole, target.id);
    target.category = after.category;
    target.components = after.components;
    target.status = u"PENDING"_s;
    return std::nullopt;
}

Refusal TemplateBook::remove(const QString &name, const QString &id, qint64 now)
{
    const auto meant = [&](const Template &t) { return t.name == name && (id.isEmpty() || t.id == id); };
    bool found = false;
    for (const auto &[order, candidate] : m_all) {
        found = found || meant(candidate);
        if (meant(candidate) && candidate.status == "DISABLED"_L1)
            return creationError(2388039, u"Template can't be deleted"_s,
                                 u"A disabled template can't be deleted."_s);
    }
    if (!found)
        return GraphError {100, u"There is no template of that name."_s};
    std::erase_if(m_all, [&](const auto &entry) {
        if (!meant(entry.second))
            return false;
        if (entry.second.status == "APPROVED"_L1)
            m_blockedNames[name] = now + monthMs;
        return true;
    });
    return std::nullopt;
}

Template *TemplateBook::find(const QString &id)
{
    for (auto &[order, candidate] : m_all)
        if (candidate.id == id)
            return &candidate;
    return nullptr;
}

Template *TemplateBook::find(const QString &name, const QString &language)
{
    for (auto &[order, candidate] : m_all)
        if (candidate.name == name && candidate.language == language)
            return &candidate;
    return nullptr;
}

bool TemplateBook::hasName(const QString &name) const
{
    return std::any_of(m_all.begin(), m_all.end(),
                       [&name](const auto &entry) { return entry.second.name == name; });
}

QList<const Template *> TemplateBook::list(const QUrlQuery &query) const
{
    const auto wanted = [&query](const char *key) {
        return query.queryItemValue(QLatin1StringView(key), QUrl::FullyDecoded);
    };
    const auto fits = [](const QString &filter, const QString &value) {
        return filter.isEmpty() || filter.compare(value, Qt::CaseInsensitive) == 0;
    };
    QList<const Template *> found;
    for (const auto &[order, candidate] : m_all) {
        const QString content = candidate.name + u'\n' + candidate.component("BODY"_L1)["text"_L1].toString();
        if (fits(wanted("name"), candidate.name) && fits(wanted("language"), candidate.language)
            && fits(wanted("status"), candidate.status) && fits(wanted("category"), candidate.category)
            && fits(wanted("quality_score"), candidate.quality)
            && content.contains(wanted("name_or_content"), Qt::CaseInsensitive))
            found << &candidate;
    }
    return found;
}

Result<QJsonObject> TemplateBook::decide(Template &target, const QString &verdict, const QString &reason)
{
    static const QHash<QString, QString> states {
        {u"approved"_s, u"APPROVED"_s}, {u"rejected"_s, u"REJECTED"_s}, {u"paused"_s, u"PAUSED"_s},
        {u"unpaused"_s, u"APPROVED"_s}, {u"disabled"_s, u"DISABLED"_s}, {u"flagged"_s, u"FLAGGED"_s}};
    if (!states.contains(verdict))
        return Error {u"bad_verdict"_s,
                      u"\"verdict\" must be approved, rejected, paused, unpaused, disabled or flagged."_s};
    target.status = states[verdict];
    if (verdict == "paused"_L1 && ++target.pauses > pausesBeforeDisabled)
        target.status = u"DISABLED"_s;
    target.reason = verdict != "rejected"_L1 ? u"NONE"_s : reason.isEmpty() ? u"INVALID_FORMAT"_s : reason;
    target.quality = verdict == "paused"_L1 || verdict == "disabled"_L1 ? u"RED"_s
        : verdict == "flagged"_L1                                       ? u"YELLOW"_s
                                                                        : target.quality;
    QJsonObject value {{u"event"_s, target.status},
                       {u"message_template_id"_s, target.id.toLongLong()},
                       {u"message_template_name"_s, target.name},
                       {u"message_template_language"_s, target.language},
                       {u"message_template_category"_s, target.category},
                       {u"reason"_s, target.reason}};
    if (verdict == "unpaused"_L1)
        value.insert("other_info"_L1,
                     QJsonObject {{u"title"_s, u"UNPAUSE"_s}, {u"description"_s, u"The pause is over."_s}});
    if (target.status == "PAUSED"_L1)
        value.insert(
            "other_info"_L1,
            QJsonObject {{u"title"_s, target.pauses == 1 ? u"FIRST_PAUSE"_s : u"SECOND_PAUSE"_s},
                         {u"description"_s,
                          u"Customers did not like this template. It may be sent again in %1 hours."_s.arg(
                              target.pauses == 1 ? 3 : 6)}});
    if (target.status == "DISABLED"_L1)
        value.insert(
            "other_info"_L1,
            QJsonObject {{u"title"_s, u"DISABLED"_s}, {u"description"_s, u"It was paused too often."_s}});
    if (target.reason == "INVALID_FORMAT"_L1)
        value.insert("rejection_info"_L1,
                     QJsonObject {{u"reason"_s, u"The form of the template is not accepted."_s},
                                  {u"recommendation"_s, u"Look at the variables and their samples."_s}});
    return value;
}

} // namespace waypost::sandbox
