// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/events/event.h"
#include "core/store/sqlrows.h"

#include <QByteArray>
#include <QCborMap>
#include <QStringList>

#include <optional>
#include <variant>

/// What relay and clients say to each other: one CBOR map per WebSocket message, {"f": name, …}. Unknown keys
/// are ignored, unknown frames from an admitted peer are skipped; abilities are negotiated by name. No
/// sockets here.
namespace waypost::wire {

constexpr int protocol = 1;

/// client → relay, first frame. One of: token (known device), code (pairing), password (with agentName).
struct Hello {
    int protocol = wire::protocol;
    QStringList abilities;
    QString deviceId;
    QString token;
    QString code;
    QString agentName;
    QString password;
    QString deviceName;
    QString epoch; ///< of the cache; empty: none
    qint64 cursor = 0; ///< what the cache has
    QByteArray hash {}; ///< the chain's at `cursor`, as a rows frame told it; empty: unknown
    qint64 floor = 0; ///< the cache holds all that changed in (floor, cursor]; 0: everything
    int keepDays = 0; ///< history wanted besides what is open; 0: all
};
/// relay → client: you are in. token and deviceId are set when a device was just made.
struct Welcome {
    QStringList abilities;
    QString agent;
    QString role;
    QString epoch;
    qint64 seq = 0; ///< newest journal number
    qint64 serverTime = 0; ///< UTC ms
    QString workspace; ///< name to show
    QString deviceId;
    QString token;
    bool rewound = false; ///< this relay has lost what the client has seen: it was restored from a backup
    QByteArray share {}; ///< the relay's half of the key to this device's cache, 32 bytes
    qint64 graceMs = 0; ///< how long the client may keep that half without the relay
};
/// relay → client: goodbye or "not like that"; the socket closes after it if `final`.
struct Refused {
    Error error;
    bool final = false;
};
/// relay → client: everything you may see that changed in (after, upto].
struct RowsFrame {
    qint64 after = 0;
    qint64 upto = 0;
    qint64 newest = 0; ///< the relay's newest number: upto < newest means more follows
    struct Change {
        QString table;
        QStringList columns;
        QList<store::KeyedRow> rows;
        QStringList gone;
    };
    QList<Change> changes;
    QByteArray hash {}; ///< the chain's at `upto`; empty if it was not at hand
};
/// relay → client: history, from the newest down: everything you may see that last changed in (floor,
/// ceiling], besides what older rows of it need to be shown. A row that the client has in a newer rev stays.
/// With ceiling 0: rows that a query asked for; its page follows.
struct FillFrame {
    qint64 floor = 0;
    qint64 ceiling = 0;
    qint64 horizon = 0; ///< at and below it only what belongs to conversations that are not closed
    int percent = 0; ///< of the wanted history that is there with this frame
    QList<RowsFrame::Change> changes;
};
/// both ways: an agent's unsent text on its way to his other devices. Empty text: it is gone.
struct DraftFrame {
    QString conversation;
    QString kind; ///< "reply", "note"
    QString text;
    qint64 at = 0; ///< UTC ms of the last keystroke
    QString device; ///< name of the device it was written on; set by the relay
    /// To the relay: `at` of what it had when the device last heard of it, 0: nothing. Old devices do not
    /// say.
    std::optional<qint64> over {};
};
/// client → relay: a wish. actor and at are set by the relay.
struct CommandFrame {
    Command command;
};
/// relay → client: what became of it.
struct AnswerFrame {
    QString id;
    qint64 seq = 0;
    std::optional<Error> refused;
};
/// both ways, never stored: "looking", "writing", "left". until: UTC ms, by the relay's clock when it comes
/// from it.
struct Presence {
    QString conversation;
    QString agent; ///< set by the relay
    QString state;
    qint64 until = 0;
};
/// client → relay: a question outside of rows. what: "invite" {agent} → {code} (owner) · "set_password"
/// {password} → {} · "revoke_devices" {agent} → {} (owner) · "devices" {agent?} → {devices} · "status" {} →
/// {…health figures} · "journal_verify" {} → {intact, events, …} (owner) ·
/// "older" {conversation, above, before_at, before_seq, before_id, limit} → a fill frame, then {more, at,
/// seq, id} · "search" {text, limit, …} → {hits, more}.
struct Query {
    qint64 id = 0;
    QString what;
    QJsonObject data;
};
struct Page {
    qint64 id = 0;
    QJsonObject data;
    std::optional<Error> refused;
};
/// client → relay: bytes of a ready media item from an offset on.
struct MediaWanted {
    QString media;
    qint64 offset = 0;
};
/// relay → client: at most 256 KiB of it; total < 0: it cannot be had, error says why.
struct MediaChunk {
    QString media;
    qint64 offset = 0;
    qint64 total = 0;
    QByteArray bytes;
    std::optional<Error> refused;
};
/// client → relay: a piece of a file to be sent; answered by MediaTaken. When the last byte is in and the
/// hash holds, a media row appears.
struct MediaOffer {
    QString media; ///< UUID made by the client
    QString channel;
    QString mime;
    QString name;
    QString hash; ///< SHA-256 of the whole, hex
    qint64 total = 0;
    qint64 offset = 0;
    QByteArray bytes; ///< at most 256 KiB
};
/// relay → client: have so many bytes; go on from there (resumable). `done`: stored.
struct MediaTaken {
    QString media;
    qint64 offset = 0;
    bool done = false;
    std::optional<Error> refused;
};

using Frame
    = std::variant<Hello, Welcome, Refused, RowsFrame, FillFrame, DraftFrame, CommandFrame, AnswerFrame,
                   Presence, Query, Page, MediaWanted, MediaChunk, MediaOffer, MediaTaken>;

[[nodiscard]] QByteArray encode(const Frame &frame);
/// Strict about types and sizes, lenient about what it does not know. Errors: frame_malformed, frame_unknown.
/// Never reflects input.
[[nodiscard]] Result<Frame> decode(const QByteArray &message);

/// waypost-pair:1:host:port:<fingerprint hex>:<code>, what a person copies from one program to the other.
struct PairingAddress {
    QString host;
    quint16 port = 0;
    QByteArray fingerprint; ///< SHA-256 of the certificate, 32 bytes
    QString code; ///< may be empty: the address of a relay without an invitation
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static Result<PairingAddress> parse(const QString &text);
};

} // namespace waypost::wire
