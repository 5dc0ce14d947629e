// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace waypost::ui {

class RowsView;

/// Are all fields of two row structs the same?
template <class State> [[nodiscard]] bool sameFields(const State &a, const State &b)
{
    return std::apply([&](auto... field) { return (... && (a.*field.member == b.*field.member)); },
                      State::fields);
}

/// A list model that is brought to a new state with the fewest signals: rows that stay are never reset, so
/// selection, scroll position and what is under the pointer hold. `Item` has an `id`.
template <class Item> class RowList : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_items.size());
    }
    [[nodiscard]] const Item &at(int row) const { return m_items[row]; }
    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto it
            = std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item &item) { return item.id == id; });
        return it == m_items.cend() ? -1 : int(it - m_items.cbegin());
    }

protected:
    [[nodiscard]] virtual bool same(const Item &a, const Item &b) const = 0;
    /// Turns the `count` rows from `first` on into `wanted`. An item of `wanted` that stands elsewhere in the
    /// list comes from there.
    void reshape(int first, int count, const QList<Item> &wanted)
    {
        QSet<QString> ids;
        for (const Item &item : wanted)
            ids.insert(item.id);
        for (int row = first + count - 1; row >= first; --row)
            if (!ids.contains(m_items[row].id))
                removeItems(row, 1);
        for (int i = 0; i < int(wanted.size());) {
            int fresh = i; // new ones that stand together come together
            while (fresh < int(wanted.size()) && rowOf(wanted[fresh].id) < 0)
                ++fresh;
            insertItems(first + i, wanted.mid(i, fresh - i));
            i = fresh;
            if (i < int(wanted.size()))
                first += settle(first + i, wanted[i]);
            ++i;
        }
    }
    void removeItems(int row, int count)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_items.remove(row, count);
        endRemoveRows();
    }
    void insertItems(int row, const QList<Item> &items)
    {
        if (items.isEmpty())
            return;
        beginInsertRows({}, row, row + int(items.size()) - 1);
        m_items = m_items.mid(0, row) + items + m_items.mid(row);
        endInsertRows();
    }
    void resetItems(const QList<Item> &items)
    {
        beginResetModel();
        m_items = items;
        endResetModel();
    }
    void touch(int first, int last) { Q_EMIT dataChanged(index(first), index(last)); }

private:
    /// Brings an item that is somewhere in the list to `row`; returns by how much everything slid up because
    /// it came from above.
    int settle(int row, const Item &item)
    {
        const int from = row < m_items.size() && m_items[row].id == item.id ? row : rowOf(item.id);
        const int slid = from < row ? -1 : 0;
        const int to = row + slid;
        if (to != from) {
            beginMoveRows({}, from, from, {}, from < row ? row : to);
            m_items.move(from, to);
            endMoveRows();
        }
        if (!same(m_items[to], item)) {
            m_items[to] = item;
            touch(to, to);
        }
        return slid;
    }

    QList<Item> m_items;
};

/// Lets a view follow a model's rows.
void follow(RowsView &view, const QAbstractItemModel &model);

} // namespace waypost::ui
