// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresdialect.h"

#include <array>

namespace waypost::store {

namespace {
using namespace Qt::StringLiterals;

struct ColumnWord {
    QLatin1StringView ours;
    QLatin1StringView its; ///< in a definition
    QLatin1StringView name; ///< as its catalogue calls it
};
constexpr std::array columnWords {ColumnWord {"INTEGER"_L1, "BIGINT"_L1, "bigint"_L1},
                                  ColumnWord {"BLOB"_L1, "BYTEA"_L1, "bytea"_L1},
                                  ColumnWord {"TEXT"_L1, "TEXT COLLATE \"C\""_L1, "text"_L1},
                                  ColumnWord {"REAL"_L1, "DOUBLE PRECISION"_L1, "double precision"_L1}};

QStringView typeInPostgres(QStringView word, QString &buffer)
{
    for (const ColumnWord &each : columnWords)
        if (word == each.ours) {
            buffer = each.its;
            return buffer;
        }
    return word;
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}
} // namespace

PostgresText PostgresText::from(const QString &statement)
{
    PostgresText result;
    result.defines = statement.startsWith("CREATE "_L1) || statement.startsWith("DROP "_L1)
        || statement.startsWith("ALTER "_L1);
    const bool namesTypes
        = statement.startsWith("CREATE TABLE "_L1) || statement.startsWith("ALTER TABLE "_L1);
    QString text;
    QString buffer;
    text.reserve(statement.size() + 16);
    QChar quote;
    for (qsizetype at = 0; at < statement.size();) {
        const QChar c = statement[at];
        if (quote.isNull() && namesTypes && belongsToWord(c)) {
            qsizetype end = at;
            while (end < statement.size() && belongsToWord(statement[end]))
                ++end;
            text += typeInPostgres(QStringView(statement).sliced(at, end - at), buffer);
            at = end;
            continue;
        }
        ++at;
        if (quote.isNull() && c == u'?') {
            text += u'$' + QString::number(++result.marks);
            continue;
        }
        if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        else if (c == quote) // a doubled one ends the text and begins it again
            quote = QChar();
        text += c;
    }
    result.text = text.toUtf8();
    return result;
}

QByteArray quotedForPostgres(const QString &identifier)
{
    return '"' + identifier.toUtf8().replace('"', "\"\"") + '"';
}

QString typeFromPostgres(const QString &type, const QString &collation)
{
    if (type == "text"_L1 && collation != "C"_L1)
        return type; // not ours: it would be ordered in another way
    for (const ColumnWord &each : columnWords)
        if (type == each.name)
            return each.ours;
    return type;
}

} // namespace waypost::store
