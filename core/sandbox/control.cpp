// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/control.h"

#include "core/sandbox/delivery.h"
#include "core/sandbox/inbound.h"
#include "core/sandbox/templatesapi.h"

#include <QHash>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostSaid = 10'000;
constexpr qsizetype longestSentPage = 1'000;
constexpr int createdStatus = 201;
constexpr int notFoundStatus = 404;

using Handler = Answer (*)(Controls &, const ApiCall &, const QJsonObject &body);

Answer unknownCustomer(const QString &who)
{
    return controlError({u"no_such_customer"_s,
                         u"There is no customer \"%1\": make one with POST /sandbox/customers."_s.arg(who)},
                        notFoundStatus);
}

Answer customersList(Controls &controls, const ApiCall &, const QJsonObject &)
{
    QJsonArray all;
    for (const auto &[key, customer] : controls.cloud.customers.all())
        all << customerJson(customer);
    return jsonAnswer({{u"customers"_s, all}});
}

Answer customersAdd(Controls &controls, const ApiCall &, const QJsonObject &body)
{
    const auto added = controls.cloud.customers.add(body);
    return added ? jsonAnswer(customerJson(**added), createdStatus) : controlError(added.error());
}

/// POST /sandbox/customers/{who} changes traits, …/open looks at what we sent.
Answer customersChange(Controls &controls, const ApiCall &call, const QJsonObject &body)
{
    Customer *customer = controls.cloud.customers.find(call.path.value(1));
    if (!customer)
        return unknownCustomer(call.path.value(1));
    const qint64 now = controls.clock.nowMs();
    if (call.path.value(2) == "open"_L1) {
        openConversation(controls.cloud, *customer, now);
        return jsonAnswer(customerJson(*customer));
    }
    const bool wasOffline = customer->offline;
    if (const auto changed = controls.cloud.customers.change(*customer, body); !changed)
        return controlError(changed.error());
    if (wasOffline && !customer->offline)
        comeOnline(controls.cloud, *customer, now);
    return jsonAnswer(customerJson(*customer));
}

/// The customer a "say" is about: a key, a phone, a user id, or traits of somebody who is made if need be.
Result<Customer *> speakerOf(Cloud &cloud, const QJsonValue &who)
{
    if (who.isObject()) {
        const QJsonObject traits = who.toObject();
        if (Customer *known = cloud.customers.find(traits["key"_L1].toString(traits["phone"_L1].toString())))
            return known;
        return cloud.customers.add(traits);
    }
    if (Customer *known = cloud.customers.find(who.toString()))
        return known;
    return Error {
        u"no_such_customer"_s,
        u"There is no customer \"%1\": make one with POST /sandbox/customers."_s.arg(who.toString())};
}

Result<QJsonObject> sayOne(Controls &controls, const QJsonObject &say)
{
    const auto customer = speakerOf(controls.cloud, say["customer"_L1]);
    if (!customer)
        return customer.error();
    const auto spoken = speak(controls.cloud, **customer, say, controls.clock.nowMs());
    if (!spoken)
        return spoken.error();
    QJsonObject told {{u"id"_s, spoken->id}, {u"customer"_s, (*customer)->key}};
    if (spoken->blocked)
        told.insert("blocked"_L1, true);
    return told;
}

Answer say(Controls &controls, const ApiCall &, const QJsonObject &body)
{
    if (!body.contains("say"_L1)) {
        const auto said = sayOne(controls, body);
        return said ? jsonAnswer(*said) : controlError(said.error());
    }
    const QJsonArray says = body["say"_L1].toArray();
    if (says.size() > mostSaid)
        return controlError({u"bad_say"_s, u"Say at most 10000 things in one call."_s});
    QJsonArray told;
    for (const QJsonValue one : says) {
        const auto said = sayOne(controls, one.toObject());
        if (!said)
            return controlError(said.error());
        told << *said;
    }
    return jsonAnswer({{u"said"_s, told}});
}

Answer sentList(Controls &controls, const ApiCall &call, const QJsonObject &)
{
    const auto wanted
        = [&call](const QString &key) { return call.query.queryItemValue(key, QUrl::FullyDecoded); };
    const qint64 after = wanted(u"after"_s).toLongLong();
    const Customer *customer = controls.cloud.customers.find(wanted(u"customer"_s));
    QJsonArray all;
    bool more = false;
    for (const Sent &sent : controls.cloud.sent.all()) {
        if (sent.number <= after || (!wanted(u"kind"_s).isEmpty() && sent.kind != wanted(u"kind"_s))
            || (!wanted(u"customer"_s).isEmpty() && (!customer || sent.customer != customer->key)))
            continue;
        more = all.size() == longestSentPage;
        if (more)
            break;
        all << sentJson(sent);
    }
    return jsonAnswer({{u"sent"_s, all}, {u"last"_s, controls.cloud.sent.last()}, {u"more"_s, more}});
}

Answer faultsAdd(Controls &controls, const ApiCall &, const QJsonObject &body)
{
    Cloud &cloud = controls.cloud;
    if (body.contains("token_expired"_L1))
        cloud.faults.tokenExpired = body["token_expired"_L1].toBool();
    if (body.contains("statuses"_L1))
        if (const auto added = cloud.faults.addForStatuses(body["statuses"_L1].toObject()); !added)
            return controlError(added.error());
    if (body.contains("calls"_L1))
        if (const auto added = cloud.faults.add(body["calls"_L1].toObject()); !added)
            return controlError(added.error());
    if (body.contains("webhooks"_L1)) {
        const auto manners = mannersWith(cloud.webhooks.manners(), body["webhooks"_L1].toObject());
        if (!manners)
            return controlError(manners.error());
        cloud.webhooks.setManners(*manners, controls.clock.nowMs());
    }
    for (const QString &key : body.keys())
        if (!QStringList {u"token_expired"_s, u"statuses"_s, u"calls"_s, u"webhooks"_s}.contains(key))
            return controlError(
                {u"bad_fault"_s,
                 u"There is no fault \"%1\". There are calls, statuses, webhooks and token_expired."_s.arg(
                     key)});
    return jsonAnswer(cloud.faults.toJson());
}

Answer faultsClear(Controls &controls, const ApiCall &, const QJsonObject &)
{
    controls.cloud.faults.clear();
    controls.cloud.webhooks.setManners({}, controls.clock.nowMs());
    return jsonAnswer(controls.cloud.faults.toJson());
}

Answer clockSet(Controls &controls, const ApiCall &, const QJsonObject &body)
{
    if (const double speed = body["speed"_L1].toDouble(controls.cloud.speed); speed > 0 && speed <= 100'000)
        controls.cloud.speed = speed;
    else
        return controlError({u"bad_clock"_s, u"\"speed\" must be more than 0 and at most 100000."_s});
    if (body.contains("frozen"_L1))
        controls.clock.freeze(body["frozen"_L1].toBool());
    if (const qint64 to = body["set_ms"_L1].toInteger(); to > 0)
        controls.clock.setMs(to);
    if (const qint64 by = body["advance_ms"_L1].toInteger(); by > 0)
        controls.clock.advanceMs(by);
    controls.cloud.schedule.run(controls.clock.nowMs());
    return jsonAnswer({{u"now_ms"_s, controls.clock.nowMs()},
                       {u"frozen"_s, controls.clock.frozen()},
                       {u"speed"_s, controls.cloud.speed}});
}

Answer templatesShow(Controls &controls, const ApiCall &call, const QJsonObject &)
{
    QJsonArray all;
    for (const Template *found : controls.cloud.templates.list(call.query))
        all << found->toJson();
    return jsonAnswer({{u"templates"_s, all}});
}

/// POST /sandbox/templates/{id or name}/verdict {"verdict", "reason"?, "language"?}
Answer templatesVerdict(Controls &controls, const ApiCall &call, const QJsonObject &body)
{
    TemplateBook &book = controls.cloud.templates;
    const QString which = call.path.value(1);
    Template *target = book.find(which);
    if (!target)
        target = book.find(which, body["language"_L1].toString(u"en_US"_s));
    if (!target || call.path.value(2) != "verdict"_L1)
        return controlError(
            {u"no_such_template"_s, u"No template has that id, or that name in that language."_s},
            notFoundStatus);
    const auto decided = decideTemplate(controls.cloud, *target, body["verdict"_L1].toString(),
                                        body["reason"_L1].toString(), controls.clock.nowMs());
    return decided ? jsonAnswer(target->toJson()) : controlError(decided.error());
}

Answer webhooksShow(Controls &controls, const ApiCall &, const QJsonObject &)
{
    return jsonAnswer(webhooksJson(controls.cloud.webhooks));
}

/// Any notice at all: {"field", "value"}.
Answer webhooksAdd(Controls &controls, const ApiCall &, const QJsonObject &body)
{
    if (!body["field"_L1].isString() || !body["value"_L1].isObject())
        return controlError(
            {u"bad_notice"_s, u"Give a \"field\" and its \"value\", as the provider would send them."_s});
    controls.cloud.tell(body["field"_L1].toString(), body["value"_L1].toObject(), controls.clock.nowMs());
    return jsonAnswer(webhooksJson(controls.cloud.webhooks));
}

Answer burst(Controls &controls, const ApiCall &, const QJsonObject &body)
{
    Flood flood;
    flood.customers = body["customers"_L1].toInt(flood.customers);
    flood.messages = body["messages"_L1].toInt(flood.messages);
    flood.perSecond = body["per_second"_L1].toDouble(flood.perSecond);
    for (const QJsonValue text : body["texts"_L1].toArray())
        flood.texts << text.toString();
    if (flood.customers < 1 || flood.customers > 100'000 || flood.messages < 1 || flood.messages > 10'000'000
        || !(flood.perSecond > 0 && flood.perSecond <= 100'000))
        return controlError(
            {u"bad_burst"_s,
             u"\"customers\" 1 to 100000, \"messages\" 1 to 10000000, \"per_second\" up to 100000."_s});
    beginFlood(controls.cloud, flood, controls.clock.nowMs());
    return jsonAnswer(
        {{u"customers"_s, flood.customers},
         {u"messages"_s, flood.messages},
         {u"ends_in_ms"_s, qint64(1'000.0 * flood.messages / (flood.perSecond * controls.cloud.speed))}});
}

Answer accountSet(Controls &controls, const ApiCall &, const QJsonObject &body)
{
    Account &account = controls.cloud.account;
    const int perSecond = body["messages_per_second"_L1].toInt(account.messagesPerSecond);
    if (perSecond < 1 || perSecond > 100'000)
        return controlError({u"bad_account"_s, u"\"messages_per_second\" must be from 1 to 100000."_s});
    account.messagesPerSecond = perSecond;
    if (body.contains("messages_per_second"_L1))
        controls.cloud.limits.setMessagesPerSecond(perSecond);
    account.messagingLimit = body["messaging_limit"_L1].toInt(account.messagingLimit);
    account.quality = body["quality"_L1].toString(account.quality);
    account.name = body["name"_L1].toString(account.name);
    if (body.contains("allowed_recipients"_L1)) {
        account.allowedRecipients.clear();
        for (const QJsonValue phone : body["allowed_recipients"_L1].toArray())
            account.allowedRecipients << waIdFrom(phone.toString());
    }
    return jsonAnswer({{u"messages_per_second"_s, account.messagesPerSecond},
                       {u"messaging_limit"_s, account.messagingLimit},
                       {u"quality"_s, account.quality},
                       {u"name"_s, account.name},
                       {u"allowed_recipients"_s, QJsonArray::fromStringList(account.allowedRecipients)}});
}

Answer scenarioPlay(Controls &controls, const ApiCall &, const QJsonObject &body)
{
    const auto scenario = body.contains("yaml"_L1) ? readScenario(body["yaml"_L1].toString().toUtf8())
                                                   : loadScenario(body["name"_L1].toString());
    if (!scenario)
        return controlError(scenario.error());
    if (const auto played = controls.cast.play(*scenario, controls.clock.nowMs()); !played)
        return controlError(played.error());
    return jsonAnswer({{u"scenario"_s, scenario->name}, {u"customers"_s, scenario->customers.size()}});
}

Answer stateShow(Controls &controls, const ApiCall &, const QJsonObject &)
{
    return jsonAnswer(stateJson(controls));
}

/// "METHOD name", and "name/*" for what is below it.
Handler controlHandler(const QString &route)
{
    static const QHash<QString, Handler> handlers {
        {u"GET customers"_s, customersList},
        {u"POST customers"_s, customersAdd},
        {u"POST customers/*"_s, customersChange},
        {u"POST say"_s, say},
        {u"GET sent"_s, sentList},
        {u"GET state"_s, stateShow},
        {u"POST faults"_s, faultsAdd},
        {u"DELETE faults"_s, faultsClear},
        {u"POST clock"_s, clockSet},
        {u"GET templates"_s, templatesShow},
        {u"POST templates/*"_s, templatesVerdict},
        {u"GET webhooks"_s, webhooksShow},
        {u"POST webhooks"_s, webhooksAdd},
        {u"POST burst"_s, burst},
        {u"POST account"_s, accountSet},
        {u"POST scenario"_s, scenarioPlay},
    };
    return handlers.value(route);
}
} // namespace

Answer controlAnswer(Controls &controls, const ApiCall &call)
{
    const QString route = QString::fromLatin1(call.method) + u' ' + call.path.value(0)
        + (call.path.size() > 1 ? u"/*"_s : QString());
    const Handler handler = controlHandler(route);
    if (!handler)
        return controlError({u"no_such_control"_s,
                             u"There is nothing at %1. docs/sandbox.md lists what there is."_s.arg(route)},
                            notFoundStatus);
    const auto body = call.body.isEmpty() ? std::optional(QJsonObject()) : bodyOf(call);
    if (!body)
        return controlError({u"bad_json"_s, u"The body must be one JSON object."_s});
    return handler(controls, call, *body);
}

} // namespace waypost::sandbox
