// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace waypost::contacts {

/// Reads CSV (RFC 4180) as it comes, in pieces of any size: UTF-8, UTF-16 or Latin-1, separated by comma,
/// semicolon or tab, both found out from the first piece, which should be 64 KiB or the whole file. Line ends
/// may be CRLF, LF or CR. Lines without any text are left out. Not thread-safe; any thread.
class CsvReader {
public:
    static constexpr qsizetype longestCell = 32'768; ///< UTF-16 units
    static constexpr qsizetype mostCells = 200; ///< of one row

    /// Errors: csv_too_large {row}: a cell or a row beyond the limits; then nothing more is read.
    [[nodiscard]] Result<Done> feed(QByteArrayView bytes);
    /// No more comes. Errors: as feed, and csv_unfinished {row}: a quoted cell that does not end.
    [[nodiscard]] Result<Done> finish();
    [[nodiscard]] QList<QStringList> takeRows(); ///< those that are complete

    [[nodiscard]] QString encoding() const { return m_encoding; } ///< "UTF-8", "UTF-16", "Latin-1"
    [[nodiscard]] QChar separator() const { return m_separator; }

private:
    enum class Place { Start, Plain, Quoted, AfterQuote };
    void recognise(QByteArrayView bytes);
    [[nodiscard]] std::optional<Error> take(QChar c);
    [[nodiscard]] std::optional<Error> endCell();
    [[nodiscard]] std::optional<Error> endRow();
    [[nodiscard]] Error tooLarge() const;

    std::optional<QStringDecoder> m_decoder;
    QString m_encoding;
    QChar m_separator = u',';
    Place m_place = Place::Start;
    bool m_afterReturn = false;
    bool m_failed = false;
    qint64 m_read = 0; ///< rows
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

/// One line of CSV with its end, as a spreadsheet may open it without harm: cells that it would take for a
/// formula begin with an apostrophe.
[[nodiscard]] QString csvLine(const QStringList &cells);
/// The first one of a file, after the mark that tells spreadsheets that it is UTF-8.
[[nodiscard]] QString csvHead(const QStringList &cells);
/// A moment as a cell: ISO 8601 in UTC; empty for 0.
[[nodiscard]] QString csvTime(qint64 ms);

} // namespace waypost::contacts
