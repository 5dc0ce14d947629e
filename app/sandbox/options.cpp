// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include "core/base/text.h"
#include "core/sandbox/customers.h"

#include <QHash>
#include <QRegularExpression>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

const QStringList &knownOptions()
{
    static const QStringList known {
        u"listen"_s,          u"webhook"_s, u"app-secret-file"_s, u"token-file"_s, u"verify-token-file"_s,
        u"phone-number-id"_s, u"waba-id"_s, u"display-number"_s,  u"seed"_s,       u"speed"_s,
        u"scenario"_s,        u"shop"_s,    u"ready-file"_s};
    return known;
}

Error usageError(const QString &text)
{
    return {u"usage"_s, text};
}

Result<QHash<QString, QString>> valuesFrom(const QStringList &arguments)
{
    QHash<QString, QString> values;
    for (qsizetype i = 0; i < arguments.size(); i += 2) {
        const QString name = arguments[i].startsWith("--"_L1) ? arguments[i].mid(2) : QString();
        if (!knownOptions().contains(name))
            return usageError(u"There is no option \"%1\"."_s.arg(arguments[i]));
        if (i + 1 == arguments.size())
            return usageError(u"The option --%1 needs a value."_s.arg(name));
        values.insert(name, arguments[i + 1]);
    }
    return values;
}

/// From the file that was named, or else from the environment.
QByteArray secretFrom(const QString &file, const char *variable)
{
    return file.isEmpty() ? qgetenv(variable) : readSmallFile(file, 4 * 1024).trimmed();
}

Result<Done> setListen(ServerOptions &server, const QString &listen)
{
    static const QRegularExpression form(u"\\A(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9.]+)):([0-9]{1,5})\\z"_s);
    const auto match = form.match(listen);
    server.address = match.captured(1) + match.captured(2);
    const uint port = match.captured(3).toUInt();
    if (!match.hasMatch() || port > 65'535)
        return usageError(u"--listen needs an address and a port, for example 127.0.0.1:8091."_s);
    server.port = quint16(port);
    return Done {};
}

Result<Done> setSecrets(ServerOptions &server, const QHash<QString, QString> &values)
{
    server.token = secretFrom(values.value(u"token-file"_s), "WAYPOST_SANDBOX_TOKEN");
    server.appSecret = secretFrom(values.value(u"app-secret-file"_s), "WAYPOST_SANDBOX_APP_SECRET");
    server.verifyToken = secretFrom(values.value(u"verify-token-file"_s), "WAYPOST_SANDBOX_VERIFY_TOKEN");
    if (server.token.isEmpty())
        return usageError(
            u"Name a file with the access token (--token-file), or set WAYPOST_SANDBOX_TOKEN."_s);
    if (server.appSecret.isEmpty())
        return usageError(
            u"Name a file with the app secret (--app-secret-file), or set WAYPOST_SANDBOX_APP_SECRET."_s);
    if (values.contains(u"verify-token-file"_s) && server.verifyToken.isEmpty())
        return usageError(u"The verify token's file can't be read or is empty."_s);
    return Done {};
}

Result<Done> setAccount(ServerOptions &server, const QHash<QString, QString> &values)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,32}\\z"_s);
    Account &account = server.account;
    account.phoneNumberId = values.value(u"phone-number-id"_s, account.phoneNumberId);
    account.wabaId = values.value(u"waba-id"_s, account.wabaId);
    account.number = waIdFrom(values.value(u"display-number"_s, account.number));
    if (!digits.match(account.phoneNumberId).hasMatch() || !digits.match(account.wabaId).hasMatch())
        return usageError(u"--phone-number-id and --waba-id have digits only."_s);
    if (account.number.isEmpty())
        return usageError(
            u"--display-number needs a number with its country code, for example +15550783881."_s);
    bool seedOk = false;
    bool speedOk = false;
    server.seed = values.value(u"seed"_s, u"1"_s).toULongLong(&seedOk);
    server.speed = values.value(u"speed"_s, u"1"_s).toDouble(&speedOk);
    if (!seedOk || !speedOk || !(server.speed > 0) || server.speed > 100'000)
        return usageError(u"--seed needs a whole number, --speed one from more than 0 to 100000."_s);
    return Done {};
}

Result<Done> setPlay(ServerOptions &server, const QHash<QString, QString> &values)
{
    if (const QString shop = values.value(u"shop"_s); !shop.isEmpty()) {
        Catalog catalog;
        if (const auto loaded = catalog.load(shop); !loaded)
            return loaded.error();
        server.catalog = catalog;
    }
    if (const QString name = values.value(u"scenario"_s); !name.isEmpty()) {
        auto scenario = loadScenario(name);
        if (!scenario)
            return scenario.error();
        if (server.catalog)
            scenario->catalog.clear(); // the stock that was asked for wins
        server.scenario = *std::move(scenario);
    }
    return Done {};
}
} // namespace

Result<ProgramOptions> readOptions(const QStringList &arguments)
{
    const auto values = valuesFrom(arguments);
    if (!values)
        return values.error();
    ProgramOptions options;
    options.readyFile = values->value(u"ready-file"_s);
    options.server.webhook = QUrl(values->value(u"webhook"_s), QUrl::StrictMode);
    if (!options.server.webhook.isValid() || !options.server.webhook.scheme().startsWith("http"_L1))
        return usageError(
            u"--webhook needs the address webhooks go to, for example http://127.0.0.1:8090/webhooks/whatsapp."_s);
    if (const auto set = setListen(options.server, values->value(u"listen"_s, u"127.0.0.1:8091"_s)); !set)
        return set.error();
    for (const auto set : {setSecrets, setAccount, setPlay})
        if (const auto done = set(options.server, *values); !done)
            return done.error();
    return options;
}

QString usageText()
{
    return u"waypost-sandbox --webhook URL [--listen ADDRESS:PORT] [--token-file F] [--app-secret-file F] "
           u"[--verify-token-file F]\n"
           "  [--phone-number-id N] [--waba-id N] [--display-number N] [--seed N] [--speed X]\n"
           "  [--scenario shop|clinic|flood|FILE] [--shop DIR] [--ready-file F]\n"
           "Stands in for the WhatsApp Cloud API, with customers that talk. See docs/sandbox.md."_s;
}

} // namespace waypost::sandbox
