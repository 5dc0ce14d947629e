// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folding.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostRemembered = 20'000;

struct Replacement {
    char32_t from;
    QStringView to;
};
/// What case folding and decomposition do not do.
constexpr std::array replacements {
    Replacement {0x00df, u"ss"}, // sharp s
    Replacement {0x00e6, u"ae"},     Replacement {0x0153, u"oe"}, Replacement {0x00fe, u"th"}, // thorn
    Replacement {0x00f8, u"o"},      Replacement {0x0111, u"d"}, // d with stroke
    Replacement {0x00f0, u"d"}, // eth
    Replacement {0x0142, u"l"},      Replacement {0x0127, u"h"},  Replacement {0x0167, u"t"},
    Replacement {0x0131, u"i"}, // dotless i: people type both
    Replacement {0x0671, u"\u0627"}, // alef wasla
    Replacement {0x0629, u"\u0647"}, // teh marbuta → heh
    Replacement {0x0649, u"\u064a"}, // alef maksura → yeh
    Replacement {0x06cc, u"\u064a"}, // Farsi yeh
    Replacement {0x06a9, u"\u0643"}, // Farsi kaf
    Replacement {0x06c1, u"\u0647"}, // Urdu heh
};
constexpr std::array nuktas {0x093cu, 0x09bcu, 0x0a3cu, 0x0abcu, 0x0b3cu, 0x0cbcu};

bool isAnyOf(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

bool isMark(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

bool isVoicing(char32_t character) ///< か + ゙ is が, another letter
{
    return character == 0x3099 || character == 0x309a;
}

bool isIgnored(char32_t character)
{
    if (isVoicing(character))
        return false;
    if (QChar::category(character) == QChar::Other_Format || character == 0x0640 // tatweel
        || isAnyOf(character, 0x1f3fb, 0x1f3ff)) // skin tones
        return true;
    if (!isMark(character))
        return false;
    const auto script = QChar::script(character);
    return script == QChar::Script_Inherited || script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic || script == QChar::Script_Arabic
        || script == QChar::Script_Hebrew || script == QChar::Script_Common
        || std::find(nuktas.begin(), nuktas.end(), character) != nuktas.end();
}

bool isOfJoinedScript(char32_t character)
{
    if (character == 0x30fc) // the long vowel mark of kana
        return true;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

CharClass classOf(char32_t character)
{
    if (isVoicing(character) || isAnyOf(character, 0x1160, 0x11ff) // medial and final jamo
        || character == 0x0e32 || character == 0x0eb2) // Thai and Lao aa, also part of am
        return CharClass::Extend;
    if (QChar::category(character) == QChar::Number_DecimalDigit)
        return CharClass::Digit;
    if (isMark(character))
        return CharClass::Extend;
    if (QChar::isLetterOrNumber(character))
        return isOfJoinedScript(character) ? CharClass::Joined : CharClass::Word;
    const bool symbol = QChar::category(character) == QChar::Symbol_Other && character >= 0x203c;
    return symbol ? CharClass::Symbol : CharClass::Break;
}

QString replaced(char32_t character)
{
    if (QChar::category(character) == QChar::Number_DecimalDigit)
        return QString(QChar(char16_t(u'0' + QChar::digitValue(character))));
    const auto found = std::find_if(replacements.begin(), replacements.end(),
                                    [&](const Replacement &each) { return each.from == character; });
    return found == replacements.end() ? QString::fromUcs4(&character, 1) : found->to.toString();
}

Folded fold(char32_t character)
{
    if (isIgnored(character))
        return {CharClass::Ignored, {}};
    const QString same = QString::fromUcs4(&character, 1)
                             .normalized(QString::NormalizationForm_KD)
                             .toCaseFolded()
                             .normalized(QString::NormalizationForm_KD);
    Folded folded;
    QString text;
    for (const char32_t part : same.toUcs4()) {
        const CharClass kind = isIgnored(part) ? CharClass::Ignored : classOf(part);
        if (kind == CharClass::Ignored || kind == CharClass::Break)
            continue;
        if (text.isEmpty())
            folded.kind = kind;
        text += replaced(part);
    }
    folded.text = text.toUtf8();
    return folded;
}
} // namespace

const Folded &Folding::of(char32_t character)
{
    if (const auto known = m_known.constFind(character); known != m_known.cend())
        return *known;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    return *m_known.insert(character, fold(character));
}

} // namespace waypost::search
