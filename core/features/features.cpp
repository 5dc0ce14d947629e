// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/features.h"

#include "core/calendars/calendars.h"
#include "core/channels/channels.h"
#include "core/contacts/contacts.h"
#include "core/conversations/conversations.h"
#include "core/feedback/feedback.h"
#include "core/replies/replies.h"
#include "core/routing/routing.h"
#include "core/savedviews/savedviews.h"
#include "core/sla/sla.h"
#include "core/team/team.h"
#include "core/templates/templates.h"
#include "core/workspace/workspace.h"

namespace waypost::features {

Features allFeatures()
{
    return {
        workspace::workspace(),
        calendars::calendars(),
        channels::channels(),
        contacts::contacts(),
        team::team(),
        conversations::conversations(),
        sla::sla(),
        routing::routing(),
        templates::templates(),
        replies::replies(),
        savedviews::savedViews(),
        feedback::feedback(),
    };
}

} // namespace waypost::features
