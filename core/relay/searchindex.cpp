// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/searchindex.h"

#include "core/relay/searchfollower.h"

#include <QPointer>

namespace waypost::relay {

SearchIndex::SearchIndex(const Paths &paths, const QList<Table> &tables, const Clock &clock)
    : m_follower(new SearchFollower(paths, tables, clock))
{
    m_follower->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_follower, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start(QThread::LowPriority);
    follow();
}

SearchIndex::~SearchIndex()
{
    m_thread.quit();
    m_thread.wait();
}

void SearchIndex::follow()
{
    QMetaObject::invokeMethod(
        m_follower, [follower = m_follower] { follower->follow(); }, Qt::QueuedConnection);
}

void SearchIndex::search(const team::Viewer &viewer, const search::SearchRequest &request,
                         const Answer &answer)
{
    QMetaObject::invokeMethod(
        m_follower,
        [this, viewer, request, answer] {
            auto page = m_follower->search(viewer, request);
            QMetaObject::invokeMethod(
                this, [answer, page = std::move(page)] { answer(page); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace waypost::relay
