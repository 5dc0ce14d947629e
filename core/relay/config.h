// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace waypost::relay {

struct ListenAddress {
    QString address;
    quint16 port = 0; ///< 0: a free one
};

/// How fast a number may send (cloud-api 9.3).
struct Pacing {
    double perSecond = 80; ///< messages of the whole number
    double pairBurst = 45; ///< messages to one customer at once
    double pairSeconds = 6; ///< and then one in so many seconds
    qint64 retryBaseMs = 1'000; ///< first pause of a back-off
};

/// One business number.
struct ChannelConfig {
    QString id; ///< what follows "channel." in the section's name
    QString name;
    QString numberId; ///< the provider's phone_number_id
    QString accountId; ///< the provider's WhatsApp Business Account id; empty: templates are not listed
    QString number; ///< E.164
    QUrl apiBase {QStringLiteral("https://graph.facebook.com")};
    QString apiVersion = QStringLiteral("v24.0");
    Pacing pacing;
    // secrets
    QString tokenFile; ///< empty when the token came from the environment
    QByteArray token;
    QList<QByteArray> appSecrets; ///< one, or two during a rotation
    QByteArray verifyToken; ///< empty: the webhook's address can't be confirmed with this channel
};

/// Alerts to another program of the owner's (alertposter.h).
struct AlertsConfig {
    QByteArray secret; ///< signs them; empty: none are sent
    QStringList privateHosts; ///< hosts with private addresses that they may go to, also without TLS
};

/// Everything the relay is told. Secrets come from files named here or from the environment, never from the
/// file itself: WAYPOST_<CHANNEL>_TOKEN, _APP_SECRET, _APP_SECRET_2, _VERIFY_TOKEN; WAYPOST_ALERTS_SECRET.
struct Config {
    QString dataFolder;
    QString sharedFolder; ///< what relays of one store have in common: media, certificate; empty: dataFolder
    QString store; ///< "postgresql://…" without a password; empty: SQLite in the data folder
    qint64 leaseMs = 15'000; ///< how long this relay may be silent before others on the same store take over
    QString workspace = QStringLiteral("Waypost"); ///< name shown to agents
    int offlineGraceHours = 72; ///< how long a desktop may read its cache without the relay; 0 to 336
    ListenAddress publicListen {QStringLiteral("127.0.0.1"), 8090};
    ListenAddress agentsListen {QStringLiteral("127.0.0.1"), 8443};
    QString agentsHost; ///< what desktops connect to: host name or address in invitations
    QList<ChannelConfig> channels;
    AlertsConfig alerts;
    QStringList warnings; ///< what should be mended, one sentence each

    [[nodiscard]] const QString &commonFolder() const
    {
        return sharedFolder.isEmpty() ? dataFolder : sharedFolder;
    }
};

/// Reads relay.ini; relative paths in it start at its folder. The error (config_invalid) names line and
/// remedy. No app secret for a channel is an error: nothing unsigned is ever believed.
[[nodiscard]] Result<Config> readConfig(const QString &path);

/// True for localhost, 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace waypost::relay
