// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/jump.h"

#include "ui/inbox/timelinemodel.h"

namespace waypost::ui {

namespace {
constexpr int highlightMs = 2'500;
constexpr int mostFetches = 50; ///< pages from the relay
} // namespace

Jump::Jump(sync::Desk &desk, TimelineModel &model, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
{
    m_fade.setSingleShot(true);
    m_fade.setInterval(highlightMs);
    connect(&m_fade, &QTimer::timeout, this, [this] { Q_EMIT highlighted({}); });
    connect(&model, &TimelineModel::loaded, this, &Jump::look);
    connect(&model, &TimelineModel::found, this, &Jump::found);
    connect(&model, &TimelineModel::notFound, this, &Jump::fetch);
}

void Jump::to(const QString &entry)
{
    m_wanted = entry;
    m_fetches = 0;
    if (!m_model.isLoading())
        look();
}

void Jump::cancel()
{
    m_wanted.clear();
    m_fade.stop();
}

void Jump::look()
{
    if (!m_wanted.isEmpty())
        m_model.find(m_wanted);
}

void Jump::found(int row)
{
    if (m_wanted.isEmpty() || m_model.at(row).id != m_wanted)
        return;
    Q_EMIT highlighted(m_wanted);
    m_wanted.clear();
    m_fade.start();
}

void Jump::fetch()
{
    if (m_wanted.isEmpty())
        return;
    if (m_fetches++ >= mostFetches || m_desk.state().link != sync::Link::Live) {
        m_wanted.clear();
        Q_EMIT failed();
        return;
    }
    m_desk.fetchOlder(
        this, m_model.conversation(),
        [this, wanted = m_wanted, conversation = m_model.conversation()](const Result<bool> &more) {
            if (wanted != m_wanted || conversation != m_model.conversation())
                return;
            if (!more || !*more)
                m_fetches = mostFetches; // once more: it may be in what has just come
            m_model.lookFurther();
            m_desk.ask<bool>(
                this, [](sync::View &) { return true; }, // answered after what that has asked
                [this, wanted](bool) {
                    if (wanted == m_wanted)
                        look();
                });
        });
}

} // namespace waypost::ui
