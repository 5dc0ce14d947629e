// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/print/paper.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace waypost::ui {

class FlatButton;
class InlineBanner;
class Theme;

/// Asks how a conversation goes on paper or into a file, and does it.
class PrintDialog final : public QDialog {
    Q_OBJECT
public:
    PrintDialog(const Theme &theme, sync::Desk &desk, QString conversation, QWidget *parent = nullptr);
    [[nodiscard]] Redaction redaction() const;
    [[nodiscard]] bool withNotes() const;
    void save(const QString &path, PaperKind kind); ///< closes with accepted() when it is done

private:
    void askPath();
    void print();
    void collect(const std::function<Result<Done>(const Transcript &)> &use);
    void setBusy(bool busy);
    void tell(const Error &error);

    sync::Desk &m_desk;
    QString m_conversation;
    InlineBanner *m_banner;
    QComboBox *m_redaction;
    QCheckBox *m_notes;
    FlatButton *m_save;
    FlatButton *m_print;
};

} // namespace waypost::ui
