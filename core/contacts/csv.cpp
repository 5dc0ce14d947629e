// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/csv.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;

bool isUtf8(QByteArrayView bytes)
{
    // A character may be cut at the end of the piece.
    for (qsizetype cut = 0; cut < 4 && cut <= bytes.size(); ++cut) {
        QStringDecoder attempt(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = attempt(bytes.first(bytes.size() - cut));
        if (!attempt.hasError() && !text.contains(QChar::ReplacementCharacter))
            return true;
    }
    return false;
}

/// Without a mark at the beginning: text of Latin letters has a zero in every other byte.
std::optional<QStringDecoder::Encoding> zerosSay(QByteArrayView bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        if (bytes[i] == 0)
            ++(i % 2 == 0 ? even : odd);
    const qsizetype many = bytes.size() / 8;
    if (odd > many && even == 0)
        return QStringDecoder::Utf16LE;
    if (even > many && odd == 0)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

/// The one that stands most often in the first line, outside quotes.
QChar commonSeparator(const QString &text)
{
    constexpr std::array known {u',', u';', u'\t'};
    std::array<int, known.size()> counts {};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r')
            && std::any_of(counts.begin(), counts.end(), [](int n) { return n > 0; }))
            break;
        for (size_t i = 0; i < known.size() && !quoted; ++i)
            counts[i] += c == known[i] ? 1 : 0;
    }
    return known[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}
} // namespace

void CsvReader::recognise(QByteArrayView bytes)
{
    QStringDecoder::Encoding encoding = QStringDecoder::Latin1;
    if (const auto marked = QStringConverter::encodingForData(bytes))
        encoding = *marked;
    else if (const auto wide = zerosSay(bytes))
        encoding = *wide;
    else if (isUtf8(bytes))
        encoding = QStringDecoder::Utf8;
    m_encoding = encoding == QStringDecoder::Latin1 ? u"Latin-1"_s
        : encoding == QStringDecoder::Utf8          ? u"UTF-8"_s
                                                    : u"UTF-16"_s;
    m_decoder.emplace(encoding);
    QStringDecoder ahead(encoding);
    m_separator = commonSeparator(ahead(bytes));
}

Error CsvReader::tooLarge() const
{
    return {
        u"csv_too_large"_s,
        u"Row %1 is too large: at most 200 cells of 32,768 characters. Is this a CSV file?"_s.arg(m_read + 1),
        {{u"row"_s, m_read + 1}}};
}

std::optional<Error> CsvReader::endCell()
{
    if (m_row.size() >= mostCells)
        return tooLarge();
    m_row << std::exchange(m_cell, {});
    m_place = Place::Start;
    return std::nullopt;
}

std::optional<Error> CsvReader::endRow()
{
    if (auto error = endCell())
        return error;
    ++m_read;
    QStringList row = std::exchange(m_row, {});
    if (std::any_of(row.cbegin(), row.cend(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
        m_rows << std::move(row);
    return std::nullopt;
}

std::optional<Error> CsvReader::take(QChar c)
{
    const bool secondOfLineEnd = std::exchange(m_afterReturn, false) && c == u'\n';
    if (m_place == Place::Quoted) {
        if (c == u'"')
            m_place = Place::AfterQuote;
        else
            m_cell += c;
        return m_cell.size() > longestCell ? std::optional(tooLarge()) : std::nullopt;
    }
    if (secondOfLineEnd)
        return std::nullopt;
    if (c == m_separator)
        return endCell();
    if (c == u'\n' || c == u'\r') {
        m_afterReturn = c == u'\r';
        return endRow();
    }
    if (c == u'"' && (m_place == Place::Start || m_place == Place::AfterQuote)) {
        if (m_place == Place::AfterQuote)
            m_cell += c; // two of them are one
        m_place = Place::Quoted;
        return std::nullopt;
    }
    m_place = Place::Plain;
    m_cell += c;
    return m_cell.size() > longestCell ? std::optional(tooLarge()) : std::nullopt;
}

Result<Done> CsvReader::feed(QByteArrayView bytes)
{
    if (m_failed || bytes.isEmpty())
        return m_failed ? Result<Done>(tooLarge()) : Result<Done>(Done {});
    if (!m_decoder)
        recognise(bytes);
    const QString text = m_decoder->decode(bytes);
    for (const QChar c : text) {
        if (c == QChar::ByteOrderMark && m_read == 0 && m_row.isEmpty() && m_cell.isEmpty())
            continue;
        if (auto error = take(c)) {
            m_failed = true;
            return *error;
        }
    }
    return Done {};
}

Result<Done> CsvReader::finish()
{
    if (m_failed)
        return tooLarge();
    if (m_place == Place::Quoted)
        return Error {u"csv_unfinished"_s,
                      u"Row %1 has a quotation mark that is never closed. Mend the file and try again."_s.arg(
                          m_read + 1),
                      {{u"row"_s, m_read + 1}}};
    if (m_place != Place::Start || !m_row.isEmpty())
        if (auto error = endRow())
            return *error;
    return Done {};
}

QList<QStringList> CsvReader::takeRows()
{
    return std::exchange(m_rows, {});
}

QString csvLine(const QStringList &cells)
{
    static const QRegularExpression special(u"[\",;\\t\\r\\n]"_s);
    QStringList line;
    for (QString cell : cells) {
        if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell[0]))
            cell.prepend(u'\'');
        if (cell.contains(special))
            cell = u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
        line << cell;
    }
    return line.join(u',') + u"\r\n"_s;
}

QString csvHead(const QStringList &cells)
{
    return u'\uFEFF' + csvLine(cells);
}

QString csvTime(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

} // namespace waypost::contacts
