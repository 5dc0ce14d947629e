// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QVariantHash>

namespace waypost::ui {

/// Where a person was: view, conversation, place in it, search, further windows. Written a moment after the
/// last change and not on the window's thread, so a crash loses a second of it at most. Settings outlive it.
class WindowPlace final : public QObject {
    Q_OBJECT
public:
    explicit WindowPlace(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] QVariant value(const QString &key) const; ///< as kept before this run, or since
    void keep(const QString &key, const QVariant &value);
    void flush(); ///< at the end, at once

private:
    QSettings &m_settings;
    QVariantHash m_news; ///< not yet in the settings
    QTimer m_pause;
};

} // namespace waypost::ui
