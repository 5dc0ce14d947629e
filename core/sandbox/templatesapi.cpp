// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/templatesapi.h"

#include "core/sandbox/accountapi.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 reviewMs = 5'000;
constexpr qint64 pauseHourMs = 3'600'000;

void planReview(Cloud &cloud, const QString &id, qint64 now)
{
    cloud.later(now, reviewMs, [&cloud, id](qint64 at) {
        if (Template *reviewed = cloud.templates.find(id); reviewed && reviewed->status == "PENDING"_L1)
            (void)decideTemplate(cloud, *reviewed, u"approved"_s, {}, at);
    });
}

Answer createTemplate(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const auto body = bodyOf(call);
    if (!body)
        return cloud.refuse({100, u"The body is not a JSON object."_s});
    const auto made = cloud.templates.create(*body, now);
    if (const auto *error = std::get_if<GraphError>(&made))
        return cloud.refuse(*error);
    const Template &created = *std::get<Template *>(made);
    planReview(cloud, created.id, now);
    return jsonAnswer(
        {{u"id"_s, created.id}, {u"status"_s, created.status}, {u"category"_s, created.category}});
}
} // namespace

Answer templateList(Cloud &cloud, const ApiCall &call, qint64 now)
{
    if (call.method == "POST")
        return createTemplate(cloud, call, now);
    if (call.method == "DELETE") {
        const QString name = call.query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
        if (const Refusal refusal = cloud.templates.remove(name, call.query.queryItemValue(u"hsm_id"_s), now))
            return cloud.refuse(*refusal);
        return successAnswer();
    }
    QJsonArray all;
    for (const Template *found : cloud.templates.list(call.query))
        all << found->toJson();
    return pageAnswer(cloud, all, call);
}

Answer templateNode(Cloud &cloud, Template &target, const ApiCall &call, qint64 now)
{
    if (call.path.value(1) == "unpause"_L1) {
        if (target.status != "PAUSED"_L1)
            return jsonAnswer({{u"success"_s, false}, {u"reason"_s, u"The template is not paused."_s}});
        (void)decideTemplate(cloud, target, u"unpaused"_s, {}, now);
        return successAnswer();
    }
    if (call.method == "GET")
        return jsonAnswer(chosenFields(target.toJson(), call.query));
    const auto body = bodyOf(call);
    if (!body)
        return cloud.refuse({100, u"The body is not a JSON object."_s});
    if (const Refusal refusal = cloud.templates.edit(target, *body, now))
        return cloud.refuse(*refusal);
    planReview(cloud, target.id, now);
    return successAnswer();
}

Result<Done> decideTemplate(Cloud &cloud, Template &target, const QString &verdict, const QString &reason,
                            qint64 now)
{
    const auto value = cloud.templates.decide(target, verdict, reason);
    if (!value)
        return value.error();
    cloud.tell(u"message_template_status_update"_s, *value, now);
    if (target.status == "PAUSED"_L1) {
        const qint64 hours = target.pauses == 1 ? 3 : 6;
        cloud.schedule.at(now + hours * pauseHourMs,
                          [&cloud, id = target.id, pauses = target.pauses](qint64 at) {
                              Template *paused = cloud.templates.find(id);
                              if (paused && paused->status == "PAUSED"_L1 && paused->pauses == pauses)
                                  (void)decideTemplate(cloud, *paused, u"unpaused"_s, {}, at);
                          });
    }
    return Done {};
}

} // namespace waypost::sandbox
