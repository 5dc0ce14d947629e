// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/spelling/speller.h"
#include "ui/composing/emojibook.h"
#include "ui/inbox/directory.h"
#include "ui/inbox/pictures.h"
#include "ui/inbox/presencebook.h"
#include "ui/inbox/uploadbook.h"
#include "ui/inbox/voiceplayer.h"
#include "ui/inbox/workspacesettings.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <memory>

namespace waypost::ui {

class Theme;

/// What every part of the inbox leans on. The window makes one and passes it on; it outlives all of them.
/// GUI thread only, like everything in this folder: disk and network belong to the desk.
struct InboxContext {
    /// `settingsOfAll`: of this desktop. Without any (in tests) nothing is kept and nothing is spelled.
    InboxContext(const Theme &themeOfAll, sync::Desk &deskOfAll, const Clock &clockOfAll,
                 QSettings *settingsOfAll = nullptr)
        : theme(themeOfAll)
        , desk(deskOfAll)
        , clock(clockOfAll)
        , settings(settingsOfAll)
        , directory(deskOfAll)
        , presence(deskOfAll, clockOfAll)
        , pictures(deskOfAll)
        , uploads(deskOfAll)
        , voice(deskOfAll)
        , workspace(deskOfAll)
        , emoji(settingsOfAll, QLocale().name())
        , speller(spellerFor(settingsOfAll))
    {
    }

    const Theme &theme;
    sync::Desk &desk;
    const Clock &clock;
    QSettings *settings; ///< may be nothing
    Directory directory;
    PresenceBook presence;
    Pictures pictures;
    UploadBook uploads;
    VoicePlayer voice;
    WorkspaceSettings workspace;
    EmojiBook emoji;
    std::unique_ptr<spelling::Speller> speller; ///< nothing: no spelling

    /// Seconds in which a reply can be taken back: as the agent has chosen, else as the workspace says.
    [[nodiscard]] int holdSeconds() const
    {
        const int own = settings ? settings->value(QStringLiteral("composer/hold_s"), -1).toInt() : -1;
        return own >= 0 ? own : workspace.value(QLatin1StringView("send.hold_s")).toInt();
    }

private:
    /// Words learned are kept beside the settings.
    [[nodiscard]] static std::unique_ptr<spelling::Speller> spellerFor(const QSettings *settings)
    {
        if (!settings)
            return nullptr;
        return std::make_unique<spelling::Speller>(spelling::SpellerOptions {
            spelling::dictionaryFolders(),
            QFileInfo(settings->fileName()).path() + QStringLiteral("/words.txt"), QLocale().name()});
    }
};

} // namespace waypost::ui
