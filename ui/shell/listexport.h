// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/kit/banner.h"

#include <QWidget>

namespace waypost::ui {

/// Keeps a list of conversations as a CSV file, one a row. Read and written on the desk's thread. Desk, clock
/// and window outlive it.
class ListExport final : public QObject {
    Q_OBJECT
public:
    ListExport(sync::Desk &desk, const Clock &clock, QWidget *window);
    void choose(const sync::ListQuery &list); ///< asks where to
    void saveTo(const QString &path, const sync::ListQuery &list);

Q_SIGNALS:
    void told(waypost::ui::BannerTone tone, const QString &text); ///< how it went

private:
    sync::Desk &m_desk;
    const Clock &m_clock;
    QWidget *m_window;
};

} // namespace waypost::ui
