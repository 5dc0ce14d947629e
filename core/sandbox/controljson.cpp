// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/control.h"
#include "core/sandbox/windows.h"

#include <array>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

template <class T> struct Manner {
    QLatin1StringView key;
    T WebhookManners::*member;
    T low;
    T high;
};
constexpr qint64 monthOfMs = 31LL * 24 * 3'600'000;
constexpr std::array countManners {
    Manner<int> {"concurrency"_L1, &WebhookManners::concurrency, 1, 64},
    Manner<int> {"batch"_L1, &WebhookManners::batch, 1, 1'000},
    Manner<int> {"drop"_L1, &WebhookManners::drop, 0, 1'000'000},
};
constexpr std::array timeManners {
    Manner<qint64> {"batch_wait_ms"_L1, &WebhookManners::batchWaitMs, 0, monthOfMs},
    Manner<qint64> {"delay_ms"_L1, &WebhookManners::delayMs, 0, monthOfMs},
    Manner<qint64> {"reorder_ms"_L1, &WebhookManners::reorderMs, 1, monthOfMs},
    Manner<qint64> {"retry_base_ms"_L1, &WebhookManners::retryBaseMs, 1, monthOfMs},
    Manner<qint64> {"retry_cap_ms"_L1, &WebhookManners::retryCapMs, 1, monthOfMs},
    Manner<qint64> {"horizon_ms"_L1, &WebhookManners::horizonMs, 0, monthOfMs},
};
constexpr std::array shareManners {
    Manner<double> {"duplicates"_L1, &WebhookManners::duplicates, 0, 1},
    Manner<double> {"reorder"_L1, &WebhookManners::reorder, 0, 1},
};
constexpr std::array switchManners {
    Manner<bool> {"hold_statuses"_L1, &WebhookManners::holdStatuses, false, true},
    Manner<bool> {"paused"_L1, &WebhookManners::paused, false, true},
};

/// Takes the value out of `wanted` if it is there; false if it is none of those allowed.
template <class T, class Read>
bool takeManner(WebhookManners &manners, QJsonObject &wanted, const Manner<T> &manner, Read read)
{
    const QJsonValue value = wanted.take(manner.key);
    if (value.isUndefined())
        return true;
    const std::optional<T> taken = read(value);
    if (!taken || *taken < manner.low || *taken > manner.high)
        return false;
    manners.*manner.member = *taken;
    return true;
}
} // namespace

Result<WebhookManners> mannersWith(WebhookManners manners, const QJsonObject &wantedManners)
{
    QJsonObject wanted = wantedManners;
    const auto whole
        = [](const QJsonValue &v) { return v.isDouble() ? std::optional(v.toInteger()) : std::nullopt; };
    const auto count
        = [](const QJsonValue &v) { return v.isDouble() ? std::optional(v.toInt(-1)) : std::nullopt; };
    const auto share
        = [](const QJsonValue &v) { return v.isDouble() ? std::optional(v.toDouble()) : std::nullopt; };
    const auto flag
        = [](const QJsonValue &v) { return v.isBool() ? std::optional(v.toBool()) : std::nullopt; };
    QString wrong;
    const auto takeAll = [&](const auto &table, const auto &read) {
        for (const auto &manner : table)
            if (wrong.isEmpty() && !takeManner(manners, wanted, manner, read))
                wrong = manner.key;
    };
    takeAll(countManners, count);
    takeAll(timeManners, whole);
    takeAll(shareManners, share);
    takeAll(switchManners, flag);
    if (!wrong.isEmpty())
        return Error {
            u"bad_manners"_s, u"The value of \"%1\" is out of its range."_s.arg(wrong), {{u"key"_s, wrong}}};
    if (!wanted.isEmpty())
        return Error {u"bad_manners"_s, u"Webhooks have no \"%1\"."_s.arg(wanted.keys().first())};
    return manners;
}

QJsonObject webhooksJson(const WebhookQueue &queue)
{
    const WebhookQueue::Counts &counts = queue.counts();
    QJsonObject manners;
    for (const auto &manner : countManners)
        manners.insert(manner.key, queue.manners().*manner.member);
    for (const auto &manner : timeManners)
        manners.insert(manner.key, queue.manners().*manner.member);
    for (const auto &manner : shareManners)
        manners.insert(manner.key, queue.manners().*manner.member);
    for (const auto &manner : switchManners)
        manners.insert(manner.key, queue.manners().*manner.member);
    return {{u"waiting"_s, queue.waiting()}, {u"under_way"_s, queue.underWay()},
            {u"held"_s, queue.held()},       {u"delivered"_s, counts.delivered},
            {u"failed"_s, counts.failed},    {u"duplicated"_s, counts.duplicated},
            {u"dropped"_s, counts.dropped},  {u"lost"_s, counts.lost},
            {u"changes"_s, counts.changes},  {u"manners"_s, manners}};
}

QJsonObject customerJson(const Customer &customer)
{
    return {{u"key"_s, customer.key},
            {u"name"_s, customer.name},
            {u"phone"_s, QString(u'+' + customer.waId)},
            {u"wa_id"_s, customer.waId},
            {u"user_id"_s, customer.userId},
            {u"username"_s, customer.username},
            {u"country"_s, customer.country},
            {u"language"_s, customer.language},
            {u"phone_hidden"_s, customer.phoneHidden},
            {u"receipts"_s, customer.receiptsOff ? u"off"_s : u"on"_s},
            {u"blocked"_s, customer.blockedUs},
            {u"on_whatsapp"_s, !customer.notOnWhatsApp},
            {u"online"_s, !customer.offline},
            {u"marketing"_s,
             customer.marketingStopped      ? u"off"_s
                 : customer.marketingCapped ? u"capped"_s
                                            : u"on"_s},
            {u"opens_after_ms"_s, customer.opensAfterMs},
            {u"blocked_by_us"_s, customer.blockedByUs},
            {u"last_wrote_at"_s, customer.lastWroteAt},
            {u"free_entry_until"_s, customer.freeEntryUntil}};
}

QJsonObject sentJson(const Sent &sent)
{
    return {{u"number"_s, sent.number},    {u"id"_s, sent.id}, {u"customer"_s, sent.customer},
            {u"kind"_s, sent.kind},        {u"at"_s, sent.at}, {u"body"_s, sent.body},
            {u"statuses"_s, sent.statuses}};
}

QJsonObject stateJson(const Controls &controls)
{
    const Cloud &cloud = controls.cloud;
    return {{u"now_ms"_s, controls.clock.nowMs()},
            {u"frozen"_s, controls.clock.frozen()},
            {u"speed"_s, cloud.speed},
            {u"seed"_s, qint64(cloud.seed)},
            {u"phone_number_id"_s, cloud.account.phoneNumberId},
            {u"waba_id"_s, cloud.account.wabaId},
            {u"catalog_id"_s, cloud.account.catalogId},
            {u"app_id"_s, cloud.account.appId},
            {u"customers"_s, qint64(cloud.customers.all().size())},
            {u"playing"_s, controls.cast.playing()},
            {u"planned"_s, cloud.schedule.size()},
            {u"sent"_s, cloud.sent.last()},
            {u"received"_s, cloud.received.count()},
            {u"media"_s, cloud.media.count()},
            {u"faults"_s, cloud.faults.toJson()},
            {u"webhooks"_s, webhooksJson(cloud.webhooks)}};
}

Answer controlError(const Error &error, int status)
{
    QJsonObject told {{u"code"_s, error.code}, {u"text"_s, error.text}};
    if (!error.details.isEmpty())
        told.insert("details"_L1, error.details);
    return jsonAnswer({{u"error"_s, told}}, status);
}

} // namespace waypost::sandbox
