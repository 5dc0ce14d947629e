// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/replies/variables.h"
#include "ui/composing/savedpage.h"

class QTextEdit;

namespace waypost::ui {

/// Canned replies: written, previewed with one's own values, with their files and the macro they can run.
class CannedEditor final : public SavedPage {
    Q_OBJECT
public:
    CannedEditor(const Theme &theme, sync::Desk &desk, const Clock &clock, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() const override;
    void fill(const QString &id) override;
    [[nodiscard]] QJsonObject written() const override;

private:
    void buildFiles();
    void pickFile();
    void addFile(const QString &path);
    void showFile(const QString &media, const QString &name);
    void preview();
    void offerMacros();

    const Clock &m_clock;
    replies::Values m_values;
    QString m_channel; ///< that files are taken in for
    QLineEdit *m_shortcut;
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QTextEdit *m_preview;
    QLabel *m_problems;
    QComboBox *m_reach;
    QComboBox *m_visibleIn;
    QComboBox *m_macro;
    QLineEdit *m_category;
    QLineEdit *m_keywords;
    QLineEdit *m_language;
    QListWidget *m_files;
};

} // namespace waypost::ui
