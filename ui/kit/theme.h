// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/tokens.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace waypost::ui {

class KitStyle;

enum class ThemeChoice { System, Light, Dark };

/// What the desktop looks like now. Made once by the program and passed to every widget that paints; it
/// outlives them. GUI thread only.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(ThemeChoice choice = ThemeChoice::System, QObject *parent = nullptr);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// A workspace's colour in place of the accent; an invalid one takes it back.
    void setBrand(const QColor &accent);
    /// Size of what is read and written in a conversation, in percent; threadFont() follows.
    void setThreadZoom(int percent);
    void setReducedMotion(bool reduced); ///< no blinking, nothing slides
    /// Gives the application style, palette and font, now and after every change.
    void applyTo(QApplication &application);

Q_SIGNALS:
    void changed(); ///< repaint; the palette is already in place

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] bool systemIsDark() const;
    void install();

    ThemeChoice m_choice;
    QColor m_brand;
    bool m_reducedMotion = false;
    Tokens m_tokens;
    QApplication *m_application = nullptr;
    QPointer<KitStyle> m_style; ///< the application owns it
};

} // namespace waypost::ui
