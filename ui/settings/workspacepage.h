// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/settings/settingsform.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace waypost::ui {

class InlineBanner;

/// What owners and supervisors decide for all: rules of sending, custom attributes, codes for closing. Each
/// change is a command into the outbox; what the relay refuses is said here.
class WorkspacePage final : public SettingsForm {
    Q_OBJECT
public:
    WorkspacePage(const Theme &theme, sync::Desk &desk, QWidget *parent = nullptr);

private:
    struct Known {
        QHash<QString, QJsonValue> settings;
        QHash<QString, Row> attributes;
        QHash<QString, Row> resolutions;
    };
    void addSettings();
    void addAddress(const QString &name, const QString &label, const QString &hint);
    void addAttributes();
    void addResolutions();
    void readAgain();
    void take(const Known &known);
    void give(const QString &type, const QString &subject, const QJsonObject &details = {});
    /// A line with the thing's name and a way to remove it.
    void addThing(QWidget *list, const QString &text, const QString &removal, const QString &subject);

    sync::Desk &m_desk;
    bool m_owner;
    InlineBanner *m_banner;
    QHash<QString, QComboBox *> m_choices; ///< setting → its editor
    QHash<QString, QSpinBox *> m_numbers;
    QHash<QString, QLineEdit *> m_addresses;
    QWidget *m_attributes = nullptr;
    QWidget *m_resolutions = nullptr;
    QStringList m_given; ///< commands whose refusal belongs here
};

} // namespace waypost::ui
