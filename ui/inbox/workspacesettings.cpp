// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/workspacesettings.h"

#include "core/events/overlay.h"

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

WorkspaceSettings::WorkspaceSettings(sync::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"settings"_s) || changes.contains(u"resolutions"_s))
            readAgain();
    });
    readAgain();
}

WorkspaceSettings::Read WorkspaceSettings::read(sync::View &view)
{
    Read read;
    for (const auto &spec : workspace::settingSpecs())
        read.values.insert(spec.name, workspace::setting(view.rows(), spec.name));
    const auto all = view.all(u"resolutions"_s);
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        if (const auto row = waypost::read<workspace::Resolution>(*it); row.removedAt == 0)
            read.resolutions.emplaceBack(it.key(), row.label);
    std::sort(read.resolutions.begin(), read.resolutions.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    return read;
}

QJsonValue WorkspaceSettings::value(QLatin1StringView name) const
{
    if (const auto it = m_values.constFind(name); it != m_values.constEnd())
        return *it;
    Overlay nothingSet;
    return workspace::setting(nothingSet, name);
}

void WorkspaceSettings::readAgain()
{
    m_desk.ask<Read>(this, read, [this](const Read &now) {
        m_values = now.values;
        m_resolutions = now.resolutions;
        Q_EMIT changed();
    });
}

} // namespace waypost::ui
