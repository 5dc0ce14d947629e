// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/frames.h"

#include "core/wire/cborscan.h"
#include "core/wire/framereader.h"
#include "core/wire/rowscodec.h"

#include <QCborArray>

#include <array>

namespace waypost::wire {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype idLimit = 128;
constexpr qsizetype nameLimit = 256;
constexpr qsizetype secretLimit = 512;
constexpr qsizetype chunkLimit = 256 * 1024;
constexpr qsizetype KiB = 1024;
constexpr qsizetype hashLimit = 64;
constexpr qsizetype draftLimit = 64 * KiB;
constexpr qint64 mostDays = 36'500;

QCborValue errorToCbor(const Error &error)
{
    return QCborMap {{u"code"_s, error.code},
                     {u"text"_s, error.text},
                     {u"details"_s, QCborMap::fromJsonObject(error.details)}};
}

void putRefusal(QCborMap &map, const std::optional<Error> &refused)
{
    if (refused)
        map.insert("refused"_L1, errorToCbor(*refused));
}

struct ToCbor {
    QCborMap operator()(const Hello &f) const
    {
        return {{u"protocol"_s, f.protocol},  {u"abilities"_s, QCborArray::fromStringList(f.abilities)},
                {u"device_id"_s, f.deviceId}, {u"token"_s, f.token},
                {u"code"_s, f.code},          {u"agent_name"_s, f.agentName},
                {u"password"_s, f.password},  {u"device_name"_s, f.deviceName},
                {u"epoch"_s, f.epoch},        {u"cursor"_s, f.cursor},
                {u"hash"_s, f.hash},          {u"floor"_s, f.floor},
                {u"keep_days"_s, f.keepDays}};
    }
    QCborMap operator()(const Welcome &f) const
    {
        return {{u"abilities"_s, QCborArray::fromStringList(f.abilities)},
                {u"agent"_s, f.agent},
                {u"role"_s, f.role},
                {u"epoch"_s, f.epoch},
                {u"seq"_s, f.seq},
                {u"server_time"_s, f.serverTime},
                {u"workspace"_s, f.workspace},
                {u"device_id"_s, f.deviceId},
                {u"token"_s, f.token},
                {u"rewound"_s, f.rewound},
                {u"share"_s, f.share},
                {u"grace_ms"_s, f.graceMs}};
    }
    QCborMap operator()(const Refused &f) const
    {
        return {{u"error"_s, errorToCbor(f.error)}, {u"final"_s, f.final}};
    }
    QCborMap operator()(const CommandFrame &f) const
    {
        return {{u"id"_s, f.command.id},
                {u"type"_s, f.command.type},
                {u"subject"_s, f.command.subject},
                {u"seen"_s, f.command.seen},
                {u"data"_s, QCborMap::fromJsonObject(f.command.data)}};
    }
    QCborMap operator()(const AnswerFrame &f) const
    {
        QCborMap map {{u"id"_s, f.id}, {u"seq"_s, f.seq}};
        putRefusal(map, f.refused);
        return map;
    }
    QCborMap operator()(const Presence &f) const
    {
        return {{u"conversation"_s, f.conversation},
                {u"agent"_s, f.agent},
                {u"state"_s, f.state},
                {u"until"_s, f.until}};
    }
    QCborMap operator()(const Query &f) const
    {
        return {{u"id"_s, f.id}, {u"what"_s, f.what}, {u"data"_s, QCborMap::fromJsonObject(f.data)}};
    }
    QCborMap operator()(const Page &f) const
    {
        QCborMap map {{u"id"_s, f.id}, {u"data"_s, QCborMap::fromJsonObject(f.data)}};
        putRefusal(map, f.refused);
        return map;
    }
    QCborMap operator()(const MediaWanted &f) const
    {
        return {{u"media"_s, f.media}, {u"offset"_s, f.offset}};
    }
    QCborMap operator()(const MediaChunk &f) const
    {
        QCborMap map {
            {u"media"_s, f.media}, {u"offset"_s, f.offset}, {u"total"_s, f.total}, {u"bytes"_s, f.bytes}};
        putRefusal(map, f.refused);
        return map;
    }
    QCborMap operator()(const MediaOffer &f) const
    {
        return {{u"media"_s, f.media},   {u"channel"_s, f.channel}, {u"mime"_s, f.mime},
                {u"name"_s, f.name},     {u"hash"_s, f.hash},       {u"total"_s, f.total},
                {u"offset"_s, f.offset}, {u"bytes"_s, f.bytes}};
    }
    QCborMap operator()(const MediaTaken &f) const
    {
        QCborMap map {{u"media"_s, f.media}, {u"offset"_s, f.offset}, {u"done"_s, f.done}};
        putRefusal(map, f.refused);
        return map;
    }
    QCborMap operator()(const DraftFrame &f) const
    {
        QCborMap map {{u"conversation"_s, f.conversation},
                      {u"kind"_s, f.kind},
                      {u"text"_s, f.text},
                      {u"at"_s, f.at},
                      {u"device"_s, f.device}};
        if (f.over)
            map.insert("over"_L1, *f.over);
        return map;
    }
    QCborMap operator()(const RowsFrame &) const { return {}; } // these two have a codec of their own
    QCborMap operator()(const FillFrame &) const { return {}; }
};

Frame readHello(FrameReader &r)
{
    Hello f;
    f.protocol = int(qMin<qint64>(r.number("protocol"_L1), 1'000'000));
    f.abilities = r.texts("abilities"_L1, 64, 64);
    f.deviceId = r.text("device_id"_L1, idLimit);
    f.token = r.text("token"_L1, secretLimit);
    f.code = r.text("code"_L1, idLimit);
    f.agentName = r.text("agent_name"_L1, nameLimit);
    f.password = r.text("password"_L1, secretLimit);
    f.deviceName = r.text("device_name"_L1, nameLimit);
    f.epoch = r.text("epoch"_L1, idLimit);
    f.cursor = r.number("cursor"_L1);
    f.hash = r.bytes("hash"_L1, hashLimit);
    f.floor = r.number("floor"_L1);
    f.keepDays = int(qMin<qint64>(r.number("keep_days"_L1), mostDays));
    return f;
}

Frame readWelcome(FrameReader &r)
{
    Welcome f;
    f.abilities = r.texts("abilities"_L1, 64, 64);
    f.agent = r.text("agent"_L1, idLimit);
    f.role = r.text("role"_L1, 64);
    f.epoch = r.text("epoch"_L1, idLimit);
    f.seq = r.number("seq"_L1);
    f.serverTime = r.number("server_time"_L1);
    f.workspace = r.text("workspace"_L1, nameLimit);
    f.deviceId = r.text("device_id"_L1, idLimit);
    f.token = r.text("token"_L1, secretLimit);
    f.rewound = r.flag("rewound"_L1);
    f.share = r.bytes("share"_L1, hashLimit);
    f.graceMs = r.number("grace_ms"_L1);
    return f;
}

Frame readRefused(FrameReader &r)
{
    return Refused {r.error("error"_L1).value_or(Error {}), r.flag("final"_L1)};
}

Frame readRows(FrameReader &r)
{
    return decodeRows(r);
}

Frame readFill(FrameReader &r)
{
    return decodeFill(r);
}

Frame readDraft(FrameReader &r)
{
    DraftFrame f;
    f.conversation = r.text("conversation"_L1, idLimit);
    f.kind = r.text("kind"_L1, 32);
    f.text = r.text("text"_L1, draftLimit);
    f.at = r.number("at"_L1);
    f.device = r.text("device"_L1, nameLimit);
    if (r.has("over"_L1))
        f.over = r.number("over"_L1);
    return f;
}

Frame readCommand(FrameReader &r)
{
    Command c;
    c.id = r.text("id"_L1, idLimit);
    c.type = r.text("type"_L1, 64);
    c.subject = r.text("subject"_L1, nameLimit);
    c.seen = r.number("seen"_L1);
    c.data = r.object("data"_L1);
    return CommandFrame {c};
}

Frame readAnswer(FrameReader &r)
{
    return AnswerFrame {r.text("id"_L1, idLimit), r.number("seq"_L1), r.error("refused"_L1)};
}

Frame readPresence(FrameReader &r)
{
    return Presence {r.text("conversation"_L1, idLimit), r.text("agent"_L1, idLimit), r.text("state"_L1, 32),
                     r.number("until"_L1)};
}

Frame readQuery(FrameReader &r)
{
    return Query {r.number("id"_L1), r.text("what"_L1, 64), r.object("data"_L1)};
}

Frame readPage(FrameReader &r)
{
    return Page {r.number("id"_L1), r.object("data"_L1), r.error("refused"_L1)};
}

Frame readMediaWanted(FrameReader &r)
{
    return MediaWanted {r.text("media"_L1, idLimit), r.number("offset"_L1)};
}

Frame readMediaChunk(FrameReader &r)
{
    return MediaChunk {r.text("media"_L1, idLimit), r.number("offset"_L1), r.number("total"_L1, -1),
                       r.bytes("bytes"_L1, chunkLimit), r.error("refused"_L1)};
}

Frame readMediaOffer(FrameReader &r)
{
    MediaOffer f;
    f.media = r.text("media"_L1, idLimit);
    f.channel = r.text("channel"_L1, idLimit);
    f.mime = r.text("mime"_L1, 128);
    f.name = r.text("name"_L1, 1'024);
    f.hash = r.text("hash"_L1, 64);
    f.total = r.number("total"_L1);
    f.offset = r.number("offset"_L1);
    f.bytes = r.bytes("bytes"_L1, chunkLimit);
    return f;
}

Frame readMediaTaken(FrameReader &r)
{
    return MediaTaken {r.text("media"_L1, idLimit), r.number("offset"_L1), r.flag("done"_L1),
                       r.error("refused"_L1)};
}

/// In the order of the variant's alternatives.
struct FrameKind {
    QLatin1StringView name;
    qsizetype largest; ///< bytes of a whole message
    Frame (*read)(FrameReader &);
};
constexpr std::array frameKinds {
    FrameKind {"hello"_L1, 4 * KiB, readHello},
    FrameKind {"welcome"_L1, 64 * KiB, readWelcome},
    FrameKind {"refused"_L1, 64 * KiB, readRefused},
    FrameKind {"rows"_L1, 4 * KiB *KiB, readRows},
    FrameKind {"fill"_L1, 4 * KiB *KiB, readFill},
    FrameKind {"draft"_L1, 256 * KiB, readDraft},
    FrameKind {"command"_L1, 256 * KiB, readCommand},
    FrameKind {"answer"_L1, 64 * KiB, readAnswer},
    FrameKind {"presence"_L1, 2 * KiB, readPresence},
    FrameKind {"query"_L1, 64 * KiB, readQuery},
    FrameKind {"page"_L1, 4 * KiB *KiB, readPage},
    FrameKind {"media_wanted"_L1, 2 * KiB, readMediaWanted},
    FrameKind {"media_chunk"_L1, chunkLimit + 64 * KiB, readMediaChunk},
    FrameKind {"media_offer"_L1, chunkLimit + 64 * KiB, readMediaOffer},
    FrameKind {"media_taken"_L1, 64 * KiB, readMediaTaken},
};
static_assert(frameKinds.size() == std::variant_size_v<Frame>);

Error malformedFrame()
{
    return {u"frame_malformed"_s, u"The message could not be read. Update the program that sent it."_s};
}
} // namespace

QByteArray encode(const Frame &frame)
{
    if (const auto *rows = std::get_if<RowsFrame>(&frame))
        return encodeRows(*rows);
    if (const auto *fill = std::get_if<FillFrame>(&frame))
        return encodeFill(*fill);
    QCborMap map = std::visit(ToCbor {}, frame);
    map.insert("f"_L1, QString(frameKinds[frame.index()].name));
    return map.toCborValue().toCbor();
}

Result<Frame> decode(const QByteArray &message)
{
    if (message.size() > 4 * KiB * KiB || !cborWithin(message))
        return malformedFrame();
    const QCborValue value = QCborValue::fromCbor(message);
    if (!value.isMap() || !value.toMap().value("f"_L1).isString())
        return malformedFrame();
    FrameReader reader(value.toMap());
    const QString name = reader.text("f"_L1, 64);
    for (const FrameKind &kind : frameKinds)
        if (name == kind.name) {
            if (message.size() > kind.largest)
                return malformedFrame();
            Frame frame = kind.read(reader);
            if (!reader.ok())
                return malformedFrame();
            return frame;
        }
    return Error {u"frame_unknown"_s, u"This version does not know the kind of message. It was skipped."_s};
}

} // namespace waypost::wire
