// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/contactsview.h"

#include <QWidget>

class QVBoxLayout;

namespace waypost::ui {

struct InboxContext;

/// Pairs of contacts that may be one person, the likeliest first: look, merge, or say that they are two.
class DuplicatesPane final : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesPane(InboxContext &context, QWidget *parent = nullptr);
    void readAgain();

Q_SIGNALS:
    void mergeWanted(const QString &source, const QString &into);
    void chosen(const QString &contact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Pair {
        contacts::Duplicate pair;
        contacts::Contact a;
        contacts::Contact b;
    };
    void fill(const QList<Pair> &pairs);
    void addPair(const Pair &pair);

    InboxContext &m_context;
    QWidget *m_list;
    QVBoxLayout *m_cards;
    QStringList m_shown; ///< pairs on screen
    int m_asked = 0;
};

} // namespace waypost::ui
