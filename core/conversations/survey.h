// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"

#include <optional>

/// A question put to a customer about the answer he got, and what he says to it (semantics 3i). Both stand in
/// the timeline and neither is a word of the conversation: they reopen nothing, wake nothing, are not unread
/// and start or stop no clock. Their events carry "survey": true. The question's author is "survey:<id>", who
/// asks why is core/feedback's; here is only what tells an answer from any other message.
namespace waypost::conversations {

/// What was asked. Table "survey_questions", key: the message that asks; stays in the relay.
struct SurveyQuestion {
    QString conversation;
    QString rating; ///< what the answer is for, as whoever asked has named it
    qint64 least = 0; ///< scores from
    qint64 most = 0; ///< to
    qint64 askedAt = 0;
    qint64 answered = 0; ///< 1: a bare number answers it no more

    static constexpr std::tuple fields {
        Field {"conversation", &SurveyQuestion::conversation},
        Field {"rating", &SurveyQuestion::rating},
        Field {"least", &SurveyQuestion::least},
        Field {"most", &SurveyQuestion::most},
        Field {"asked_at", &SurveyQuestion::askedAt},
        Field {"answered", &SurveyQuestion::answered},
    };
};
[[nodiscard]] Projection surveyQuestionsTable();

constexpr qint64 surveyAnswersMs = 7LL * 24 * 3600 * 1000; ///< so long an answer counts

/// Does a survey speak, rather than a person or a program that answers?
[[nodiscard]] bool isSurvey(const QString &author);
/// Id of the button, list row or template button by which that question is given that score.
[[nodiscard]] QString surveyChoice(const QString &question, qint64 score);

/// What a customer's message says to a survey.
struct SurveyAnswer {
    QString question; ///< the message that asked
    QString rating;
    qint64 score = -1; ///< -1: it came too late to count, and is still no message to be answered
    QString words; ///< what he wrote besides
    bool operator==(const SurveyAnswer &) const = default;
};
/// By the button's id; by quoting the question with a number in front ("2: still waiting"); or by a bare
/// number while the question is the last word of a closed conversation. Nothing: it is a message like any
/// other, also when it quotes the question without a number, for somebody has to read that. `quoted`: our id
/// of the message it quotes; `row`: the conversation before it; `at`: UTC ms.
[[nodiscard]] std::optional<SurveyAnswer> surveyAnswerIn(const Content &content, const QString &quoted,
                                                         const Conversation &row, qint64 at, Rows &rows);

} // namespace waypost::conversations
