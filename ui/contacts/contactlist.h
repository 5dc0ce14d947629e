// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/contactsview.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace waypost::ui {

class ContactRow;
class ElidedLabel;
class FlatButton;
class RowsView;
class SearchField;
struct InboxContext;

/// The contacts of a filter, read in pages as one scrolls; the field above narrows them down as one types.
class ContactList final : public QWidget {
    Q_OBJECT
public:
    explicit ContactList(InboxContext &context, QWidget *parent = nullptr);
    ~ContactList() override;
    /// What the segment asks; the field's words come on top of it.
    void show(const QString &title, const QString &filter);
    [[nodiscard]] QString filter() const; ///< of segment and field together
    [[nodiscard]] QString current() const;
    /// Keeps to that contact whether the list has it or not, until somebody types or chooses.
    void hold(const QString &contact);
    void startSearch();
    void readAgain();

Q_SIGNALS:
    void chosen(const QString &contact);
    void saveWanted(const QString &filter); ///< keep the question as a segment

private:
    struct Page {
        QList<sync::ListedContact> contacts;
        int count = 0;
    };
    void ask(bool more);
    void take(const Page &page, bool more);
    void showCount(int count);

    InboxContext &m_context;
    QString m_segment;
    QList<sync::ListedContact> m_contacts;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
    SearchField *m_search;
    FlatButton *m_save;
    std::unique_ptr<ContactRow> m_painter;
    RowsView *m_rows;
    QTimer m_typing;
    QString m_chosen;
    int m_asked = 0; ///< answers to older questions are dropped
    bool m_held = false;
    bool m_whole = false;
    bool m_waiting = false;
};

} // namespace waypost::ui
