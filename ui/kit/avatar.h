// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace waypost::ui {

class Theme;

enum class Presence { Unknown, Online, Away, Offline };

/// A face in a list. `id` chooses the colour (the same everywhere, for ever), `name` the initials; a picture
/// replaces both. `channel` is the small badge at the lower right, presence the dot there when there is no
/// channel.
struct Avatar {
    QString id;
    QString name;
    QPixmap picture {};
    std::optional<Icon> channel {};
    Presence presence = Presence::Unknown;
    bool faded = false;
};

/// The first letters of the first and the last word of a name, by what a reader sees as one letter (grapheme
/// clusters), in upper case. Names without letters give their first cluster, telephone numbers their last two
/// digits, nothing gives "?".
[[nodiscard]] QString initials(const QString &name);
/// A stable colour for an id, on which white keeps 4.5:1.
[[nodiscard]] QColor personColour(const QString &id);

/// Round, within `rect`; the badge hangs 2 px over the edge, ringed with `ground`.
void paintAvatar(QPainter &painter, const QRectF &rect, const Avatar &avatar, const Tokens &tokens,
                 const QColor &ground);

/// An avatar as a widget.
class AvatarLabel final : public QWidget {
public:
    AvatarLabel(const Theme &theme, int size, QWidget *parent = nullptr);
    void setAvatar(Avatar avatar);
    [[nodiscard]] QSize sizeHint() const override { return {m_size + 4, m_size + 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    Avatar m_avatar;
};

} // namespace waypost::ui
