// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/survey.h"

#include <QRegularExpression>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr auto surveyPrefix = "survey:"_L1;

/// Numbers as they are written anywhere: ٤ is 4.
QString withPlainDigits(QString text)
{
    for (QChar &letter : text)
        if (const int digit = letter.digitValue(); digit >= 0 && letter.isDigit())
            letter = QChar(u'0' + digit);
    return text;
}

struct Numbered {
    qint64 number = -1;
    QString rest;
};

/// A number in front, and what follows after a sign that separates: "4 people are waiting" has none.
std::optional<Numbered> numberedIn(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2})\\s*(?:/\\s*\\d{1,2})?\\s*(?:[.,;:!\\n\\x{2013}\\x{2014}-]+\\s*(.*))?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(withPlainDigits(text));
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype at = match.capturedStart(2);
    return Numbered {match.captured(1).toLongLong(), at < 0 ? QString() : text.sliced(at).trimmed()};
}

std::optional<SurveyQuestion> questionAt(const QString &message, Rows &rows)
{
    return message.isEmpty() ? std::nullopt : loadAs<SurveyQuestion>(rows, u"survey_questions"_s, message);
}

bool ofSameThread(const SurveyQuestion &question, const Conversation &row, Rows &rows)
{
    const auto asked = loadAs<Conversation>(rows, u"conversations"_s, question.conversation);
    return asked && asked->contact == row.contact && asked->channel == row.channel;
}

/// "survey:<question>:<score>"
std::optional<SurveyAnswer> chosen(const ReplyContent &reply, const Conversation &row, qint64 at, Rows &rows)
{
    if (!reply.id.startsWith(surveyPrefix))
        return std::nullopt;
    const QString message = reply.id.section(u':', 1, 1);
    const auto question = questionAt(message, rows);
    bool isNumber = false;
    const qint64 score = reply.id.section(u':', 2).toLongLong(&isNumber);
    if (!question || !isNumber || score < question->least || score > question->most
        || !ofSameThread(*question, row, rows))
        return std::nullopt;
    return SurveyAnswer {
        message, question->rating, at - question->askedAt <= surveyAnswersMs ? score : -1, {}};
}

std::optional<SurveyAnswer> written(const QString &body, const QString &quoted, const Conversation &row,
                                    qint64 at, Rows &rows)
{
    const bool bare = quoted.isEmpty();
    const QString message = bare && row.status == "closed"_L1 ? row.outMessage : quoted;
    const auto question = questionAt(message, rows);
    const auto said = question ? numberedIn(body) : std::nullopt;
    if (!said || said->number < question->least || said->number > question->most
        || at - question->askedAt > surveyAnswersMs || !ofSameThread(*question, row, rows))
        return std::nullopt;
    if (bare && (question->answered > 0 || !said->rest.isEmpty()))
        return std::nullopt;
    return SurveyAnswer {message, question->rating, said->number, said->rest};
}
} // namespace

Projection surveyQuestionsTable()
{
    const auto keys = [](const Event &event, Rows &) -> QStringList {
        if (event.type == "message.replied"_L1 && event.data.contains("question"_L1))
            return {event.subject};
        return event.type == "message.received"_L1 && event.data.contains("answers"_L1)
            ? QStringList {event.data["answers"_L1].toString()}
            : QStringList {};
    };
    const auto evolve = [](SurveyQuestion &row, const QString &, const Event &event) {
        if (event.type == "message.received"_L1) {
            row.answered = 1;
            return;
        }
        const QJsonObject question = event.data["question"_L1].toObject();
        row.conversation = event.data["conversation"_L1].toString();
        row.rating = question["rating"_L1].toString();
        row.least = question["least"_L1].toInteger();
        row.most = question["most"_L1].toInteger();
        row.askedAt = event.at;
    };
    return projection<SurveyQuestion>(u"survey_questions"_s, keys, evolve, false);
}

bool isSurvey(const QString &author)
{
    return author.startsWith(surveyPrefix);
}

QString surveyChoice(const QString &question, qint64 score)
{
    return surveyPrefix + question + u':' + QString::number(score);
}

std::optional<SurveyAnswer> surveyAnswerIn(const Content &content, const QString &quoted,
                                           const Conversation &row, qint64 at, Rows &rows)
{
    if (const auto *reply = std::get_if<ReplyContent>(&content))
        return chosen(*reply, row, at, rows);
    const auto *text = std::get_if<TextContent>(&content);
    return text ? written(text->body, quoted, row, at, rows) : std::nullopt;
}

} // namespace waypost::conversations
