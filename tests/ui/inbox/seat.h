// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/device.h"
#include "tests/ui/inbox/deskfolder.h"

namespace waypost::demo {

/// Alters what the folder's device knows of itself.
template <class Change> void changeDevice(const DeskFolder &folder, Change change)
{
    auto device = sync::Device::read(folder.path());
    if (!device)
        qFatal("no device in %s", qPrintable(folder.path()));
    change(*device);
    if (!device->write(folder.path()))
        qFatal("the device could not be written");
}

/// The folder's desk with somebody of that role at it, started.
inline std::unique_ptr<sync::Desk> openAs(const QString &role, const DeskFolder &folder, const Clock &clock)
{
    changeDevice(folder, [&](sync::Device &device) { device.me.role = role; });
    return folder.open(clock);
}

} // namespace waypost::demo
