// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/customers.h"
#include "core/sandbox/samples.h"
#include "core/sandbox/scenario.h"
#include "core/sandbox/yamlfield.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/yaml.h>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostCustomers = 10'000;
constexpr int deepestSteps = 4;
constexpr Span usualThinking {1'200, 4'000};
constexpr qint64 usualPatienceMs = 10LL * 60'000;

const QStringList &whatWords()
{
    static const QStringList words {u"anything"_s, u"reply"_s,    u"text"_s,     u"media"_s,   u"buttons"_s,
                                    u"list"_s,     u"template"_s, u"products"_s, u"reaction"_s};
    return words;
}

/// Reads one document. The first trouble is kept; reading goes on with what is usual.
class ScenarioReader {
public:
    Result<Scenario> read(const YAML::Node &root)
    {
        allowKeys(m_trouble, root, u"A scenario"_s,
                  {u"scenario"_s, u"about"_s, u"business"_s, u"catalog"_s, u"customers"_s, u"flood"_s});
        Scenario scenario;
        if (m_trouble.none()) {
            scenario.name = textFrom(root["scenario"]);
            scenario.business = textFrom(root["business"]);
            if (scenario.name.isEmpty())
                m_trouble.add(root, u"give the play a name: \"scenario: …\"."_s);
            readCatalog(root["catalog"], scenario);
            readCustomers(root["customers"], scenario);
            readFlood(root["flood"], scenario);
            if (scenario.customers.isEmpty() && !scenario.flood)
                m_trouble.add(root, u"there is nobody: add \"customers\" or \"flood\"."_s);
        }
        if (!m_trouble.none())
            return m_trouble.error();
        return scenario;
    }

private:
    Span readSpan(const YAML::Node &node, const QString &key, Span usual)
    {
        if (!node.IsDefined())
            return usual;
        static const QRegularExpression form(u"\\A(\\d{1,6})(ms|s|m|h)(?:\\.\\.(\\d{1,6})(ms|s|m|h))?\\z"_s);
        static const QHash<QString, qint64> units {
            {u"ms"_s, 1}, {u"s"_s, 1'000}, {u"m"_s, 60'000}, {u"h"_s, 3'600'000}};
        const auto match = form.match(textFrom(node));
        const qint64 low = match.captured(1).toLongLong() * units.value(match.captured(2));
        const qint64 high = match.captured(3).isEmpty()
            ? low
            : match.captured(3).toLongLong() * units.value(match.captured(4));
        if (!match.hasMatch() || high < low) {
            m_trouble.add(node, u"\"%1\" must be a time such as 500ms, 3s, 2m, 1h or 2s..8s."_s.arg(key));
            return usual;
        }
        return {low, high};
    }

    int readCount(const YAML::Node &node, const QString &key, int usual, int most)
    {
        if (!node.IsDefined())
            return usual;
        bool ok = false;
        const int count = textFrom(node).toInt(&ok);
        if (!ok || count < 1 || count > most)
            m_trouble.add(node, u"\"%1\" must be a whole number from 1 to %2."_s.arg(key).arg(most));
        return count;
    }

    void readCatalog(const YAML::Node &list, Scenario &scenario)
    {
        if (!list.IsDefined())
            return;
        if (!list.IsSequence())
            m_trouble.add(list, u"\"catalog\" must be a list."_s);
        for (const auto &node : list) {
            allowKeys(m_trouble, node, u"A product"_s,
                      {u"id"_s, u"name"_s, u"description"_s, u"price"_s, u"currency"_s, u"stock"_s});
            if (!m_trouble.none())
                return;
            bool ok = false;
            const double price = textFrom(node["price"]).toDouble(&ok);
            if (textFrom(node["id"]).isEmpty() || textFrom(node["name"]).isEmpty() || !ok || price < 0)
                m_trouble.add(node, u"a product needs an \"id\", a \"name\" and a \"price\"."_s);
            const QString currency = textFrom(node["currency"]);
            scenario.catalog << Product {textFrom(node["id"]), textFrom(node["name"]),
                                         textFrom(node["description"]),
                                         moneyFromUnits(price, currency.isEmpty() ? u"EUR"_s : currency),
                                         textFrom(node["stock"]) != "no"_L1};
        }
    }

    void readFlood(const YAML::Node &node, Scenario &scenario)
    {
        if (!node.IsDefined())
            return;
        allowKeys(m_trouble, node, u"\"flood\""_s,
                  {u"customers"_s, u"messages"_s, u"per_second"_s, u"texts"_s});
        if (!m_trouble.none())
            return;
        Flood flood;
        flood.customers = readCount(node["customers"], u"customers"_s, flood.customers, 100'000);
        flood.messages = readCount(node["messages"], u"messages"_s, flood.messages, 10'000'000);
        flood.perSecond = readCount(node["per_second"], u"per_second"_s, int(flood.perSecond), 5'000);
        for (const auto &text : node["texts"])
            flood.texts << textFrom(text);
        scenario.flood = flood;
    }

    void readCustomers(const YAML::Node &list, Scenario &scenario)
    {
        if (!list.IsDefined())
            return;
        if (!list.IsSequence() || list.size() > mostCustomers)
            m_trouble.add(list, u"\"customers\" must be a list of at most %1."_s.arg(mostCustomers));
        QSet<QString> keys;
        for (const auto &node : list) {
            if (!m_trouble.none())
                return;
            const Persona persona = readPersona(node);
            const QString key = persona.traits["key"_L1].toString();
            if (keys.contains(key))
                m_trouble.add(node, u"two customers have the \"id\" %1."_s.arg(key));
            keys.insert(key);
            scenario.customers << persona;
        }
    }

    Persona readPersona(const YAML::Node &node)
    {
        static const QStringList traits {u"name"_s,    u"phone"_s,       u"username"_s,     u"user_id"_s,
                                         u"country"_s, u"language"_s,    u"phone_hidden"_s, u"receipts"_s,
                                         u"online"_s,  u"on_whatsapp"_s, u"blocked"_s,      u"marketing"_s};
        static const QStringList own {u"id"_s,          u"starts"_s, u"repeat"_s,
                                      u"opens_after"_s, u"script"_s, u"answers"_s};
        Persona persona;
        allowKeys(m_trouble, node, u"A customer"_s, own + traits);
        if (!m_trouble.none())
            return persona;
        for (const QString &trait : traits)
            if (const YAML::Node value = node[trait.toStdString()]; value.IsDefined())
                persona.traits.insert(trait, jsonFrom(value));
        // YAML would make a number of a phone without quotes, and a boolean of "on" is none of ours.
        if (const QString phone = textFrom(node["phone"]); !phone.isEmpty())
            persona.traits.insert("phone"_L1, phone);
        persona.traits.insert("key"_L1, textFrom(node["id"]));
        if (textFrom(node["id"]).isEmpty() || textFrom(node["name"]).isEmpty())
            m_trouble.add(node, u"a customer needs an \"id\" and a \"name\"."_s);
        if (node["phone"].IsDefined() && waIdFrom(textFrom(node["phone"])).isEmpty())
            m_trouble.add(node["phone"], u"\"phone\" must be a number with its country code."_s);
        persona.starts = readSpan(node["starts"], u"starts"_s, {0, 0});
        persona.repeat = readCount(node["repeat"], u"repeat"_s, 1, 1'000'000);
        if (const YAML::Node opens = node["opens_after"]; textFrom(opens) == "never"_L1)
            persona.traits.insert("opens_after_ms"_L1, -1);
        else if (opens.IsDefined())
            persona.traits.insert("opens_after_ms"_L1, readSpan(opens, u"opens_after"_s, {}).lowMs);
        persona.script = readSteps(node["script"], 0);
        for (const auto &rule : node["answers"])
            persona.answers << readRule(rule);
        return persona;
    }

    AnswerRule readRule(const YAML::Node &node)
    {
        AnswerRule rule;
        allowKeys(m_trouble, node, u"An answer"_s, {u"when"_s, u"contains"_s, u"times"_s, u"do"_s});
        if (!m_trouble.none())
            return rule;
        rule.when = readWhat(node["when"], u"when"_s);
        rule.contains = textFrom(node["contains"]);
        rule.times = readCount(node["times"], u"times"_s, rule.times, 1'000'000);
        rule.steps = readSteps(node["do"], 0);
        if (rule.steps.isEmpty())
            m_trouble.add(node, u"an answer needs steps in \"do\"."_s);
        return rule;
    }

    QString readWhat(const YAML::Node &node, const QString &key)
    {
        const QString what = textFrom(node);
        if (!whatWords().contains(what))
            m_trouble.add(node, u"\"%1\" must be one of %2."_s.arg(key, whatWords().join(u", "_s)));
        return what;
    }

    QList<Step> readSteps(const YAML::Node &list, int depth)
    {
        QList<Step> steps;
        if (!list.IsDefined())
            return steps;
        if (!list.IsSequence() || depth > deepestSteps)
            m_trouble.add(list,
                          u"steps must be a list, each with a dash, at most %1 deep."_s.arg(deepestSteps));
        for (const auto &node : list) {
            if (!m_trouble.none())
                break;
            steps << readStep(node, depth);
        }
        return steps;
    }

    Step readStep(const YAML::Node &node, int depth)
    {
        Step step;
        if (!node.IsMap() || node.size() == 0) {
            m_trouble.add(node, u"a step must be written as \"verb: value\"."_s);
        } else if (node["wait"].IsDefined()) {
            allowKeys(m_trouble, node, u"\"wait\""_s, {u"wait"_s});
            step.kind = Step::Kind::Wait;
            step.span = readSpan(node["wait"], u"wait"_s, {});
        } else if (node["await"].IsDefined()) {
            allowKeys(m_trouble, node, u"\"await\""_s, {u"await"_s, u"within"_s, u"otherwise"_s});
            step.kind = Step::Kind::Await;
            step.what = readWhat(node["await"], u"await"_s);
            step.span = readSpan(node["within"], u"within"_s, {usualPatienceMs, usualPatienceMs});
            step.otherwise = readSteps(node["otherwise"], depth + 1);
        } else if (node["open"].IsDefined()) {
            step.kind = Step::Kind::Open;
        } else {
            readUtterance(node, step);
        }
        return step;
    }

    void readUtterance(const YAML::Node &node, Step &step)
    {
        static const QStringList verbs {u"say"_s,         u"image"_s,    u"video"_s,      u"voice"_s,
                                        u"audio"_s,       u"document"_s, u"sticker"_s,    u"location"_s,
                                        u"contact"_s,     u"react"_s,    u"unreact"_s,    u"choose"_s,
                                        u"order"_s,       u"form"_s,     u"edit"_s,       u"revoke"_s,
                                        u"unsupported"_s, u"unknown"_s,  u"new_number"_s, u"marketing"_s};
        static const QStringList besides {u"after"_s, u"reply_to"_s, u"forwarded"_s,
                                          u"ad"_s,    u"product"_s,  u"text"_s};
        QString verb;
        for (const auto &entry : node) {
            const QString key = textFrom(entry.first);
            if (verbs.contains(key) && verb.isEmpty())
                verb = key;
            else if (!besides.contains(key))
                m_trouble.add(
                    entry.first,
                    u"\"%1\" is not a step, or stands beside another one. Steps are wait, await, open, %2."_s
                        .arg(key, verbs.join(u", "_s)));
        }
        if (verb.isEmpty())
            m_trouble.add(
                node, u"the step has no verb. Steps are wait, await, open, %1."_s.arg(verbs.join(u", "_s)));
        if (!m_trouble.none())
            return;
        step.span = readSpan(node["after"], u"after"_s, usualThinking);
        step.say = sayFor(node[verb.toStdString()], verb);
        for (const QString &key : {u"reply_to"_s, u"forwarded"_s, u"product"_s, u"text"_s})
            if (const YAML::Node value = node[key.toStdString()]; value.IsDefined())
                step.say.insert(key, jsonFrom(value));
        if (const YAML::Node ad = node["ad"]; ad.IsDefined())
            step.say.insert("referral"_L1, jsonFrom(ad).toObject());
    }

    QJsonObject sayFor(const YAML::Node &value, const QString &verb)
    {
        static const QHash<QString, QString> kinds {
            {u"say"_s, u"text"_s},       {u"contact"_s, u"contacts"_s},
            {u"react"_s, u"reaction"_s}, {u"unreact"_s, u"reaction"_s},
            {u"form"_s, u"nfm_reply"_s}, {u"new_number"_s, u"number_changed"_s}};
        const QString text = textFrom(value);
        QJsonObject say {{u"kind"_s, kinds.value(verb, verb)}};
        if (verb == "say"_L1 || verb == "edit"_L1)
            say.insert("text"_L1, text);
        else if (verb == "react"_L1)
            say.insert("emoji"_L1, text);
        else if (verb == "choose"_L1)
            say.insert("choose"_L1, text);
        else if (verb == "order"_L1)
            say.insert("items"_L1, jsonFrom(value).toArray());
        else if (verb == "form"_L1)
            say.insert("response"_L1, jsonFrom(value).toObject());
        else if (verb == "new_number"_L1)
            say.insert("phone"_L1, text);
        else if (verb == "marketing"_L1)
            say.insert("kind"_L1, text == "resume"_L1 ? u"marketing_resume"_s : u"marketing_stop"_s);
        else if (verb == "unsupported"_L1)
            say.insert("type"_L1, text);
        else
            addFields(say, value, verb);
        if ((verb == "say"_L1 || verb == "edit"_L1 || verb == "choose"_L1 || verb == "new_number"_L1)
            && text.isEmpty())
            m_trouble.add(value, u"\"%1\" needs a text."_s.arg(verb));
        return say;
    }

    /// image: "caption", image: {sample: …, caption: …}, location: {…}, contact: {…}; "yes" is what is usual.
    void addFields(QJsonObject &say, const YAML::Node &value, const QString &verb)
    {
        static const QStringList fields {u"sample"_s,    u"caption"_s, u"filename"_s, u"latitude"_s,
                                         u"longitude"_s, u"name"_s,    u"address"_s,  u"phone"_s};
        if (value.IsMap()) {
            allowKeys(m_trouble, value, u'"' + verb + u'"', fields);
            const QJsonObject object = jsonFrom(value).toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                say.insert(it.key(), it.value());
            if (value["phone"].IsDefined())
                say.insert("phone"_L1, textFrom(value["phone"]));
        } else if (const QString text = textFrom(value); text != "yes"_L1 && !text.isEmpty()) {
            say.insert("caption"_L1, text);
        }
        if (const QString sample = say.value("sample"_L1).toString();
            !sample.isEmpty() && !sampleNames().contains(sample))
            m_trouble.add(
                value,
                u"there is no sample \"%1\". There are %2."_s.arg(sample, sampleNames().join(u", "_s)));
        if (verb == "location"_L1
            && (!say.value("latitude"_L1).isDouble() || !say.value("longitude"_L1).isDouble()))
            m_trouble.add(value, u"\"location\" needs \"latitude\" and \"longitude\"."_s);
        if (verb == "contact"_L1 && !say.value("name"_L1).isString())
            m_trouble.add(value, u"\"contact\" needs a \"name\" and a \"phone\"."_s);
    }

    YamlTrouble m_trouble;
};
} // namespace

Result<Scenario> readScenario(const QByteArray &yaml)
{
    try {
        return ScenarioReader().read(YAML::Load(yaml.toStdString()));
    } catch (const YAML::Exception &exception) { // the library's way to tell; it ends here
        YamlTrouble trouble;
        trouble.add(exception.mark.line + 1, QString::fromStdString(exception.msg) + u'.');
        return trouble.error();
    }
}

} // namespace waypost::sandbox
