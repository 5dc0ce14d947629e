// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
class Selection;
class Triage;
struct InboxContext;

/// What can be done with all that is selected, above the list while something is. Each is one command for
/// each conversation; the relay judges them one by one.
class BulkBar final : public QWidget {
    Q_OBJECT
public:
    BulkBar(InboxContext &context, Selection &selection, QWidget *parent = nullptr);
    [[nodiscard]] Triage &triage() { return *m_triage; } ///< acts on all of them

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void askForTag();

    InboxContext &m_context;
    Selection &m_selection;
    Triage *m_triage;
    ElidedLabel *m_count;
    FlatButton *m_assign;
    FlatButton *m_snooze;
    FlatButton *m_resolve;
    FlatButton *m_more;
    FlatButton *m_clear;
};

} // namespace waypost::ui
