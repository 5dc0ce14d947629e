// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bubblepart.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/inbox/words.h"
#include "ui/kit/emoji.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr qreal uploadHeight = 24;
constexpr qreal uploadLine = 4;

/// A line that fills, and how far it is in words.
class UploadPart final : public BubblePart {
public:
    UploadPart(const PartLook &look, const QString &media)
        : m_context(look.context)
        , m_media(media)
        , m_well(mixed(look.ground, look.context.theme.tokens().ink, 0.14))
    {
    }
    QSizeF layOut(qreal width) override { return {std::min(width, 200.0), uploadHeight}; }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        const Tokens &tokens = m_context.theme.tokens();
        const double share = m_context.uploads.shareOf(m_media).value_or(1);
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(tokens.ink2);
        drawLine(painter, rect.adjusted(0, 0, 0, -uploadLine - 2),
                 Words::tr("Uploading: %1 %").arg(QLocale().toString(int(share * 100))));
        QRect line = rect.toAlignedRect();
        line.setTop(line.bottom() + 1 - int(uploadLine));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_well);
        painter.drawRoundedRect(line, uploadLine / 2, uploadLine / 2);
        const QRect filled(line.left(), line.top(), int(line.width() * share), line.height());
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(Mirror {painter.layoutDirection(), line}(filled), uploadLine / 2,
                                uploadLine / 2);
    }

private:
    InboxContext &m_context;
    QString m_media;
    QColor m_well;
};
} // namespace

std::unique_ptr<BubblePart> uploadPart(const PartLook &look, const QString &media)
{
    return std::make_unique<UploadPart>(look, media);
}

} // namespace waypost::ui
