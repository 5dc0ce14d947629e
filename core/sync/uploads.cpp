// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/uploads.h"

#include <QFile>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 pieceBytes = 256 * 1024;
constexpr int offerLaterMs = 1'000;
constexpr int mostStuck = 3;

Error uploadFailed()
{
    return {u"media_damaged"_s, u"The file could not be brought to the relay. Attach it again."_s};
}
} // namespace

Uploads::Uploads(MediaFolder &folder, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_around(std::move(surroundings))
    , m_later(this)
{
    m_later.setSingleShot(true);
    m_later.setInterval(offerLaterMs);
    connect(&m_later, &QTimer::timeout, this, &Uploads::go);
}

void Uploads::setOnline(bool online)
{
    m_online = online;
    m_current.reset();
    m_later.stop();
    go();
}

void Uploads::go()
{
    if (!m_online || m_current || m_later.isActive())
        return;
    m_current = m_around.next();
    m_offered = -1;
    m_stuck = 0;
    if (!m_current)
        return;
    tellMoved(0);
    offer(0, {}); // the answer says where to go on
}

void Uploads::tellMoved(qint64 has)
{
    if (m_current && m_around.moved)
        m_around.moved(m_current->media, has, m_current->size);
}

void Uploads::offer(qint64 offset, const QByteArray &bytes)
{
    wire::MediaOffer piece;
    piece.media = m_current->media;
    piece.channel = m_current->channel;
    piece.mime = m_current->mime;
    piece.name = m_current->name;
    piece.hash = m_current->hash;
    piece.total = m_current->size;
    piece.offset = offset;
    piece.bytes = bytes;
    m_around.send(piece);
}

void Uploads::take(const wire::MediaTaken &taken)
{
    if (!m_current || taken.media != m_current->media)
        return;
    if (taken.refused && taken.refused->code == "try_later"_L1) {
        m_current.reset();
        m_later.start();
    } else if (taken.refused) {
        refuse(*taken.refused);
    } else if (taken.done) {
        tellMoved(m_current->size);
        m_around.done(std::exchange(m_current, std::nullopt)->media);
        go();
    } else {
        goOn(taken.offset);
    }
}

void Uploads::goOn(qint64 offset)
{
    m_stuck = offset > m_offered ? 0 : m_stuck + 1;
    QByteArray bytes;
    if (m_stuck < mostStuck && offset < m_current->size)
        bytes = m_folder.read(m_current->hash, offset, pieceBytes);
    if (bytes.isEmpty())
        return refuse(uploadFailed());
    m_offered = offset;
    tellMoved(offset);
    offer(offset, bytes);
}

void Uploads::refuse(const Error &error)
{
    tellMoved(m_current->size);
    m_around.refused(std::exchange(m_current, std::nullopt)->media, error);
    go();
}

} // namespace waypost::sync
