// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formatter.h"

#include "ui/kit/codepoint.h"
#include "ui/kit/markedsource.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr QLatin1StringView Fence = "```"_L1;

/// Letters and digits bind a mark to their word; scripts that write without spaces have an edge everywhere.
bool isWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const bool second = at > 0 && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    const char32_t c = codePointAt(text, second ? at - 1 : at).value;
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
    /// `at`: where it stands in the message.
    void add(QStringView text, bool verbatim, qsizetype at)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            m_source.push_back(at + i);
        m_text += text;
        m_marks.resize(size_t(m_text.size()), verbatim ? Marks(Mark::Mono) : Marks());
        m_verbatim.resize(size_t(m_text.size()), verbatim);
    }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    /// `source`, if given, learns what has become of each character that is not plain.
    Paragraph finish(QList<SourceSpan> *source)
    {
        Paragraph paragraph;
        m_swallowed.assign(m_marks.size(), false);
        takePrefix(paragraph);
        markCode();
        markLinks();
        markPairs();
        for (qsizetype i = 0; source && i < m_text.size(); ++i)
            addTo(*source, {m_source[size_t(i)], 1, m_marks[size_t(i)], m_swallowed[size_t(i)]});
        for (qsizetype i = 0; i < m_text.size(); ++i)
            if (!m_swallowed[size_t(i)])
                append(paragraph, m_text[i], m_marks[size_t(i)]);
        return paragraph;
    }

    static void addTo(QList<SourceSpan> &source, const SourceSpan &span)
    {
        if (!span.marks && !span.isMark)
            return;
        SourceSpan *last = source.isEmpty() ? nullptr : &source.last();
        if (last && last->start + last->length == span.start && last->marks == span.marks
            && last->isMark == span.isMark)
            last->length += span.length;
        else
            source << span;
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
    std::vector<qsizetype> m_source; ///< place of each character in the message
};

/// Splits at ``` fences and line ends and hands each line to a LineFormatter.
class MessageReader {
public:
    explicit MessageReader(QList<SourceSpan> *source = nullptr)
        : m_source(source)
    {
    }
    FormattedText read(QStringView text)
    {
        m_begin = text.data();
        while (!text.isEmpty()) {
            const qsizetype open = text.indexOf(Fence);
            const qsizetype close = open < 0 ? -1 : text.indexOf(Fence, open + Fence.size());
            if (close < 0) {
                addText(text);
                break;
            }
            const QStringView code = text.sliced(open + Fence.size(), close - open - Fence.size());
            if (code.trimmed().isEmpty()) { // the first fence is text then, the second may open another
                addText(text.left(close));
                text = text.sliced(close);
            } else {
                addText(text.left(open));
                addFence(text.sliced(open));
                addFence(text.sliced(close));
                text = text.sliced(close + Fence.size());
                addCode(code, text);
            }
        }
        if (!m_line.isEmpty() || (m_result.isEmpty() && !m_justFenced))
            endLine();
        return std::move(m_result);
    }

private:
    [[nodiscard]] qsizetype placeOf(QStringView part) const { return part.data() - m_begin; }
    void addFence(QStringView fence)
    {
        if (m_source)
            LineFormatter::addTo(*m_source, {placeOf(fence), Fence.size(), Mark::Mono, true});
    }
    void addText(QStringView text)
    {
        if (!text.isEmpty())
            m_justFenced = false;
        qsizetype start = 0;
        for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', start)) {
            m_line.add(text.sliced(start, end - start), false, placeOf(text) + start);
            endLine();
            start = end + 1;
        }
        m_line.add(text.sliced(start), false, placeOf(text) + start);
    }
    /// `rest` is what follows: the line end after a block belongs to the block.
    void addCode(QStringView code, QStringView &rest)
    {
        m_justFenced = code.contains(u'\n');
        if (!m_justFenced) {
            m_line.add(code, true, placeOf(code));
            return;
        }
        addCodeLines(code);
        if (rest.startsWith(u'\n'))
            rest = rest.sliced(1);
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
            if (m_source && !line.isEmpty())
                LineFormatter::addTo(*m_source, {placeOf(line), line.size(), Mark::Mono, false});
            m_result.append(paragraph);
        }
    }
    void endLine()
    {
        m_result.append(m_line.finish(m_source));
        m_line = {};
    }

    QList<SourceSpan> *m_source; ///< not owned; may be nothing
    const QChar *m_begin = nullptr; ///< of the message
    FormattedText m_result;
    LineFormatter m_line;
    bool m_justFenced = false;
};
} // namespace

FormattedText formatted(const QString &text)
{
    return MessageReader().read(clamped(text));
}

QList<SourceSpan> markedSource(const QString &text)
{
    QList<SourceSpan> spans;
    if (text.size() > MaxShownCharacters)
        return spans;
    MessageReader(&spans).read(text);
    std::sort(spans.begin(), spans.end(),
              [](const SourceSpan &a, const SourceSpan &b) { return a.start < b.start; });
    return spans;
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
