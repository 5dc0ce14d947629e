// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/decide.h"
#include "core/routing/places.h"

#include <algorithm>
#include <array>

namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

struct RoutingRule {
    QLatin1StringView type;
    bool agents; ///< may be given by agents; otherwise only by the relay itself
    Result<Events> (*decide)(const Command &, Rows &);
};
constexpr std::array routingRules {
    RoutingRule {"availability.set"_L1, true, decideWanted},
    RoutingRule {"profile.set"_L1, true, decideProfile},
    RoutingRule {"queue.set"_L1, true, decideQueue},
    RoutingRule {"agent.seen"_L1, false, decideSeen},
    RoutingRule {"routing.shift"_L1, false, decideShift},
    RoutingRule {"routing.run"_L1, false, decideRun},
    RoutingRule {"routing.release"_L1, false, decideRelease},
};
} // namespace

Feature routing()
{
    Feature feature;
    feature.name = u"routing"_s;
    feature.projections = setupProjections() + placeProjections();
    for (const RoutingRule &rule : routingRules)
        (rule.agents ? feature.commands : feature.intake) << rule.type;
    feature.decide = [](const Command &command, Deciding &deciding) -> Result<Events> {
        const auto rule = std::find_if(routingRules.begin(), routingRules.end(),
                                       [&](const RoutingRule &entry) { return command.type == entry.type; });
        Q_ASSERT(rule != routingRules.end()); // decide() asks only for what the feature names
        return rule->decide(command, deciding.rows);
    };
    feature.timers = timersOfRouting;
    return feature;
}

} // namespace waypost::routing
