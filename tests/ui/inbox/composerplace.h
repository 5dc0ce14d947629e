// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/composertools.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QJsonDocument>
#include <QMimeData>
#include <QSettings>

namespace waypost::demo {

/// A conversation whose window is open, on screen.
struct ComposerPlace {
    explicit ComposerPlace(ui::ThemeChoice choice = ui::ThemeChoice::Light,
                           const QList<StoredRow> &rows = shop())
        : theme(choice)
        , settings(settingsFolder.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat)
        , folder(rows)
        , desk(folder.open(clock))
        , context(theme, *desk, clock, &settings)
        , pane(context)
    {
        theme.applyTo(*qApp);
        pane.resize(860, 720);
        pane.show();
        pane.open(conversationId(2));
    }
    [[nodiscard]] bool isReady() const
    {
        return pane.listed().has_value()
            && !const_cast<ui::ConversationPane &>(pane).timeline().model().isLoading();
    }
    [[nodiscard]] ui::ComposerTools &tools() { return pane.composer().tools(); }
    [[nodiscard]] const ui::TimelineModel &model() { return pane.timeline().model(); }
    [[nodiscard]] conversations::Content lastContent() { return contentAt(model().rowCount() - 1); }
    [[nodiscard]] conversations::Content contentAt(int row)
    {
        const auto &entry = model().at(row);
        return conversations::contentFromJson(
            QJsonDocument::fromJson(entry.message.content.toUtf8()).object());
    }

    VirtualClock clock {now};
    ui::Theme theme;
    QTemporaryDir settingsFolder;
    QSettings settings;
    DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
    ui::InboxContext context;
    ui::ConversationPane pane;
};

/// Something dragged onto that widget and let go there: is it taken?
inline bool drop(QWidget &widget, const QMimeData &data, const QPoint &pos)
{
    QDragEnterEvent enter(pos, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    QDropEvent dropped(pos, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &dropped);
    return enter.isAccepted() && dropped.isAccepted();
}

} // namespace waypost::demo
