// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/simulation/simsender.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"
#include "tests/faults/simulation/simrelay.h"

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
constexpr relay::Pacing simPacing {.perSecond = 80, .pairBurst = 45, .pairSeconds = 1, .retryBaseMs = 100};
constexpr qint64 callTimeoutMs = 10'000;
} // namespace

SimSender::SimSender(SimWorld &world, SimProvider &provider, SimRelay &relay)
    : m_world(world)
    , m_provider(provider)
    , m_relay(relay)
{
}

void SimSender::start(const QList<Effect> &owed, int life)
{
    m_life = life;
    m_plan = std::make_unique<relay::SendPlan>(simPacing);
    m_jobs.clear();
    QList<Effect> fresh;
    for (const Effect &effect : owed) {
        const auto message
            = loadAs<conversations::Message>(m_relay.store().rows(), u"messages"_s, effect.subject);
        const bool mayHaveLeft
            = effect.kind == "message.send"_L1 && message && message->status != "queued"_L1;
        if (mayHaveLeft && m_world.weak != SimWeakness::RetryUnknown) {
            const Command uncertain {Ids(m_world.clock.nowMs(), m_world.someBytes()).next(),
                                     u"message.uncertain"_s,
                                     effect.subject,
                                     u"relay"_s,
                                     0,
                                     0,
                                     {}};
            submit(uncertain, effect.id, [](const Result<QList<relay::Answer>> &) {});
        } else {
            fresh << effect;
        }
    }
    add(fresh);
}

void SimSender::add(const QList<Effect> &effects)
{
    for (const Effect &effect : effects)
        m_plan->add(effect, m_world.clock.nowMs());
    wake(0);
}

void SimSender::wake(qint64 afterMs)
{
    m_world.in(afterMs, [this, life = m_life] {
        if (isOf(life) && m_relay.isUp())
            turn();
    });
}

void SimSender::turn()
{
    const qint64 now = m_world.clock.nowMs();
    while (const auto effect = m_plan->next(now)) {
        if (!m_jobs.contains(effect->id))
            m_jobs.insert(effect->id, {*effect});
        begin(effect->id);
    }
    if (const qint64 wait = m_plan->waitMs(now); wait >= 0)
        wake(qMax<qint64>(wait, 1));
}

void SimSender::begin(const QString &id)
{
    const Job &job = *m_jobs.constFind(id);
    if (job.effect.kind != "message.send"_L1)
        finish(id, {}, {}); // a receipt or a reaction: nobody is asked about those
    else if (job.marked)
        call(id);
    else
        mark(id);
}

void SimSender::mark(const QString &id)
{
    const Command sending {Ids(m_world.clock.nowMs(), m_world.someBytes()).next(),
                           u"message.sending"_s,
                           m_jobs[id].effect.subject,
                           u"relay"_s,
                           0,
                           0,
                           {}};
    submit(sending, {}, [this, id](const Result<QList<relay::Answer>> &answers) {
        if (!answers)
            return settle(id, {relay::Verdict::Kind::Again, {}, {}, 1'000});
        const bool fresh = !answers->value(0).refused && answers->value(0).seq != 0;
        if (!fresh && m_world.weak != SimWeakness::RetryUnknown)
            return settle(id, {}); // it was marked before: an earlier life may have sent it
        m_jobs[id].marked = true;
        call(id);
    });
}

void SimSender::call(const QString &id)
{
    net::HttpOutcome outcome;
    if (m_world.oneIn(15))
        return settle(id, relay::verdictOf(outcome, m_jobs[id].tries, simPacing.retryBaseMs, 0));
    const auto answered = std::make_shared<bool>(false);
    const auto comeBack = [this, id, life = m_life, answered](const net::HttpOutcome &how) {
        if (*answered || !isOf(life) || !m_relay.isUp())
            return;
        *answered = true;
        settle(id, relay::verdictOf(how, m_jobs[id].tries, simPacing.retryBaseMs, 0));
    };
    // One connection: what was sent comes once, late or never.
    if (!m_world.oneIn(12))
        m_world.in(m_world.random.bounded(1, 200), [this, effect = m_jobs[id].effect, comeBack] {
            const net::HttpOutcome answer = m_provider.take(effect);
            if (!m_world.oneIn(8))
                m_world.in(m_world.random.bounded(1, 400), [answer, comeBack] { comeBack(answer); });
        });
    outcome.fate = net::CallFate::Unknown;
    m_world.in(callTimeoutMs, [outcome, comeBack] { comeBack(outcome); });
}

void SimSender::settle(const QString &id, const relay::Verdict &verdict)
{
    using Kind = relay::Verdict::Kind;
    const bool blind = verdict.kind == Kind::Uncertain && m_world.weak == SimWeakness::RetryUnknown;
    switch (verdict.kind) {
    case Kind::Accepted:
        return finish(id, u"message.accepted"_s, {{u"provider_id"_s, verdict.providerId}});
    case Kind::Failed:
        return finish(
            id, u"message.failed"_s,
            {{u"error"_s, QJsonObject {{u"code"_s, verdict.error.code}, {u"text"_s, verdict.error.text}}}});
    case Kind::Uncertain:
        if (!blind)
            return finish(id, u"message.uncertain"_s, {});
        break;
    default:
        break;
    }
    m_plan->again(m_jobs[id].effect, m_world.clock.nowMs() + qMax<qint64>(1, verdict.afterMs));
    wake(0);
}

void SimSender::finish(const QString &id, const QString &type, const QJsonObject &data)
{
    const Command outcome {Ids(m_world.clock.nowMs(), m_world.someBytes()).next(),
                           type,
                           m_jobs[id].effect.subject,
                           u"relay"_s,
                           0,
                           0,
                           data};
    submit(outcome, id, [this, id, type, data](const Result<QList<relay::Answer>> &answers) {
        if (!answers) {
            m_world.in(1'000, [this, id, type, data, life = m_life] {
                if (isOf(life) && m_relay.isUp())
                    finish(id, type, data);
            });
            return;
        }
        m_plan->done(m_jobs.take(id).effect, m_world.clock.nowMs());
        wake(0);
    });
}

void SimSender::submit(const Command &command, const QString &finishedEffect,
                       std::function<void(const Result<QList<relay::Answer>> &)> done)
{
    relay::LedgerItem item;
    if (!command.type.isEmpty())
        item.submission.commands = {command};
    item.finishedEffect = finishedEffect;
    item.submission.done
        = [this, life = m_life, done = std::move(done)](const Result<QList<relay::Answer>> &answers) {
              if (isOf(life))
                  done(answers);
          };
    m_relay.submit(std::move(item));
}

} // namespace waypost::tests
