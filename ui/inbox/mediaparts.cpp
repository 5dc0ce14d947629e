// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bubblepart.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/emoji.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::MediaContent;
using conversations::MediaKind;

constexpr qreal pictureSide = 320;
constexpr qreal stickerSide = 140;
constexpr qreal pictureRadius = 8;

class PicturePart final : public BubblePart {
public:
    PicturePart(const PartLook &look, MediaContent content)
        : m_context(look.context)
        , m_content(std::move(content))
        , m_well(mixed(look.ground, look.context.theme.tokens().ink, 0.06))
    {
    }
    QSizeF layOut(qreal width) override
    {
        const qreal side = std::min(width, sticker() ? stickerSide : pictureSide);
        const Pictures::Shown shown = picture();
        if (shown.state != Pictures::State::Ready)
            return sticker() ? QSizeF(side, side) : QSizeF(std::min(width, 280.0), 170);
        const QSizeF size = shown.pixmap.deviceIndependentSize();
        return size.width() > side || size.height() > side
            ? size.scaled(side, side, Qt::KeepAspectRatio).toSize()
            : size.toSize();
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        const Tokens &tokens = m_context.theme.tokens();
        const Pictures::Shown shown = picture();
        if (shown.state == Pictures::State::Ready) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            QPainterPath clip;
            clip.addRoundedRect(rect, pictureRadius, pictureRadius);
            painter.save();
            if (!sticker())
                painter.setClipPath(clip, Qt::IntersectClip);
            painter.drawPixmap(rect, shown.pixmap, shown.pixmap.rect());
            painter.restore();
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_well);
        painter.drawRoundedRect(rect, pictureRadius, pictureRadius);
        const bool failed = shown.state == Pictures::State::Failed && !sticker();
        const QRectF icon(rect.center().x() - 14, rect.center().y() - (failed ? 26 : 14), 28, 28);
        paintIcon(painter, sticker() ? Icon::Sticker : Icon::Image, icon, tokens.ink3);
        if (!failed)
            return;
        painter.setPen(tokens.ink2);
        painter.setFont(fontFor(TextRole::Small));
        painter.drawText(rect.adjusted(10, rect.height() / 2 + 6, -10, -6),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, shown.reason);
    }
    QList<HitArea> hitAreas(const QRectF &rect) const override
    {
        const Pictures::Shown shown = picture();
        const bool failed = shown.state == Pictures::State::Failed;
        return {{rect.toAlignedRect(), failed ? u"fetch_again"_s : u"open_media"_s, shown.reason}};
    }

private:
    [[nodiscard]] bool sticker() const { return m_content.kind == MediaKind::Sticker; }
    [[nodiscard]] Pictures::Shown picture() const
    {
        const qreal ratio = qGuiApp->devicePixelRatio();
        const int side = int((sticker() ? stickerSide : pictureSide) * ratio);
        Pictures::Shown shown = m_context.pictures.shown(m_content.media, {side, side});
        shown.pixmap.setDevicePixelRatio(ratio);
        return shown;
    }

    InboxContext &m_context;
    MediaContent m_content;
    QColor m_well;
};

class VoicePart final : public BubblePart {
public:
    VoicePart(const PartLook &look, MediaContent content)
        : m_context(look.context)
        , m_content(std::move(content))
        , m_quiet(mixed(look.ground, look.context.theme.tokens().ink, 0.28))
    {
    }
    QSizeF layOut(qreal width) override
    {
        return {std::min(width, 288.0), problem().isEmpty() ? 40.0 : 58.0};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        const Tokens &tokens = m_context.theme.tokens();
        const Mirror mirror {painter.layoutDirection(), rect.toAlignedRect()};
        const VoicePlayer::State state = m_context.voice.stateOf(m_content.media);
        const QRect button = mirror(buttonIn(mirror.bounds));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(button);
        const Icon icon = state == VoicePlayer::State::Playing ? Icon::Pause
            : state == VoicePlayer::State::Fetching            ? Icon::Download
                                                               : Icon::Play;
        paintIcon(painter, icon, button.adjusted(9, 9, -9, -9), tokens.onAccent);
        paintBars(painter, mirror(barsIn(mirror.bounds)));

        const qint64 known = m_context.voice.durationMsOf(m_content.media);
        const qint64 total = known > 0 ? known : m_content.durationMs;
        const double progress = m_context.voice.progressOf(m_content.media);
        const qint64 shown = progress > 0 ? qint64(progress * double(total)) : total;
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(tokens.ink2);
        const QRect time(mirror.bounds.right() - 40, mirror.bounds.top(), 40, 40);
        drawTabular(painter, mirror(time),
                    painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight,
                    total > 0 ? TimeText::playTime(shown) : QString());
        if (!problem().isEmpty()) {
            painter.setPen(tokens.bad);
            drawLine(painter, rect.adjusted(0, 40, 0, 0), problem());
        }
    }
    QList<HitArea> hitAreas(const QRectF &rect) const override
    {
        const Mirror mirror {QGuiApplication::layoutDirection(), rect.toAlignedRect()};
        return {{mirror(buttonIn(mirror.bounds)), u"play"_s},
                {mirror(barsIn(mirror.bounds)), u"seek"_s, VoicePlayer::tr("Jump here")}};
    }

private:
    static constexpr int Bars = 36;
    [[nodiscard]] QString problem() const { return m_context.voice.problemOf(m_content.media); }
    [[nodiscard]] static QRect buttonIn(const QRect &all) { return {all.left(), all.top() + 3, 34, 34}; }
    [[nodiscard]] static QRect barsIn(const QRect &all)
    {
        return {all.left() + 44, all.top() + 8, all.width() - 44 - 44, 24};
    }
    /// The shape is the file's, not the sound's: it lets one tell messages apart and see how far one is.
    void paintBars(QPainter &painter, const QRect &rect) const
    {
        const Tokens &tokens = m_context.theme.tokens();
        const double played = m_context.voice.progressOf(m_content.media) * Bars;
        const qreal step = rect.width() / qreal(Bars);
        quint64 seed = 14695981039346656037ULL; // FNV-1a: the same in every run
        for (const QChar c : m_content.media)
            seed = (seed ^ c.unicode()) * 1099511628211ULL;
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < Bars; ++i) {
            seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
            const qreal height = 4 + qreal((seed >> 33) % 17);
            const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
            const qreal x = mirrored ? rect.right() + 1 - (i + 1) * step : rect.left() + i * step;
            painter.setBrush(i < played ? tokens.accent : m_quiet);
            painter.drawRoundedRect(
                QRectF(x + 0.5, rect.center().y() - height / 2, std::max(2.0, step - 2), height), 1, 1);
        }
    }

    InboxContext &m_context;
    MediaContent m_content;
    QColor m_quiet;
};
} // namespace

std::unique_ptr<BubblePart> picturePart(const PartLook &look, const MediaContent &content)
{
    return std::make_unique<PicturePart>(look, content);
}

std::unique_ptr<BubblePart> voicePart(const PartLook &look, const MediaContent &content)
{
    return std::make_unique<VoicePart>(look, content);
}

} // namespace waypost::ui
