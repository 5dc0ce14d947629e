// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channels.h"

#include "core/base/text.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waypost::channels {

namespace {
using namespace Qt::StringLiterals;

/// Which notice a digest has become. Table "notice_digests", key: digest. A digest of a few digits could be
/// guessed back, so desktops get the notice under an id that says nothing.
struct NoticeDigest {
    QString notice;
    static constexpr std::tuple fields {Field {"notice", &NoticeDigest::notice}};
};

void evolveChannel(Channel &channel, const QString &, const Event &event)
{
    if (event.type == "channel.noticed"_L1) {
        channel.quality = event.data["quality"_L1].toString();
        return;
    }
    if (event.type == "channel.held"_L1 || event.type == "channel.released"_L1) {
        channel.heldWhy = event.data["why"_L1].toString();
        channel.heldAt = channel.heldWhy.isEmpty() ? 0 : event.at;
        return;
    }
    channel.name = event.data["name"_L1].toString();
    channel.kind = event.data["kind"_L1].toString();
    channel.number = event.data["number"_L1].toString();
    if (channel.createdAt == 0)
        channel.createdAt = event.at;
}

void evolveNotice(Notice &notice, const QString &, const Event &event)
{
    notice.channel = event.data["channel"_L1].toString();
    notice.field = event.data["field"_L1].toString();
    notice.summary = event.data["summary"_L1].toString();
    notice.severity = event.data["severity"_L1].toString();
    notice.data
        = QString::fromUtf8(QJsonDocument(event.data["data"_L1].toObject()).toJson(QJsonDocument::Compact));
    notice.at = event.at;
}

QStringList channelKeys(const Event &event, Rows &rows)
{
    if (event.type == "channel.observed"_L1 || event.type == "channel.held"_L1
        || event.type == "channel.released"_L1)
        return {event.subject};
    const QString channel = event.data["channel"_L1].toString();
    const bool tellsQuality
        = event.type == "channel.noticed"_L1 && !event.data["quality"_L1].toString().isEmpty();
    return tellsQuality && rows.load(u"channels"_s, channel) ? QStringList {channel} : QStringList {};
}

Result<Events> decideObserve(const Command &command, Rows &rows)
{
    Event event = eventOf(command, u"channel.observed"_s);
    event.data = {{u"name"_s, cleanLine(command.data["name"_L1].toString(), 80)},
                  {u"kind"_s, command.data["kind"_L1].toString()},
                  {u"number"_s, command.data["number"_L1].toString()}};
    if (command.subject.isEmpty())
        return Error {u"bad_value"_s, u"Give every channel in the configuration an id."_s};
    const auto known = loadAs<Channel>(rows, u"channels"_s, command.subject);
    Channel after = known.value_or(Channel {});
    evolveChannel(after, command.subject, event);
    return known && write(after) == write(*known) ? Events {} : Events {event};
}

/// Held for the first reason it was given; released for whatever reason it was held, if it is still the hold
/// that was looked at.
Result<Events> decideHold(const Command &command, Rows &rows)
{
    static constexpr std::array reasons {"restored"_L1, "rewound"_L1};
    const auto channel = loadAs<Channel>(rows, u"channels"_s, command.subject);
    if (!channel)
        return Error {u"no_such_channel"_s, u"There is no such channel. Name one of the configuration."_s};
    const bool hold = command.type == "channel.hold"_L1;
    const QString why = hold ? command.data["why"_L1].toString() : QString();
    if (hold && std::find(reasons.begin(), reasons.end(), why) == reasons.end())
        return Error {u"bad_value"_s, u"Sending is held because the store was restored or rewound."_s};
    if (hold == (channel->heldAt != 0))
        return Events {};
    const qint64 lookedAt = command.data["held_at"_L1].toInteger();
    if (!hold && lookedAt != 0 && lookedAt != channel->heldAt)
        return Error {u"held_again"_s, u"Sending was stopped once more since. Look at it again first."_s};
    Event event = eventOf(command, hold ? u"channel.held"_s : u"channel.released"_s);
    event.data = {{u"why"_s, why}};
    return Events {event};
}

Result<Events> decideNotice(const Command &command, Deciding &deciding)
{
    static constexpr std::array severities {"info"_L1, "warning"_L1, "critical"_L1};
    const QString digest = command.data["digest"_L1].toString();
    const QString severity = command.data["severity"_L1].toString();
    if (digest.isEmpty() || std::find(severities.begin(), severities.end(), severity) == severities.end())
        return Error {u"bad_value"_s,
                      u"A notice needs a digest and the severity info, warning or critical."_s};
    if (deciding.rows.load(u"notice_digests"_s, digest))
        return Events {};
    Event event = eventOf(command, u"channel.noticed"_s);
    event.subject = deciding.ids.next();
    event.data["summary"_L1] = cleanLine(command.data["summary"_L1].toString());
    return Events {event};
}
} // namespace

Feature channels()
{
    const auto noticeKeys = [](const Event &event, Rows &) {
        return event.type == "channel.noticed"_L1 ? QStringList {event.subject} : QStringList {};
    };
    const auto digestKeys = [](const Event &event, Rows &) {
        return event.type == "channel.noticed"_L1 ? QStringList {event.data["digest"_L1].toString()}
                                                  : QStringList {};
    };
    const auto evolveDigest
        = [](NoticeDigest &digest, const QString &, const Event &event) { digest.notice = event.subject; };
    Feature feature;
    feature.name = u"channels"_s;
    feature.projections = {projection<Channel>(u"channels"_s, channelKeys, evolveChannel),
                           projection<Notice>(u"notices"_s, noticeKeys, evolveNotice, true, {u"at"_s}),
                           projection<NoticeDigest>(u"notice_digests"_s, digestKeys, evolveDigest, false)};
    feature.commands = {u"channel.release"_s};
    feature.intake = {u"channel.observe"_s, u"channel.notice"_s, u"channel.hold"_s};
    feature.decide = [](const Command &command, Deciding &deciding) -> Result<Events> {
        if (command.type == "channel.hold"_L1 || command.type == "channel.release"_L1)
            return decideHold(command, deciding.rows);
        return command.type == "channel.observe"_L1 ? decideObserve(command, deciding.rows)
                                                    : decideNotice(command, deciding);
    };
    return feature;
}

} // namespace waypost::channels
