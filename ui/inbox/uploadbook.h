// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace waypost::ui {

/// How far the files are that are on their way to the relay.
class UploadBook final : public QObject {
    Q_OBJECT
public:
    explicit UploadBook(sync::Desk &desk, QObject *parent = nullptr);
    /// 0…1; nothing: it is not on its way.
    [[nodiscard]] std::optional<double> shareOf(const QString &media) const;

Q_SIGNALS:
    void moved(const QString &media);
    void began(const QString &media); ///< or ended: what shows it takes another room

private:
    QHash<QString, double> m_shares;
};

} // namespace waypost::ui
