// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/entry/deeplink.h"

#include <QObject>

namespace waypost::ui {

class MainWindow;
class Theme;

/// Goes where a waypost:// address leads, in one window. What the address names and nobody knows becomes a
/// search; text it brings is a draft at most: nothing is ever sent, and what the agent has begun to write is
/// not touched.
class LinkOpener final : public QObject {
    Q_OBJECT
public:
    LinkOpener(MainWindow &window, sync::Desk &desk, const Theme &theme); ///< the window's
    void open(const DeepLink &link);
    void open(const QString &address); ///< says what is wrong with it

Q_SIGNALS:
    void opened(); ///< it is shown, or the search for it is

private:
    void openConversation(const QString &id, const QString &message, const QString &searched);
    void openPhone(const DeepLink &link);
    void prefill(const QString &conversation, const DeepLink &link);
    void search(const QString &text);

    MainWindow &m_window;
    sync::Desk &m_desk;
    const Theme &m_theme;
};

} // namespace waypost::ui
