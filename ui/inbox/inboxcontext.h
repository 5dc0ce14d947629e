// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/directory.h"
#include "ui/inbox/pictures.h"
#include "ui/inbox/presencebook.h"
#include "ui/inbox/voiceplayer.h"

namespace waypost::ui {

class Theme;

/// What every part of the inbox leans on. The window makes one and passes it on; it outlives all of them.
/// GUI thread only, like everything in this folder: disk and network belong to the desk.
struct InboxContext {
    InboxContext(const Theme &themeOfAll, sync::Desk &deskOfAll, const Clock &clockOfAll)
        : theme(themeOfAll)
        , desk(deskOfAll)
        , clock(clockOfAll)
        , directory(deskOfAll)
        , presence(deskOfAll, clockOfAll)
        , pictures(deskOfAll)
        , voice(deskOfAll)
    {
    }

    const Theme &theme;
    sync::Desk &desk;
    const Clock &clock;
    Directory directory;
    PresenceBook presence;
    Pictures pictures;
    VoicePlayer voice;
};

} // namespace waypost::ui
