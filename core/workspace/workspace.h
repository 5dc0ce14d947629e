// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

#include <QStringList>

/// What a workspace has decided for all: settings, its own attributes, codes for closing.
namespace waypost::workspace {

/// One decision that differs from its default. Table "settings", key: the setting's name.
struct Setting {
    QString value; ///< JSON of it: 5, "warn", true
    qint64 changedAt = 0;
    QString changedBy;
    static constexpr std::tuple fields {Field {"value", &Setting::value},
                                        Field {"changed_at", &Setting::changedAt},
                                        Field {"changed_by", &Setting::changedBy}};
};

/// What may be set, with its default and range. Names are stable.
struct SettingSpec {
    QLatin1StringView name;
    QLatin1StringView defaultValue; ///< JSON
    QList<QLatin1StringView> choices; ///< JSON of each; empty: a number in least…most
    qint64 least = 0;
    qint64 most = 0;
    bool address = false; ///< the value is the URL of a web address, or empty
};
/// send.hold_s                0, 5, 15, 30: how long a reply can be taken back, unless its author chose; 5
/// send.newer_messages        what a customer's message newer than one has seen does: "warn", "stop", "off";
/// "warn" send.who                   who may answer: "open", "lease" (whoever writes first), "owner" (only
/// whom it is
///                            assigned to); "lease"
/// send.claims                whoever answers what is nobody's takes it; true
/// session.reopen_days        a customer's message within so many days goes on with the closed session; 7,
/// 0…90
/// alerts.webhook_url         where alerts are posted to; empty: nowhere
/// presence.away_minutes      whoever has not touched his desktop for so long counts as away; 0: never; 10,
/// 0…240
[[nodiscard]] const QList<SettingSpec> &settingSpecs();
/// The value in force: as set, else the default. Unknown names give null.
[[nodiscard]] QJsonValue setting(Rows &rows, QLatin1StringView name);

/// A custom attribute of conversations or contacts. Table "attributes", key "conversation/<name>" or
/// "contact/<name>".
struct Attribute {
    QString label;
    QString type; ///< "text", "number", "date", "list", "checkbox"
    QString choices; ///< JSON array of strings, for "list"
    qint64 removedAt = 0;
    static constexpr std::tuple fields {Field {"label", &Attribute::label}, Field {"type", &Attribute::type},
                                        Field {"choices", &Attribute::choices},
                                        Field {"removed_at", &Attribute::removedAt}};
};
/// The value as it is kept, or why it can't be: as text; numbers plain, dates as yyyy-mm-dd, checkboxes "1".
[[nodiscard]] Result<QString> attributeValue(const Attribute &attribute, const QJsonValue &value);

/// A code that says how a conversation ended. Table "resolutions", key: the code.
struct Resolution {
    QString label;
    qint64 removedAt = 0;
    static constexpr std::tuple fields {Field {"label", &Resolution::label},
                                        Field {"removed_at", &Resolution::removedAt}};
};

/// The codes in use, sorted; none: conversations end with free words.
[[nodiscard]] QStringList resolutionCodes(Rows &rows);

/// Commands: workspace.set {value} (subject: the setting's name; owner); attribute.define {label, type,
/// choices?} and attribute.remove {} (subject: its key; supervisor); resolution.define {label} and
/// resolution.remove {} (subject: its code; supervisor). Events: workspace.changed, attribute.defined,
/// .removed, resolution.defined, .removed. Refusals: no_such_setting, bad_value.
[[nodiscard]] Feature workspace();

} // namespace waypost::workspace
