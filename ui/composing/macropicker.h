// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/composing/macrorunner.h"
#include "ui/composing/replylibrary.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace waypost::ui {

class FlatButton;
class SearchField;
class Theme;

/// Chooses a macro: what it will do here stands beside it before anything is done.
class MacroPicker final : public QDialog {
    Q_OBJECT
public:
    MacroPicker(const Theme &theme, ReplyLibrary &library, MacroRunner &runner, ComposePlace place,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const QString &macro);

private:
    void search(const QString &text);
    void showPlan();
    void take();
    void step(int by);
    [[nodiscard]] QString current() const;

    ReplyLibrary &m_library;
    MacroRunner &m_runner;
    ComposePlace m_place;
    SearchField *m_field;
    QListWidget *m_list;
    QLabel *m_plan;
    FlatButton *m_run;
    QString m_ready; ///< the macro that is shown and may be run
};

} // namespace waypost::ui
