// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/webhooks.h"

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
} // namespace

QString idOfText(const QString &run, qint64 n)
{
    return u"wamid.%1.%2"_s.arg(run).arg(n);
}

QByteArray textWebhook(const QString &run, qint64 n, int customers)
{
    const QString phone = QString::number(15'550'100'000LL + n % customers);
    return u"{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"102290129340398\",\"changes\":[{"
           u"\"field\":\"messages\",\"value\":{"
           "\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"15550783881\","
           "\"phone_number_id\":\"%1\"},"
           "\"contacts\":[{\"profile\":{\"name\":\"Customer %2\"},\"wa_id\":\"%3\"}],"
           "\"messages\":[{\"from\":\"%3\",\"id\":\"%4\",\"timestamp\":\"%5\",\"type\":\"text\",\"text\":{\"body\":\"Is order %6 on its way?\"}}]}}]}]}"_s
               .arg(QLatin1StringView(numberId), QString::number(n % customers), phone, idOfText(run, n),
                    QString::number(1'764'000'000 + n / 20), QString::number(n))
               .toUtf8();
}

} // namespace waypost::tests
