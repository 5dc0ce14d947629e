// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// search, views
#include "app/ctl/command.h"
#include "core/search/grammar.h"

#include <QDateTime>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
constexpr int usualHits = 50;
constexpr int mostHitsAsked = 200;
constexpr int waitForRelayMs = 10'000;

QString kindName(search::HitKind kind)
{
    switch (kind) {
    case search::HitKind::Contact:
        return u"contact"_s;
    case search::HitKind::Message:
        return u"message"_s;
    case search::HitKind::Note:
        return u"note"_s;
    }
    return {};
}

QJsonObject hitObject(const search::SearchHit &hit)
{
    return {{u"kind"_s, kindName(hit.kind)},
            {u"id"_s, hit.id},
            {u"conversation"_s, hit.conversation},
            {u"name"_s, hit.name},
            {u"at"_s, hit.at},
            {u"time"_s, QDateTime::fromMSecsSinceEpoch(hit.at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s)},
            {u"snippet"_s, hit.snippet},
            {u"on_relay"_s, hit.onRelay}};
}

/// The desk answers twice where there is a relay: what it has, then with what only the relay has.
Result<search::SearchPage> found(Call &call, const search::SearchRequest &request)
{
    const bool both = call.station.desk().state().link == sync::Link::Live;
    Result<search::SearchPage> page {search::SearchPage {}};
    int answers = 0;
    QEventLoop loop;
    QTimer late;
    late.setSingleShot(true);
    QObject::connect(&late, &QTimer::timeout, &loop, &QEventLoop::quit);
    late.start(waitForRelayMs);
    call.station.desk().search(&loop, request, [&](const Result<search::SearchPage> &answer) {
        page = answer;
        if (++answers == (both ? 2 : 1) || !answer)
            loop.quit();
    });
    loop.exec();
    return page;
}
} // namespace

int runSearch(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    search::SearchRequest request;
    request.text = call.arguments.join(u' ');
    request.limit
        = qBound(1, call.options.value(u"limit"_s, QString::number(usualHits)).toInt(), mostHitsAsked);
    const auto page = found(call, request);
    if (!page)
        return call.output.error(page.error());
    for (const search::ParseNote &note : search::parse(request.text).notes)
        std::fprintf(stderr, "waypostctl: %s\n", qPrintable(textOf(note)));
    QJsonArray list;
    for (const search::SearchHit &hit : page->hits)
        list << hitObject(hit);
    call.output.list(list, {u"time"_s, u"kind"_s, u"conversation"_s, u"name"_s, u"snippet"_s});
    return Success;
}

int runViews(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    struct Views {
        QList<sync::SavedViewItem> items;
        QHash<QString, int> counts;
    };
    const auto views = call.station.ask<Views>([](sync::View &view) {
        return Views {view.savedViews(), view.counts()};
    });
    QJsonArray list;
    for (const sync::SavedViewItem &item : views.items) {
        QJsonObject object = rowObject(u"saved_views"_s, write(item.view));
        object.insert("id"_L1, item.id);
        object.insert("count"_L1, views.counts.value(u"view:"_s + item.id));
        list << object;
    }
    call.output.list(list, {u"id"_s, u"name"_s, u"scope"_s, u"query"_s, u"count"_s});
    return Success;
}

} // namespace waypost::ctl
