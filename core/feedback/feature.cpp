// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/parts.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;

struct FeedbackRule {
    QLatin1StringView type;
    bool agents; ///< may be given by people; otherwise only by the relay's timers
    Result<Events> (*decide)(const Command &, Deciding &);
};

template <auto decideByRows> Result<Events> byRows(const Command &command, Deciding &deciding)
{
    return decideByRows(command, deciding.rows);
}

constexpr std::array feedbackRules {
    FeedbackRule {"survey.save"_L1, true, byRows<decideSurvey>},
    FeedbackRule {"survey.remove"_L1, true, byRows<decideSurvey>},
    FeedbackRule {"scorecard.save"_L1, true, byRows<decideScorecard>},
    FeedbackRule {"scorecard.remove"_L1, true, byRows<decideScorecard>},
    FeedbackRule {"rating.follow_up"_L1, true, byRows<decideFollowUp>},
    FeedbackRule {"review.add"_L1, true, byRows<decideReview>},
    FeedbackRule {"review.take"_L1, true, byRows<decideReview>},
    FeedbackRule {"review.give"_L1, true, byRows<decideReview>},
    FeedbackRule {"review.seen"_L1, true, byRows<decideReview>},
    FeedbackRule {"rating.ask"_L1, false, decideAsk},
    FeedbackRule {"rating.answer"_L1, false, decideAnswer},
    FeedbackRule {"rating.expire"_L1, false, byRows<decideExpire>},
    FeedbackRule {"review.sample"_L1, false, byRows<decideSample>},
};

Result<Events> decideFeedback(const Command &command, Deciding &deciding)
{
    const auto rule = std::find_if(feedbackRules.begin(), feedbackRules.end(),
                                   [&](const FeedbackRule &entry) { return command.type == entry.type; });
    Q_ASSERT(rule != feedbackRules.end()); // decide() asks only for what the feature names below
    return rule->decide(command, deciding);
}
} // namespace

bool sees(const QString &agent, bool leads, const Rating &rating)
{
    return leads || rating.agent == agent;
}

QString workerOf(const conversations::Conversation &row, const QString &closedBy, Rows &rows)
{
    if (!row.assignee.isEmpty())
        return row.assignee;
    return rows.load(u"agents"_s, closedBy) ? closedBy : QString();
}

QString sampleOf(const QString &conversation, qint64 session)
{
    return conversation + u'/' + QString::number(session);
}

QStringList textsIn(const QString &jsonArray)
{
    QStringList texts;
    for (const auto &text : QJsonDocument::fromJson(jsonArray.toUtf8()).array())
        texts << text.toString();
    return texts;
}

bool haveCommon(const QString &jsonArray, const QStringList &others)
{
    const QStringList texts = textsIn(jsonArray);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return others.contains(text); });
}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString compactJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Error badFeedback(const QString &text)
{
    return {u"bad_value"_s, text};
}

Feature feedback()
{
    Feature feature;
    feature.name = u"feedback"_s;
    feature.projections = settingTables() + ratingTables() + reviewTables();
    feature.decide = decideFeedback;
    for (const FeedbackRule &rule : feedbackRules)
        (rule.agents ? feature.commands : feature.intake) << rule.type;
    feature.timers = [](const Event &event, Rows &rows) {
        return timersOfRatings(event, rows) + timersOfReviews(event, rows);
    };
    return feature;
}

} // namespace waypost::feedback
