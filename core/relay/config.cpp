// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/config.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/relay/inifile.h"
#include "core/store/postgresuri.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

#include <optional>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

/// Reads one file's sections into a Config. The first thing that is wrong is kept, the rest is skipped.
class ConfigReader {
public:
    explicit ConfigReader(const QDir &folder)
        : m_folder(folder)
    {
    }
    Result<Config> read(const QList<IniSection> &sections)
    {
        for (const IniSection &section : sections) {
            if (section.name == "relay"_L1)
                readRelay(section);
            else if (section.name == "public"_L1)
                readPublic(section);
            else if (section.name == "agents"_L1)
                readAgents(section);
            else if (section.name == "alerts"_L1)
                readAlerts(section);
            else if (section.name.startsWith("channel."_L1))
                readChannel(section);
            else
                fail(section.line,
                     u"there is no section [%1]. Known are relay, public, agents, alerts and channel.NAME."_s
                         .arg(section.name));
        }
        if (m_config.alerts.secret.isEmpty())
            m_config.alerts.secret = qgetenv("WAYPOST_ALERTS_SECRET");
        if (m_config.dataFolder.isEmpty())
            fail(1, u"name the folder for the relay's data: \"data = …\" in [relay]."_s);
        if (m_config.channels.isEmpty())
            fail(1, u"describe at least one number in a section [channel.NAME]."_s);
        if (m_error)
            return *m_error;
        return m_config;
    }

private:
    void fail(int line, const QString &what)
    {
        if (!m_error)
            m_error = Error {u"config_invalid"_s, u"Line %1: %2"_s.arg(line).arg(what), {{u"line"_s, line}}};
    }
    void allow(const IniSection &section, const QStringList &keys)
    {
        for (auto it = section.lines.cbegin(); it != section.lines.cend(); ++it)
            if (!keys.contains(it.key()))
                fail(it.value(),
                     u"[%1] has no key \"%2\". Known are %3."_s.arg(section.name, it.key(),
                                                                    keys.join(u", "_s)));
    }
    [[nodiscard]] QString pathIn(const QString &value) const
    {
        return QDir::cleanPath(m_folder.absoluteFilePath(value));
    }

    void readRelay(const IniSection &section)
    {
        allow(section,
              {u"data"_s, u"workspace"_s, u"offline_grace_hours"_s, u"shared"_s, u"store"_s,
               u"store_password_file"_s, u"store_lease_seconds"_s});
        if (const QString data = section.values.value(u"data"_s); !data.isEmpty())
            m_config.dataFolder = pathIn(data);
        if (const QString shared = section.values.value(u"shared"_s); !shared.isEmpty())
            m_config.sharedFolder = pathIn(shared);
        if (const QString name = cleanLine(section.values.value(u"workspace"_s), 80); !name.isEmpty())
            m_config.workspace = name;
        readGrace(section);
        readStore(section);
    }
    void readStore(const IniSection &section)
    {
        m_config.store = section.values.value(u"store"_s);
        if (m_config.store.isEmpty())
            return;
        const int line = section.lines.value(u"store"_s);
        const auto uri = store::PostgresUri::parse(m_config.store, false);
        if (!store::PostgresUri::isOne(m_config.store))
            return fail(
                line, u"\"store\" begins with postgresql://. Leave it out for SQLite in the data folder."_s);
        if (!uri)
            return fail(line, uri.error().text);
        if (uri->words.contains("password"))
            return fail(line,
                        u"a password does not belong here. Put it into a file and name it: "
                        "\"store_password_file = …\"."_s);
        if (m_config.store.contains("schema="_L1))
            return fail(line, u"\"store\" names no schema: a workspace has a database of its own."_s);
        readPasswordFile(section);
        readLease(section);
    }
    /// As libpq reads it: host:port:database:user:password in each line.
    void readPasswordFile(const IniSection &section)
    {
        const QString key = u"store_password_file"_s;
        const QString name = section.values.value(key);
        if (name.isEmpty())
            return;
        const QFileInfo file(pathIn(name));
        if (!file.isReadable())
            return fail(section.lines.value(key), u"the file \"%1\" can't be read."_s.arg(name));
        if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther))
            return fail(section.lines.value(key),
                        u"others can read \"%1\". Give it the mode 0600."_s.arg(name));
        m_config.store += (m_config.store.contains(u'?') ? u"&passfile="_s : u"?passfile="_s)
            + QString::fromLatin1(QUrl::toPercentEncoding(file.absoluteFilePath()));
    }
    void readLease(const IniSection &section)
    {
        const QString value = section.values.value(u"store_lease_seconds"_s);
        if (value.isEmpty())
            return;
        const int seconds = value.toInt();
        if (seconds < 3 || seconds > 120)
            fail(section.lines.value(u"store_lease_seconds"_s),
                 u"store_lease_seconds is between 3 and 120."_s);
        m_config.leaseMs = qint64(seconds) * 1'000;
    }
    void readGrace(const IniSection &section)
    {
        constexpr int mostHours = 14 * 24;
        const QString value = section.values.value(u"offline_grace_hours"_s);
        if (value.isEmpty())
            return;
        bool number = false;
        const int hours = value.toInt(&number);
        if (!number || hours < 0 || hours > mostHours)
            fail(section.lines.value(u"offline_grace_hours"_s),
                 u"offline_grace_hours is between 0 and 336 (two weeks)."_s);
        m_config.offlineGraceHours = hours;
    }
    void readPublic(const IniSection &section)
    {
        allow(section, {u"listen"_s});
        readListen(section, m_config.publicListen);
    }
    void readAgents(const IniSection &section)
    {
        static const QRegularExpression form(u"\\A[A-Za-z0-9._:-]{0,253}\\z"_s);
        allow(section, {u"listen"_s, u"host"_s});
        readListen(section, m_config.agentsListen);
        m_config.agentsHost = section.values.value(u"host"_s);
        if (!form.match(m_config.agentsHost).hasMatch())
            fail(section.lines.value(u"host"_s),
                 u"\"host\" is one host name or address, as desktops reach it."_s);
    }
    void readAlerts(const IniSection &section)
    {
        static const QRegularExpression form(u"\\A[A-Za-z0-9._:-]{1,253}\\z"_s);
        allow(section, {u"secret_file"_s, u"private_hosts"_s});
        if (const QString file = section.values.value(u"secret_file"_s); !file.isEmpty())
            m_config.alerts.secret = secretIn(file, section.lines.value(u"secret_file"_s));
        for (const QString &host : section.values.value(u"private_hosts"_s).split(u',', Qt::SkipEmptyParts)) {
            if (!form.match(host.trimmed()).hasMatch())
                fail(section.lines.value(u"private_hosts"_s),
                     u"\"private_hosts\" are host names or addresses with commas between them."_s);
            m_config.alerts.privateHosts << host.trimmed().toLower();
        }
    }
    void readListen(const IniSection &section, ListenAddress &listen)
    {
        static const QRegularExpression form(u"\\A(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9.]+)):([0-9]{1,5})\\z"_s);
        const QString value = section.values.value(u"listen"_s);
        if (value.isEmpty())
            return;
        const auto match = form.match(value);
        const QString address = match.captured(1) + match.captured(2);
        const uint port = match.captured(3).toUInt();
        if (!match.hasMatch() || QHostAddress(address).isNull() || port > 65'535)
            return fail(section.lines.value(u"listen"_s),
                        u"write an IP address and a port, for example 127.0.0.1:8090 or [::1]:8090."_s);
        listen = {address, quint16(port)};
    }

    void readChannel(const IniSection &section)
    {
        static const QRegularExpression idForm(u"\\A[a-z0-9_-]{1,32}\\z"_s);
        static const QRegularExpression digits(u"\\A[0-9]{1,32}\\z"_s);
        static const QRegularExpression versionForm(u"\\Av[0-9]{1,3}\\.[0-9]{1,2}\\z"_s);
        allow(section,
              {u"name"_s, u"phone_number_id"_s, u"account_id"_s, u"number"_s, u"api_base"_s, u"api_version"_s,
               u"token_file"_s, u"app_secret_files"_s, u"verify_token_file"_s, u"messages_per_second"_s});
        const auto lineOf = [&](const QString &key) { return section.lines.value(key, section.line); };
        ChannelConfig channel;
        channel.id = section.name.mid(8);
        if (!idForm.match(channel.id).hasMatch())
            fail(section.line, u"a channel's name is made of a-z, 0-9, - and _."_s);
        channel.numberId = section.values.value(u"phone_number_id"_s);
        if (!digits.match(channel.numberId).hasMatch())
            fail(lineOf(u"phone_number_id"_s), u"give the provider's phone_number_id, digits only."_s);
        for (const ChannelConfig &other : std::as_const(m_config.channels))
            if (other.numberId == channel.numberId)
                fail(lineOf(u"phone_number_id"_s), u"two channels have the same phone_number_id."_s);
        channel.accountId = section.values.value(u"account_id"_s);
        if (!channel.accountId.isEmpty() && !digits.match(channel.accountId).hasMatch())
            fail(lineOf(u"account_id"_s), u"the account_id has digits only."_s);
        channel.number = toE164(section.values.value(u"number"_s));
        if (channel.number.isEmpty())
            fail(lineOf(u"number"_s),
                 u"give the business number with its country code, for example +4930123456."_s);
        channel.name = cleanLine(section.values.value(u"name"_s, channel.id), 80);
        channel.apiVersion = section.values.value(u"api_version"_s, channel.apiVersion);
        if (!versionForm.match(channel.apiVersion).hasMatch())
            fail(lineOf(u"api_version"_s), u"the api_version looks like v24.0."_s);
        readApiBase(section, channel);
        readRate(section, channel);
        readSecrets(section, channel);
        m_config.channels << channel;
    }
    void readApiBase(const IniSection &section, ChannelConfig &channel)
    {
        const QString value = section.values.value(u"api_base"_s);
        if (value.isEmpty())
            return;
        const QUrl url(value, QUrl::StrictMode);
        const bool plain = url.scheme() == "http"_L1 && isLoopback(url.host());
        if (!url.isValid() || url.host().isEmpty() || !(url.scheme() == "https"_L1 || plain)
            || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
            fail(
                section.lines.value(u"api_base"_s),
                u"the api_base begins with https:// (http:// for this machine alone) and has neither user nor query."_s);
        channel.apiBase = url.adjusted(QUrl::StripTrailingSlash);
    }
    void readRate(const IniSection &section, ChannelConfig &channel)
    {
        const QString value = section.values.value(u"messages_per_second"_s);
        if (value.isEmpty())
            return;
        const int rate = value.toInt();
        if (rate < 1 || rate > 1'000)
            fail(section.lines.value(u"messages_per_second"_s),
                 u"messages_per_second is between 1 and 1000."_s);
        channel.pacing.perSecond = rate;
    }

    void readSecrets(const IniSection &section, ChannelConfig &channel)
    {
        const QString prefix = u"WAYPOST_"_s + channel.id.toUpper().replace(u'-', u'_');
        const auto fromFileOr = [&](const QString &key, const QString &suffix) {
            const QString file = section.values.value(key);
            return file.isEmpty() ? qgetenv(QString(prefix + suffix).toLatin1().constData())
                                  : secretIn(file, section.lines.value(key));
        };
        if (const QString file = section.values.value(u"token_file"_s); !file.isEmpty())
            channel.tokenFile = pathIn(file);
        channel.token = fromFileOr(u"token_file"_s, u"_TOKEN"_s);
        if (channel.token.isEmpty())
            fail(section.line,
                 u"[%1] has no access token. Put it into a file and name it: \"token_file = …\"."_s.arg(
                     section.name));
        channel.verifyToken = fromFileOr(u"verify_token_file"_s, u"_VERIFY_TOKEN"_s);
        const QStringList files = section.values.value(u"app_secret_files"_s).split(u',', Qt::SkipEmptyParts);
        if (files.size() > 2)
            fail(section.lines.value(u"app_secret_files"_s),
                 u"name one app secret file, or two during a rotation."_s);
        for (const QString &file : files)
            channel.appSecrets << secretIn(file.trimmed(), section.lines.value(u"app_secret_files"_s));
        if (files.isEmpty())
            for (const QString &suffix : {u"_APP_SECRET"_s, u"_APP_SECRET_2"_s})
                channel.appSecrets << qgetenv(QString(prefix + suffix).toLatin1().constData());
        channel.appSecrets.removeAll(QByteArray());
        if (channel.appSecrets.isEmpty())
            fail(section.line,
                 u"[%1] has no app secret, so nothing that arrives could be believed. Put the app secret of "
                 u"the provider's app into a "
                 "file and name it: \"app_secret_files = …\"."_s.arg(section.name));
    }
    QByteArray secretIn(const QString &file, int line)
    {
        const QString path = pathIn(file);
        QByteArray secret = readSmallFile(path, 4 * 1024).trimmed();
        if (secret.isEmpty())
            fail(line, u"the file \"%1\" can't be read or is empty."_s.arg(file));
        if (QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther))
            m_config.warnings << u"Others on this machine can read \"%1\". Give it the mode 0600."_s.arg(
                file);
        return secret;
    }

    QDir m_folder;
    Config m_config;
    std::optional<Error> m_error;
};
} // namespace

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<Config> readConfig(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {u"config_invalid"_s,
                      u"The configuration \"%1\" can't be read: %2."_s.arg(path, file.errorString())};
    const auto sections = readIni(file.read(64 * 1024 + 1));
    if (!sections)
        return sections.error();
    return ConfigReader(QFileInfo(path).absoluteDir()).read(*sections);
}

} // namespace waypost::relay
