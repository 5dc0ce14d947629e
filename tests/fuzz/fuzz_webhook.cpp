// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/conversations/content.h"
#include "core/whatsapp/webhook.h"

#include <QByteArray>

#include <cstdlib>

using namespace waypost;

namespace {
void require(bool held)
{
    if (!held)
        std::abort();
}
} // namespace

/// Whatever the bytes are: nothing crashes, nothing is lost without a word, and the same bytes say the same
/// again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const QHash<QString, QString> channels {{QStringLiteral("440155500001"), QStringLiteral("main")}};
    const whatsapp::WebhookReading reading = whatsapp::readWebhook(body, channels);
    require(reading.messages + reading.statuses + reading.notices + int(reading.unreadable.size()) > 0);
    require(reading.commands.size() >= reading.messages + reading.statuses);
    for (const Command &command : reading.commands) {
        require(isId(command.id) && !command.type.isEmpty());
        const QJsonObject content = command.data[QLatin1StringView("content")].toObject();
        if (!content.isEmpty())
            require(conversations::toJson(conversations::contentFromJson(content)) == content);
    }
    require(whatsapp::readWebhook(body, channels).commands == reading.commands);
    return 0;
}
