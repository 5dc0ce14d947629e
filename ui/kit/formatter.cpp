// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formatter.h"

#include "ui/kit/codepoint.h"

#include <QRegularExpression>

#include <array>
#include <optional>
#include <vector>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int MaxShownLines = 1'000;
constexpr int MaxMarksPerBase = 8;
constexpr char32_t EmojiSelector = 0xfe0f;
constexpr char16_t EnclosingKeycap = 0x20e3;
constexpr QLatin1StringView Fence = "```"_L1;

bool isCombining(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Characters that are never shown: controls, and overrides, whose only use today is to make one thing read
/// as another.
bool isUnwanted(char32_t c)
{
    return (c < 0x20 && c != U'\n') || (c >= 0x7f && c < 0xa0) || c == 0x202d || c == 0x202e || c == 0xfeff;
}

/// Letters and digits bind a mark to their word; scripts that write without spaces have an edge everywhere.
bool isWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    char32_t c = text[at].unicode();
    if (text[at].isLowSurrogate() && at > 0)
        c = codePointAt(text, at - 1).value;
    else
        c = codePointAt(text, at).value;
    if (!QChar::isLetterOrNumber(c))
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return true;
    }
}

/// One line on its way from marks to spans: characters, what each is set in, and which are verbatim or
/// swallowed.
class LineFormatter {
public:
    void add(QStringView text, bool verbatim)
    {
        m_text += text;
        m_marks.resize(size_t(m_text.size()), verbatim ? Marks(Mark::Mono) : Marks());
        m_verbatim.resize(size_t(m_text.size()), verbatim);
    }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    Paragraph finish()
    {
        Paragraph paragraph;
        m_swallowed.assign(m_marks.size(), false);
        takePrefix(paragraph);
        markCode();
        markLinks();
        markPairs();
        for (qsizetype i = 0; i < m_text.size(); ++i)
            if (!m_swallowed[size_t(i)])
                append(paragraph, m_text[i], m_marks[size_t(i)]);
        return paragraph;
    }

private:
    static void append(Paragraph &paragraph, QChar c, Marks marks)
    {
        if (marks) {
            if (!paragraph.spans.isEmpty() && paragraph.spans.last().marks == marks
                && paragraph.spans.last().start + paragraph.spans.last().length == paragraph.text.size())
                ++paragraph.spans.last().length;
            else
                paragraph.spans.append({paragraph.text.size(), 1, marks});
        }
        paragraph.text += c;
    }
    void swallow(qsizetype from, qsizetype length)
    {
        for (qsizetype i = from; i < from + length; ++i)
            m_swallowed[size_t(i)] = m_verbatim[size_t(i)] = true;
    }
    void mark(qsizetype from, qsizetype to, Mark mark)
    {
        for (qsizetype i = from; i < to; ++i)
            m_marks[size_t(i)] |= mark;
    }
    void makeVerbatim(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            m_verbatim[size_t(i)] = true;
    }
    [[nodiscard]] bool isFree(qsizetype at) const { return !m_verbatim[size_t(at)]; }

    void takePrefix(Paragraph &paragraph)
    {
        if (m_text.isEmpty() || !isFree(0))
            return;
        qsizetype length = 0;
        if (m_text.startsWith("> "_L1)) {
            paragraph.kind = ParagraphKind::Quote;
            length = 2;
        } else if (m_text.startsWith("- "_L1) || m_text.startsWith("* "_L1)) {
            paragraph.kind = ParagraphKind::Bullet;
            length = 2;
        } else {
            qsizetype digits = 0;
            while (digits < 4 && digits < m_text.size() && m_text[digits] >= u'0' && m_text[digits] <= u'9')
                ++digits;
            if (digits >= 1 && digits <= 3 && QStringView(m_text).mid(digits).startsWith(u". ")) {
                paragraph.kind = ParagraphKind::Number;
                paragraph.number = QStringView(m_text).left(digits).toInt();
                length = digits + 2;
            }
        }
        if (length < m_text.size())
            swallow(0, length);
        else
            paragraph.kind = ParagraphKind::Plain; // a lone dash is a dash
    }

    void markCode()
    {
        qsizetype open = -1;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i] != u'`' || !isFree(i))
                continue;
            if (open >= 0 && i > open + 1) {
                mark(open + 1, i, Mark::Mono);
                makeVerbatim(open + 1, i);
                swallow(open, 1);
                swallow(i, 1);
                open = -1;
            } else
                open = i;
        }
    }

    void markLinks()
    {
        static const QRegularExpression address(u"(?:https?://|www\\.)[^\\s<>\"\\x{201c}\\x{201d}]{2,2000}"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        auto matches = address.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const qsizetype start = match.capturedStart();
            qsizetype end = match.capturedEnd();
            if (!isFree(start) || isWord(m_text, start - 1))
                continue;
            while (end > start && u".,;:!?)'*_~]"_s.contains(m_text[end - 1]))
                --end;
            mark(start, end, Mark::Link);
            makeVerbatim(start, end);
        }
    }

    struct Delimiter {
        char16_t character;
        Mark mark;
    };
    struct Opened {
        qsizetype at;
        Delimiter delimiter;
    };
    [[nodiscard]] bool opens(qsizetype at) const
    {
        const QChar c = m_text[at];
        const bool edgeBefore = at == 0 || (!isWord(m_text, at - 1) && m_text[at - 1] != c);
        return edgeBefore && at + 1 < m_text.size() && !m_text[at + 1].isSpace() && m_text[at + 1] != c;
    }
    [[nodiscard]] bool closes(qsizetype at) const
    {
        const QChar c = m_text[at];
        const bool edgeAfter = at + 1 == m_text.size() || (!isWord(m_text, at + 1) && m_text[at + 1] != c);
        return edgeAfter && at > 0 && !m_text[at - 1].isSpace() && m_text[at - 1] != c;
    }

    /// At most three are open at a time, so this is linear.
    void markPairs()
    {
        static constexpr std::array delimiters {Delimiter {u'*', Mark::Bold}, Delimiter {u'_', Mark::Italic},
                                                Delimiter {u'~', Mark::Strike}};
        std::vector<Opened> open;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const auto delimiter = std::find_if(delimiters.begin(), delimiters.end(),
                                                [&](const Delimiter &d) { return m_text[i] == d.character; });
            if (delimiter == delimiters.end() || !isFree(i))
                continue;
            const auto opened = std::find_if(open.begin(), open.end(), [&](const Opened &o) {
                return o.delimiter.character == delimiter->character;
            });
            if (opened == open.end()) {
                if (opens(i))
                    open.push_back({i, *delimiter});
            } else if (closes(i) && i > opened->at + 1) {
                mark(opened->at + 1, i, delimiter->mark);
                swallow(opened->at, 1);
                swallow(i, 1);
                open.erase(opened, open.end()); // what was opened inside and not closed is text
            }
        }
    }

    QString m_text;
    std::vector<Marks> m_marks;
    std::vector<bool> m_verbatim;
    std::vector<bool> m_swallowed;
};

/// Splits at ``` fences and line ends and hands each line to a LineFormatter.
class MessageReader {
public:
    FormattedText read(QStringView text)
    {
        while (!text.isEmpty()) {
            const qsizetype open = text.indexOf(Fence);
            const qsizetype close = open < 0 ? -1 : text.indexOf(Fence, open + Fence.size());
            const QStringView code = close < 0 ? QStringView() : text.sliced(open + 3, close - open - 3);
            if (code.trimmed().isEmpty()) { // no pair, or nothing in it: marks are text
                addText(close < 0 ? text : text.left(close));
                text = close < 0 ? QStringView() : text.sliced(close);
                if (close >= 0) // the closing fence may open another
                    continue;
                break;
            }
            addText(text.left(open));
            text = text.sliced(close + 3);
            if (code.contains(u'\n')) {
                addCodeLines(code);
                if (text.startsWith(u'\n'))
                    text = text.sliced(1);
                m_justFenced = true;
            } else {
                m_line.add(code, true);
                m_justFenced = false;
            }
        }
        if (!m_line.isEmpty() || (m_result.isEmpty() && !m_justFenced))
            endLine();
        return std::move(m_result);
    }

private:
    void addText(QStringView text)
    {
        if (!text.isEmpty())
            m_justFenced = false;
        qsizetype start = 0;
        for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', start)) {
            m_line.add(text.sliced(start, end - start), false);
            endLine();
            start = end + 1;
        }
        m_line.add(text.sliced(start), false);
    }
    void addCodeLines(QStringView code)
    {
        if (!m_line.isEmpty())
            endLine();
        if (code.startsWith(u'\n'))
            code = code.sliced(1);
        if (code.endsWith(u'\n'))
            code.chop(1);
        for (const QStringView line : code.split(u'\n')) {
            Paragraph paragraph {ParagraphKind::Code, line.toString(), {}};
            if (!line.isEmpty())
                paragraph.spans = {{0, line.size(), Mark::Mono}};
            m_result.append(paragraph);
        }
    }
    void endLine()
    {
        m_result.append(m_line.finish());
        m_line = {};
    }

    FormattedText m_result;
    LineFormatter m_line;
    bool m_justFenced = false;
};
} // namespace

QString clamped(const QString &text)
{
    QString result;
    result.reserve(std::min(text.size(), MaxShownCharacters));
    int lines = 1;
    qsizetype marks = 0;
    int onThisBase = 0;
    for (qsizetype i = 0; i < text.size();) {
        auto [c, length] = codePointAt(text, i);
        i += length;
        if (c == U'\r') {
            if (i < text.size() && text[i] == u'\n')
                continue;
            c = U'\n';
        } else if (c == 0x2028 || c == 0x2029)
            c = U'\n';
        else if (c == U'\t')
            c = U' ';
        else if (QChar::isSurrogate(c))
            c = QChar::ReplacementCharacter;
        // Qt hands "1", selector, keycap to the font in a way it can't join; without the selector it can.
        if (isUnwanted(c) || (c == EmojiSelector && i < text.size() && text[i] == EnclosingKeycap))
            continue;
        if (isCombining(c)) {
            if (++onThisBase > MaxMarksPerBase || ++marks > MaxShownMarks)
                continue;
        } else
            onThisBase = 0;
        if (result.size() + length > MaxShownCharacters || (c == U'\n' && ++lines > MaxShownLines))
            return result + QChar(0x2026);
        result += QChar::fromUcs4(c);
    }
    return result;
}

FormattedText formatted(const QString &text)
{
    return MessageReader().read(clamped(text));
}

QString previewOf(const QString &text, qsizetype limit)
{
    QString line;
    for (const Paragraph &paragraph : formatted(text.left(limit * 4))) {
        const QString part = paragraph.text.simplified();
        if (part.isEmpty())
            continue;
        if (!line.isEmpty())
            line += u' ';
        line += part;
        if (line.size() > limit)
            break;
    }
    if (line.size() > limit) {
        qsizetype end = limit - 1;
        if (line[end].isLowSurrogate())
            --end;
        line = line.left(end) + QChar(0x2026);
    }
    return line;
}

} // namespace waypost::ui
