// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/ordered.h"

#include <QHash>
#include <QPair>

namespace waypost {

/// Rows laid over other rows: what changed is kept here, what did not is read from below. The desktop shows
/// an agent's own action through one before the relay has answered; the relay gathers a batch in one before
/// it is written.
class Overlay final : public Rows {
public:
    using Key = QPair<QString, QString>; ///< table, row

    explicit Overlay(Rows *below = nullptr)
        : m_below(below)
    {
    }
    [[nodiscard]] std::optional<Row> load(const QString &table, const QString &key) override
    {
        if (const auto it = m_rows.constFind({table, key}); it != m_rows.constEnd())
            return *it;
        return m_below ? m_below->load(table, key) : std::nullopt;
    }
    void save(const QString &table, const QString &key, const Row &row) override
    {
        m_rows[{table, key}] = row;
    }
    [[nodiscard]] QStringList inOrder(const Table &table, const QString &index, const QVariantList &values,
                                      int most, int skip = 0) override
    {
        QHash<QString, Row> changed;
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
            if (it.key().first == table.name)
                changed.insert(it.key().second, *it);
        return inOrderOver(m_below, changed, table, index, values, most, skip);
    }
    void clear() { m_rows.clear(); }
    /// Only what was laid over.
    [[nodiscard]] const QHash<Key, Row> &changes() const { return m_rows; }

private:
    Rows *m_below;
    QHash<Key, Row> m_rows;
};

} // namespace waypost
