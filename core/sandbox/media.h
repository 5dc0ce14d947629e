// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/graph.h"
#include "core/sandbox/idmaker.h"

#include <QHash>

#include <deque>

namespace waypost::sandbox {

/// One file that was uploaded (lives 30 days) or that a customer sent (7 days). Cloud-api 6.5.
struct Medium {
    QString id;
    QString mime; ///< without parameters
    QString name;
    QByteArray bytes;
    QByteArray sha256; ///< 32 bytes
    qint64 expiresAt = 0;
};

/// Files by id, and the five-minute addresses they are downloaded from. Times are UTC milliseconds. At most
/// 5,000 files; then the oldest goes.
class MediaStore {
public:
    explicit MediaStore(IdMaker &ids)
        : m_ids(ids)
    {
    }
    const Medium &add(QByteArray bytes, const QString &mime, const QString &name, bool inbound, qint64 now);
    [[nodiscard]] const Medium *find(const QString &id, qint64 now) const; ///< null if unknown or expired
    bool remove(const QString &id);
    /// Where the file can be fetched for five minutes; `source` is "getMedia" or "webhook".
    [[nodiscard]] QString url(const QByteArray &base, const QString &id, const QString &source,
                              qint64 now) const;
    /// The file such an address leads to; null if it is forged or too old.
    [[nodiscard]] const Medium *behind(const QUrlQuery &query, qint64 now) const;
    [[nodiscard]] qsizetype count() const { return m_media.size(); }

private:
    [[nodiscard]] QString seal(const QString &id, const QString &expiry) const;
    IdMaker &m_ids;
    QHash<QString, Medium> m_media;
    std::deque<QString> m_order;
};

/// Refusal of an upload: 100 for a media type that is not supported, 131053 for too many bytes.
[[nodiscard]] Refusal uploadRefusal(const QString &mime, qint64 bytes);
/// Why WhatsApp would reject the file as a message of that kind ("image", "audio", …), empty if it would not:
/// 131053's details. Looks at type, size and first bytes; a voice note must be OGG.
[[nodiscard]] QString unfitFor(const QString &kind, bool voice, const Medium &medium);

} // namespace waypost::sandbox
