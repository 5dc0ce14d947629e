// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/csv.h"
#include "core/contacts/csvmapping.h"

#include <cstdlib>

using namespace waypost;
using namespace waypost::contacts;

namespace {
void requireCsv(bool held)
{
    if (!held)
        std::abort();
}

/// Every row there is, or nothing if the file is refused.
QList<QStringList> rowsOf(const QByteArray &bytes, qsizetype first)
{
    CsvReader reader;
    const qsizetype cut = std::min(first, bytes.size());
    if (!reader.feed(bytes.first(cut)) || !reader.feed(bytes.sliced(cut)) || !reader.finish())
        return {};
    return reader.takeRows();
}
} // namespace

/// Any bytes: limits hold; what is written again reads as the same cells; every row can be planned.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QStringList> rows = rowsOf(bytes, bytes.size());
    if (rows.isEmpty())
        return 0;
    const CsvMapping mapping = guessedMapping(rows.first(), {});
    requireCsv(mapping.size() == rows.first().size());
    for (const QStringList &row : rows) {
        requireCsv(row.size() <= CsvReader::mostCells);
        for (const QString &cell : row)
            requireCsv(cell.size() <= CsvReader::longestCell);
        const PlannedRow planned = plannedRow(row, 2, mapping, QStringLiteral("DE"), {});
        for (const CellProblem &problem : planned.problems)
            requireCsv(problem.column < int(row.size()) && !problem.text.isEmpty());
        const QByteArray again = csvLine(row).toUtf8();
        requireCsv(again.endsWith("\r\n"));
        const QString text = QString::fromUtf8(again);
        for (const QChar mark : {u'=', u'+', u'-', u'@'})
            requireCsv(!text.startsWith(mark));
    }
    return 0;
}
