// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QString>

/// What the page of the workspace calls its settings, their choices and the kinds of attributes.
namespace waypost::ui::WorkspaceWords {

struct Setting {
    QString label;
    QString hint;
};
[[nodiscard]] Setting ofSetting(const QString &name); ///< its name if nothing better is known
[[nodiscard]] QString ofChoice(const QString &setting, const QJsonValue &value);
[[nodiscard]] QString ofType(const QString &type); ///< of an attribute

} // namespace waypost::ui::WorkspaceWords
