// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/text.h"
#include "core/conversations/decide.h"

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype hashBytes = 32;

Result<Events> decideStore(const Command &command, const std::optional<Media> &media)
{
    const QString hash = command.data["sha256"_L1].toString();
    if (!isId(command.subject) || fromStrictHex(hash.toLatin1()).size() != hashBytes)
        return badValue(u"A stored file needs a UUID and the SHA-256 of its bytes."_s);
    if (media && media->state == "ready"_L1)
        return Events {};
    Event event = eventOf(command, u"media.stored"_s);
    event.data["sha256"_L1] = hash.toLower();
    if (const QString name = command.data["name"_L1].toString(); !name.isEmpty())
        event.data["name"_L1] = cleanFileName(name);
    return Events {event};
}
} // namespace

Result<Events> decideMedia(const Command &command, Rows &rows)
{
    const auto media = loadAs<Media>(rows, u"media"_s, command.subject);
    if (command.type == "media.store"_L1)
        return decideStore(command, media);
    if (!media)
        return Error {u"no_such_media"_s, u"There is no such file. Ask for one that a message shows."_s};
    const bool fail = command.type == "media.fail"_L1;
    if (media->state != (fail ? "remote"_L1 : "failed"_L1))
        return Events {}; // it is there, or on its way already
    Event event = eventOf(command, fail ? u"media.failed"_s : u"media.requested"_s);
    event.data = {};
    if (fail)
        event.data.insert("error"_L1, cleanLine(command.data["error"_L1].toString(), 300));
    return Events {event};
}

} // namespace waypost::conversations
