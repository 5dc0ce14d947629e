// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace waypost::ui {

/// Who has which conversation open, looks at it or writes in it right now. Entries end by themselves; oneself
/// is left out.
class PresenceBook final : public QObject {
    Q_OBJECT
public:
    PresenceBook(sync::Desk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QStringList writing(const QString &conversation) const; ///< agents' ids, sorted
    [[nodiscard]] QStringList looking(const QString &conversation) const;
    /// Has it in a window without looking at it.
    [[nodiscard]] QStringList open(const QString &conversation) const;
    void hear(const wire::Presence &presence);

Q_SIGNALS:
    void changed(const QString &conversation);

private:
    struct Stay {
        QString state;
        qint64 until = 0;
    };
    [[nodiscard]] QStringList agentsWith(const QString &conversation, QLatin1StringView state) const;
    void expire();
    void schedule();

    sync::Desk &m_desk;
    const Clock &m_clock;
    QHash<QString, QHash<QString, Stay>> m_stays; ///< conversation → agent → what
    QTimer m_expiry;
};

} // namespace waypost::ui
