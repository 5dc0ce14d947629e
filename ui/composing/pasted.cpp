// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/pasted.h"

#include "core/base/text.h"
#include "core/pasted/vcard.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestHtml = 256 * 1024;
constexpr qsizetype longestPaste = 64 * 1024; ///< UTF-16 units; a message has 4,096

/// Never loads what the markup names.
class DeafDocument final : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString lineOf(const QTextTable &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        QStringList words;
        for (auto it = cell.begin(); it != cell.end(); ++it)
            words << it.currentBlock().text();
        const bool repeats = cell.row() != row || cell.column() != column; // spans more than one
        cells << (repeats ? QString() : words.join(u' ').simplified());
    }
    return cells.join(u'\t');
}

QString wordsOfHtml(const QString &html)
{
    DeafDocument document;
    document.setHtml(html.left(longestHtml));
    QStringList lines;
    for (auto it = document.rootFrame()->begin(); it != document.rootFrame()->end(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
            for (int row = 0; row < table->rows(); ++row)
                lines << lineOf(*table, row);
        else if (it.currentBlock().isValid() && !it.currentBlock().text().trimmed().isEmpty())
            lines << it.currentBlock().text();
    }
    return lines.join(u'\n').remove(QChar::ObjectReplacementCharacter); // where pictures stood
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

QByteArray vcardIn(const QMimeData &data)
{
    for (const QString &type : {u"text/vcard"_s, u"text/x-vcard"_s, u"text/directory"_s})
        if (data.hasFormat(type))
            return data.data(type);
    const QString text = data.text();
    return pasted::looksLikeVcard(text) ? text.toUtf8() : QByteArray();
}
} // namespace

Pasted pastedFrom(const QMimeData &data)
{
    Pasted pasted;
    pasted.files = localFiles(data);
    if (pasted.files.isEmpty())
        pasted.vcard = vcardIn(data);
    if (!pasted.files.isEmpty() || !pasted.vcard.isEmpty())
        return pasted;
    const bool words = data.hasFormat(u"text/plain"_s); // of addresses alone Qt makes text that leads nowhere
    if (words)
        pasted.text = data.text();
    else if (data.hasImage())
        pasted.image = qvariant_cast<QImage>(data.imageData());
    else if (data.hasHtml())
        pasted.text = wordsOfHtml(data.html());
    else
        for (const QUrl &url : data.urls())
            pasted.text
                += (pasted.text.isEmpty() ? u""_s : u"\n"_s) + url.toDisplayString(QUrl::FullyEncoded);
    pasted.text = cleanText(pasted.text.left(longestPaste));
    return pasted;
}

bool isPastable(const QMimeData &data)
{
    return data.hasText() || data.hasUrls() || data.hasImage() || data.hasHtml()
        || data.hasFormat(u"text/vcard"_s);
}

bool hasAttachment(const QMimeData &data)
{
    return !localFiles(data).isEmpty() || data.hasFormat(u"text/vcard"_s)
        || (data.hasImage() && !data.hasText());
}

} // namespace waypost::ui
