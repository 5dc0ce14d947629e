// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagecheck.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr int bodyMax = 1'024;
constexpr int listBodyMax = 4'096;
constexpr int headerMax = 60;
constexpr int footerMax = 60;
constexpr int labelMax = 20;
constexpr int idMax = 256;
constexpr int rowsMax = 10;
constexpr int rowTitleMax = 24;
constexpr int rowIdMax = 200;
constexpr int rowTextMax = 72;
constexpr int productsMax = 30;
constexpr int cardBodyMax = 160;
constexpr int tokenMax = 512;
const QString actionPath = QStringLiteral("interactive['action']");

void mustDiffer(Check &check, const QStringList &texts, const QString &what)
{
    if (QSet<QString>(texts.begin(), texts.end()).size() != texts.size())
        check.fail(131009, u"%1 must be unique."_s.arg(what));
}

void mustBeUrl(Check &check, const QString &text, const QString &path)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
        check.fail(131009, u"Param %1 is not a valid URL."_s.arg(path));
}

void checkButtons(Check &check, const QJsonObject &action)
{
    QStringList titles;
    QStringList ids;
    for (const QJsonValue button : check.list(action, actionPath, "buttons"_L1, 1, 3)) {
        const QString path = actionPath + u"['buttons']"_s;
        if (button["type"_L1] != "reply"_L1)
            check.fail(131009, u"Param %1['type'] must be reply."_s.arg(path));
        const QJsonObject reply = check.object(button.toObject(), path, "reply"_L1);
        titles << check.text(reply, path + u"['reply']"_s, "title"_L1, {labelMax});
        ids << check.text(reply, path + u"['reply']"_s, "id"_L1, {idMax});
    }
    mustDiffer(check, titles, u"Button titles"_s);
    mustDiffer(check, ids, u"Button ids"_s);
}

void checkList(Check &check, const QJsonObject &action)
{
    check.text(action, actionPath, "button"_L1, {labelMax});
    const QJsonArray sections = check.list(action, actionPath, "sections"_L1, 1, 10);
    QStringList ids;
    for (const QJsonValue value : sections) {
        const QJsonObject section = value.toObject();
        const QString path = actionPath + u"['sections']"_s;
        check.text(section, path, "title"_L1, {rowTitleMax, sections.size() > 1});
        for (const QJsonValue row : check.list(section, path, "rows"_L1, 1, rowsMax)) {
            ids << check.text(row.toObject(), path + u"['rows']"_s, "id"_L1, {rowIdMax});
            check.text(row.toObject(), path + u"['rows']"_s, "title"_L1, {rowTitleMax});
            check.text(row.toObject(), path + u"['rows']"_s, "description"_L1, {rowTextMax, false});
        }
    }
    if (ids.size() > rowsMax)
        check.fail(131009, u"A list must have at most 10 rows in all its sections."_s);
    mustDiffer(check, ids, u"Row ids"_s);
}

void checkLink(Check &check, const QJsonObject &action)
{
    const QJsonObject parameters = check.object(action, actionPath, "parameters"_L1);
    check.text(parameters, actionPath + u"['parameters']"_s, "display_text"_L1, {labelMax});
    mustBeUrl(check, check.text(parameters, actionPath + u"['parameters']"_s, "url"_L1, {2'000}),
              actionPath + u"['parameters']['url']"_s);
}

void checkProduct(Check &check, const QJsonObject &action)
{
    check.text(action, actionPath, "catalog_id"_L1, {32});
    check.text(action, actionPath, "product_retailer_id"_L1, {100});
}

void checkProductList(Check &check, const QJsonObject &action)
{
    check.text(action, actionPath, "catalog_id"_L1, {32});
    const QJsonArray sections = check.list(action, actionPath, "sections"_L1, 1, 10);
    int products = 0;
    for (const QJsonValue value : sections) {
        const QString path = actionPath + u"['sections']"_s;
        check.text(value.toObject(), path, "title"_L1, {rowTitleMax, sections.size() > 1});
        for (const QJsonValue item : check.list(value.toObject(), path, "product_items"_L1, 1, productsMax)) {
            check.text(item.toObject(), path + u"['product_items']"_s, "product_retailer_id"_L1, {100});
            ++products;
        }
    }
    if (products > productsMax)
        check.fail(131009, u"A product list must have at most 30 products in all its sections."_s);
}

void checkFlow(Check &check, const QJsonObject &action)
{
    const QString path = actionPath + u"['parameters']"_s;
    const QJsonObject parameters = check.object(action, actionPath, "parameters"_L1);
    if (check.text(parameters, path, "flow_message_version"_L1, {8}) != "3"_L1)
        check.fail(131009, u"Param %1['flow_message_version'] must be 3."_s.arg(path));
    if (!parameters.contains("flow_id"_L1) && !parameters.contains("flow_name"_L1))
        check.fail(131008, u"The parameter %1['flow_id'] is required."_s.arg(path));
    check.text(parameters, path, "flow_cta"_L1, {labelMax * 2});
    check.text(parameters, path, "flow_token"_L1, {tokenMax, false});
}

void checkCarousel(Check &check, const QJsonObject &action)
{
    const QJsonArray cards = check.list(action, actionPath, "cards"_L1, 2, 10);
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QString path = u"%1['cards'][%2]"_s.arg(actionPath).arg(i);
        const QJsonObject card = cards[i].toObject();
        if (card["card_index"_L1].toInt(-1) != i)
            check.fail(131009, u"Param %1['card_index'] must count from 0."_s.arg(path));
        if (card["type"_L1] != cards.first()["type"_L1])
            check.fail(131009, u"All cards must have the same type."_s);
        const QJsonObject cardAction = check.object(card, path, "action"_L1);
        if (card["type"_L1] == "cta_url"_L1) {
            check.object(card, path, "header"_L1);
            check.text(card["body"_L1].toObject(), path + u"['body']"_s, "text"_L1, {cardBodyMax, false});
            checkLink(check, cardAction);
        } else {
            checkProduct(check, cardAction);
        }
    }
}

void checkOrderDetails(Check &check, const QJsonObject &action)
{
    const QString path = actionPath + u"['parameters']"_s;
    const QJsonObject parameters = check.object(action, actionPath, "parameters"_L1);
    check.text(parameters, path, "reference_id"_L1, {60});
    if (action["name"_L1] == "review_order"_L1) {
        const QJsonObject order = check.object(parameters, path, "order"_L1);
        static const QStringList states {u"pending"_s, u"processing"_s, u"partially_shipped"_s,
                                         u"shipped"_s, u"completed"_s,  u"canceled"_s};
        if (!states.contains(order["status"_L1].toString()))
            check.fail(131009, u"Param %1['order']['status'] is unknown."_s.arg(path));
        check.text(order, path + u"['order']"_s, "description"_L1, {120, false});
        return;
    }
    check.text(parameters, path, "currency"_L1, {3});
    const QJsonObject total = check.object(parameters, path, "total_amount"_L1);
    if (check.ok() && !total["value"_L1].isDouble())
        check.fail(131009, u"Param %1['total_amount']['value'] must be a number."_s.arg(path));
    check.list(check.object(parameters, path, "order"_L1), path + u"['order']"_s, "items"_L1, 1, 999);
}

void checkNothing(Check &, const QJsonObject &) { }

/// What an interactive type asks for (cloud-api 6.3).
struct InteractiveRule {
    QLatin1StringView type;
    void (*action)(Check &, const QJsonObject &);
    QLatin1StringView actionName; ///< action.name must be this, unless empty
    int bodyMax;
    bool bodyRequired = true;
    bool header = false; ///< a text header is allowed
    bool mediaHeader = false; ///< a media header too
    bool headerRequired = false;
    bool footer = true;
};
constexpr std::array interactiveRules {
    InteractiveRule {"button"_L1, checkButtons, ""_L1, bodyMax, true, true, true},
    InteractiveRule {"list"_L1, checkList, ""_L1, listBodyMax, true, true},
    InteractiveRule {"cta_url"_L1, checkLink, "cta_url"_L1, bodyMax, true, true, true},
    InteractiveRule {"location_request_message"_L1, checkNothing, "send_location"_L1, bodyMax, true, false,
                     false, false, false},
    InteractiveRule {"product"_L1, checkProduct, ""_L1, bodyMax, false},
    InteractiveRule {"product_list"_L1, checkProductList, ""_L1, bodyMax, true, true, false, true},
    InteractiveRule {"catalog_message"_L1, checkNothing, "catalog_message"_L1, bodyMax},
    InteractiveRule {"flow"_L1, checkFlow, "flow"_L1, bodyMax, true, true, true},
    InteractiveRule {"address_message"_L1, checkNothing, "address_message"_L1, bodyMax, true, true},
    InteractiveRule {"order_details"_L1, checkOrderDetails, "review_and_pay"_L1, bodyMax, true, true, true},
    InteractiveRule {"order_status"_L1, checkOrderDetails, "review_order"_L1, bodyMax},
    InteractiveRule {"carousel"_L1, checkCarousel, ""_L1, bodyMax, true, false, false, false, false},
    InteractiveRule {"voice_call"_L1, checkNothing, "voice_call"_L1, bodyMax},
    InteractiveRule {"call_permission_request"_L1, checkNothing, "call_permission_request"_L1, bodyMax,
                     false},
    InteractiveRule {"request_contact_info"_L1, checkNothing, "request_contact_info"_L1, bodyMax},
};

void checkHeader(Check &check, const QJsonObject &interactive, const InteractiveRule &rule)
{
    const QString path = u"interactive['header']"_s;
    if (!interactive.contains("header"_L1)) {
        if (rule.headerRequired)
            check.fail(131008, u"The parameter %1 is required."_s.arg(path));
        return;
    }
    const QJsonObject header = interactive["header"_L1].toObject();
    const QString type = header["type"_L1].toString();
    if (type == "text"_L1 && rule.header)
        check.text(header, path, "text"_L1, {headerMax});
    else if (rule.mediaHeader && (type == "image"_L1 || type == "video"_L1 || type == "document"_L1))
        checkMedia(check, check.object(header, path, QLatin1StringView(type.toLatin1())),
                   u"%1['%2']"_s.arg(path, type));
    else
        check.fail(131009, u"Param %1['type'] is not allowed for this interactive message."_s.arg(path));
}
} // namespace

void checkInteractive(Check &check, const QJsonObject &interactive)
{
    const QString type = check.text(interactive, u"interactive"_s, "type"_L1, {64});
    if (!check.ok())
        return;
    const auto *rule = std::find_if(interactiveRules.begin(), interactiveRules.end(),
                                    [&type](const InteractiveRule &r) { return r.type == type; });
    if (rule == interactiveRules.end()) {
        check.fail(131009, u"Param interactive['type'] is unknown."_s);
        return;
    }
    checkHeader(check, interactive, *rule);
    const QJsonObject body = rule->bodyRequired ? check.object(interactive, u"interactive"_s, "body"_L1)
                                                : interactive["body"_L1].toObject();
    check.text(body, u"interactive['body']"_s, "text"_L1, {rule->bodyMax, rule->bodyRequired});
    if (interactive.contains("footer"_L1)) {
        if (!rule->footer)
            check.fail(131009, u"Param interactive['footer'] is not allowed for this interactive message."_s);
        check.text(interactive["footer"_L1].toObject(), u"interactive['footer']"_s, "text"_L1, {footerMax});
    }
    const QJsonObject action = check.object(interactive, u"interactive"_s, "action"_L1);
    if (!rule->actionName.isEmpty() && action["name"_L1] != rule->actionName)
        check.fail(131009, u"Param interactive['action']['name'] must be %1."_s.arg(rule->actionName));
    if (check.ok())
        rule->action(check, action);
}

} // namespace waypost::sandbox
