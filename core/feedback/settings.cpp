// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/feedback/parts.h"
#include "core/feedback/question.h"

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestWords = 900; ///< of a question: with what is added it stays below WhatsApp's 1,024
constexpr qsizetype mostLanguages = 40;
constexpr qint64 longestDelayS = 86'400;
constexpr qint64 mostDays = 366;

/// Which ones there are, as a row by key cannot tell. Table "feedback_lists", key: the table; stays in the
/// relay.
struct FeedbackList {
    QString ids; ///< JSON array
    static constexpr std::tuple fields {Field {"ids", &FeedbackList::ids}};
};

bool isSurveyEvent(const Event &event)
{
    return event.type == "survey.saved"_L1 || event.type == "survey.removed"_L1;
}

bool isScorecardEvent(const Event &event)
{
    return event.type == "scorecard.saved"_L1 || event.type == "scorecard.removed"_L1;
}

/// Cleaned words by language; nothing if one is too long or there are too many.
std::optional<QJsonObject> wordsIn(const QJsonValue &value)
{
    const QJsonObject told = value.toObject();
    QJsonObject words;
    for (auto it = told.begin(); it != told.end(); ++it) {
        const QString text = cleanText(it.value().toString(), longestWords + 1).trimmed();
        if (text.size() > longestWords || it.key().size() > 20)
            return std::nullopt;
        if (!text.isEmpty())
            words.insert(it.key(), text);
    }
    return words.size() > mostLanguages ? std::nullopt : std::optional(words);
}

std::optional<QJsonArray> namesIn(const QJsonValue &value)
{
    QStringList names;
    for (const auto &name : value.toArray())
        if (const QString text = cleanLine(name.toString(), 80); !text.isEmpty() && !names.contains(text))
            names << text;
    names.sort();
    return names.size() > mostEntries ? std::nullopt : std::optional(QJsonArray::fromStringList(names));
}

bool numbersFit(const Command &command, ScoreRange range)
{
    const QJsonObject &data = command.data;
    const qint64 delay = data["delay_s"_L1].toInteger(Survey {}.delayS);
    const qint64 days = data["every_days"_L1].toInteger(Survey {}.everyDays);
    const qint64 lowest = data["lowest"_L1].toInteger(Survey {}.lowest);
    return delay >= 0 && delay <= longestDelayS && days >= 0 && days <= mostDays && lowest >= -1
        && lowest <= range.most;
}

Result<Events> decideSaveSurvey(const Command &command, Rows &rows)
{
    const QJsonObject &data = command.data;
    const QString name = titleIn(command);
    const QString kind = data["kind"_L1].toString();
    const auto question = wordsIn(data["question"_L1]);
    const auto thanks = wordsIn(data["thanks"_L1]);
    const auto teams = namesIn(data["teams"_L1]);
    const auto tags = namesIn(data["except_tags"_L1]);
    if (name.isEmpty() || name.size() > longestTitle)
        return badFeedback(u"A survey's name has 1 to 60 characters."_s);
    if (kind != "csat"_L1 && kind != "nps"_L1)
        return badFeedback(u"Choose satisfaction (CSAT) or recommendation (NPS)."_s);
    if (!question || !thanks)
        return badFeedback(u"The words of a survey have at most 900 characters in each of 40 languages."_s);
    if ((*question)[""_L1].toString().isEmpty())
        return badFeedback(u"Write the question for customers whose language is not known."_s);
    if (!teams || !tags)
        return badFeedback(u"A survey names at most 200 teams and 200 tags."_s);
    if (!numbersFit(command, rangeOf(kind)))
        return badFeedback(
            u"A survey waits at most a day, and asks a customer at most once in 0 to 366 days."_s);
    if (auto refusal = whyNoRoom(command, u"surveys"_s, surveyAt(rows, command.subject).has_value(), rows))
        return *refusal;
    Event event = eventOf(command, u"survey.saved"_s);
    event.data = {{u"name"_s, name},
                  {u"kind"_s, kind},
                  {u"question"_s, *question},
                  {u"thanks"_s, *thanks},
                  {u"teams"_s, *teams},
                  {u"except_tags"_s, *tags},
                  {u"template_name"_s, cleanLine(data["template_name"_L1].toString(), 512)},
                  {u"template_language"_s, cleanLine(data["template_language"_L1].toString(), 20)},
                  {u"delay_s"_s, data["delay_s"_L1].toInteger(Survey {}.delayS)},
                  {u"every_days"_s, data["every_days"_L1].toInteger(Survey {}.everyDays)},
                  {u"lowest"_s, data["lowest"_L1].toInteger(Survey {}.lowest)},
                  {u"active"_s, data["active"_L1].toBool(true)}};
    return Events {event};
}

void evolveSurvey(Survey &row, const QString &, const Event &event)
{
    row.changedAt = event.at;
    if (event.type == "survey.removed"_L1) {
        row.removedAt = event.at;
        row.active = 0;
        return;
    }
    const QJsonObject &data = event.data;
    const auto list = [&](QLatin1StringView key) {
        const QJsonArray entries = data[key].toArray();
        return entries.isEmpty() ? QString() : compactJson(entries);
    };
    const auto words = [&](QLatin1StringView key) {
        const QJsonObject entries = data[key].toObject();
        return entries.isEmpty() ? QString() : compactJson(entries);
    };
    row.name = data["name"_L1].toString();
    row.kind = data["kind"_L1].toString();
    row.question = words("question"_L1);
    row.thanks = words("thanks"_L1);
    row.teams = list("teams"_L1);
    row.exceptTags = list("except_tags"_L1);
    row.templateName = data["template_name"_L1].toString();
    row.templateLanguage = data["template_language"_L1].toString();
    row.delayS = data["delay_s"_L1].toInteger();
    row.everyDays = data["every_days"_L1].toInteger();
    row.lowest = data["lowest"_L1].toInteger();
    row.active = data["active"_L1].toBool() ? 1 : 0;
    row.removedAt = 0;
}

QString listKey(const Event &event)
{
    return isSurveyEvent(event) ? u"surveys"_s : u"scorecards"_s;
}

void evolveList(FeedbackList &row, const QString &, const Event &event)
{
    QStringList ids = textsIn(row.ids);
    if (event.type.endsWith(".removed"_L1))
        ids.removeAll(event.subject);
    else if (!ids.contains(event.subject))
        ids << event.subject;
    row.ids = compactJson(QJsonArray::fromStringList(ids));
}
} // namespace

QString titleIn(const Command &command)
{
    return cleanLine(command.data["name"_L1].toString(), longestTitle + 1);
}

std::optional<Error> whyNoRoom(const Command &command, const QString &table, bool known, Rows &rows)
{
    if (known)
        return std::nullopt;
    if (!isId(command.subject))
        return badFeedback(u"What is new needs a new id (UUID)."_s);
    if (listed(table, rows).size() >= mostSurveys)
        return Error {u"too_many"_s, u"There are 50 already. Remove one first."_s};
    return std::nullopt;
}

Result<Events> decideSurvey(const Command &command, Rows &rows)
{
    if (command.type == "survey.save"_L1)
        return decideSaveSurvey(command, rows);
    if (!surveyAt(rows, command.subject))
        return Error {u"no_such_survey"_s, u"There is no such survey any more. Choose one from the list."_s};
    Event event = eventOf(command, u"survey.removed"_s);
    event.data = {};
    return Events {event};
}

QList<Projection> settingTables()
{
    const auto surveyKeys = [](const Event &event, Rows &) {
        return isSurveyEvent(event) ? QStringList {event.subject} : QStringList {};
    };
    const auto scorecardKeys = [](const Event &event, Rows &) {
        return isScorecardEvent(event) ? QStringList {event.subject} : QStringList {};
    };
    const auto listKeys = [](const Event &event, Rows &) {
        return isSurveyEvent(event) || isScorecardEvent(event) ? QStringList {listKey(event)}
                                                               : QStringList {};
    };
    return {projection<Survey>(u"surveys"_s, surveyKeys, evolveSurvey),
            projection<Scorecard>(u"scorecards"_s, scorecardKeys, evolveScorecard),
            projection<FeedbackList>(u"feedback_lists"_s, listKeys, evolveList, false)};
}

QStringList listed(const QString &table, Rows &rows)
{
    const auto row = loadAs<FeedbackList>(rows, u"feedback_lists"_s, table);
    return row ? textsIn(row->ids) : QStringList {};
}

std::optional<Survey> surveyAt(Rows &rows, const QString &id)
{
    const auto row = loadAs<Survey>(rows, u"surveys"_s, id);
    return row && row->removedAt == 0 ? row : std::nullopt;
}

std::optional<Scorecard> scorecardAt(Rows &rows, const QString &id)
{
    const auto row = loadAs<Scorecard>(rows, u"scorecards"_s, id);
    return row && row->removedAt == 0 ? row : std::nullopt;
}

} // namespace waypost::feedback
