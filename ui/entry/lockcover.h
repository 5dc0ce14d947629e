// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
class InlineBanner;
class Theme;

/// Stands in place of all a window holds while the program is locked: a word, a field, a button.
class LockCover final : public QWidget {
    Q_OBJECT
public:
    LockCover(const Theme &theme, QWidget *window);
    void setBusy(bool busy);
    void setProblem(const QString &text);
    void setWait(qint64 ms); ///< counts down until the next try may be made; 0: now
    void takeFocus();

Q_SIGNALS:
    void unlockWanted(const QString &passphrase);
    void quitWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void act();
    void adjust();

    const Theme &m_theme;
    QLineEdit *m_passphrase;
    InlineBanner *m_banner;
    FlatButton *m_unlock;
    QTimer m_second;
    qint64 m_waitMs = 0;
    bool m_busy = false;
};

} // namespace waypost::ui
