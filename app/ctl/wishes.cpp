// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// reply, note, assign, tag, resolve, reopen: one wish each, and what became of it
#include "app/ctl/command.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 longestText = 256 * 1024;

QString textArgument(const QString &argument)
{
    if (argument != "-"_L1)
        return argument;
    QFile input;
    QByteArray bytes;
    if (input.open(stdin, QIODevice::ReadOnly))
        bytes = input.read(longestText);
    return QString::fromUtf8(bytes).trimmed();
}
} // namespace

int runReply(Call &call)
{
    QJsonObject data {
        {u"content"_s, conversations::toJson(conversations::TextContent {textArgument(call.arguments[1])})}};
    if (const QString quoted = call.options.value(u"reply-to"_s); !quoted.isEmpty())
        data.insert("reply_to"_L1, quoted);
    if (const QString hold = call.options.value(u"hold"_s); !hold.isEmpty())
        data.insert("hold_s"_L1, hold.toInt());
    if (const QString at = call.options.value(u"at"_s); !at.isEmpty()) {
        const QDateTime when = QDateTime::fromString(at, Qt::ISODate);
        if (!when.isValid())
            return call.output.error({u"bad_value"_s, u"Write the time as 2026-03-31T09:00:00Z."_s});
        data.insert("send_at"_L1, when.toMSecsSinceEpoch());
    }
    if (call.options.value(u"override"_s) == "yes"_L1)
        data.insert("override"_L1, true);
    return giveOnce(call, u"conversation.reply"_s, call.arguments[0], data, u"The reply is on its way."_s);
}

int runCancel(Call &call)
{
    return giveOnce(call, u"message.cancel"_s, call.arguments[0], {}, u"It will not go out."_s);
}

int runTake(Call &call)
{
    return giveOnce(call, u"lease.take"_s, call.arguments[0], {}, u"The right to answer is yours."_s);
}

int runClaim(Call &call)
{
    return giveOnce(call, u"conversation.claim"_s, call.arguments[0], {}, u"It is yours."_s);
}

int runNote(Call &call)
{
    return giveOnce(call, u"conversation.note"_s, call.arguments[0],
                    {{u"body"_s, textArgument(call.arguments[1])}}, u"The note is there."_s);
}

int runAssign(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const bool nobody = call.arguments[1] == "nobody"_L1;
    const auto agent = nobody ? Result<QString>(QString()) : agentNamed(call, call.arguments[1]);
    if (!agent)
        return call.output.error(agent.error());
    Command assign;
    assign.type = u"conversation.assign"_s;
    assign.subject = call.arguments[0];
    assign.data = {{u"agent"_s, *agent}};
    return giveAndTell(call, assign, nobody ? u"Nobody has it now."_s : u"It is assigned."_s);
}

int runTag(Call &call)
{
    QJsonArray add;
    QJsonArray remove;
    for (const QString &tag : call.arguments.mid(1)) {
        if (tag.size() < 2 || (tag[0] != u'+' && tag[0] != u'-')) {
            (void)call.output.error({u"usage"_s, u"Write +tag to add one and -tag to take one away."_s});
            return Usage;
        }
        (tag[0] == u'+' ? add : remove) << tag.mid(1);
    }
    return giveOnce(call, u"conversation.tag"_s, call.arguments[0], {{u"add"_s, add}, {u"remove"_s, remove}},
                    u"The tags are changed."_s);
}

int runResolve(Call &call)
{
    QJsonObject data;
    if (call.arguments.size() > 1)
        data.insert("resolution"_L1, call.arguments[1]);
    return giveOnce(call, u"conversation.resolve"_s, call.arguments[0], data, u"It is closed."_s);
}

int runReopen(Call &call)
{
    return giveOnce(call, u"conversation.reopen"_s, call.arguments[0], {}, u"It is open again."_s);
}

} // namespace waypost::ctl
