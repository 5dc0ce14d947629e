// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "tests/ui/inbox/demodata.h"

#include <QTemporaryDir>

#include <functional>

namespace waypost::demo {

/// A folder as a paired desk leaves it, its cache filled: a real Desk on it works without any relay (nobody
/// listens at its address).
class DeskFolder {
public:
    explicit DeskFolder(const QList<StoredRow> &rows);
    /// For more than memory should hold: page 0, 1, 2, … until one is empty.
    explicit DeskFolder(const std::function<QList<StoredRow>(int page)> &rows);
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// A desk on it, started.
    [[nodiscard]] std::unique_ptr<sync::Desk> open(const Clock &clock) const;

private:
    QTemporaryDir m_folder;
};

} // namespace waypost::demo
