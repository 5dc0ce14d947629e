// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/mediadesk.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/conversations/visibility.h"

#include <QRegularExpression>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 chunkBytes = 256 * 1024;

Error mediaNotHere()
{
    return {u"media_missing"_s,
            u"The relay does not have this file. Ask for it to be fetched, or look at the message again."_s};
}

Error badOffer(const QString &what)
{
    return {u"bad_value"_s, what};
}

wire::MediaTaken notTaken(const wire::MediaOffer &offer, const Error &error)
{
    return {offer.media, 0, false, error};
}

/// A new piece, and when it was the last one, the whole file. Runs on the disk thread.
struct TakenPiece {
    qint64 length = 0;
    std::optional<Error> refused;
};
TakenPiece takePiece(MediaStore &media, const QString &agent, const wire::MediaOffer &offer)
{
    const auto length = media.append(agent, offer.media, offer.offset, offer.bytes);
    if (!length)
        return {0, length.error()};
    if (*length < offer.total)
        return {*length, {}};
    if (const auto complete = media.complete(agent, offer.media, offer.hash); !complete)
        return {0, complete.error()};
    return {offer.total, {}};
}
} // namespace

void MediaDesk::wanted(const team::Viewer &viewer, const wire::MediaWanted &wanted, const Reply &reply)
{
    const auto row = loadAs<conversations::Media>(m_bench.rows, u"media"_s, wanted.media);
    if (!row || row->state != "ready"_L1 || !conversations::seesMedia(viewer, *row, m_bench.rows))
        return reply(wire::MediaChunk {wanted.media, wanted.offset, -1, {}, mediaNotHere()});
    runAside(
        m_bench.disk, this,
        [&store = m_bench.media, hash = row->hash, offset = wanted.offset] {
            return store.read(hash, offset, chunkBytes);
        },
        [wanted, reply](const Result<MediaStore::Piece> &piece) {
            if (!piece)
                return reply(wire::MediaChunk {wanted.media, wanted.offset, -1, {}, piece.error()});
            reply(wire::MediaChunk {wanted.media, wanted.offset, piece->total, piece->bytes, {}});
        });
}

std::optional<Error> MediaDesk::whyNot(const wire::MediaOffer &offer) const
{
    static const QRegularExpression mimeForm(u"\\A[a-z0-9.+-]+/[a-z0-9.+-]+(; ?[a-z]+=[a-z0-9.+-]+)?\\z"_s);
    if (!isId(offer.media))
        return badOffer(u"A file needs a UUID of its own."_s);
    if (!m_bench.rows.load(u"channels"_s, offer.channel))
        return badOffer(u"There is no such channel. Choose the one the conversation is on."_s);
    if (!mimeForm.match(offer.mime).hasMatch())
        return badOffer(u"Say what type of file it is, for example image/png."_s);
    if (offer.hash != offer.hash.toLower() || fromStrictHex(offer.hash.toLatin1()).size() != 32)
        return badOffer(u"A file needs the SHA-256 of its bytes."_s);
    if (offer.total > MediaStore::largestFile)
        return Error {u"media_too_large"_s,
                      u"The file is larger than 100 MB. Make it smaller."_s,
                      {{u"limit"_s, MediaStore::largestFile}}};
    if (offer.total < 1 || offer.offset + offer.bytes.size() > offer.total)
        return badOffer(u"The piece does not lie within the file."_s);
    return std::nullopt;
}

void MediaDesk::offered(const QString &agent, const wire::MediaOffer &offer, const Reply &reply)
{
    if (const auto error = whyNot(offer))
        return reply(notTaken(offer, *error));
    if (const auto row = loadAs<conversations::Media>(m_bench.rows, u"media"_s, offer.media)) {
        if (row->hash == offer.hash)
            return reply(wire::MediaTaken {offer.media, offer.total, true, {}});
        return reply(notTaken(offer, badOffer(u"The id belongs to another file. Make a new one."_s)));
    }
    runAside(
        m_bench.disk, this, [&media = m_bench.media, agent, offer] { return takePiece(media, agent, offer); },
        [this, agent, offer, reply](const TakenPiece &taken) {
            if (taken.refused)
                reply(notTaken(offer, *taken.refused));
            else if (taken.length < offer.total)
                reply(wire::MediaTaken {offer.media, taken.length, false, {}});
            else
                store(agent, offer, reply);
        });
}

void MediaDesk::store(const QString &agent, const wire::MediaOffer &offer, const Reply &reply)
{
    Command command = relayCommand(u"media.store"_s, offer.media,
                                   {{u"channel"_s, offer.channel},
                                    {u"mime"_s, offer.mime},
                                    {u"name"_s, offer.name},
                                    {u"size"_s, offer.total},
                                    {u"sha256"_s, offer.hash}},
                                   m_bench.clock);
    command.actor = agent;
    Submission submission;
    submission.commands = {command};
    submission.done = answerOn(this, [offer, reply](const Result<QList<Answer>> &answers) {
        const auto refused = answers ? answers->value(0).refused : answers.error();
        if (refused)
            reply(notTaken(offer, *refused));
        else
            reply(wire::MediaTaken {offer.media, offer.total, true, {}});
    });
    m_bench.ledger.submit(std::move(submission));
}

} // namespace waypost::relay
