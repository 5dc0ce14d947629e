// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/mediafetcher.h"

#include "core/base/bytes.h"
#include "core/relay/relaylog.h"

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostAtOnce = 2;
constexpr int mostFailures = 8;
constexpr int mostErrorsAnHour = 10; // the provider blocks after 20
constexpr qint64 errorHourMs = 3'600'000;
constexpr qint64 pausedMs = 10 * 60'000;

/// The look-up gives hex, webhooks give base64: both are 32 bytes in the end. Empty if it is neither.
QString hexHash(const QString &told)
{
    const QByteArray text = told.toLatin1();
    const QByteArray hex = fromStrictHex(text);
    const QByteArray raw = hex.size() == 32 ? hex : QByteArray::fromBase64(text);
    return raw.size() == 32 ? QString::fromLatin1(raw.toHex()) : QString();
}
} // namespace

MediaFetcher::MediaFetcher(const ChannelConfig &config, GraphClient &graph, const Workbench &bench)
    : m_config(config)
    , m_graph(graph)
    , m_bench(bench)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &MediaFetcher::turn);
}

void MediaFetcher::add(const Effect &effect)
{
    if (m_jobs.contains(effect.id))
        return;
    m_jobs.insert(effect.id, {effect});
    m_due.emplace(now(), effect.id);
    m_wake.start(0);
}

void MediaFetcher::stop()
{
    m_stopped = true;
    m_wake.stop();
}

qint64 MediaFetcher::restsUntil() const
{
    return m_errors.size() < mostErrorsAnHour ? 0
                                              : m_errors[m_errors.size() - mostErrorsAnHour] + errorHourMs;
}

void MediaFetcher::turn()
{
    while (!m_stopped && m_underWay < mostAtOnce && !m_due.empty() && m_due.begin()->first <= now()
           && now() >= restsUntil()) {
        const QString id = m_due.begin()->second;
        m_due.erase(m_due.begin());
        ++m_underWay;
        lookUp(id);
    }
    if (!m_stopped && m_underWay < mostAtOnce && !m_due.empty())
        m_wake.start(int(std::clamp<qint64>(qMax(m_due.begin()->first, restsUntil()) - now(), 1, 60'000)));
}

void MediaFetcher::lookUp(const QString &id)
{
    const QString media = m_jobs.find(id)->effect.data["provider_id"_L1].toString();
    m_graph.call(whatsapp::mediaUrlRequest(m_config.numberId, media),
                 [this, id](const net::HttpOutcome &outcome) { lookedUp(id, outcome); });
}

void MediaFetcher::lookedUp(const QString &id, const net::HttpOutcome &outcome)
{
    if (outcome.fate != net::CallFate::Answered)
        return stumble(id, u"WhatsApp could not be reached. Ask for the file again later."_s,
                       outcome.fate == net::CallFate::Unknown);
    if (const auto place = whatsapp::readAnswer(outcome.status, outcome.body);
        place && place->contains("url"_L1))
        return download(id, *place);
    const auto error = whatsapp::readSendAnswer(outcome.status, outcome.body).error;
    const QString why
        = error ? error->text : u"WhatsApp did not say where the file is. Ask for it again later."_s;
    if (error && error->remedy == whatsapp::Remedy::Pause) {
        m_errors << now();
        return wait(id, pausedMs);
    }
    if (error && error->remedy == whatsapp::Remedy::Fix && outcome.status < 500) {
        m_errors << now();
        return giveUp(id, why);
    }
    stumble(id, why, true);
}

void MediaFetcher::download(const QString &id, const QJsonObject &place)
{
    if (place["file_size"_L1].toInteger() > MediaStore::largestFile)
        return giveUp(id, u"The file is larger than 100 MB."_s);
    m_jobs.find(id)->mime = place["mime_type"_L1].toString();
    const QString hash = hexHash(place["sha256"_L1].toString());
    const auto started = m_graph.download(
        QUrl(place["url"_L1].toString(), QUrl::StrictMode), MediaStore::largestFile,
        [this, id, hash](const net::HttpOutcome &outcome) { downloaded(id, hash, outcome); });
    if (!started) {
        qCWarning(relayLog) << "media on channel" << m_config.id << "not fetched:" << started.error().code;
        giveUp(id, started.error().text);
    }
}

void MediaFetcher::downloaded(const QString &id, const QString &hash, const net::HttpOutcome &outcome)
{
    if (outcome.fate != net::CallFate::Answered || outcome.status != 200)
        return stumble(id, u"The file could not be downloaded. Ask for it again later."_s,
                       outcome.fate != net::CallFate::NotSent);
    if (!hash.isEmpty() && QString::fromLatin1(sha256(outcome.body).toHex()) != hash)
        return stumble(id, u"The file arrived damaged. Ask for it again later."_s, false);
    runAside(
        m_bench.disk, this, [&store = m_bench.media, bytes = outcome.body] { return store.put(bytes); },
        [this, id, size = outcome.body.size()](const Result<QString> &stored) { kept(id, size, stored); });
}

void MediaFetcher::kept(const QString &id, qint64 size, const Result<QString> &hash)
{
    if (!hash)
        return stumble(id, hash.error().text, false);
    const Job &job = *m_jobs.find(id);
    const QString told = job.effect.data["mime"_L1].toString();
    QJsonObject data {{u"channel"_s, m_config.id},
                      {u"mime"_s, told.isEmpty() ? job.mime : told},
                      {u"size"_s, size},
                      {u"sha256"_s, *hash}};
    if (const QString name = job.effect.data["name"_L1].toString(); !name.isEmpty())
        data.insert("name"_L1, name);
    finish(id, relayCommand(u"media.store"_s, job.effect.subject, data, m_bench.clock));
}

void MediaFetcher::stumble(const QString &id, const QString &why, bool countsForProvider)
{
    if (countsForProvider)
        m_errors << now();
    m_errors = m_errors.mid(qMax<qsizetype>(0, m_errors.size() - mostErrorsAnHour));
    const int failures = ++m_jobs.find(id)->failures;
    if (failures >= mostFailures)
        return giveUp(id, why);
    wait(id, m_config.pacing.retryBaseMs << (2 * (failures - 1)));
}

void MediaFetcher::wait(const QString &id, qint64 ms)
{
    --m_underWay;
    m_due.emplace(now() + ms, id);
    turn();
}

void MediaFetcher::giveUp(const QString &id, const QString &why)
{
    finish(
        id,
        relayCommand(u"media.fail"_s, m_jobs.find(id)->effect.subject, {{u"error"_s, why}}, m_bench.clock));
}

void MediaFetcher::finish(const QString &id, const Command &outcome)
{
    m_bench.ledger.finish(
        id, {outcome}, answerOn(this, [this, id, outcome](const Result<QList<Answer>> &answers) {
            if (!answers && !m_stopped) {
                QTimer::singleShot(1'000, this, [this, id, outcome] { finish(id, outcome); });
                return;
            }
            m_jobs.remove(id);
            --m_underWay;
            turn();
        }));
}

} // namespace waypost::relay
