// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/session.h"
#include "ui/kit/rowsview.h"

#include <QPointer>
#include <QTimer>

namespace waypost {

/// For measuring how fast the program starts: writes one JSON line as soon as the window has come to rest
/// with conversations in its list, then does nothing more. Milliseconds of the monotonic clock
/// (CLOCK_MONOTONIC, so that who started the program can subtract): `shown_ms` the window's first picture,
/// `rows_ms` the first one with conversations, `settled_ms` the last one before it stood still for 0.3 s.
class StartReport final : public QObject {
    Q_OBJECT
public:
    StartReport(Session &session, QString file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pictureDone();
    void write();

    QString m_file;
    QPointer<ui::RowsView> m_list; ///< of conversations
    QTimer m_picture; ///< runs out as soon as it is complete
    QTimer m_rest;
    double m_shownMs = 0;
    double m_rowsMs = 0;
    double m_settledMs = 0;
    bool m_listPainted = false; ///< with conversations
};

} // namespace waypost
