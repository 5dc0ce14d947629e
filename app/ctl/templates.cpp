// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// templates
#include "app/ctl/command.h"
#include "core/templates/blanks.h"

#include <QJsonArray>

#include <algorithm>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
using templates::MessageTemplate;

struct TemplateRows {
    QStringList channels;
    QList<MessageTemplate> list;
    QHash<QString, templates::SyncState> syncs;
};

TemplateRows templateRows(sync::View &view, const QString &channel)
{
    TemplateRows rows;
    rows.channels = view.all(u"channels"_s).keys();
    for (const Row &row : view.all(u"templates"_s))
        if (auto which = read<MessageTemplate>(row); channel.isEmpty() || which.channel == channel)
            rows.list << which;
    std::sort(rows.list.begin(), rows.list.end(), [](const MessageTemplate &a, const MessageTemplate &b) {
        return std::tie(a.channel, a.name, a.language) < std::tie(b.channel, b.name, b.language);
    });
    for (const QString &each : std::as_const(rows.channels))
        rows.syncs.insert(each,
                          loadAs<templates::SyncState>(view.rows(), u"template_syncs"_s, each)
                              .value_or(templates::SyncState {}));
    return rows;
}

QJsonObject templateObject(const MessageTemplate &which, const TemplateRows &rows)
{
    QStringList places;
    for (const templates::Blank &blank : templates::blanksOf(which))
        places << blank.key;
    return {{u"channel"_s, which.channel},
            {u"name"_s, which.name},
            {u"language"_s, which.language},
            {u"category"_s, which.category},
            {u"status"_s, which.status},
            {u"quality"_s, which.quality},
            {u"reason"_s, which.reason},
            {u"fill_in"_s, places.join(u", "_s)},
            {u"synced_at"_s, rows.syncs.value(which.channel).at}};
}
} // namespace

/// With --sync yes the provider is asked first; its refusal is the command's.
int runTemplates(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const QString channel = call.options.value(u"channel"_s);
    const auto read = [&call, channel] {
        return call.station.ask<TemplateRows>(
            [channel](sync::View &view) { return templateRows(view, channel); });
    };
    TemplateRows rows = read();
    if (call.options.value(u"sync"_s) == "yes"_L1) {
        const QStringList channels = channel.isEmpty() ? rows.channels : QStringList {channel};
        for (const QString &each : channels)
            if (const auto synced = call.station.query(u"sync_templates"_s, {{u"channel"_s, each}}); !synced)
                return call.output.error(synced.error());
        if (const auto live = call.station.goLive(); !live)
            return call.output.error(live.error());
        rows = read();
    }
    QJsonArray list;
    for (const MessageTemplate &which : std::as_const(rows.list))
        list << templateObject(which, rows);
    call.output.list(list,
                     {u"channel"_s, u"name"_s, u"language"_s, u"category"_s, u"status"_s, u"fill_in"_s});
    return Success;
}

} // namespace waypost::ctl
