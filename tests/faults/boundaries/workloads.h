// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <functional>

namespace waypost::tests {

/// Something that works on files of its own, says what it has been told is safe, and can be checked
/// afterwards.
struct Workload {
    /// Makes the files it starts from.
    std::function<void(const QString &folder)> prepare;
    /// In a process that may die at any moment. Says each thing as soon as it is safe. After a failure of the
    /// disk it goes on with the next thing; `mend` is called when it has met one, and then everything must
    /// work.
    std::function<void(const QString &folder, const std::function<void(const QString &)> &safe,
                       const std::function<void()> &mend)>
        work;
    /// What is wrong with what is left; empty: nothing.
    std::function<QString(const QString &folder, const QStringList &safe)> check;
};

[[nodiscard]] Workload ingestWorkload(); ///< the relay's ledger takes customers' messages
[[nodiscard]] Workload outboxWorkload(); ///< a desk gives, sends, hears, drafts
[[nodiscard]] Workload upgradeWorkload(); ///< a ledger of an older version is opened by this one

} // namespace waypost::tests
