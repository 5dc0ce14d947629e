// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/feedback/parts.h"

#include <QJsonDocument>
#include <QSet>

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostCriteria = 30;
constexpr int mostWeight = 100;
constexpr int mostScale = 10;
constexpr int mostPerWeek = 20;
constexpr int mostSecondEvery = 100;

std::optional<Criterion> criterionFrom(const QJsonObject &json)
{
    Criterion criterion;
    criterion.id = cleanLine(json["id"_L1].toString(), 40);
    criterion.label = cleanLine(json["label"_L1].toString(), 160);
    criterion.weight = json["weight"_L1].toInt(1);
    criterion.scale = json["scale"_L1].toInt(Criterion {}.scale);
    criterion.fatal = json["fatal"_L1].toBool();
    const bool sound = !criterion.id.isEmpty() && !criterion.label.isEmpty() && criterion.weight >= 1
        && criterion.weight <= mostWeight && criterion.scale >= 1 && criterion.scale <= mostScale;
    return sound ? std::optional(criterion) : std::nullopt;
}

bool isSound(const Sampling &sampling)
{
    return sampling.perAgentWeek >= 0 && sampling.perAgentWeek <= mostPerWeek && sampling.secondEvery >= 0
        && sampling.secondEvery <= mostSecondEvery && sampling.teams.size() <= mostEntries
        && sampling.tags.size() <= mostEntries;
}

Result<Events> decideSaveScorecard(const Command &command, Rows &rows)
{
    const QString name = titleIn(command);
    const QJsonArray told = command.data["criteria"_L1].toArray();
    const QList<Criterion> criteria = criteriaFrom(compactJson(told));
    const Sampling sampling = samplingFrom(compactJson(command.data["sampling"_L1].toObject()));
    QSet<QString> ids;
    for (const Criterion &criterion : criteria)
        ids << criterion.id;
    if (name.isEmpty() || name.size() > longestTitle)
        return badFeedback(u"A scorecard's name has 1 to 60 characters."_s);
    if (criteria.isEmpty() || criteria.size() != told.size() || criteria.size() > mostCriteria
        || ids.size() != criteria.size())
        return badFeedback(
            u"A scorecard has 1 to 30 criteria, each with words, a weight of 1 to 100 and marks up to 1 to 10."_s);
    if (!isSound(sampling))
        return badFeedback(
            u"At most 20 conversations of an agent are drawn a week, and at most every 100th twice."_s);
    if (auto refusal
        = whyNoRoom(command, u"scorecards"_s, scorecardAt(rows, command.subject).has_value(), rows))
        return *refusal;
    Event event = eventOf(command, u"scorecard.saved"_s);
    event.data = {{u"name"_s, name},
                  {u"criteria"_s, QJsonDocument::fromJson(jsonOf(criteria).toUtf8()).array()},
                  {u"sampling"_s, QJsonDocument::fromJson(jsonOf(sampling).toUtf8()).object()}};
    return Events {event};
}
} // namespace

QList<Criterion> criteriaFrom(const QString &json)
{
    QList<Criterion> criteria;
    for (const auto &each : QJsonDocument::fromJson(json.toUtf8()).array())
        if (const auto criterion = criterionFrom(each.toObject()))
            criteria << *criterion;
    return criteria;
}

QString jsonOf(const QList<Criterion> &criteria)
{
    QJsonArray array;
    for (const Criterion &each : criteria)
        array << QJsonObject {{u"id"_s, each.id},
                              {u"label"_s, each.label},
                              {u"weight"_s, each.weight},
                              {u"scale"_s, each.scale},
                              {u"fatal"_s, each.fatal}};
    return compactJson(array);
}

Sampling samplingFrom(const QString &json)
{
    const QJsonObject told = QJsonDocument::fromJson(json.toUtf8()).object();
    return {told["per_agent_week"_L1].toInt(), told["second_every"_L1].toInt(),
            textsIn(compactJson(told["teams"_L1].toArray())),
            textsIn(compactJson(told["tags"_L1].toArray()))};
}

QString jsonOf(const Sampling &sampling)
{
    return compactJson(QJsonObject {{u"per_agent_week"_s, sampling.perAgentWeek},
                                    {u"second_every"_s, sampling.secondEvery},
                                    {u"teams"_s, QJsonArray::fromStringList(sampling.teams)},
                                    {u"tags"_s, QJsonArray::fromStringList(sampling.tags)}});
}

void evolveScorecard(Scorecard &row, const QString &, const Event &event)
{
    row.changedAt = event.at;
    if (event.type == "scorecard.removed"_L1) { // its words stay: reviews by it do, too
        row.removedAt = event.at;
        row.sampling.clear();
        return;
    }
    row.name = event.data["name"_L1].toString();
    row.criteria = compactJson(event.data["criteria"_L1].toArray());
    row.sampling = compactJson(event.data["sampling"_L1].toObject());
    row.removedAt = 0;
}

Error noSuchScorecard()
{
    return {u"no_such_scorecard"_s, u"There is no such scorecard any more. Choose one from the list."_s};
}

Result<Events> decideScorecard(const Command &command, Rows &rows)
{
    if (command.type == "scorecard.save"_L1)
        return decideSaveScorecard(command, rows);
    if (!scorecardAt(rows, command.subject))
        return noSuchScorecard();
    Event event = eventOf(command, u"scorecard.removed"_s);
    event.data = {};
    return Events {event};
}

} // namespace waypost::feedback
