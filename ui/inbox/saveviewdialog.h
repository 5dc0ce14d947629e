// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/events/event.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace waypost::ui {

class FlatButton;
struct InboxContext;

/// Keeps a search as a view: how it is called, who sees it, in which order, and whether it is counted.
class SaveViewDialog final : public QDialog {
    Q_OBJECT
public:
    SaveViewDialog(InboxContext &context, const QString &query, QWidget *parent = nullptr);

    [[nodiscard]] Command command() const; ///< view.save, for a new view

private:
    void addChoices(QComboBox *box, const QString &name, const QList<QPair<QString, QString>> &choices);

    const Clock &m_clock;
    QString m_query;
    QLineEdit *m_name;
    QComboBox *m_scope;
    QComboBox *m_sort;
    QComboBox *m_badge;
    FlatButton *m_save;
};

} // namespace waypost::ui
