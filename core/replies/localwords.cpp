// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of t(), in the languages of the product. They are written to customers, so they do not follow the
// language of the desktop.
#include "core/replies/variables.h"

#include <algorithm>
#include <array>

namespace waypost::replies {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array wordLanguages {u"en", u"es", u"pt", u"hi", u"id", u"ar", u"de", u"fr"};

struct LocalWord {
    QLatin1StringView name;
    std::array<const char16_t *, wordLanguages.size()> in;
};
// clang-format off
constexpr std::array localWordTable {
    LocalWord {"hello"_L1, {u"Hello", u"Hola", u"Olá", u"नमस्ते", u"Halo", u"مرحبًا", u"Hallo", u"Bonjour"}},
    LocalWord {"thank_you"_L1, {u"Thank you", u"Gracias", u"Obrigado", u"धन्यवाद", u"Terima kasih", u"شكرًا", u"Danke", u"Merci"}},
    LocalWord {"sorry"_L1, {u"Sorry", u"Disculpe", u"Desculpe", u"क्षमा करें", u"Maaf", u"عذرًا", u"Entschuldigung", u"Désolé"}},
    LocalWord {"goodbye"_L1, {u"Goodbye", u"Hasta luego", u"Até logo", u"अलविदा", u"Sampai jumpa", u"مع السلامة", u"Auf Wiedersehen", u"Au revoir"}},
    LocalWord {"yes"_L1, {u"Yes", u"Sí", u"Sim", u"हाँ", u"Ya", u"نعم", u"Ja", u"Oui"}},
    LocalWord {"no"_L1, {u"No", u"No", u"Não", u"नहीं", u"Tidak", u"لا", u"Nein", u"Non"}},
    LocalWord {"urgent"_L1, {u"urgent", u"urgente", u"urgente", u"अति आवश्यक", u"mendesak", u"عاجل", u"dringend", u"urgent"}},
    LocalWord {"high"_L1, {u"high", u"alta", u"alta", u"उच्च", u"tinggi", u"مرتفعة", u"hoch", u"haute"}},
    LocalWord {"normal"_L1, {u"normal", u"normal", u"normal", u"सामान्य", u"normal", u"عادية", u"normal", u"normale"}},
    LocalWord {"low"_L1, {u"low", u"baja", u"baixa", u"निम्न", u"rendah", u"منخفضة", u"niedrig", u"basse"}},
    LocalWord {"open"_L1, {u"open", u"abierta", u"aberta", u"खुला", u"terbuka", u"مفتوحة", u"offen", u"ouverte"}},
    LocalWord {"pending"_L1, {u"pending", u"pendiente", u"pendente", u"लंबित", u"tertunda", u"معلّقة", u"wartend", u"en attente"}},
    LocalWord {"snoozed"_L1, {u"snoozed", u"pospuesta", u"adiada", u"स्थगित", u"ditunda", u"مؤجّلة", u"zurückgestellt", u"reportée"}},
    LocalWord {"closed"_L1, {u"closed", u"cerrada", u"encerrada", u"बंद", u"selesai", u"مغلقة", u"geschlossen", u"fermée"}},
};
// clang-format on
} // namespace

QStringList localWords()
{
    QStringList names;
    for (const LocalWord &word : localWordTable)
        names << word.name;
    return names;
}

QString localWord(const QString &word, const QString &language)
{
    const auto known = std::find_if(localWordTable.begin(), localWordTable.end(),
                                    [&](const LocalWord &entry) { return word == entry.name; });
    if (known == localWordTable.end())
        return {};
    const QString two = language.left(2).toLower();
    const auto at = std::find_if(wordLanguages.begin(), wordLanguages.end(),
                                 [&](const char16_t *name) { return two == QStringView(name); });
    const auto index
        = at == wordLanguages.end() ? std::size_t(0) : std::size_t(std::distance(wordLanguages.begin(), at));
    return QString::fromUtf16(known->in.at(index));
}

} // namespace waypost::replies
