// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/surveyspage.h"

#include "core/templates/templates.h"
#include "ui/quality/qualitywords.h"
#include "ui/quality/teamchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int secondsOfMinute = 60;
constexpr int longestDelayMin = 24 * 60;
constexpr int mostEveryDays = 366;

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// "es = ¿Qué tal?" a line each, besides the words for everybody else.
QString otherLanguages(const QJsonObject &words)
{
    QStringList lines;
    for (auto it = words.begin(); it != words.end(); ++it)
        if (!it.key().isEmpty())
            lines << it.key() + u" = " + it.value().toString().simplified();
    return lines.join(u'\n');
}

QJsonObject wordsFrom(const QString &fallback, const QString &others)
{
    QJsonObject words;
    if (!fallback.trimmed().isEmpty())
        words.insert(QString(), fallback.trimmed());
    for (const QString &line : others.split(u'\n', Qt::SkipEmptyParts))
        if (const qsizetype equals = line.indexOf(u'='); equals > 0)
            words.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    return words;
}

QStringList listOf(const QString &json)
{
    QStringList texts;
    for (const auto &text : QJsonDocument::fromJson(json.toUtf8()).array())
        texts << text.toString();
    return texts;
}

QJsonArray namesIn(const QString &text)
{
    QJsonArray names;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            names << part.trimmed();
    return names;
}
} // namespace

SurveysPage::SurveysPage(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : SavedPage(theme, desk, u"survey"_s, {tr("Surveys"), tr("New survey")}, parent)
    , m_name(addLine(tr("Name")))
    , m_kindBox(addChoice(tr("What is asked")))
    , m_question(addText(tr("The question, for everyone whose language is not below"), 3))
    , m_questions(addText(tr("In other languages, a line each: es = ¿Qué tal fue?"), 3))
    , m_thanks(addLine(tr("Thanks after an answer (empty: none)")))
    , m_thanksBy(addText(tr("Thanks in other languages, a line each"), 2))
    , m_template(addChoice(tr("Template for when the reply window is closed")))
    , m_delay(addNumber(tr("Minutes after a conversation is closed"), 0, longestDelayMin))
    , m_days(addNumber(tr("Days in which a customer is asked once at most"), 0, mostEveryDays))
    , m_lowest(addNumber(tr("Follow up on scores up to (-1: on none)"), -1, 10))
    , m_teams(new TeamChoice(tr("Teams (none ticked: all)"), this))
    , m_tags(addLine(tr("Not with these tags (commas between them)")))
    , m_active(new QCheckBox(tr("Ask customers"), this))
{
    for (const auto &each : {u"csat"_s, u"nps"_s})
        m_kindBox->addItem(QualityWords::kind(each), each);
    m_form->addRow(m_teams->accessibleName(), m_teams);
    m_form->addRow(m_active);
    connect(&m_library, &ReplyLibrary::changed, this, [this] { m_teams->setTeams(m_library.shelf().teams); });
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"surveys"_s) || changes.contains(u"templates"_s))
            readAgain();
    });
    ready();
    readAgain();
}

QSpinBox *SurveysPage::addNumber(const QString &label, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setAccessibleName(label);
    box->setRange(least, most);
    m_form->addRow(label, box);
    return box;
}

void SurveysPage::readAgain()
{
    m_desk.ask<Known>(
        this,
        [](sync::View &view) {
            Known known;
            const auto surveys = view.all(u"surveys"_s);
            for (auto it = surveys.cbegin(); it != surveys.cend(); ++it)
                if (const auto survey = read<feedback::Survey>(*it); survey.removedAt == 0)
                    known.surveys.insert(it.key(), survey);
            for (const Row &row : view.all(u"templates"_s)) {
                const auto message = read<templates::MessageTemplate>(row);
                const QString name = message.name + u'/' + message.language;
                if (message.status == "APPROVED"_L1 && message.category == "UTILITY"_L1
                    && !known.templates.contains(name))
                    known.templates << name;
            }
            known.templates.sort();
            return known;
        },
        [this](const Known &known) { take(known); });
}

void SurveysPage::take(const Known &known)
{
    const bool first = !m_known.surveys.contains(chosen()) && known.surveys.contains(chosen());
    m_known = known;
    offerTemplates();
    refill();
    if (first)
        choose(chosen());
}

void SurveysPage::offerTemplates()
{
    const QString before = m_template->currentData().toString();
    m_template->clear();
    m_template->addItem(tr("None: customers are not asked then"), QString());
    for (const QString &name : m_known.templates)
        m_template->addItem(tr("%1 (%2)").arg(name.section(u'/', 0, -2), name.section(u'/', -1)), name);
    m_template->setCurrentIndex(std::max(0, m_template->findData(before)));
}

QList<SavedPage::Entry> SurveysPage::entries() const
{
    QList<Entry> all;
    for (auto it = m_known.surveys.cbegin(); it != m_known.surveys.cend(); ++it)
        all << Entry {it.key(), it->active > 0 ? it->name : tr("%1 (off)").arg(it->name)};
    std::sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) {
        return a.title == b.title ? a.id < b.id : a.title < b.title;
    });
    return all;
}

void SurveysPage::fill(const QString &id)
{
    const auto known = m_known.surveys.constFind(id);
    feedback::Survey survey = known == m_known.surveys.cend() ? feedback::Survey {} : *known;
    const QJsonObject question = objectOf(survey.question);
    const QJsonObject thanks = objectOf(survey.thanks);
    const bool isNew = known == m_known.surveys.cend();
    m_name->setText(survey.name);
    m_kindBox->setCurrentIndex(std::max(0, m_kindBox->findData(survey.kind)));
    m_question->setPlainText(isNew ? tr("How did we do? Your answer helps us.") : question[""_L1].toString());
    m_questions->setPlainText(otherLanguages(question));
    m_thanks->setText(thanks[""_L1].toString());
    m_thanksBy->setPlainText(otherLanguages(thanks));
    const QString message = survey.templateName.isEmpty()
        ? QString()
        : QString(survey.templateName + u'/' + survey.templateLanguage);
    if (!message.isEmpty()
        && m_template->findData(message) < 0) // it is paused or gone: still what was chosen
        m_template->addItem(tr("%1 (%2)").arg(survey.templateName, survey.templateLanguage), message);
    m_template->setCurrentIndex(std::max(0, m_template->findData(message)));
    m_delay->setValue(int(survey.delayS / secondsOfMinute));
    m_days->setValue(int(survey.everyDays));
    m_lowest->setValue(int(survey.lowest));
    m_teams->setChosen(listOf(survey.teams));
    m_tags->setText(listOf(survey.exceptTags).join(u", "_s));
    m_active->setChecked(survey.active > 0);
}

QJsonObject SurveysPage::written() const
{
    const QString message = m_template->currentData().toString();
    return {{u"name"_s, m_name->text()},
            {u"kind"_s, m_kindBox->currentData().toString()},
            {u"question"_s, wordsFrom(m_question->toPlainText(), m_questions->toPlainText())},
            {u"thanks"_s, wordsFrom(m_thanks->text(), m_thanksBy->toPlainText())},
            {u"template_name"_s, message.section(u'/', 0, -2)},
            {u"template_language"_s, message.section(u'/', -1)},
            {u"delay_s"_s, m_delay->value() * secondsOfMinute},
            {u"every_days"_s, m_days->value()},
            {u"lowest"_s, m_lowest->value()},
            {u"teams"_s, QJsonArray::fromStringList(m_teams->chosen())},
            {u"except_tags"_s, namesIn(m_tags->text())},
            {u"active"_s, m_active->isChecked()}};
}

} // namespace waypost::ui
