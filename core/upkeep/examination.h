// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/upkeep/foldedrows.h"
#include "core/upkeep/manifest.h"

/// Does everything hold together? Nothing is changed by asking.
namespace waypost::upkeep {

/// Something that is not as it must be, named so that a person finds it.
struct Finding {
    QString where; ///< "event 17", "table messages, row 0190…", "file media/ab/cdef…"
    QString what; ///< half a sentence: "its data was changed"
    bool operator==(const Finding &) const = default;
};

struct Examination {
    static constexpr qsizetype mostFindings = 1'000; ///< that are listed; more are counted
    QList<Finding> findings;
    qint64 uncounted = 0; ///< findings beyond those
    qint64 events = 0;
    qint64 erased = 0; ///< events whose data has been erased
    qint64 rows = 0; ///< compared with what the journal gives
    qint64 files = 0; ///< read and compared with their hash
    relay::JournalHead head;
    QStringList otherShape; ///< tables as another version has them: made again when a relay opens the store
    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
    void add(const QString &where, const QString &what);
};

/// A store: its pages (SQLite), the journal's chain, its rows against the journal, and the media files its
/// rows name in `media` (empty: not looked at). `scratch`: a folder to fold rows in. Errors only if it can't
/// be opened at all.
[[nodiscard]] Result<Examination> examineStore(const QString &store, const QString &media,
                                               const Features &features, const QString &scratch);
/// A backup: every file against its manifest, then its store as above.
[[nodiscard]] Result<Examination> examineBackup(const QString &backup, const Features &features);

} // namespace waypost::upkeep
