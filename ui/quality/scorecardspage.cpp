// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorecardspage.h"

#include "ui/quality/criteriatable.h"
#include "ui/quality/teamchoice.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostDrawn = 20;
constexpr int rarestSecond = 100;
} // namespace

ScorecardsPage::ScorecardsPage(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : SavedPage(theme, desk, u"scorecard"_s, {tr("Scorecards"), tr("New scorecard")}, parent)
    , m_name(addLine(tr("Name")))
    , m_criteria(new CriteriaTable(theme, this))
    , m_perWeek(new QSpinBox(this))
    , m_secondEvery(new QSpinBox(this))
    , m_teams(new TeamChoice(tr("Teams (none ticked: all)"), this))
    , m_tags(nullptr)
{
    const auto add = [this](const QString &label, QSpinBox &box, int most) {
        box.setAccessibleName(label);
        box.setRange(0, most);
        m_form->addRow(label, &box);
    };
    m_form->addRow(tr("Criteria"), m_criteria);
    add(tr("Conversations of each agent drawn every week (0: none)"), *m_perWeek, mostDrawn);
    add(tr("A second, blind opinion on every so many-th (0: none)"), *m_secondEvery, rarestSecond);
    m_form->addRow(m_teams->accessibleName(), m_teams);
    m_tags = addLine(tr("Only with one of these tags (empty: all)"));
    connect(&m_library, &ReplyLibrary::changed, this, [this] { m_teams->setTeams(m_library.shelf().teams); });
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"scorecards"_s))
            readAgain();
    });
    ready();
    readAgain();
}

void ScorecardsPage::readAgain()
{
    m_desk.ask<Cards>(
        this,
        [](sync::View &view) {
            Cards cards;
            const auto rows = view.all(u"scorecards"_s);
            for (auto it = rows.cbegin(); it != rows.cend(); ++it)
                if (const auto card = read<feedback::Scorecard>(*it); card.removedAt == 0)
                    cards.insert(it.key(), card);
            return cards;
        },
        [this](const Cards &cards) {
            const bool first = !m_cards.contains(chosen()) && cards.contains(chosen());
            m_cards = cards;
            refill();
            if (first)
                choose(chosen());
        });
}

QList<SavedPage::Entry> ScorecardsPage::entries() const
{
    QList<Entry> all;
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        all << Entry {it.key(), it->name};
    std::sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) {
        return a.title == b.title ? a.id < b.id : a.title < b.title;
    });
    return all;
}

void ScorecardsPage::fill(const QString &id)
{
    const feedback::Scorecard card = m_cards.value(id);
    const feedback::Sampling sampling = feedback::samplingFrom(card.sampling);
    m_name->setText(card.name);
    m_criteria->setCriteria(feedback::criteriaFrom(card.criteria));
    m_perWeek->setValue(sampling.perAgentWeek);
    m_secondEvery->setValue(sampling.secondEvery);
    m_teams->setChosen(sampling.teams);
    m_tags->setText(sampling.tags.join(u", "_s));
}

QJsonObject ScorecardsPage::written() const
{
    feedback::Sampling sampling {m_perWeek->value(), m_secondEvery->value(), m_teams->chosen(), {}};
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty())
            sampling.tags << tag.trimmed();
    return {
        {u"name"_s, m_name->text()},
        {u"criteria"_s, QJsonDocument::fromJson(feedback::jsonOf(m_criteria->criteria()).toUtf8()).array()},
        {u"sampling"_s, QJsonDocument::fromJson(feedback::jsonOf(sampling).toUtf8()).object()}};
}

} // namespace waypost::ui
