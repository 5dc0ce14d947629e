// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "ui/kit/fonts.h"
#include "ui/kit/icons.h"
#include "ui/kit/messagetext.h"
#include "ui/kit/rowpainter.h"

#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

namespace waypost::ui {

struct InboxContext;

/// One block of a bubble. Laid out for a width, then painted and asked for its areas at a place; what stands
/// leading or trailing follows the painter's (and the application's) layout direction.
class BubblePart {
public:
    virtual ~BubblePart() = default;
    /// The room it takes: no wider than `width`. Call again when the width changes.
    [[nodiscard]] virtual QSizeF layOut(qreal width) = 0;
    virtual void paint(QPainter &painter, const QRectF &rect) const = 0;
    [[nodiscard]] virtual QList<HitArea> hitAreas(const QRectF &rect) const;
    /// The text that can be selected; nullptr: none.
    [[nodiscard]] virtual MessageText *text() { return nullptr; }
    void setSelection(const TextSelection &selection) { m_selection = selection; }
    [[nodiscard]] const TextSelection &selection() const { return m_selection; }

private:
    TextSelection m_selection;
};
using BubbleParts = std::vector<std::unique_ptr<BubblePart>>;

/// What parts need to know of their bubble.
struct PartLook {
    InboxContext &context;
    QColor ground; ///< of the bubble
    QColor line; ///< hairlines inside it
};

/// Customer text with WhatsApp's formatting, selectable.
[[nodiscard]] std::unique_ptr<BubblePart> textPart(const PartLook &look, const QString &text,
                                                   TextRole role = TextRole::Body,
                                                   QColor Tokens::*colour = &Tokens::ink);
/// The same, folded when it is long: its beginning, and a line that shows all of it (action "show_all").
[[nodiscard]] BubbleParts longTextParts(const PartLook &look, const QString &text);
/// One elided line of ours with an icon: "Forwarded", an author's name.
[[nodiscard]] std::unique_ptr<BubblePart> linePart(const PartLook &look, const QString &text, TextRole role,
                                                   QColor Tokens::*colour, std::optional<Icon> icon = {},
                                                   const QString &action = {});
struct Quote {
    QString message; ///< id; empty: not here
    QString author;
    QString text;
    std::optional<Icon> icon;
};
[[nodiscard]] std::unique_ptr<BubblePart> quotePart(const PartLook &look, const Quote &quote);

/// A picture or sticker, fetched when it is painted.
[[nodiscard]] std::unique_ptr<BubblePart> picturePart(const PartLook &look,
                                                      const conversations::MediaContent &content);
[[nodiscard]] std::unique_ptr<BubblePart> voicePart(const PartLook &look,
                                                    const conversations::MediaContent &content);
/// How far the file's upload is, below what shows it.
[[nodiscard]] std::unique_ptr<BubblePart> uploadPart(const PartLook &look, const QString &media);

/// An icon, a title and up to some lines about it: files, places, people, ads.
struct Card {
    Icon icon = Icon::File;
    QString title;
    QStringList lines;
    QString action; ///< of a click anywhere on it; empty: none
    QString actionText; ///< what the click does: "Save…"
};
[[nodiscard]] std::unique_ptr<BubblePart> cardPart(const PartLook &look, const Card &card);
/// What the customer can press: one row each.
[[nodiscard]] std::unique_ptr<BubblePart> choicesPart(const PartLook &look, const QStringList &choices,
                                                      std::optional<Icon> icon = {});

/// Labels and values below each other in a frame; a title row parts groups.
struct TableLine {
    enum class Kind { Plain, Title, Total };
    QString label;
    QString value;
    Kind kind = Kind::Plain;
};
[[nodiscard]] std::unique_ptr<BubblePart> tablePart(const PartLook &look, const QList<TableLine> &lines);

/// Words that can be pressed, side by side: action → text.
struct PartAction {
    QString action;
    QString text;
};
[[nodiscard]] std::unique_ptr<BubblePart> actionsPart(const PartLook &look, const QList<PartAction> &actions);

} // namespace waypost::ui
