// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/collisions.h"
#include "core/conversations/decide.h"
#include "core/conversations/evolve.h"
#include "core/conversations/later.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

struct DecisionRule {
    QLatin1StringView type;
    bool agents; ///< may be given by agents; otherwise only by the relay itself
    Result<Events> (*decide)(const Command &, Deciding &);
};

template <auto decide> Result<Events> fromRows(const Command &command, Deciding &deciding)
{
    return decide(command, deciding.rows);
}

constexpr std::array decisionRules {
    DecisionRule {"conversation.reply"_L1, true, decideReply},
    DecisionRule {"conversation.claim"_L1, true, fromRows<decideTriage>},
    DecisionRule {"lease.take"_L1, true, fromRows<decideLease>},
    DecisionRule {"message.cancel"_L1, true, fromRows<decideLater>},
    DecisionRule {"message.reschedule"_L1, true, fromRows<decideLater>},
    DecisionRule {"conversation.react"_L1, true, fromRows<decideReaction>},
    DecisionRule {"conversation.note"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.assign"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.set_team"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.tag"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.set_priority"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.resolve"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.reopen"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.snooze"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.mark_read"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.set_attributes"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.follow"_L1, true, fromRows<decideTriage>},
    DecisionRule {"conversation.merge"_L1, true, fromRows<decideMerge>},
    DecisionRule {"conversation.unmerge"_L1, true, fromRows<decideMerge>},
    DecisionRule {"conversation.split"_L1, true, fromRows<decideSplit>},
    DecisionRule {"mention.seen"_L1, true, fromRows<decideMentionSeen>},
    DecisionRule {"conversation.recover"_L1, true, decideRecover},
    DecisionRule {"message.retry"_L1, true, fromRows<decideRetry>},
    DecisionRule {"message.dismiss"_L1, true, fromRows<decideRetry>},
    DecisionRule {"media.request"_L1, true, fromRows<decideMedia>},
    DecisionRule {"conversation.wake"_L1, false, fromRows<decideWake>},
    DecisionRule {"conversation.auto_reply"_L1, false, decideReply},
    DecisionRule {"lease.hold"_L1, false, fromRows<decideLease>},
    DecisionRule {"lease.free"_L1, false, fromRows<decideLease>},
    DecisionRule {"message.release"_L1, false, fromRows<decideLater>},
    DecisionRule {"collision.note"_L1, false, fromRows<decideCollision>},
    DecisionRule {"message.receive"_L1, false, decideReceive},
    DecisionRule {"message.echo"_L1, false, decideReceive},
    DecisionRule {"message.react"_L1, false, decideChange},
    DecisionRule {"message.edit"_L1, false, decideChange},
    DecisionRule {"message.revoke"_L1, false, decideChange},
    DecisionRule {"message.report"_L1, false, decideReport},
    DecisionRule {"message.sending"_L1, false, fromRows<decideOutcome>},
    DecisionRule {"message.accepted"_L1, false, fromRows<decideOutcome>},
    DecisionRule {"message.failed"_L1, false, fromRows<decideOutcome>},
    DecisionRule {"message.uncertain"_L1, false, fromRows<decideOutcome>},
    DecisionRule {"media.store"_L1, false, fromRows<decideMedia>},
    DecisionRule {"media.fail"_L1, false, fromRows<decideMedia>},
};

Result<Events> decideConversation(const Command &command, Deciding &deciding)
{
    const auto rule = std::find_if(decisionRules.begin(), decisionRules.end(),
                                   [&](const DecisionRule &entry) { return command.type == entry.type; });
    Q_ASSERT(rule != decisionRules.end()); // decide() asks only for what the feature names below
    return rule->decide(command, deciding);
}
} // namespace

Feature conversations()
{
    Feature feature;
    feature.name = u"conversations"_s;
    feature.projections = projections();
    feature.decide = decideConversation;
    for (const DecisionRule &rule : decisionRules)
        (rule.agents ? feature.commands : feature.intake) << rule.type;
    feature.effects = effectsOfConversations;
    feature.timers = [](const Event &event, Rows &rows) {
        return timersOfConversations(event, rows) + timersOfSending(event, rows);
    };
    return feature;
}

} // namespace waypost::conversations
