// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QObject>

namespace waypost::ui {

class InlineBanner;

/// The relay was restored from an older backup and has lost what this desk still holds: says what, and lets
/// a person decide. Nothing happens by itself, and nothing is deleted.
class RecoveredNotice final : public QObject {
    Q_OBJECT
public:
    RecoveredNotice(sync::Desk &desk, InlineBanner &banner, QObject *parent = nullptr);

private:
    void hear(const sync::LinkState &state);
    void show(const sync::RecoveredSummary &summary);
    void decide();

    sync::Desk &m_desk;
    InlineBanner &m_banner;
    sync::RecoveredSummary m_summary;
    bool m_shown = false;
};

/// "12 messages, 3 notes", what there is of it.
[[nodiscard]] QString recoveredWords(const sync::RecoveredSummary &summary);

} // namespace waypost::ui
