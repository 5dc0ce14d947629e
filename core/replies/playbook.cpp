// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/playbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace waypost::replies {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostHints = 50;
constexpr qsizetype mostChecked = 16'384;

bool isPartOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
}

void addAvoided(const QString &text, const QString &word, const QString &instead, QList<Hint> &hints)
{
    for (qsizetype i = text.indexOf(word, 0, Qt::CaseInsensitive); i >= 0 && hints.size() < mostHints;
         i = text.indexOf(word, i + word.size(), Qt::CaseInsensitive)) {
        const bool whole = (!isPartOfWord(word, 0) || !isPartOfWord(text, i - 1))
            && (!isPartOfWord(word, word.size() - 1) || !isPartOfWord(text, i + word.size()));
        if (whole)
            hints << Hint {i, word.size(), HintKind::Avoid, instead};
    }
}

void addMatches(const QString &text, const QRegularExpression &pattern, HintKind kind, QList<Hint> &hints)
{
    for (auto it = pattern.globalMatch(text); it.hasNext() && hints.size() < mostHints;) {
        const auto match = it.next();
        hints << Hint {match.capturedStart(), match.capturedLength(), kind, {}};
    }
}
} // namespace

QList<Hint> check(const QString &text, const Playbook &playbook)
{
    static const QRegularExpression shouting(
        u"(?<![\\p{L}\\p{N}])\\p{Lu}{2,}(?:[ ,]+\\p{Lu}{2,}){2,}(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression marks(u"[!?]{3,}"_s);
    const QString checked = text.left(mostChecked);
    QList<Hint> hints;
    for (const auto &value : QJsonDocument::fromJson(playbook.avoid.toUtf8()).array())
        if (const QString word = value["word"_L1].toString(); !word.isEmpty())
            addAvoided(checked, word, value["instead"_L1].toString(), hints);
    addMatches(checked, shouting, HintKind::Shouting, hints);
    addMatches(checked, marks, HintKind::Marks, hints);
    std::stable_sort(hints.begin(), hints.end(),
                     [](const Hint &a, const Hint &b) { return a.start < b.start; });
    return hints;
}

} // namespace waypost::replies
