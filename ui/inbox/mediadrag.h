// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QObject>
#include <QPoint>
#include <QTemporaryDir>

#include <memory>

namespace waypost::ui {

class RowsView;
class TimelineModel;

/// Lets a message's file be dragged out of the timeline, into a file manager or another program: a copy under
/// its own name in a private folder that goes with this object.
class MediaDrag final : public QObject {
    Q_OBJECT
public:
    MediaDrag(sync::Desk &desk, const TimelineModel &model, RowsView &rows);

Q_SIGNALS:
    void ready(const QString &path); ///< the drag begins, if the button is still down

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QPoint &pos);
    void fetch();
    void copied(const QString &path);

    sync::Desk &m_desk;
    const TimelineModel &m_model;
    RowsView &m_rows;
    std::shared_ptr<QTemporaryDir> m_folder; ///< made at the first drag
    QPoint m_from;
    QString m_media; ///< pressed upon; empty: nothing to drag
    QString m_name;
};

} // namespace waypost::ui
