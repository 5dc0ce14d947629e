// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/languageguess.h"

#include "core/spelling/words.h"

#include <QHash>
#include <QLocale>

namespace waypost::spelling {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostWords = 120;
constexpr qsizetype leastWords = 4;
constexpr double leastShare = 0.6;

/// In which QChar's scripts a language is written, as far as dictionaries are about.
QList<QChar::Script> scriptsOf(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::ArabicScript:
        return {QChar::Script_Arabic};
    case QLocale::DevanagariScript:
        return {QChar::Script_Devanagari};
    case QLocale::CyrillicScript:
        return {QChar::Script_Cyrillic};
    case QLocale::GreekScript:
        return {QChar::Script_Greek};
    case QLocale::HebrewScript:
        return {QChar::Script_Hebrew};
    case QLocale::BengaliScript:
        return {QChar::Script_Bengali};
    case QLocale::GujaratiScript:
        return {QChar::Script_Gujarati};
    case QLocale::TamilScript:
        return {QChar::Script_Tamil};
    case QLocale::TeluguScript:
        return {QChar::Script_Telugu};
    case QLocale::KoreanScript:
        return {QChar::Script_Hangul};
    default:
        return {QChar::Script_Latin};
    }
}

QStringList wordsIn(const QStringList &messages)
{
    QStringList words;
    for (const QString &message : messages)
        for (const QString &line : message.split(u'\n'))
            for (const WordRange &range : wordsToCheck(line)) {
                words << line.mid(range.start, range.length);
                if (words.size() == mostWords)
                    return words;
            }
    return words;
}

QChar::Script scriptOf(const QString &word)
{
    for (const char32_t c : word.toUcs4())
        if (const auto script = QChar::script(c); script > QChar::Script_Common)
            return script;
    return QChar::Script_Common;
}
} // namespace

QString guessLanguage(const QStringList &messages, const QList<KnownLanguage> &languages)
{
    QHash<QChar::Script, QStringList> byScript;
    for (const QString &word : wordsIn(messages))
        byScript[scriptOf(word)] << word;
    QChar::Script script = QChar::Script_Common;
    QStringList words;
    for (auto it = byScript.cbegin(); it != byScript.cend(); ++it)
        if (it->size() > words.size() || (it->size() == words.size() && it.key() < script)) {
            script = it.key();
            words = *it;
        }
    if (words.size() < leastWords)
        return {};
    QString best;
    qsizetype most = qsizetype(leastShare * double(words.size()));
    for (const KnownLanguage &language : languages) {
        if (!scriptsOf(language.name).contains(script))
            continue;
        const qsizetype known = std::count_if(words.cbegin(), words.cend(), language.knows);
        if (known > most || (best.isEmpty() && known == most)) {
            most = known;
            best = language.name;
        }
    }
    return best;
}

} // namespace waypost::spelling
