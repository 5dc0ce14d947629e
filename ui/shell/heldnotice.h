// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QObject>

namespace waypost::ui {

class InlineBanner;

/// Numbers that send nothing since the relay's store was put back from a backup: says so to everybody, and
/// lets an owner release them.
class HeldNotice final : public QObject {
    Q_OBJECT
public:
    HeldNotice(sync::Desk &desk, InlineBanner &banner, QObject *parent = nullptr);

private:
    struct Held {
        QString id; ///< of the channel
        QString name;
        qint64 since = 0; ///< UTC ms
    };
    void look();
    void show(const QList<Held> &held);
    void release();

    sync::Desk &m_desk;
    InlineBanner &m_banner;
    QList<Held> m_held; ///< what the banner speaks of, the earliest first
};

} // namespace waypost::ui
