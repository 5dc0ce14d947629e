// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/duewatch.h"

#include "ui/inbox/timelinemodel.h"

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int rowsLookedAt = 100; ///< held and scheduled ones are among the newest
constexpr int tickMs = 1'000;
constexpr qint64 lastMinuteMs = 61'000;
} // namespace

DueWatch::DueWatch(const TimelineModel &model, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_clock(clock)
{
    m_second.setInterval(tickMs);
    connect(&m_second, &QTimer::timeout, this, [this] { look(true); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] { look(false); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { look(false); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { look(false); });
}

void DueWatch::look(bool tell)
{
    const qint64 now = m_clock.nowMs();
    bool counting = false;
    const int end = m_model.rowCount();
    for (int row = std::max(0, end - rowsLookedAt); row < end; ++row) {
        const conversations::Message &message = m_model.at(row).message;
        const bool soon = message.status == "scheduled"_L1 && message.dueAt - now < lastMinuteMs;
        if (message.status != "held"_L1 && !soon)
            continue;
        counting = true;
        if (tell)
            Q_EMIT ticked(row);
    }
    if (!counting)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

} // namespace waypost::ui
