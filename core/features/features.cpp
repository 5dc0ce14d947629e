// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/features.h"

#include "core/channels/channels.h"
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/replies/replies.h"
#include "core/savedviews/savedviews.h"
#include "core/team/team.h"
#include "core/templates/templates.h"
#include "core/workspace/workspace.h"

namespace waypost::features {

Features allFeatures()
{
    return {
        workspace::workspace(), channels::channels(),           contacts::contacts(),
        team::team(),           conversations::conversations(), templates::templates(),
        replies::replies(),     savedviews::savedViews(),
    };
}

} // namespace waypost::features
