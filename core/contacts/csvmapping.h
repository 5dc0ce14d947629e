// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

/// From the columns of a CSV file to contacts. Pure.
namespace waypost::contacts {

/// What each column is, by place. Empty: left out. "key" (the customer's number elsewhere), "phone", "name",
/// "first_name", "last_name", "email", "language", "about", "attribute.<name>", and for a consent's scope
/// "consent.<scope>", "consent.<scope>.source", "consent.<scope>.at".
using CsvMapping = QStringList;

/// By the names of the header, in the languages Waypost speaks; `attributes`: those of contacts by name.
/// Each target is given once.
[[nodiscard]] CsvMapping guessedMapping(const QStringList &header,
                                        const QHash<QString, workspace::Attribute> &attributes);
/// Why that can't be: a target twice, an unknown one, or nothing by which a contact could be known.
[[nodiscard]] std::optional<Error> whyBadMapping(const CsvMapping &mapping,
                                                 const QHash<QString, workspace::Attribute> &attributes);

struct CellProblem {
    int column = -1; ///< -1: the row as a whole
    QString text;
};
/// A row as contact.import takes it, or what is wrong with it.
struct PlannedRow {
    QJsonObject row;
    QList<CellProblem> problems; ///< empty: it can be imported
};
/// `number`: of the row in the file, from 1 (the header is 1); `region`: where numbers without a country's
/// code are at home ("BR").
[[nodiscard]] PlannedRow plannedRow(const QStringList &cells, qint64 number, const CsvMapping &mapping,
                                    const QString &region,
                                    const QHash<QString, workspace::Attribute> &attributes);

} // namespace waypost::contacts
