// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/engine.h"

#include "core/sandbox/graphapi.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostNever = 1'000;
constexpr qint64 usualFlushMs = 30'000;
constexpr qint64 longestFlushMs = 600'000;
constexpr qint64 longestAheadMs = 24LL * 3'600'000;
constexpr int forbidden = 403;
constexpr int tooLate = 504;

bool isThisMachine(const net::HttpRequest &request)
{
    const auto loopback = [](const QByteArray &text) {
        return text.startsWith("127.") || text.startsWith("::1") || text.startsWith("[::1]")
            || text.startsWith("::ffff:127.") || text == "localhost" || text.startsWith("localhost:");
    };
    // The host too: a web page must not steer the sandbox by a name that leads here.
    return loopback(request.remoteAddress) && loopback(request.header("host"));
}
} // namespace

ApiCall callFrom(const net::HttpRequest &request)
{
    ApiCall call;
    call.method = request.method;
    for (const QByteArray &segment : request.path.split('/'))
        if (!segment.isEmpty())
            call.path << QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
    call.query = QUrlQuery(QString::fromLatin1(request.query));
    call.contentType = request.header("content-type");
    const QByteArray authorization = request.header("authorization");
    for (const QByteArrayView scheme : {QByteArrayView("Bearer "), QByteArrayView("OAuth ")})
        if (authorization.startsWith(scheme))
            call.token = authorization.mid(scheme.size()).trimmed();
    if (call.token.isEmpty())
        call.token = call.query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded).toUtf8();
    call.body = request.body;
    return call;
}

Engine::Engine(Account account, quint64 seed, const Clock &real, Post post)
    : m_real(real)
    , m_clock(real)
    , m_cloud(std::move(account), seed)
    , m_cast(m_cloud)
    , m_post(std::move(post))
{
}

void Engine::handle(const net::HttpRequest &request, const net::HttpRespond &respond)
{
    ApiCall call = callFrom(request);
    if (call.path.value(0) != "sandbox"_L1) {
        finish(graphAnswer(m_cloud, call, m_clock.nowMs()), respond);
        return;
    }
    call.path.removeFirst();
    if (!isThisMachine(request)) {
        finish(
            controlError({u"not_here"_s, u"The sandbox is steered from its own machine only."_s}, forbidden),
            respond);
    } else if (call.path.value(0) == "flush"_L1 && call.method == "POST") {
        flush(call, respond);
    } else {
        Controls controls {m_cloud, m_cast, m_clock};
        finish(controlAnswer(controls, call), respond);
    }
}

void Engine::finish(const Answer &answer, const net::HttpRespond &respond)
{
    switch (answer.fate) {
    case Answer::Fate::Send:
        respond({answer.status, answer.contentType, answer.body, answer.headers});
        break;
    case Answer::Fate::Close:
        respond({.status = 0, .body = {}, .headers = {}});
        break;
    case Answer::Fate::Never:
        if (m_never.size() == mostNever)
            m_never.removeFirst();
        m_never << respond;
        break;
    }
}

void Engine::delivered(qint64 id, bool answered200)
{
    m_cloud.webhooks.report(id, answered200, m_clock.nowMs());
}

void Engine::flush(const ApiCall &call, const net::HttpRespond &respond)
{
    const QJsonObject body = bodyOf(call).value_or(QJsonObject());
    const qint64 now = m_clock.nowMs();
    m_cloud.schedule.run(now);
    m_cloud.schedule.hurry(now, qBound<qint64>(0, body["ahead_ms"_L1].toInteger(), longestAheadMs));
    m_cloud.webhooks.hurry(now);
    const qint64 patience = qBound<qint64>(1, body["timeout_ms"_L1].toInteger(usualFlushMs), longestFlushMs);
    m_flushes << Flush {respond, m_real.nowMs() + patience};
}

void Engine::settleFlushes()
{
    const bool empty = m_cloud.webhooks.empty();
    const qint64 now = m_real.nowMs();
    QList<Flush> left;
    for (const Flush &waiting : std::as_const(m_flushes)) {
        if (!empty && now < waiting.giveUpAt) {
            left << waiting;
            continue;
        }
        QJsonObject told = webhooksJson(m_cloud.webhooks);
        told.insert("flushed"_L1, empty);
        finish(jsonAnswer(told, empty ? 200 : tooLate), waiting.respond);
    }
    m_flushes = left;
}

qint64 Engine::step()
{
    const qint64 now = m_clock.nowMs();
    m_cloud.schedule.run(now);
    while (m_mayPost) {
        const auto delivery = m_cloud.webhooks.take(now);
        if (!delivery)
            break;
        m_post(*delivery);
    }
    settleFlushes();
    qint64 wait = Schedule::never;
    const bool full = m_cloud.webhooks.underWay() >= m_cloud.webhooks.manners().concurrency;
    if (!m_clock.frozen()) {
        wait = m_cloud.schedule.nextDue() - now;
        if (m_mayPost && !full)
            wait = qMin(wait, m_cloud.webhooks.nextDue() - now);
    }
    for (const Flush &waiting : std::as_const(m_flushes))
        wait = qMin(wait, waiting.giveUpAt - m_real.nowMs());
    constexpr qint64 longestWait = 365LL * 24 * 3'600'000;
    return wait > longestWait ? -1 : qMax<qint64>(0, wait);
}

} // namespace waypost::sandbox
