// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/feedback/feedback.h"
#include "core/templates/templates.h"

#include <optional>

/// What a survey sends. Inside the reply window CSAT is a list of five rows, for WhatsApp allows three
/// buttons at most; NPS has eleven choices where a list takes ten, so it is asked in words and answered with
/// a number. Outside it is an approved utility template. Pure functions.
namespace waypost::feedback {

struct ScoreRange {
    qint64 least = 1;
    qint64 most = 5;
};
[[nodiscard]] ScoreRange rangeOf(const QString &kind);

/// Words for a contact of that language (BCP 47): that one's, its base's ("pt" of "pt-BR"), else the
/// fallback.
[[nodiscard]] QString wordsFor(const QString &byLanguage, const QString &language);
/// `message`: id of the message it becomes; the choices carry it.
[[nodiscard]] conversations::Content questionInside(const Survey &survey, const QString &language,
                                                    const QString &message);
/// Nothing, if the template is not fit: not approved, not for utility, or with blanks other than a name.
[[nodiscard]] std::optional<conversations::Content> questionOutside(const Survey &survey,
                                                                    const templates::MessageTemplate &message,
                                                                    const QString &contactName,
                                                                    const QString &id);
/// What each of a template's buttons is worth: the number in its words, else from the best down to the worst.
[[nodiscard]] QList<qint64> scoresOfButtons(const QStringList &titles, ScoreRange range);
/// Languages in which to look for the survey's template, as the provider writes them, the best one first.
[[nodiscard]] QStringList templateLanguages(const Survey &survey, const QString &language);

} // namespace waypost::feedback
