// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

/// What finds its way on a page of settings.
namespace waypost::tests {

/// By what a screen reader calls it.
template <class Widget> Widget *called(const QWidget &page, const QString &name)
{
    for (Widget *each : page.findChildren<Widget *>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

} // namespace waypost::tests
