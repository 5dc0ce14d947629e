// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/notify/newsreader.h"

#include <QTest>

#include <optional>

namespace waypost::ui {

/// What the desk's rows say is new; nothing if it does not answer.
inline NewsReport look(sync::Desk &desk, const NewsRequest &request)
{
    std::optional<NewsReport> report;
    QObject context;
    desk.ask<NewsReport>(
        &context, [request](sync::View &view) { return readNews(view, request); },
        [&](NewsReport answer) { report = std::move(answer); });
    if (!QTest::qWaitFor([&] { return report.has_value(); }))
        return {};
    return *report;
}

} // namespace waypost::ui
