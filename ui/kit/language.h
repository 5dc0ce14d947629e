// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QTranslator>

class QApplication;

namespace waypost::ui {

/// A language the program speaks.
struct Language {
    QString code; ///< as in the names of its files: "pt_BR"
    QString name; ///< as its speakers call it
    bool operator==(const Language &) const = default;
};
/// All of them, English first.
[[nodiscard]] const QList<Language> &languages();

/// The language of a whole program: words, plural forms, dates, numbers and the direction of writing. Windows
/// made afterwards speak it. GUI thread.
class LanguageSwitch {
public:
    explicit LanguageSwitch(QApplication &application);
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;

    /// One of languages(); empty or unknown: the system's, or English where that is none of them.
    void use(const QString &code);
    [[nodiscard]] const QString &current() const { return m_current; } ///< code of what is spoken

private:
    QApplication &m_application;
    QTranslator m_words; ///< English too: its plural forms are a translation
    QTranslator m_toolkit; ///< Qt's own dialogs
    QString m_current;
};

} // namespace waypost::ui
