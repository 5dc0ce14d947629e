// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/media.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 dayMs = 24LL * 3'600'000;
constexpr qint64 urlMs = 5LL * 60'000;
constexpr std::size_t mostMedia = 5'000;
constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;

/// Cloud-api 6.5 and constants.json: what each kind takes, how much of it, and how such a file begins.
struct MediaRule {
    QLatin1StringView kind;
    QLatin1StringView mime;
    qint64 maxBytes;
    qsizetype magicAt = 0;
    QByteArrayView magic {};
};
constexpr std::array mediaRules {
    MediaRule {"image"_L1, "image/jpeg"_L1, 5 * mib, 0, "\xff\xd8\xff"},
    MediaRule {"image"_L1, "image/png"_L1, 5 * mib, 1, "PNG"},
    MediaRule {"video"_L1, "video/mp4"_L1, 16 * mib, 4, "ftyp"},
    MediaRule {"video"_L1, "video/3gpp"_L1, 16 * mib, 4, "ftyp"},
    MediaRule {"audio"_L1, "audio/aac"_L1, 16 * mib},
    MediaRule {"audio"_L1, "audio/amr"_L1, 16 * mib, 0, "#!AMR"},
    MediaRule {"audio"_L1, "audio/mpeg"_L1, 16 * mib},
    MediaRule {"audio"_L1, "audio/mp4"_L1, 16 * mib, 4, "ftyp"},
    MediaRule {"audio"_L1, "audio/ogg"_L1, 16 * mib, 0, "OggS"},
    MediaRule {"sticker"_L1, "image/webp"_L1, 500 * kib, 8, "WEBP"},
    MediaRule {"document"_L1, "text/plain"_L1, 100 * mib},
    MediaRule {"document"_L1, "application/pdf"_L1, 100 * mib, 0, "%PDF"},
    MediaRule {"document"_L1, "application/msword"_L1, 100 * mib},
    MediaRule {"document"_L1, "application/vnd.ms-excel"_L1, 100 * mib},
    MediaRule {"document"_L1, "application/vnd.ms-powerpoint"_L1, 100 * mib},
    MediaRule {"document"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
               100 * mib},
    MediaRule {"document"_L1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
               100 * mib},
    MediaRule {"document"_L1, "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1,
               100 * mib},
};

const MediaRule *mediaRuleFor(const QString &mime)
{
    const auto *rule = std::find_if(mediaRules.begin(), mediaRules.end(),
                                    [&mime](const MediaRule &r) { return r.mime == mime; });
    return rule == mediaRules.end() ? nullptr : rule;
}

QStringList acceptedTypes()
{
    QStringList types;
    for (const MediaRule &rule : mediaRules)
        types << rule.mime;
    return types;
}
} // namespace

const Medium &MediaStore::add(QByteArray bytes, const QString &mime, const QString &name, bool inbound,
                              qint64 now)
{
    Medium medium;
    medium.id = m_ids.digits();
    medium.mime = mime.section(u';', 0, 0).trimmed().toLower();
    medium.name = name;
    medium.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    medium.bytes = std::move(bytes);
    medium.expiresAt = now + (inbound ? 7 : 30) * dayMs;
    m_order.push_back(medium.id);
    if (m_order.size() > mostMedia) {
        m_media.remove(m_order.front());
        m_order.pop_front();
    }
    return *m_media.insert(medium.id, medium);
}

const Medium *MediaStore::find(const QString &id, qint64 now) const
{
    const auto it = m_media.constFind(id);
    return it != m_media.cend() && now < it->expiresAt ? &*it : nullptr;
}

bool MediaStore::remove(const QString &id)
{
    std::erase(m_order, id);
    return m_media.remove(id) > 0;
}

QString MediaStore::seal(const QString &id, const QString &expiry) const
{
    return u"AR"_s + m_ids.token("url/" + id.toLatin1() + '/' + expiry.toLatin1());
}

QString MediaStore::url(const QByteArray &base, const QString &id, const QString &source, qint64 now) const
{
    const QString expiry = QString::number((now + urlMs) / 1'000);
    return u"%1/whatsapp_business/attachments/?mid=%2&source=%3&ext=%4&hash=%5"_s.arg(
        QString::fromLatin1(base), id, source, expiry, seal(id, expiry));
}

const Medium *MediaStore::behind(const QUrlQuery &query, qint64 now) const
{
    const QString id = query.queryItemValue(u"mid"_s);
    const QString expiry = query.queryItemValue(u"ext"_s);
    if (query.queryItemValue(u"hash"_s) != seal(id, expiry) || expiry.toLongLong() * 1'000 < now)
        return nullptr;
    return find(id, now);
}

Refusal uploadRefusal(const QString &mime, qint64 bytes)
{
    const MediaRule *rule = mediaRuleFor(mime);
    if (!rule)
        return GraphError {
            100,
            u"Param file must be a file with one of the following types: %1. Received file of type '%2'."_s
                .arg(acceptedTypes().join(u", "_s), mime)};
    if (bytes > rule->maxBytes)
        return GraphError {131053, u"The file is larger than %1 allows."_s.arg(rule->kind)};
    return std::nullopt;
}

QString unfitFor(const QString &kind, bool voice, const Medium &medium)
{
    const MediaRule *rule = mediaRuleFor(medium.mime);
    if (!rule || (rule->kind != kind && kind != "document"_L1))
        return u"Media of type %1 can't be sent as %2."_s.arg(medium.mime, kind);
    if (medium.bytes.size() > rule->maxBytes)
        return u"The file is larger than %1 allows."_s.arg(kind);
    if (!rule->magic.isEmpty()
        && QByteArrayView(medium.bytes)
                .sliced(qMin(rule->magicAt, medium.bytes.size()))
                .startsWith(rule->magic)
            == false)
        return u"The file is downloaded as %1 but it is not one."_s.arg(medium.mime);
    if (voice && medium.mime != "audio/ogg"_L1)
        return u"A voice message must be an OGG file encoded with OPUS."_s;
    return {};
}

} // namespace waypost::sandbox
