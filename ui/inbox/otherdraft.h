// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QObject>

namespace waypost::ui {

class InlineBanner;

/// A draft that was written on another device while this one wrote, too: says so, and adds it to what is
/// being written. Until somebody does, it is kept.
class OtherDraft final : public QObject {
    Q_OBJECT
public:
    OtherDraft(sync::Desk &desk, InlineBanner &banner, QObject *parent = nullptr);
    void look(const QString &conversation, const QString &kind); ///< empty kind: there is nothing to look for

Q_SIGNALS:
    void taken(const QString &text);

private:
    void show(const sync::DraftVersion &version);
    void take();

    sync::Desk &m_desk;
    InlineBanner &m_banner;
    QString m_conversation;
    QString m_kind;
    sync::DraftVersion m_version;
};

} // namespace waypost::ui
