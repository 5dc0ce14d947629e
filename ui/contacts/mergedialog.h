// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;

namespace waypost::ui {

class Theme;

/// Two contacts side by side: which value of each field stays. The first is the one that stays.
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const Theme &theme, const contacts::Contact &target, const contacts::Contact &source,
                const QHash<QString, workspace::Attribute> &attributes, QWidget *parent = nullptr);
    /// For contact.merge: column → "source" or "target", of those that differ.
    [[nodiscard]] QJsonObject choices() const;

private:
    void addHead(const contacts::Contact &target, const contacts::Contact &source);
    void addField(const QString &column, const QString &label, const QString &target, const QString &source);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QHash<QString, QButtonGroup *> m_groups;
};

} // namespace waypost::ui
