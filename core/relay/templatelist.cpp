// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/templatelist.h"

#include "core/relay/relaylog.h"
#include "core/templates/templates.h"

#include <QJsonArray>

#include <utility>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int listedEachMs = 3'600'000;
constexpr qint64 againAfterMs = 30'000;
constexpr int mostPages = 100; // of a hundred templates; an account may have 6,000

/// One template as the provider lists it (cloud-api 7.1), as the intake command's data.
QJsonObject observationOf(const QJsonObject &listed, const QString &channel)
{
    const QString reason = listed["rejected_reason"_L1].toString();
    return {{u"channel"_s, channel},
            {u"name"_s, listed["name"_L1]},
            {u"language"_s, listed["language"_L1]},
            {u"category"_s, listed["category"_L1]},
            {u"status"_s, listed["status"_L1]},
            {u"quality"_s, listed["quality_score"_L1]["score"_L1].toString()},
            {u"reason"_s, reason == "NONE"_L1 ? QString() : reason},
            {u"components"_s, listed["components"_L1]}};
}
} // namespace

TemplateList::TemplateList(const ChannelConfig &config, GraphClient &graph, const Workbench &bench)
    : m_config(config)
    , m_graph(graph)
    , m_bench(bench)
{
    connect(&m_hourly, &QTimer::timeout, this, &TemplateList::begin);
}

void TemplateList::start()
{
    if (m_config.accountId.isEmpty())
        return;
    m_hourly.start(listedEachMs);
    begin();
}

void TemplateList::listNow(const Told &told)
{
    if (m_config.accountId.isEmpty())
        return told(Error {
            u"no_account_id"_s,
            u"The relay's configuration has no account_id for this channel. Add it to list its templates."_s});
    if (!m_running && m_answer && m_bench.clock.nowMs() < m_endedAt + againAfterMs)
        return told(*m_answer);
    m_waiting << told;
    begin();
}

void TemplateList::begin()
{
    if (std::exchange(m_running, true))
        return;
    m_startedAt = m_bench.clock.nowMs();
    m_seen.clear();
    ask({});
}

void TemplateList::ask(const QString &after)
{
    m_pages = after.isEmpty() ? 1 : m_pages + 1;
    m_graph.call(whatsapp::templateListRequest(m_config.accountId, after),
                 [this](const net::HttpOutcome &outcome) { answered(outcome); });
}

void TemplateList::answered(const net::HttpOutcome &outcome)
{
    const auto page = outcome.fate == net::CallFate::Answered
        ? whatsapp::readAnswer(outcome.status, outcome.body)
        : Result<QJsonObject>(Error {u"provider_trouble"_s, outcome.error});
    if (!page)
        return fail(page.error());
    observe((*page)["data"_L1].toArray());
    const QString after = (*page)["paging"_L1]["cursors"_L1]["after"_L1].toString();
    if ((*page)["paging"_L1].toObject().contains("next"_L1) && !after.isEmpty() && m_pages < mostPages)
        ask(after);
    else
        complete();
}

void TemplateList::observe(const QJsonArray &listed)
{
    Submission submission;
    for (const auto &each : listed) {
        const QJsonObject data = observationOf(each.toObject(), m_config.id);
        m_seen.insert(templates::templateKey(m_config.id, data["name"_L1].toString(),
                                             data["language"_L1].toString().replace(u'-', u'_')));
        submission.commands << relayCommand(u"template.observe"_s, {}, data, m_bench.clock);
    }
    if (!submission.commands.isEmpty())
        m_bench.ledger.submit(std::move(submission));
}

/// Known here before the listing began, and not in it. What a webhook told of meanwhile stays.
Commands TemplateList::goneSince() const
{
    Commands gone;
    store::Statement &statement = m_bench.rows.database().statement(
        u"SELECT name, language FROM templates WHERE channel = ? AND status <> 'DELETED' AND synced_at < ?"_s);
    statement.bind({m_config.id, m_startedAt});
    const auto read = statement.forEach([&](const store::Statement &row) {
        const QString name = row.column(0).toString();
        const QString language = row.column(1).toString();
        if (!m_seen.contains(templates::templateKey(m_config.id, name, language)))
            gone << relayCommand(u"template.report"_s, {},
                                 {{u"channel"_s, m_config.id},
                                  {u"name"_s, name},
                                  {u"language"_s, language},
                                  {u"status"_s, u"DELETED"_s}},
                                 m_bench.clock);
    });
    return read ? gone : Commands {};
}

void TemplateList::complete()
{
    const qint64 count = m_seen.size();
    Submission submission;
    submission.commands = m_pages < mostPages ? goneSince() : Commands {};
    const Command synced
        = relayCommand(u"templates.sync"_s, m_config.id, {{u"count"_s, count}}, m_bench.clock);
    submission.commands << synced;
    submission.done = answerOn(this, [this, count, at = synced.at](const Result<QList<Answer>> &answers) {
        if (!answers)
            return tell(answers.error());
        tell(QJsonObject {{u"synced_at"_s, at}, {u"count"_s, count}});
    });
    m_bench.ledger.submit(std::move(submission));
}

void TemplateList::fail(const Error &error)
{
    qCWarning(relayLog) << "the templates of channel" << m_config.id << "can't be listed:" << error.code;
    Submission submission;
    submission.commands
        = {relayCommand(u"templates.sync"_s, m_config.id, {{u"trouble"_s, error.text}}, m_bench.clock)};
    m_bench.ledger.submit(std::move(submission));
    tell(error);
}

void TemplateList::tell(const Result<QJsonObject> &answer)
{
    m_running = false;
    m_endedAt = m_bench.clock.nowMs();
    m_answer = answer;
    for (const Told &told : std::exchange(m_waiting, {}))
        told(answer);
}

} // namespace waypost::relay
