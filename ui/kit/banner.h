// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QTimer>
#include <QWidget>

namespace waypost::ui {

class Theme;
class FlatButton;

enum class BannerTone { Info, Ok, Warn, Bad };

/// A strip that says what is going on and offers one thing to do about it. The text is plain and wraps;
/// `lead` (a name) stands before it in bold. Hidden until show() is called.
class InlineBanner final : public QWidget {
    Q_OBJECT
public:
    explicit InlineBanner(const Theme &theme, QWidget *parent = nullptr);
    void setMessage(BannerTone tone, const QString &text, const QString &lead = {});
    void setAction(const QString &text); ///< empty: none
    void setDismissible(bool dismissible);
    void setIconOf(Icon icon); ///< in place of the tone's
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;
    void arrange();

    const Theme &m_theme;
    BannerTone m_tone = BannerTone::Info;
    Icon m_icon = Icon::Info;
    QString m_lead;
    QString m_text;
    FlatButton *m_action;
    FlatButton *m_close;
};

/// The same, floating at the bottom of a window for a few seconds: "Resolved · Undo". One at a time; a new
/// message takes the place of the old one. Does not take the keyboard.
class Toast final : public QWidget {
    Q_OBJECT
public:
    Toast(const Theme &theme, QWidget *window);
    void showMessage(BannerTone tone, const QString &text, const QString &action = {}, int ms = 6000);

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    FlatButton *m_action;
    QTimer m_timer;
    BannerTone m_tone = BannerTone::Info;
    QString m_text;
};

} // namespace waypost::ui
