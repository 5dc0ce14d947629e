// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"

namespace waypost::sync {

/// A file of the agent's that the relay does not have yet. Its bytes are in the media folder.
struct Upload {
    QString media; ///< UUID, becomes the media row's id
    QString channel;
    QString mime;
    QString name;
    QString hash; ///< SHA-256, hex
    qint64 size = 0; ///< bytes
    qint64 at = 0; ///< UTC ms when it was offered
    bool done = false; ///< the relay has it; the row is still to come
};

/// Files on their way to the relay, in the order they were offered. Durable; kept beside the outbox.
class UploadList {
public:
    [[nodiscard]] static QStringList schema();
    [[nodiscard]] static Result<UploadList> open(store::Database &database);

    [[nodiscard]] const QList<Upload> &uploads() const { return m_uploads; }
    [[nodiscard]] const Upload *find(const QString &media) const;
    [[nodiscard]] const Upload *next() const; ///< the oldest that is not done
    [[nodiscard]] Result<Done> add(const Upload &upload);
    [[nodiscard]] Result<Done> markDone(const QString &media);
    [[nodiscard]] Result<Done> remove(const QString &media);

private:
    explicit UploadList(store::Database &database)
        : m_database(&database)
    {
    }
    store::Database *m_database;
    QList<Upload> m_uploads;
};

} // namespace waypost::sync
