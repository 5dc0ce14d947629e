// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bidi.h"

#include "ui/kit/codepoint.h"

#include <QTextDocument>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

bool opensIsolate(char32_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}

bool isDirectionControl(QChar c)
{
    return (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
        || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}
} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString inner = text;
    inner.removeIf(isDirectionControl);
    return FirstStrongIsolate + inner + PopIsolate;
}

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection fallback)
{
    int depth = 0; // what stands in an isolate does not count (UAX 9, P2)
    for (qsizetype i = 0; i < text.size();) {
        const auto [c, length] = codePointAt(text, i);
        i += length;
        if (opensIsolate(c))
            ++depth;
        else if (c == 0x2069)
            depth = std::max(0, depth - 1);
        else if (depth == 0) {
            const QChar::Direction direction = QChar::direction(c);
            if (direction == QChar::DirL)
                return Qt::LeftToRight;
            if (direction == QChar::DirR || direction == QChar::DirAL)
                return Qt::RightToLeft;
        }
    }
    return fallback;
}

QString elidedLine(const QString &text, const QFontMetrics &metrics, int width)
{
    QString line = text.left(1024);
    for (QChar &c : line)
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    return metrics.elidedText(line, Qt::ElideRight, width);
}

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', u"<br>"_s);
    return u"<p>"_s + escaped + u"</p>"_s;
}

} // namespace waypost::ui
