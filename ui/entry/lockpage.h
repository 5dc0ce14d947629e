// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QWidget>

class QLineEdit;
class QSettings;

namespace waypost::ui {

class AppLock;
class FlatButton;
class InlineBanner;
class Theme;

/// The settings' part about the app lock: its passphrase, and after how long it locks by itself.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    LockPage(const Theme &theme, AppLock &lock, QSettings &settings, QWidget *parent = nullptr);

private:
    void addPassphrase();
    void addIdle();
    void change();
    void remove();
    void tell(const Result<Done> &result, const QString &done);
    void adjust();

    const Theme &m_theme;
    AppLock &m_lock;
    QSettings &m_settings;
    InlineBanner *m_banner;
    QLineEdit *m_now = nullptr;
    QLineEdit *m_next = nullptr;
    QLineEdit *m_again = nullptr;
    FlatButton *m_change = nullptr;
    FlatButton *m_remove = nullptr;
};

} // namespace waypost::ui
