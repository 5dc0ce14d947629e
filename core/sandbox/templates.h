// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/sandbox/graph.h"
#include "core/sandbox/idmaker.h"

#include <QJsonArray>

#include <map>
#include <variant>

namespace waypost::sandbox {

/// One message template in one language (cloud-api 7). Times are UTC milliseconds.
struct Template {
    QString id;
    QString name;
    QString language;
    QString category; ///< UTILITY, MARKETING, AUTHENTICATION
    QString status = QStringLiteral("PENDING");
    QString reason = QStringLiteral("NONE"); ///< why it was rejected
    QString quality = QStringLiteral("UNKNOWN");
    bool named = false; ///< {{first_name}} instead of {{1}}
    QJsonArray components;
    int pauses = 0;
    QList<qint64> edits {}; ///< while it was approved
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QJsonObject component(QLatin1StringView type) const; ///< empty if it has none
};

/// The account's templates and the rules of making, changing and deleting them.
class TemplateBook {
public:
    explicit TemplateBook(IdMaker &ids)
        : m_ids(ids)
    {
    }
    /// Templates that are there and approved from the beginning.
    void load(const QJsonArray &templates);
    [[nodiscard]] std::variant<Template *, GraphError> create(const QJsonObject &body, qint64 now);
    /// Only APPROVED, REJECTED and PAUSED; an approved one once a day and ten times in 30 days. Then PENDING.
    [[nodiscard]] Refusal edit(Template &target, const QJsonObject &body, qint64 now);
    /// All languages of `name`, or only the one with `id`. The name of an approved one is blocked for 30
    /// days.
    [[nodiscard]] Refusal remove(const QString &name, const QString &id, qint64 now);
    [[nodiscard]] Template *find(const QString &id);
    [[nodiscard]] Template *find(const QString &name, const QString &language);
    [[nodiscard]] bool hasName(const QString &name) const;
    /// Those that fit the query (name, name_or_content, language, status, category, quality_score), in the
    /// order made.
    [[nodiscard]] QList<const Template *> list(const QUrlQuery &query) const;

    /// The review's or the quality system's decision: approved, rejected, paused, unpaused, disabled,
    /// flagged. Gives the value of the message_template_status_update webhook. A third pause disables. Error:
    /// bad_verdict.
    [[nodiscard]] Result<QJsonObject> decide(Template &target, const QString &verdict, const QString &reason);

private:
    [[nodiscard]] Refusal creationRefusal(const QJsonObject &body, qint64 now) const;
    IdMaker &m_ids;
    std::map<qint64, Template> m_all; ///< by the order made
    std::map<QString, qint64> m_blockedNames;
    QList<qint64> m_creations;
    qint64 m_count = 0;
};

/// The names in "Hello {{first_name}}" in their order.
[[nodiscard]] QStringList placeholdersOf(const QString &text);
/// Refusal of a creation or an edit for its form (cloud-api 7.2): 100 with a subcode and words for people.
[[nodiscard]] Refusal templateFormRefusal(const QJsonObject &body);
/// Refusal of a message with that template (cloud-api 22.2): parameters (132000, 132012, 132005), then the
/// state (132015, 132016). `part` is the message's "template".
[[nodiscard]] Refusal templateUseRefusal(const Template &used, const QJsonObject &part);

} // namespace waypost::sandbox
