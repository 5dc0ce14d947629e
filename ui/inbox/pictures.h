// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace waypost::ui {

/// Pictures of messages, fetched when something asks for them to be shown, decoded and scaled on a thread of
/// their own and kept up to 64 MB. GUI thread only.
class Pictures final : public QObject {
    Q_OBJECT
public:
    explicit Pictures(sync::Desk &desk, QObject *parent = nullptr);
    ~Pictures() override;

    enum class State { Loading, Ready, Failed };
    struct Shown {
        State state = State::Loading;
        QPixmap pixmap {};
        QString reason {}; ///< why it failed, in plain words
    };
    /// What is there now, no larger than `fit` device pixels; asks for it if it is not.
    [[nodiscard]] Shown shown(const QString &media, const QSize &fit);
    void forgetFailure(const QString &media); ///< the next shown() tries again

Q_SIGNALS:
    void arrived(const QString &media); ///< or failed: ask again

private:
    void decode(const QString &media, const QString &path, const QSize &fit);
    void fail(const QString &media, const QString &reason);

    sync::Desk &m_desk;
    QThreadPool m_threads;
    QCache<QString, QPixmap> m_pixmaps; ///< cost in KiB
    QSet<QString> m_underway;
    QHash<QString, QString> m_failures;
};

} // namespace waypost::ui
