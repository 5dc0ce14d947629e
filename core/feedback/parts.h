// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"
#include "core/feedback/feedback.h"

#include <QJsonArray>

/// The parts of the feature, by what they are about. All pure: rows and ids in, facts or a refusal out.
namespace waypost::feedback {

[[nodiscard]] Result<Events> decideSurvey(const Command &command, Rows &rows); ///< save and remove
[[nodiscard]] Result<Events> decideScorecard(const Command &command, Rows &rows); ///< the same
[[nodiscard]] Result<Events> decideAsk(const Command &command, Deciding &deciding);
[[nodiscard]] Result<Events> decideAnswer(const Command &command, Deciding &deciding);
[[nodiscard]] Result<Events> decideExpire(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideFollowUp(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideSample(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideReview(const Command &command, Rows &rows); ///< add, take, give, seen

[[nodiscard]] QList<Projection> settingTables(); ///< surveys, scorecards, their lists
[[nodiscard]] QList<Projection> ratingTables();
[[nodiscard]] QList<Projection> reviewTables();

[[nodiscard]] QList<Timer> timersOfRatings(const Event &event, Rows &rows);
[[nodiscard]] QList<Timer> timersOfReviews(const Event &event, Rows &rows);

/// When a contact was last asked. Table "survey_contacts", key: the contact that stands for him; stays in the
/// relay.
struct AskedContact {
    qint64 at = 0;
    static constexpr std::tuple fields {Field {"at", &AskedContact::at}};
};

[[nodiscard]] std::optional<Rating> ratingAt(Rows &rows, const QString &key);
/// Was the customer asked? Then that is all for the session.
[[nodiscard]] bool isSettled(const std::optional<Rating> &rating);

/// Ids of what there is of "surveys" or "scorecards", the oldest first.
[[nodiscard]] QStringList listed(const QString &table, Rows &rows);
[[nodiscard]] std::optional<Survey> surveyAt(Rows &rows, const QString &id); ///< removed ones are not there
[[nodiscard]] std::optional<Scorecard> scorecardAt(Rows &rows, const QString &id);

constexpr qsizetype longestTitle = 60; ///< of a survey's or scorecard's name
constexpr qsizetype mostEntries = 200; ///< teams and tags that one of them names
[[nodiscard]] QString titleIn(const Command &command); ///< one character too long, if it is too long
/// `known`: it is saved again.
[[nodiscard]] std::optional<Error> whyNoRoom(const Command &command, const QString &table, bool known,
                                             Rows &rows);
void evolveScorecard(Scorecard &row, const QString &key, const Event &event);

/// Whose work a session is: whom it is assigned to, else the agent who closed it; empty: nobody's.
[[nodiscard]] QString workerOf(const conversations::Conversation &row, const QString &closedBy, Rows &rows);
[[nodiscard]] QString sampleOf(const QString &conversation, qint64 session);
[[nodiscard]] QStringList textsIn(const QString &jsonArray);
[[nodiscard]] bool haveCommon(const QString &jsonArray, const QStringList &others);
[[nodiscard]] QString compactJson(const QJsonObject &object);
[[nodiscard]] QString compactJson(const QJsonArray &array);
[[nodiscard]] Error badFeedback(const QString &text);
[[nodiscard]] Error noSuchScorecard();

} // namespace waypost::feedback
