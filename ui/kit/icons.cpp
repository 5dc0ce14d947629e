// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/painting.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

/// The pictures live in a static library: somebody has to ask for them, or the linker leaves them out.
static void initIconResources() // outside the namespace: Q_INIT_RESOURCE declares a global function
{
    Q_INIT_RESOURCE(kit);
}

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

struct IconFile {
    Icon icon;
    const char *file;
    bool points = false; ///< has a direction: mirrored from right to left
};

constexpr std::array iconFiles {
    IconFile {Icon::Inbox, "messages-square"},
    IconFile {Icon::Sla, "timer"},
    IconFile {Icon::Team, "users"},
    IconFile {Icon::Campaigns, "megaphone", true},
    IconFile {Icon::Automation, "workflow", true},
    IconFile {Icon::Shop, "shopping-bag"},
    IconFile {Icon::Bookings, "calendar-days"},
    IconFile {Icon::Knowledge, "book-open"},
    IconFile {Icon::Insight, "chart-column"},
    IconFile {Icon::Privacy, "shield-check"},
    IconFile {Icon::Search, "search"},
    IconFile {Icon::Settings, "settings"},
    IconFile {Icon::Attach, "paperclip"},
    IconFile {Icon::Smile, "smile"},
    IconFile {Icon::Microphone, "mic"},
    IconFile {Icon::Sparkles, "sparkles"},
    IconFile {Icon::Braces, "braces"},
    IconFile {Icon::Slash, "slash"},
    IconFile {Icon::Send, "send-horizontal", true},
    IconFile {Icon::Return, "corner-down-left"},
    IconFile {Icon::Note, "sticky-note"},
    IconFile {Icon::Template, "layout-template"},
    IconFile {Icon::Product, "package-search"},
    IconFile {Icon::Bold, "bold"},
    IconFile {Icon::Italic, "italic"},
    IconFile {Icon::Strike, "strikethrough"},
    IconFile {Icon::Code, "code"},
    IconFile {Icon::Quote, "text-quote", true},
    IconFile {Icon::Reply, "reply", true},
    IconFile {Icon::Forward, "forward", true},
    IconFile {Icon::Copy, "copy"},
    IconFile {Icon::Edit, "pencil"},
    IconFile {Icon::Delete, "trash-2"},
    IconFile {Icon::Add, "plus"},
    IconFile {Icon::Close, "x"},
    IconFile {Icon::Check, "check"},
    IconFile {Icon::More, "ellipsis"},
    IconFile {Icon::Filter, "list-filter"},
    IconFile {Icon::Refresh, "refresh-cw"},
    IconFile {Icon::Undo, "undo-2", true},
    IconFile {Icon::Download, "download"},
    IconFile {Icon::Open, "external-link", true},
    IconFile {Icon::Link, "link"},
    IconFile {Icon::Pin, "pin"},
    IconFile {Icon::Star, "star"},
    IconFile {Icon::Archive, "archive"},
    IconFile {Icon::Snooze, "alarm-clock"},
    IconFile {Icon::Resolve, "circle-check-big"},
    IconFile {Icon::Reopen, "rotate-ccw"},
    IconFile {Icon::Assign, "user-plus"},
    IconFile {Icon::Tag, "tag"},
    IconFile {Icon::Translate, "languages"},
    IconFile {Icon::React, "smile-plus"},
    IconFile {Icon::Up, "chevron-up"},
    IconFile {Icon::Down, "chevron-down"},
    IconFile {Icon::Left, "chevron-left", true},
    IconFile {Icon::Right, "chevron-right", true},
    IconFile {Icon::ArrowUp, "arrow-up"},
    IconFile {Icon::ArrowDown, "arrow-down"},
    IconFile {Icon::Image, "image"},
    IconFile {Icon::Video, "video", true},
    IconFile {Icon::Audio, "audio-lines"},
    IconFile {Icon::File, "file"},
    IconFile {Icon::Document, "file-text"},
    IconFile {Icon::Location, "map-pin"},
    IconFile {Icon::Contact, "contact-round"},
    IconFile {Icon::Sticker, "sticker"},
    IconFile {Icon::Cart, "shopping-cart"},
    IconFile {Icon::Package, "package"},
    IconFile {Icon::Buttons, "square-mouse-pointer"},
    IconFile {Icon::List, "list", true},
    IconFile {Icon::Play, "play"},
    IconFile {Icon::Pause, "pause"},
    IconFile {Icon::Unknown, "file-question-mark"},
    IconFile {Icon::Person, "user"},
    IconFile {Icon::People, "users-round"},
    IconFile {Icon::Mention, "at-sign"},
    IconFile {Icon::Bot, "bot"},
    IconFile {Icon::Chat, "message-circle"},
    IconFile {Icon::Web, "globe"},
    IconFile {Icon::Mail, "mail"},
    IconFile {Icon::Camera, "camera"},
    IconFile {Icon::Phone, "phone"},
    IconFile {Icon::Clock, "clock"},
    IconFile {Icon::Info, "info"},
    IconFile {Icon::Warning, "triangle-alert"},
    IconFile {Icon::Error, "circle-x"},
    IconFile {Icon::Success, "circle-check"},
    IconFile {Icon::Eye, "eye"},
    IconFile {Icon::EyeOff, "eye-off"},
    IconFile {Icon::Lock, "lock"},
    IconFile {Icon::Online, "wifi"},
    IconFile {Icon::Offline, "wifi-off"},
    IconFile {Icon::Bell, "bell"},
    IconFile {Icon::BellOff, "bell-off"},
    IconFile {Icon::Unread, "mail-open"},
    IconFile {Icon::Sun, "sun"},
    IconFile {Icon::Moon, "moon"},
    IconFile {Icon::Monitor, "monitor"},
    IconFile {Icon::Keyboard, "keyboard"},
    IconFile {Icon::Sidebar, "panel-left", true},
    IconFile {Icon::SignOut, "log-out", true},
    IconFile {Icon::Help, "circle-question-mark"},
    IconFile {Icon::Plug, "plug"},
};

constexpr bool listedInOrder()
{
    for (std::size_t i = 0; i < iconFiles.size(); ++i)
        if (std::size_t(iconFiles[i].icon) != i)
            return false;
    return iconFiles.back().icon == Icon::Plug;
}
static_assert(listedInOrder(), "iconFiles names every Icon, in the enum's order");

const IconFile &fileOf(Icon icon)
{
    return iconFiles[std::size_t(icon)];
}

/// The picture at `pixels` device pixels.
QPixmap rendered(Icon icon, int pixels, const QColor &colour)
{
    const QString key = u"waypost-icon/%1/%2/%3"_s.arg(int(icon)).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QFile file(iconPath(icon));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(Icon icon, const QColor &colour)
        : m_icon(icon)
        , m_colour(colour)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(float(0.45 * colour.alphaF()));
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintIcon(*painter, m_icon, square, colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_icon;
    QColor m_colour;
};
} // namespace

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (const IconFile &file : iconFiles)
        icons << file.icon;
    return icons;
}

QString iconPath(Icon icon)
{
    initIconResources();
    return u":/icons/"_s + QLatin1StringView(fileOf(icon).file) + u".svg"_s;
}

QIcon iconOf(Icon icon, const QColor &colour)
{
    return QIcon(new LineIconEngine(icon, colour));
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &colour)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
    const int pixels = int(std::clamp(std::ceil(std::min(rect.width(), rect.height()) * ratio), 1.0, 1024.0));
    const QPixmap pixmap = rendered(icon, pixels, colour);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (fileOf(icon).points && isRightToLeft(painter)) {
        painter.translate(2 * rect.center().x(), 0);
        painter.scale(-1, 1);
    }
    painter.drawPixmap(rect, pixmap, pixmap.rect());
    painter.restore();
}

} // namespace waypost::ui
