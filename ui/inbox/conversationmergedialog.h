// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace waypost::ui {

class FlatButton;
struct InboxContext;

/// Into which other conversation of the same customer one is merged. Says what will happen; merging is undone
/// from the menu of the merged one.
class ConversationMergeDialog final : public QDialog {
    Q_OBJECT
public:
    ConversationMergeDialog(InboxContext &context, const sync::ListedConversation &source, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &conversation);

private:
    void fill(const QList<sync::ListedConversation> &others);

    InboxContext &m_context;
    QListWidget *m_list;
    QLabel *m_explain;
    FlatButton *m_merge;
};

} // namespace waypost::ui
