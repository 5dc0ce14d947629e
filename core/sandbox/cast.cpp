// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cast.h"

#include "core/sandbox/delivery.h"
#include "core/sandbox/inbound.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr Span reactionTime {2'000, 7'000};
} // namespace

Cast::Cast(Cloud &cloud)
    : m_cloud(cloud)
{
    m_cloud.opened = [this](Customer &customer, const Sent &sent, qint64 now) { heard(customer, sent, now); };
}

Result<Done> Cast::play(const Scenario &scenario, qint64 now)
{
    // Cast members who are there already (a scenario played twice) keep their traits and play again.
    for (const Persona &persona : scenario.customers) {
        const QString key = persona.traits["key"_L1].toString();
        if (const auto known = m_actors.find(key); known != m_actors.end() && isPlaying(known->second))
            return Error {u"playing"_s,
                          u"The customer %1 is in the middle of a script. Let it end first."_s.arg(key)};
        if (!m_cloud.customers.find(key))
            if (const auto added = m_cloud.customers.add(persona.traits); !added)
                return added.error();
        Actor actor {key, persona, Random(m_cloud.seed, "actor/" + key.toUtf8())};
        actor.todo = {persona.script.begin(), persona.script.end()};
        actor.used = QList<int>(persona.answers.size(), 0);
        actor.played = 1;
        m_actors.insert_or_assign(key, std::move(actor));
    }
    if (!scenario.business.isEmpty())
        m_cloud.account.name = scenario.business;
    if (!scenario.catalog.isEmpty())
        m_cloud.catalog.replace(scenario.catalog);
    for (const Persona &persona : scenario.customers)
        resume(m_actors.at(persona.traits["key"_L1].toString()), persona.starts, now);
    if (scenario.flood)
        beginFlood(m_cloud, *scenario.flood, now);
    return Done {};
}

int Cast::playing() const
{
    int count = 0;
    for (const auto &[key, actor] : m_actors)
        count += isPlaying(actor);
    return count;
}

bool Cast::isPlaying(const Actor &actor)
{
    return !actor.todo.empty() || actor.awaiting || !actor.idle;
}

void Cast::resume(Actor &actor, Span span, qint64 now)
{
    actor.idle = false;
    m_cloud.later(now, actor.random.between(span.lowMs, span.highMs),
                  [this, key = actor.customer](qint64 at) { go(key, at); });
}

void Cast::go(const QString &key, qint64 now)
{
    Actor &actor = m_actors.at(key);
    actor.idle = true;
    if (actor.todo.empty() && actor.played < actor.persona.repeat) {
        ++actor.played;
        actor.todo = {actor.persona.script.begin(), actor.persona.script.end()};
    }
    if (actor.todo.empty())
        return;
    const Step step = actor.todo.front();
    actor.todo.pop_front();
    switch (step.kind) {
    case Step::Kind::Wait:
        resume(actor, step.span, now);
        break;
    case Step::Kind::Await:
        await(actor, step, now);
        break;
    case Step::Kind::Open:
    case Step::Kind::Say:
        actor.idle = false;
        m_cloud.later(now, actor.random.between(step.span.lowMs, step.span.highMs),
                      [this, key, step](qint64 at) { act(key, step, at); });
        break;
    }
}

void Cast::act(const QString &key, const Step &step, qint64 now)
{
    if (Customer *customer = m_cloud.customers.find(key)) {
        if (step.kind == Step::Kind::Open)
            openConversation(m_cloud, *customer, now);
        else
            (void)speak(m_cloud, *customer, step.say,
                        now); // what can't be said (no buttons to tap) is left out
    }
    go(key, now);
}

void Cast::await(Actor &actor, const Step &step, qint64 now)
{
    if (actor.heard) {
        const Sent *sent = m_cloud.sent.find(*actor.heard);
        actor.heard.reset();
        if (sent && matchesWhat(step.what, sent->kind, sent->body)) {
            resume(actor, reactionTime, now);
            return;
        }
    }
    actor.awaiting = step;
    const qint64 turn = ++actor.turn;
    const qint64 patience = actor.random.between(step.span.lowMs, step.span.highMs);
    m_cloud.later(now, patience, [this, key = actor.customer, turn](qint64 at) {
        Actor &waiting = m_actors.at(key);
        if (waiting.turn != turn || !waiting.awaiting)
            return;
        const QList<Step> otherwise = waiting.awaiting->otherwise;
        waiting.awaiting.reset();
        waiting.todo.insert(waiting.todo.begin(), otherwise.begin(), otherwise.end());
        go(key, at);
    });
}

void Cast::heard(Customer &customer, const Sent &sent, qint64 now)
{
    const auto it = m_actors.find(customer.key);
    if (it == m_actors.end())
        return;
    Actor &actor = it->second;
    if (actor.awaiting) {
        if (!matchesWhat(actor.awaiting->what, sent.kind, sent.body))
            return;
        actor.awaiting.reset();
        resume(actor, reactionTime, now);
    } else if (actor.idle && actor.todo.empty()) {
        answer(actor, sent, now);
    } else {
        actor.heard = sent.id;
    }
}

void Cast::answer(Actor &actor, const Sent &sent, qint64 now)
{
    for (qsizetype i = 0; i < actor.persona.answers.size(); ++i) {
        const AnswerRule &rule = actor.persona.answers[i];
        if (actor.used[i] >= rule.times || !matchesWhat(rule.when, sent.kind, sent.body)
            || !wordsIn(sent.body).contains(rule.contains, Qt::CaseInsensitive))
            continue;
        ++actor.used[i];
        actor.todo.insert(actor.todo.end(), rule.steps.begin(), rule.steps.end());
        resume(actor, reactionTime, now);
        return;
    }
}

} // namespace waypost::sandbox
