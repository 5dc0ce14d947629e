// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QFile>

namespace waypost {

namespace {
using namespace Qt::StringLiterals;

void cutAtCharacter(QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return;
    if (limit > 0 && text[limit - 1].isHighSurrogate())
        --limit;
    text.truncate(limit);
}
} // namespace

QString cleanText(const QString &text, qsizetype limit)
{
    QString clean;
    clean.reserve(qMin(text.size(), limit));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate() || c.isNull()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            clean += u'\n';
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
        } else {
            clean += c;
        }
    }
    cutAtCharacter(clean, limit);
    return clean;
}

QString cleanLine(const QString &text, qsizetype limit)
{
    QString clean = cleanText(text, limit * 4);
    for (QChar &c : clean)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    clean = clean.simplified();
    cutAtCharacter(clean, limit);
    return clean;
}

QString cleanFileName(const QString &name)
{
    QString clean;
    for (const QChar c : cleanLine(name.normalized(QString::NormalizationForm_KC), 1'024)) {
        const auto category = c.category();
        if (c == u'/' || c == u'\\' || c == u':')
            clean += u'_';
        else if (category != QChar::Other_Control && category != QChar::Other_Format)
            clean += c;
    }
    while (clean.startsWith(u'.') || clean.startsWith(u'-') || clean.startsWith(u' '))
        clean.remove(0, 1);
    constexpr qsizetype longest = 120;
    if (clean.size() > longest) { // keep the extension: people choose by it
        const QString extension = clean.mid(clean.lastIndexOf(u'.'));
        const bool shortExtension = extension.size() > 1 && extension.size() <= 12;
        cutAtCharacter(clean, shortExtension ? longest - extension.size() : longest);
        if (shortExtension)
            clean += extension;
    }
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    return clean.isEmpty() ? u"file"_s : clean;
}

QByteArray readSmallFile(const QString &path, qsizetype limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.read(limit);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

} // namespace waypost
