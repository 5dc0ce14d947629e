// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/wire/frames.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace waypost::ui {

class FlatButton;
class InlineBanner;
class Theme;

/// The first window of all: try Waypost with the sandbox, or pair this device with a relay. It knows no
/// network; the program does what it asks for and tells how it went.
class FirstRun final : public QDialog {
    Q_OBJECT
public:
    explicit FirstRun(const Theme &theme, QWidget *parent = nullptr);
    void setBusy(const QString &doing); ///< empty: not busy any more
    void setProblem(const QString &text); ///< what happened and what to do

Q_SIGNALS:
    void sandboxWanted();
    void pairingWanted(const waypost::wire::PairingAddress &address, const QString &deviceName);

private:
    void addSandboxCard();
    void addPairingCard();
    void askForPairing();
    const Theme &m_theme;
    InlineBanner *m_banner;
    FlatButton *m_try = nullptr;
    FlatButton *m_pair = nullptr;
    QPlainTextEdit *m_address = nullptr;
    QLineEdit *m_device = nullptr;
};

} // namespace waypost::ui
