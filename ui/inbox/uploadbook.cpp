// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/uploadbook.h"

namespace waypost::ui {

UploadBook::UploadBook(sync::Desk &desk, QObject *parent)
    : QObject(parent)
{
    connect(&desk, &sync::Desk::uploadMoved, this, [this](const QString &media, qint64 has, qint64 of) {
        const bool known = m_shares.contains(media);
        if (has < of)
            m_shares.insert(media, double(has) / double(of));
        else
            m_shares.remove(media);
        if (known == m_shares.contains(media))
            Q_EMIT moved(media);
        else
            Q_EMIT began(media);
    });
}

std::optional<double> UploadBook::shareOf(const QString &media) const
{
    const auto share = m_shares.constFind(media);
    return share == m_shares.cend() ? std::nullopt : std::optional(*share);
}

} // namespace waypost::ui
