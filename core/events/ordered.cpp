// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/ordered.h"

#include <algorithm>
#include <utility>

namespace waypost {

using namespace Qt::StringLiterals;

QList<qsizetype> placesOf(const Table &table, const QString &index)
{
    QList<qsizetype> places;
    for (const QString &name : index.split(u", "_s))
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].name == name)
                places << i;
    return places;
}

namespace {
struct FoundRow {
    QString key;
    Row row;
};

/// Negative, zero or positive, as the database orders them: numbers by size, text by code unit.
int compared(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString)
        return a.toString().compare(b.toString());
    return a.toLongLong() < b.toLongLong() ? -1 : int(a.toLongLong() > b.toLongLong());
}

bool comesBefore(const FoundRow &a, const FoundRow &b, const QList<qsizetype> &places)
{
    for (const qsizetype place : places)
        if (const int order = compared(a.row.value(place), b.row.value(place)); order != 0)
            return order < 0;
    return a.key < b.key;
}

bool begins(const Row &row, const QList<qsizetype> &places, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        if (compared(values[i], row.value(places[i])) != 0)
            return false;
    return true;
}
} // namespace

QStringList inOrderOver(Rows *below, const QHash<QString, Row> &changed, const Table &table,
                        const QString &index, const QVariantList &values, int most, int skip)
{
    if (changed.isEmpty())
        return below ? below->inOrder(table, index, values, most, skip) : QStringList {};
    const QList<qsizetype> places = placesOf(table, index);
    QList<FoundRow> found;
    if (below)
        for (const QString &key : below->inOrder(table, index, values, skip + most + int(changed.size())))
            if (!changed.contains(key))
                found << FoundRow {key, below->load(table.name, key).value_or(Row {})};
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        if (begins(*it, places, values))
            found << FoundRow {it.key(), *it};
    std::sort(found.begin(), found.end(),
              [&places](const FoundRow &a, const FoundRow &b) { return comesBefore(a, b, places); });
    QStringList keys;
    for (qsizetype i = skip; i < std::min<qsizetype>(found.size(), qsizetype(skip) + most); ++i)
        keys << found[i].key;
    return keys;
}

} // namespace waypost
