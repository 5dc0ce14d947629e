// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startreport.h"

#include "ui/inbox/conversationlist.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>

namespace waypost {

namespace {
using namespace Qt::StringLiterals;
constexpr int restMs = 300;

double monotonicMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}
} // namespace

StartReport::StartReport(Session &session, QString file)
    : m_file(std::move(file))
{
    m_picture.setSingleShot(true);
    connect(&m_picture, &QTimer::timeout, this, &StartReport::pictureDone);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &StartReport::write);
    connect(&session, &Session::windowShown, this, [this, &session] {
        m_list = session.window()->findChild<ui::ConversationList *>()->findChild<ui::RowsView *>();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    if (m_list && watched == m_list->viewport() && m_list->rowCount() > 0)
        m_listPainted = true;
    m_picture.start(); // the event comes before the painting, this after all of it
    return false;
}

void StartReport::pictureDone()
{
    m_settledMs = monotonicMs();
    if (m_shownMs == 0)
        m_shownMs = m_settledMs;
    if (!m_listPainted)
        return;
    if (m_rowsMs == 0)
        m_rowsMs = m_settledMs;
    m_rest.start();
}

void StartReport::write()
{
    QCoreApplication::instance()->removeEventFilter(this);
    const QJsonObject report {
        {u"shown_ms"_s, m_shownMs}, {u"rows_ms"_s, m_rowsMs}, {u"settled_ms"_s, m_settledMs}};
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n') < 0)
        std::fprintf(stderr, "waypost: %s can't be written: %s\n", qPrintable(m_file),
                     qPrintable(file.errorString()));
}

} // namespace waypost
