// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QAbstractButton>

#include <optional>

class QMenu;

namespace waypost::ui {

class Theme;

enum class ButtonKind {
    Primary, ///< the one thing to do next; filled
    Secondary, ///< outlined
    Ghost, ///< icon or word alone, filled while hovered
    Danger, ///< outlined, in the colour of loss
};

/// The button of the product: 32 px high (28 when compact), icon, word and shortcut hint in any mix. The text
/// is plain
/// ("&" included). An icon alone needs setAccessibleName(); its tooltip is made from it.
class FlatButton final : public QAbstractButton {
    Q_OBJECT
public:
    FlatButton(const Theme &theme, ButtonKind kind, const QString &text, QWidget *parent = nullptr);
    FlatButton(const Theme &theme, Icon icon, const QString &accessibleName,
               QWidget *parent = nullptr); ///< Ghost

    void setText(const QString &text); ///< in place of QAbstractButton's, which makes a shortcut of "&"
    void setIconOf(std::optional<Icon> icon);
    void setShortcutHint(const QString &hint); ///< "Ctrl+Enter": shown in the tooltip
    void setTrailingIcon(std::optional<Icon> icon); ///< a small one after the word: "Resolve ▾", "Send ⏎"
    void setCompact(bool compact);
    void setMenu(QMenu *menu); ///< opens on click; not owned
    void setIconColour(QColor Tokens::*colour); ///< Ghost only; default ink2
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Colours {
        QColor ground, line, ink;
    };
    [[nodiscard]] Colours colours() const;
    [[nodiscard]] int contentWidth() const;
    void updateTip();

    const Theme &m_theme;
    ButtonKind m_kind;
    std::optional<Icon> m_icon;
    std::optional<Icon> m_trailing;
    QString m_hint;
    QMenu *m_menu = nullptr;
    QColor Tokens::*m_iconColour = &Tokens::ink2;
    bool m_compact = false;
};

} // namespace waypost::ui
