// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QComboBox>
#include <QList>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QCheckBox;
class QVBoxLayout;

namespace waypost::ui {

class Theme;

/// Something in the settings that can be found by its words.
struct SettingWords {
    QString title;
    QString words; ///< explanation and choices
    QWidget *control = nullptr; ///< where to jump
};

/// A page of settings: titles, rows of a label with its control, notes. What stands on it can be searched.
class SettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit SettingsForm(const Theme &theme, QWidget *parent = nullptr);

    void addSection(const QString &title);
    void addNote(const QString &text); ///< plain text, wraps
    /// The label names the control for screen readers; `hint` stands below it.
    void addRow(const QString &label, QWidget *control, const QString &hint = {});
    void addWide(const QString &title, QWidget *widget); ///< over the whole width, found by its title
    QCheckBox *addCheck(const QString &label, bool checked, std::function<void(bool)> chosen,
                        const QString &hint = {});
    struct Choice {
        QString text;
        QVariant value;
    };
    QComboBox *addChoice(const QString &label, const QList<Choice> &choices, const QVariant &now,
                         std::function<void(const QVariant &)> chosen, const QString &hint = {});
    [[nodiscard]] const QList<SettingWords> &settings() const { return m_settings; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<SettingWords> m_settings;
};

/// A wrapping line of plain text in the theme's second ink.
[[nodiscard]] QWidget *settingsNote(const Theme &theme, const QString &text, QWidget *parent);

} // namespace waypost::ui
