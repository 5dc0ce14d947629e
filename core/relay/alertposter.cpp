// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/alertposter.h"

#include "core/relay/relaylog.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int postsAtOnce = 4;
constexpr int postMs = 10'000;
constexpr qint64 answerBytes = 64 * 1024; // nobody reads it
constexpr qint64 firstPauseMs = 1'000;
constexpr qint64 longestPauseMs = 15 * 60'000;
constexpr qint64 givenUpAfterMs = 24LL * 3'600'000;
constexpr qint64 longestSleepMs = 60'000;

bool isPrivateHost(const QUrl &url, const AlertsConfig &config)
{
    return config.privateHosts.contains(url.host());
}

/// Those who ask to be asked later, and those who may be better again.
bool isPassing(const net::HttpOutcome &outcome)
{
    return outcome.fate != net::CallFate::Answered || outcome.status >= 500 || outcome.status == 408
        || outcome.status == 429;
}
} // namespace

std::optional<Error> whyNoAlertAddress(const QUrl &url, const AlertsConfig &config)
{
    const bool plain = url.scheme() == "http"_L1 && isPrivateHost(url, config);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && !plain)
        || !url.userInfo().isEmpty())
        return Error {u"bad_value"_s,
                      u"The address for alerts begins with https:// and has no user in it."_s};
    return std::nullopt;
}

net::HttpCall alertCall(const Effect &effect, const QUrl &url, const AlertsConfig &config, qint64 nowMs)
{
    QJsonObject json = effect.data;
    json.insert("id"_L1, effect.id);
    const QByteArray time = QByteArray::number(nowMs / 1000);
    net::HttpCall call;
    call.method = "POST";
    call.url = url;
    call.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QByteArray signature
        = QMessageAuthenticationCode::hash(time + '.' + call.body, config.secret, QCryptographicHash::Sha256)
              .toHex();
    call.headers = {{"Content-Type", "application/json"},
                    {"Waypost-Id", effect.id.toUtf8()},
                    {"Waypost-Signature", "t=" + time + ",v1=" + signature}};
    call.timeoutMs = postMs;
    call.maxResponseBytes = answerBytes;
    call.publicOnly = !isPrivateHost(url, config);
    return call;
}

AlertPoster::AlertPoster(const AlertsConfig &config, net::HttpClient &http, const Workbench &bench)
    : m_config(config)
    , m_http(http)
    , m_bench(bench)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &AlertPoster::turn);
}

void AlertPoster::add(const Effect &effect)
{
    if (m_jobs.contains(effect.id))
        return;
    m_jobs.insert(effect.id, {effect});
    m_due.emplace(now(), effect.id);
    if (!m_stopped)
        m_wake.start(0);
}

void AlertPoster::stop()
{
    m_stopped = true;
    m_wake.stop();
}

QUrl AlertPoster::address() const
{
    return QUrl(workspace::setting(m_bench.rows, "alerts.webhook_url"_L1).toString(), QUrl::StrictMode);
}

void AlertPoster::turn()
{
    while (!m_stopped && m_underWay < postsAtOnce && !m_due.empty() && m_due.begin()->first <= now()) {
        const QString id = m_due.begin()->second;
        m_due.erase(m_due.begin());
        const QUrl url = address();
        const bool old = now() - m_jobs[id].effect.data["at"_L1].toInteger() > givenUpAfterMs;
        QString why
            = m_config.secret.isEmpty() ? u"the configuration has no secret to sign it with"_s : QString();
        if (old)
            why = u"it was not taken within a day"_s;
        if (const auto error = whyNoAlertAddress(url, m_config))
            why = error->text;
        if (!why.isEmpty()) {
            qCWarning(relayLog) << "an alert is dropped:" << why;
            finish(id);
            continue;
        }
        post(id, url);
    }
    if (!m_stopped && m_underWay < postsAtOnce && !m_due.empty())
        m_wake.start(int(std::clamp<qint64>(m_due.begin()->first - now(), 1, longestSleepMs)));
}

void AlertPoster::post(const QString &id, const QUrl &url)
{
    ++m_underWay;
    m_http.call(alertCall(m_jobs[id].effect, url, m_config, now()), [this, id](net::HttpOutcome outcome) {
        QMetaObject::invokeMethod(
            this, [this, id, outcome = std::move(outcome)] { answered(id, outcome); }, Qt::QueuedConnection);
    });
}

void AlertPoster::answered(const QString &id, const net::HttpOutcome &outcome)
{
    --m_underWay;
    const bool taken
        = outcome.fate == net::CallFate::Answered && outcome.status >= 200 && outcome.status < 300;
    if (taken || !isPassing(outcome)) {
        if (!taken)
            qCWarning(relayLog) << "an alert was refused with" << outcome.status;
        finish(id);
    } else {
        Job &job = m_jobs[id];
        const int doublings = std::min(job.failures++, 10);
        m_due.emplace(now() + std::min(firstPauseMs << doublings, longestPauseMs), id);
        if (job.failures == 1)
            qCWarning(relayLog) << "an alert could not be delivered and is tried again:"
                                << (outcome.error.isEmpty() ? QString::number(outcome.status)
                                                            : outcome.error);
    }
    turn();
}

void AlertPoster::finish(const QString &id)
{
    m_jobs.remove(id);
    m_bench.ledger.finish(id, {});
}

} // namespace waypost::relay
