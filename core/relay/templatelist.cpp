// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/templatelist.h"

#include "core/relay/relaylog.h"

#include <QJsonArray>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int hourMs = 3'600'000;
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
    connect(&m_hourly, &QTimer::timeout, this, [this] { ask({}); });
}

void TemplateList::start()
{
    if (m_config.accountId.isEmpty())
        return;
    m_hourly.start(hourMs);
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
    if (!page) {
        qCWarning(relayLog) << "the templates of channel" << m_config.id
                            << "can't be listed:" << page.error().code;
        return;
    }
    Submission submission;
    for (const auto &listed : (*page)["data"_L1].toArray())
        submission.commands << relayCommand(u"template.observe"_s, {},
                                            observationOf(listed.toObject(), m_config.id), m_bench.clock);
    if (!submission.commands.isEmpty())
        m_bench.ledger.submit(std::move(submission));
    const QString after = (*page)["paging"_L1]["cursors"_L1]["after"_L1].toString();
    if ((*page)["paging"_L1].toObject().contains("next"_L1) && !after.isEmpty() && m_pages < mostPages)
        ask(after);
}

} // namespace waypost::relay
