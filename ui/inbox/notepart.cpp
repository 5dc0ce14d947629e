// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/notepart.h"

#include "ui/composing/notedocument.h"
#include "ui/inbox/bubblecontent.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/words.h"
#include "ui/kit/bidi.h"
#include "ui/kit/fold.h"
#include "ui/kit/formatter.h"
#include "ui/kit/theme.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// A part of one of several files: what is done with it names the file.
class NamedPart final : public BubblePart {
public:
    NamedPart(std::unique_ptr<BubblePart> part, QString media)
        : m_part(std::move(part))
        , m_media(std::move(media))
    {
    }
    QSizeF layOut(qreal width) override { return m_part->layOut(width); }
    void paint(QPainter &painter, const QRectF &rect) const override { m_part->paint(painter, rect); }
    QList<HitArea> hitAreas(const QRectF &rect) const override
    {
        QList<HitArea> areas = m_part->hitAreas(rect);
        for (HitArea &area : areas)
            if (!area.action.isEmpty())
                area.action += u':' + m_media;
        return areas;
    }

private:
    std::unique_ptr<BubblePart> m_part;
    QString m_media;
};
} // namespace

QList<conversations::MediaContent> filesOf(const conversations::Note &note)
{
    return note.media.isEmpty()
        ? QList<conversations::MediaContent> {}
        : conversations::filesIn(QJsonDocument::fromJson(note.media.toUtf8()).array());
}

QString noteWords(const conversations::Note &note)
{
    QStringList words;
    if (!note.body.isEmpty())
        words << previewOf(note.body, 2000);
    for (const auto &file : filesOf(note))
        words << isolated(shownFileName(file));
    return words.join(u", "_s);
}

BubbleParts noteParts(const PartLook &look, const conversations::Note &note)
{
    const QString &markdown = note.body;
    const QString beginning = folded(markdown);
    BubbleParts parts;
    if (!beginning.isEmpty())
        parts.push_back(std::make_unique<NotePart>(look, beginning));
    if (beginning.size() != markdown.size())
        parts.push_back(linePart(look, Words::tr("Show all"), TextRole::SmallStrong, &Tokens::accentInk, {},
                                 u"show_all"_s));
    for (const auto &file : filesOf(note))
        for (auto &part : partsOf(look, file))
            parts.push_back(std::make_unique<NamedPart>(std::move(part), file.media));
    return parts;
}

} // namespace waypost::ui
