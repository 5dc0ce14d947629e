// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/entry/locksecret.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QSettings;

namespace waypost::ui {

class LockCover;
class Theme;

/// Hides the program from whoever passes by: every window's content is put away (not painted, not read out,
/// no shortcut reaches it, no title names anybody) and a cover stands there until the passphrase is given. By
/// hand or after some minutes without key or click: setting "lock/idle_min", 0 (the default): never. Works
/// without a relay. What is sealed on the disk is the vault's business, not this one's.
class AppLock final : public QObject {
    Q_OBJECT
public:
    /// `judge`: decides on a passphrase in place of lock.json, on another thread; empty: lock.json does.
    using Judge = std::function<Result<Done>(const QString &passphrase)>;
    AppLock(const Theme &theme, const QString &folder, const Clock &clock, QSettings &settings,
            Judge judge = {}, QObject *parent = nullptr);
    ~AppLock() override;

    [[nodiscard]] bool canLock() const; ///< there is a passphrase
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] bool hasOwnJudge() const { return bool(m_judge); }
    /// Does nothing without a passphrase: passphraseWanted() asks for one.
    void lock();
    /// At the start: locked again if it was locked when it ended.
    void resume();
    void unlock(const QString &passphrase); ///< answers with lockedChanged(false) or refused()
    /// `now`: the passphrase so far, unless there is none. Answer on this thread.
    void setPassphrase(const QString &now, const QString &next, QObject *context,
                       std::function<void(Result<Done>)> answer);
    void removePassphrase(const QString &now, QObject *context, std::function<void(Result<Done>)> answer);
    void applySettings(); ///< the time until it locks by itself
    [[nodiscard]] QTimer *idleTimer() { return &m_idle; }

Q_SIGNALS:
    void lockedChanged(bool locked);
    void passphraseWanted();
    void refused(const waypost::Error &error);
    void quitWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Covered {
        QList<QPointer<QWidget>> hidden;
        QPointer<LockCover> cover;
        QString title;
        QPointer<QWidget> focus;
    };
    void cover(QWidget *window);
    void hideNew(QWidget &widget);
    void uncover();
    void open();
    void work(std::function<Result<Done>()> task, QObject *context, std::function<void(Result<Done>)> answer);
    void forEachCover(const std::function<void(LockCover &)> &act);
    void watch();

    const Theme &m_theme;
    const Clock &m_clock;
    QSettings &m_settings;
    Judge m_judge;
    std::shared_ptr<LockSecret> m_secret; ///< with the worker while m_busy
    QTimer m_idle;
    QHash<QWidget *, Covered> m_covered;
    bool m_locked = false;
    bool m_busy = false;
    bool m_watching = false;
};

} // namespace waypost::ui
