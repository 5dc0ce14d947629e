// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace waypost::ui {

class TimelineModel;

/// Leads to one message or note of the open conversation: reads on until it is there, from the relay if it
/// must, and says which one to show for a short time.
class Jump final : public QObject {
    Q_OBJECT
public:
    Jump(sync::Desk &desk, TimelineModel &model, QObject *parent = nullptr);

    void to(const QString &entry); ///< of the conversation that is open or being opened
    void cancel();

Q_SIGNALS:
    void highlighted(const QString &entry); ///< empty: none any more
    void failed(); ///< it cannot be had

private:
    void look();
    void found(int row);
    void fetch();

    sync::Desk &m_desk;
    TimelineModel &m_model;
    QTimer m_fade;
    QString m_wanted; ///< empty: nobody wants to go anywhere
    int m_fetches = 0;
};

} // namespace waypost::ui
