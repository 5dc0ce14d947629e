// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/linkstate.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
class InlineBanner;
class Theme;

/// Stands before a sealed inbox (sync::Link::Locked): says what it waits for and takes the passphrase, the
/// new passphrase, or the wish to try again. The program opens and closes it as the desk's state says.
class UnlockDialog final : public QDialog {
    Q_OBJECT
public:
    explicit UnlockDialog(const Theme &theme, QWidget *parent = nullptr);
    void setState(sync::Lock lock, const QString &reason);
    void setProblem(const QString &text); ///< of the last try

Q_SIGNALS:
    void unlockWanted(const QString &passphrase); ///< empty: ask the keychain again
    void reconnectWanted();
    void pairingWanted(); ///< the key is lost
    void quitWanted();

private:
    void act();
    void setBusy(bool busy);
    [[nodiscard]] bool asksForPassphrase() const;

    sync::Lock m_lock = sync::Lock::None;
    ElidedLabel *m_title;
    QLabel *m_reason;
    InlineBanner *m_banner;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_passphraseLabel;
    QLabel *m_againLabel;
    FlatButton *m_act;
    FlatButton *m_quit;
};

} // namespace waypost::ui
