// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/question.h"

#include "core/conversations/survey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace waypost::feedback {

namespace {
using namespace Qt::StringLiterals;

struct TemplateButton {
    qsizetype index = 0;
    QString title;
};

QJsonObject componentOf(const templates::MessageTemplate &message, QLatin1StringView type)
{
    for (const auto &component : QJsonDocument::fromJson(message.components.toUtf8()).array())
        if (component["type"_L1].toString().compare(type, Qt::CaseInsensitive) == 0)
            return component.toObject();
    return {};
}

QList<TemplateButton> quickReplies(const templates::MessageTemplate &message)
{
    QList<TemplateButton> buttons;
    const QJsonArray all = componentOf(message, "BUTTONS"_L1)["buttons"_L1].toArray();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i]["type"_L1].toString().compare("QUICK_REPLY"_L1, Qt::CaseInsensitive) == 0)
            buttons << TemplateButton {i, all[i]["text"_L1].toString()};
    return buttons;
}

QStringList titlesOf(const QList<TemplateButton> &buttons)
{
    QStringList titles;
    for (const TemplateButton &button : buttons)
        titles << button.title;
    return titles;
}

QJsonObject payload(const TemplateButton &button, const QString &choice)
{
    return {{u"type"_s, u"button"_s},
            {u"sub_type"_s, u"quick_reply"_s},
            {u"index"_s, QString::number(button.index)},
            {u"parameters"_s, QJsonArray {QJsonObject {{u"type"_s, u"payload"_s}, {u"payload"_s, choice}}}}};
}

QJsonObject nameParameter(const QString &placeholder, const QString &name)
{
    QJsonObject parameter {{u"type"_s, u"text"_s}, {u"text"_s, name}};
    bool isNumber = false;
    (void)placeholder.toInt(&isNumber);
    if (!isNumber)
        parameter.insert("parameter_name"_L1, placeholder);
    return {{u"type"_s, u"body"_s}, {u"parameters"_s, QJsonArray {parameter}}};
}

/// Stars need no language.
conversations::ListContent starsList(const QString &question, const QString &message, ScoreRange range)
{
    conversations::ListContent list;
    list.body = question;
    list.button = u"★ 1–5"_s;
    conversations::ListSection section;
    for (qint64 score = range.most; score >= range.least; --score)
        section.rows << conversations::Choice {conversations::surveyChoice(message, score),
                                               QString::number(score) + u' ' + QString(score, u'★')
                                                   + QString(range.most - score, u'☆'),
                                               {}};
    list.sections = {section};
    return list;
}

bool isFit(const templates::MessageTemplate &message, qsizetype blanks, const QString &name)
{
    const QString header = componentOf(message, "HEADER"_L1)["text"_L1].toString();
    const QString format = componentOf(message, "HEADER"_L1)["format"_L1].toString();
    return message.status == "APPROVED"_L1 && message.category == "UTILITY"_L1 && blanks <= 1
        && (blanks == 0 || !name.isEmpty()) && (format.isEmpty() || format == "TEXT"_L1)
        && templates::placeholdersOf(header).isEmpty();
}
} // namespace

ScoreRange rangeOf(const QString &kind)
{
    return kind == "nps"_L1 ? ScoreRange {0, 10} : ScoreRange {1, 5};
}

QString wordsFor(const QString &byLanguage, const QString &language)
{
    const QJsonObject words = QJsonDocument::fromJson(byLanguage.toUtf8()).object();
    const QString base = language.section(u'-', 0, 0);
    for (const QString &key : {language, base, QString()})
        if (const QString text = words[key].toString(); !text.isEmpty())
            return text;
    return {};
}

conversations::Content questionInside(const Survey &survey, const QString &language, const QString &message)
{
    const ScoreRange range = rangeOf(survey.kind);
    const QString question = wordsFor(survey.question, language);
    if (survey.kind == "nps"_L1)
        return conversations::TextContent {u"%1\n\n(%2–%3)"_s.arg(question).arg(range.least).arg(range.most)};
    return starsList(question, message, range);
}

std::optional<conversations::Content> questionOutside(const Survey &survey,
                                                      const templates::MessageTemplate &message,
                                                      const QString &contactName, const QString &id)
{
    const QString body = templates::bodyOf(message);
    const QStringList blanks = templates::placeholdersOf(body);
    if (!isFit(message, blanks.size(), contactName))
        return std::nullopt;
    conversations::TemplateContent content;
    content.name = message.name;
    content.language = message.language;
    content.header = componentOf(message, "HEADER"_L1)["text"_L1].toString();
    content.footer = componentOf(message, "FOOTER"_L1)["text"_L1].toString();
    content.body = templates::filled(body, blanks, {contactName});
    QJsonArray parameters;
    if (!blanks.isEmpty())
        parameters << nameParameter(blanks.first(), contactName);
    const QList<TemplateButton> buttons = quickReplies(message);
    content.buttons = titlesOf(buttons);
    const QList<qint64> scores = scoresOfButtons(content.buttons, rangeOf(survey.kind));
    for (qsizetype i = 0; i < buttons.size(); ++i)
        parameters << payload(buttons[i], conversations::surveyChoice(id, scores[i]));
    if (!parameters.isEmpty())
        content.parameters = {{u"components"_s, parameters}};
    return content;
}

QList<qint64> scoresOfButtons(const QStringList &titles, ScoreRange range)
{
    static const QRegularExpression number(u"(?:^|\\D)(\\d{1,2})(?:\\D|$)"_s);
    QList<qint64> scores;
    const auto span = double(range.most - range.least);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const auto match = number.match(titles[i]);
        const qint64 said = match.hasMatch() ? match.captured(1).toLongLong() : -1;
        const double step = titles.size() > 1 ? span / double(titles.size() - 1) : 0;
        const qint64 placed = range.most - std::lround(step * double(i));
        scores << (said >= range.least && said <= range.most ? said : placed);
    }
    return scores;
}

QStringList templateLanguages(const Survey &survey, const QString &language)
{
    QStringList languages;
    const QString exact = QString(language).replace(u'-', u'_');
    for (const QString &each : {exact, exact.section(u'_', 0, 0), survey.templateLanguage})
        if (!each.isEmpty() && !languages.contains(each))
            languages << each;
    return languages;
}

} // namespace waypost::feedback
