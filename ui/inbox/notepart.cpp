// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/notepart.h"

#include "ui/composing/notedocument.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/words.h"
#include "ui/kit/fold.h"
#include "ui/kit/theme.h"

#include <cmath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

class NotePart final : public BubblePart {
public:
    NotePart(const PartLook &look, const QString &markdown)
        : m_document(std::make_unique<NoteDocument>())
    {
        const Tokens &tokens = look.context.theme.tokens();
        m_document->setNote(
            markdown,
            {fontFor(TextRole::Body), tokens.ink, tokens.accentInk, mixed(look.ground, tokens.ink, 0.07)});
    }
    QSizeF layOut(qreal width) override
    {
        m_document->setTextWidth(width);
        const qreal used = std::min(width, std::ceil(m_document->idealWidth()));
        m_document->setTextWidth(used);
        return {used, std::ceil(m_document->size().height())};
    }
    void paint(QPainter &painter, const QRectF &rect) const override
    {
        m_document->draw(painter, rect.topLeft());
    }
    QList<HitArea> hitAreas(const QRectF &rect) const override
    {
        QList<HitArea> areas;
        for (const NoteDocument::Link &link : m_document->links())
            areas << HitArea {link.rect.translated(rect.topLeft()).toAlignedRect(), u"link:"_s + link.url,
                              link.url};
        return areas;
    }

private:
    std::unique_ptr<NoteDocument> m_document;
};
} // namespace

BubbleParts noteParts(const PartLook &look, const QString &markdown)
{
    const QString beginning = folded(markdown);
    BubbleParts parts;
    parts.push_back(std::make_unique<NotePart>(look, beginning));
    if (beginning.size() != markdown.size())
        parts.push_back(linePart(look, Words::tr("Show all"), TextRole::SmallStrong, &Tokens::accentInk, {},
                                 u"show_all"_s));
    return parts;
}

} // namespace waypost::ui
