// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/kit/emoji.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int paperDpi = 300;
constexpr double marginMm = 15;
constexpr int bodyPoints = 10;
constexpr int headPoints = 8;
constexpr int emojiPixels = 128; ///< of its picture
constexpr int emojiSide = 16; ///< on paper, at 96 dpi

class PaperWords {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QImage emojiPicture(const QString &emoji)
{
    QImage picture(emojiPixels, emojiPixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QFont font;
    font.setPixelSize(emojiPixels * 2 / 3); // an emoji is wider than its em
    painter.setFont(font);
    drawLine(painter, QRectF(picture.rect()), emoji);
    return picture;
}

/// Qt embeds colour emoji in a PDF as a font without glyphs: nothing would be seen. Pictures are.
void makeEmojiPictures(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<TextRun> runs = emojiRuns(block.text());
        std::reverse(runs.begin(), runs.end()); // so that places before stay what they are
        for (const TextRun &run : runs) {
            QTextCursor cursor(&document);
            cursor.setPosition(block.position() + int(run.start));
            cursor.setPosition(block.position() + int(run.start + run.length), QTextCursor::KeepAnchor);
            QString left = cursor.selectedText();
            cursor.removeSelectedText();
            while (!left.isEmpty()) { // a run may hold several
                const qsizetype length = std::max<qsizetype>(1, emojiLength(left));
                const QString emoji = left.left(length);
                left.remove(0, length);
                QTextImageFormat format;
                format.setName(u"emoji:"_s + QString::fromLatin1(emoji.toUtf8().toHex()));
                format.setWidth(emojiSide);
                format.setHeight(emojiSide);
                document.addResource(QTextDocument::ImageResource, QUrl(format.name()), emojiPicture(emoji));
                cursor.insertImage(format);
            }
        }
    }
}

/// One run through the pages of a device.
class PageRun {
public:
    PageRun(QPagedPaintDevice &device, const Transcript &transcript, const QLocale &locale)
        : m_device(device)
        , m_head(headOf(transcript, locale))
        , m_locale(locale)
        , m_painter(&device)
    {
        m_small.setPointSize(headPoints);
        const QFontMetricsF metrics(m_small, &device);
        m_line = metrics.lineSpacing();
        const QSizeF page(device.width(), device.height());
        m_body = QRectF(0, m_line * (double(m_head.size()) + 1), page.width(),
                        page.height() - m_line * (double(m_head.size()) + 3));
        m_document.documentLayout()->setPaintDevice(&device);
        QFont font;
        font.setPointSize(bodyPoints);
        m_document.setDefaultFont(font);
        m_document.setDefaultStyleSheet(u"p { margin: 0 0 2px 0; }"_s);
        m_document.setDocumentMargin(0);
        m_document.setHtml(bodyOf(transcript, locale));
        makeEmojiPictures(m_document);
        m_document.setPageSize(m_body.size());
    }

    bool run()
    {
        if (!m_painter.isActive())
            return false;
        const int pages = m_document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !m_device.newPage())
                return false;
            paintFrame(page + 1, pages);
            m_painter.save();
            m_painter.translate(m_body.left(), m_body.top() - page * m_body.height());
            const QRectF shown(0, page * m_body.height(), m_body.width(), m_body.height());
            m_painter.setClipRect(shown);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = shown;
            context.palette.setColor(QPalette::Text, Qt::black);
            m_document.documentLayout()->draw(&m_painter, context);
            m_painter.restore();
        }
        return m_painter.end();
    }

private:
    void paintFrame(int page, int pages)
    {
        m_painter.setFont(m_small);
        m_painter.setPen(Qt::black);
        double top = 0;
        for (const QString &line : m_head) {
            m_painter.drawText(QRectF(0, top, m_body.width(), m_line), Qt::AlignLeading | Qt::TextSingleLine,
                               line);
            top += m_line;
        }
        m_painter.drawLine(QPointF(0, top + m_line / 4), QPointF(m_body.width(), top + m_line / 4));
        m_painter.drawText(
            QRectF(0, m_body.bottom() + m_line, m_body.width(), m_line), Qt::AlignRight,
            PaperWords::tr("Page %1 of %2").arg(m_locale.toString(page), m_locale.toString(pages)));
    }

    QPagedPaintDevice &m_device;
    QStringList m_head;
    QLocale m_locale;
    QPainter m_painter;
    QTextDocument m_document;
    QFont m_small;
    double m_line = 0;
    QRectF m_body;
};
} // namespace

Result<Done> paintOn(QPagedPaintDevice &device, const Transcript &transcript, const QLocale &locale)
{
    if (PageRun(device, transcript, locale).run())
        return Done {};
    return Error {u"print_failed"_s,
                  PaperWords::tr("The printer has taken nothing. Check it and try again.")};
}

Result<Done> writeTo(const QString &path, PaperKind kind, const Transcript &transcript, const QLocale &locale)
{
    QSaveFile file(path);
    const Error unwritable {u"file_unwritable"_s,
                            PaperWords::tr("The file can't be written there. Choose another place.")};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return unwritable;
    if (kind == PaperKind::Pdf) {
        QPdfWriter writer(&file);
        writer.setResolution(paperDpi);
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setTitle(transcript.contact);
        writer.setCreator(u"Waypost"_s);
        if (auto painted = paintOn(writer, transcript, locale); !painted)
            return painted;
    } else {
        const QString text
            = kind == PaperKind::Html ? htmlOf(transcript, locale) : plainTextOf(transcript, locale);
        if (file.write(text.toUtf8()) < 0)
            return unwritable;
    }
    return file.commit() ? Result<Done>(Done {}) : unwritable;
}

void printElsewhere(QObject *context, std::function<Result<Done>()> task,
                    std::function<void(Result<Done>)> answer)
{
    auto *messenger = new QObject; // lives here; deleted by its own answer
    const QPointer<QObject> asker(context);
    QThreadPool::globalInstance()->start(
        [messenger, asker, task = std::move(task), answer = std::move(answer)] {
            const Result<Done> done = task();
            QMetaObject::invokeMethod(
                messenger,
                [messenger, asker, answer, done] {
                    messenger->deleteLater();
                    if (asker)
                        answer(done);
                },
                Qt::QueuedConnection);
        });
}

} // namespace waypost::ui
