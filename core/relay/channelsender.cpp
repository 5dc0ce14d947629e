// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/channelsender.h"

#include "core/conversations/carriedfile.h"
#include "core/conversations/conversations.h"
#include "core/relay/relaylog.h"

#include <QRandomGenerator>

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostUnderWay = 32;
constexpr qint64 ledgerRetryMs = 1'000;
constexpr qint64 probeEveryMs = 15 * 60'000;
constexpr int tokenPollMs = 2'000;
constexpr qint64 uploadKeptMs = 24LL * 3600 * 1000; // the provider keeps uploads 30 days (cloud-api 6.5)

whatsapp::Recipient recipientOf(const Effect &effect)
{
    const QJsonObject to = effect.data["to"_L1].toObject();
    return {to["phone"_L1].toString(), to["user_id"_L1].toString()};
}

conversations::Content contentOf(const Effect &effect)
{
    return conversations::contentFromJson(effect.data["content"_L1].toObject());
}

double someJitter()
{
    return QRandomGenerator::global()->generateDouble();
}
} // namespace

ChannelSender::ChannelSender(const ChannelConfig &config, GraphClient &graph, const Workbench &bench)
    : m_config(config)
    , m_graph(graph)
    , m_bench(bench)
    , m_plan(config.pacing)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &ChannelSender::turn);
    connect(&m_tokenPoll, &QTimer::timeout, this, &ChannelSender::lookForToken);
}

void ChannelSender::add(const Effect &effect)
{
    m_plan.add(effect, now());
    if (!m_wake.isActive() || m_wake.remainingTime() > 0)
        m_wake.start(0); // many that arrive together make one turn
}

void ChannelSender::turn()
{
    while (!m_stopped && mayStart(now())) {
        const auto effect = m_plan.next(now());
        if (!effect)
            break;
        auto job = m_jobs.find(effect->id);
        if (job == m_jobs.end())
            job = m_jobs.insert(effect->id, Job {*effect});
        begin(*job);
    }
    qint64 wait = m_plan.underWay() < mostUnderWay && m_heldWhy.isEmpty()
        ? m_plan.waitMs(now())
        : -1; // otherwise an answer wakes us
    if (wait >= 0 && !m_pausedWhy.isEmpty())
        wait = qMax(wait, m_probeAt - now());
    if (wait >= 0 && !m_stopped)
        m_wake.start(int(std::clamp<qint64>(wait, 1, 60'000)));
}

/// While paused, one every quarter of an hour finds out whether sending works again.
bool ChannelSender::mayStart(qint64 nowMs)
{
    if (m_plan.underWay() >= mostUnderWay || !m_heldWhy.isEmpty())
        return false;
    if (m_pausedWhy.isEmpty())
        return true;
    if (nowMs < m_probeAt || m_plan.underWay() > 0)
        return false;
    m_probeAt = nowMs + probeEveryMs;
    return true;
}

void ChannelSender::begin(Job &job)
{
    const Effect &effect = job.effect;
    if (effect.kind == "message.react"_L1) {
        job.request = whatsapp::reactionRequest(m_config.numberId, recipientOf(effect),
                                                effect.data["target"_L1].toString(),
                                                effect.data["emoji"_L1].toString(), effect.id);
        return send(effect.id);
    }
    if (effect.kind == "message.mark_read"_L1) {
        job.request
            = whatsapp::markReadRequest(m_config.numberId, effect.data["provider_id"_L1].toString(), false);
        return send(effect.id);
    }
    if (effect.kind.startsWith("contact."_L1)) {
        job.request = whatsapp::blockRequest(m_config.numberId, recipientOf(effect),
                                             effect.kind == "contact.block"_L1);
        return send(effect.id);
    }
    const QString media = conversations::mediaOf(contentOf(effect));
    if (media.isEmpty())
        compose(effect.id, {});
    else
        uploadFor(effect.id, media);
}

void ChannelSender::uploadFor(const QString &id, const QString &media)
{
    const auto row = loadAs<conversations::Media>(m_bench.rows, u"media"_s, media);
    if (!row || row->hash.isEmpty())
        return fail(id, {0, u"The file is not there any more. Attach it again."_s, whatsapp::Remedy::Fix});
    const QString hash = row->hash;
    if (const auto known = m_uploads.constFind(hash); known != m_uploads.cend() && now() < known->until)
        return compose(id, known->providerId);
    runAside(
        m_bench.disk, this,
        [&store = m_bench.media, hash] { return store.read(hash, 0, MediaStore::largestFile); },
        [this, id, hash](const Result<MediaStore::Piece> &file) {
            const auto content = *conversations::fileOf(contentOf(m_jobs.find(id)->effect));
            if (!file)
                return fail(id, {0, file.error().text, whatsapp::Remedy::Fix});
            uploadFile(id, content, hash, file->bytes);
        });
}

void ChannelSender::uploadFile(const QString &id, const conversations::MediaContent &content,
                               const QString &hash, const QByteArray &bytes)
{
    const auto row = loadAs<conversations::Media>(m_bench.rows, u"media"_s, content.media)
                         .value_or(conversations::Media {});
    const QString name = content.fileName.isEmpty() ? row.name : content.fileName;
    m_graph.call(whatsapp::mediaUploadRequest(m_config.numberId, row.mime, name, bytes),
                 [this, id, hash](const net::HttpOutcome &outcome) { uploaded(id, hash, outcome); });
}

void ChannelSender::uploaded(const QString &id, const QString &hash, const net::HttpOutcome &outcome)
{
    if (outcome.fate == net::CallFate::Answered)
        if (const auto answer = whatsapp::readAnswer(outcome.status, outcome.body);
            answer && answer->contains("id"_L1)) {
            m_uploads.insert(hash, {(*answer)["id"_L1].toString(), now() + uploadKeptMs});
            return compose(id, m_uploads.value(hash).providerId);
        }
    Job &job = *m_jobs.find(id);
    Verdict verdict = verdictOf(outcome, job.tries, m_config.pacing.retryBaseMs, someJitter());
    if (verdict.kind == Verdict::Kind::Uncertain) { // uploading twice harms nobody
        const bool enough = job.tries.transient++ >= 3;
        verdict.kind = enough ? Verdict::Kind::Failed : Verdict::Kind::Again;
        verdict.afterMs = m_config.pacing.retryBaseMs << job.tries.transient;
        verdict.error
            = {0, u"WhatsApp did not take the file. Retry in a few minutes."_s, whatsapp::Remedy::RetryNow};
    }
    settle(id, verdict);
}

void ChannelSender::compose(const QString &id, const QString &providerMedia)
{
    Job &job = *m_jobs.find(id);
    auto request
        = whatsapp::sendRequest(m_config.numberId, recipientOf(job.effect), contentOf(job.effect),
                                job.effect.subject, job.effect.data["reply_to"_L1].toString(), providerMedia);
    if (!request)
        return fail(id, {0, request.error().text, whatsapp::Remedy::Fix});
    job.request = *std::move(request);
    if (job.marked)
        send(id);
    else
        mark(id);
}

void ChannelSender::mark(const QString &id)
{
    if (m_stopped)
        return;
    Submission submission;
    submission.commands
        = {relayCommand(u"message.sending"_s, m_jobs.find(id)->effect.subject, {}, m_bench.clock)};
    submission.done = answerOn(this, [this, id](const Result<QList<Answer>> &answers) {
        if (!answers)
            return tryAgain(id, {Verdict::Kind::Again, {}, {}, ledgerRetryMs});
        if (answers->value(0).refused
            || answers->value(0).seq == 0) // it was marked before: an earlier life may have sent it
            return settle(id, {});
        m_jobs.find(id)->marked = true;
        send(id);
    });
    m_bench.ledger.submit(std::move(submission));
}

void ChannelSender::send(const QString &id)
{
    Job &job = *m_jobs.find(id);
    if (m_stopped) {
        if (job.marked)
            putBack(job);
        return;
    }
    if (!m_bench.ledger.maySend()) // silent for too long: it will know again, or be shut out, in a moment
        return tryAgain(id, {Verdict::Kind::Again, {}, {}, ledgerRetryMs});
    job.calling = true;
    m_graph.call(job.request, [this, id](const net::HttpOutcome &outcome) {
        Job &called = *m_jobs.find(id);
        called.calling = false;
        if (outcome.fate != net::CallFate::Answered)
            qCInfo(relayLog).noquote()
                << "a call on channel" << m_config.id << "did not come back:" << outcome.error;
        const Verdict verdict = verdictOf(outcome, called.tries, m_config.pacing.retryBaseMs, someJitter());
        if (verdict.kind == Verdict::Kind::Accepted && !m_pausedWhy.isEmpty())
            resume();
        settle(id, verdict);
    });
}

void ChannelSender::settle(const QString &id, const Verdict &verdict)
{
    const Job &job = *m_jobs.find(id);
    if (verdict.kind == Verdict::Kind::Again)
        return tryAgain(id, verdict);
    if (verdict.kind == Verdict::Kind::Paused) {
        pause(verdict.error);
        return tryAgain(id, verdict);
    }
    if (job.effect.kind == "message.send"_L1)
        return settleMessage(id, verdict);
    if (verdict.kind == Verdict::Kind::Failed)
        qCWarning(relayLog) << job.effect.kind << "failed with code" << verdict.error.code << "on channel"
                            << m_config.id;
    finish(id, {}); // a reaction, a receipt or a block is not worth asking anybody about
}

void ChannelSender::settleMessage(const QString &id, const Verdict &verdict)
{
    const QString message = m_jobs.find(id)->effect.subject;
    switch (verdict.kind) {
    case Verdict::Kind::Accepted:
        return finish(id,
                      {relayCommand(u"message.accepted"_s, message, {{u"provider_id"_s, verdict.providerId}},
                                    m_bench.clock)});
    case Verdict::Kind::Failed:
        return fail(id, verdict.error);
    default:
        qCWarning(relayLog) << "message" << message << "may or may not have left; waiting for its status";
        return finish(id, {relayCommand(u"message.uncertain"_s, message, {}, m_bench.clock)});
    }
}

void ChannelSender::tryAgain(const QString &id, const Verdict &verdict)
{
    const qint64 at = now() + verdict.afterMs;
    if (verdict.wholeNumber)
        m_plan.slowDownUntil(at);
    Job &job = *m_jobs.find(id);
    if (m_stopped && job.marked)
        return putBack(job);
    m_plan.again(job.effect, at);
    turn();
}

void ChannelSender::fail(const QString &id, const whatsapp::ApiError &error)
{
    finish(id, failure(m_jobs.find(id)->effect, error));
}

Commands ChannelSender::failure(const Effect &effect, const whatsapp::ApiError &error) const
{
    if (effect.kind != "message.send"_L1)
        return {};
    const QJsonObject words {{u"code"_s, error.code}, {u"text"_s, error.text}};
    return {relayCommand(u"message.failed"_s, effect.subject, {{u"error"_s, words}}, m_bench.clock)};
}

/// The outcome is kept until the ledger has it: what was sent must not be sent again because a disk was full.
void ChannelSender::finish(const QString &id, const Commands &outcome)
{
    m_jobs.find(id)->settled = true;
    m_bench.ledger.finish(
        id, outcome, answerOn(this, [this, id, outcome](const Result<QList<Answer>> &answers) {
            if (!answers && !m_stopped) {
                qCCritical(relayLog) << "the outcome of an effect can't be kept:" << answers.error().code;
                QTimer::singleShot(ledgerRetryMs, this, [this, id, outcome] { finish(id, outcome); });
                return;
            }
            const Effect effect = m_jobs.take(id).effect;
            m_plan.done(effect, now());
            turn();
        }));
}

void ChannelSender::hold(const QString &why)
{
    m_heldWhy = why;
    if (why.isEmpty() && !m_stopped)
        m_wake.start(0);
}

void ChannelSender::stop()
{
    m_stopped = true;
    m_wake.stop();
    m_tokenPoll.stop();
    for (Job &job : m_jobs)
        if (job.marked && !job.calling && !job.settled)
            putBack(job);
}

/// It is marked "sending" but certainly did not leave: failed and retried at once, which queues it for the
/// next start.
void ChannelSender::putBack(Job &job)
{
    Commands outcome
        = failure(job.effect, {0, u"The relay was stopped before this could leave. Retry."_s, {}});
    outcome << relayCommand(u"message.retry"_s, job.effect.subject, {}, m_bench.clock);
    job.settled = true;
    finish(job.effect.id, outcome);
}

bool ChannelSender::idle() const
{
    return std::none_of(m_jobs.cbegin(), m_jobs.cend(),
                        [](const Job &job) { return job.calling || job.settled; });
}

QJsonObject ChannelSender::status() const
{
    QJsonObject status {{u"waiting"_s, m_plan.size()}};
    if (!m_pausedWhy.isEmpty())
        status.insert("paused"_L1, m_pausedWhy);
    if (!m_heldWhy.isEmpty())
        status.insert("held"_L1, m_heldWhy);
    return status;
}

void ChannelSender::pause(const whatsapp::ApiError &error)
{
    m_probeAt = now() + probeEveryMs;
    if (!m_pausedWhy.isEmpty())
        return;
    m_pausedWhy = error.text;
    m_tokenPoll.start(tokenPollMs);
    qCCritical(relayLog) << "channel" << m_config.id << "is paused, code" << error.code;
    tell(u"relay_paused"_s, u"critical"_s, u"Sending is paused. "_s + error.text);
}

void ChannelSender::resume()
{
    m_pausedWhy.clear();
    m_tokenPoll.stop();
    qCInfo(relayLog) << "channel" << m_config.id << "sends again";
    tell(u"relay_resumed"_s, u"info"_s, u"Sending works again."_s);
    m_wake.start(0);
}

void ChannelSender::lookForToken()
{
    if (m_graph.reloadToken())
        resume();
}

void ChannelSender::tell(const QString &field, const QString &severity, const QString &summary)
{
    Command notice = relayCommand(u"channel.notice"_s, m_config.id, {}, m_bench.clock);
    notice.data = {{u"channel"_s, m_config.id}, {u"field"_s, field},      {u"severity"_s, severity},
                   {u"summary"_s, summary},     {u"digest"_s, notice.id}, {u"data"_s, QJsonObject()}};
    Submission submission;
    submission.commands = {notice};
    m_bench.ledger.submit(std::move(submission));
}

} // namespace waypost::relay
