// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/rowlist.h"

#include "ui/kit/rowsview.h"

namespace waypost::ui {

void follow(RowsView &view, const QAbstractItemModel &model)
{
    QObject::connect(&model, &QAbstractItemModel::modelReset, &view, [&] { view.reset(model.rowCount()); });
    QObject::connect(
        &model, &QAbstractItemModel::rowsInserted, &view,
        [&](const QModelIndex &, int first, int last) { view.rowsInserted(first, last - first + 1); });
    QObject::connect(
        &model, &QAbstractItemModel::rowsRemoved, &view,
        [&](const QModelIndex &, int first, int last) { view.rowsRemoved(first, last - first + 1); });
    QObject::connect(&model, &QAbstractItemModel::rowsMoved, &view,
                     [&](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                         view.rowMoved(from, before > from ? before - 1 : before);
                     });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &view,
                     [&](const QModelIndex &first, const QModelIndex &last) {
                         view.rowsChanged(first.row(), last.row() - first.row() + 1);
                     });
}

} // namespace waypost::ui
