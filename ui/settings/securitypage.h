// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/settings/settingsform.h"

class QLineEdit;

namespace waypost::ui {

class DeviceList;
class FlatButton;
class InlineBanner;

/// Devices and security: where one is signed in, signing those out, the lock, the passphrase of what is kept
/// on this computer.
class SecurityPage final : public SettingsForm {
    Q_OBJECT
public:
    SecurityPage(const Theme &theme, sync::Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void lockWanted(); ///< now

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addDevices();
    void addOthers(); ///< for an owner
    void follow(DeviceList &devices);
    void addPassphrase();
    void revoke();
    void changePassphrase();
    void tell(InlineBanner &banner, const Result<Done> &result, const QString &done);

    sync::Desk &m_desk;
    DeviceList *m_devices;
    DeviceList *m_others = nullptr;
    InlineBanner *m_devicesBanner;
    bool m_unreachable = false; ///< that is what the banner says
    FlatButton *m_revoke = nullptr;
    QLineEdit *m_now = nullptr;
    QLineEdit *m_next = nullptr;
    QLineEdit *m_again = nullptr;
    FlatButton *m_change = nullptr;
    InlineBanner *m_passphraseBanner;
};

} // namespace waypost::ui
