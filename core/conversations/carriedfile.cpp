// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/carriedfile.h"

#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

struct HeaderFile {
    QLatin1StringView type;
    MediaKind kind;
};
constexpr std::array headerFiles {HeaderFile {"image"_L1, MediaKind::Image},
                                  HeaderFile {"video"_L1, MediaKind::Video},
                                  HeaderFile {"document"_L1, MediaKind::Document}};

std::optional<MediaContent> fileOnTop(const TemplateContent &content)
{
    for (const auto &component : content.parameters["components"_L1].toArray()) {
        if (component["type"_L1].toString() != "header"_L1)
            continue;
        const QJsonValue parameter = component["parameters"_L1][0];
        for (const HeaderFile &each : headerFiles)
            if (const QJsonValue file = parameter[each.type];
                parameter["type"_L1].toString() == each.type && file["media"_L1].isString()) {
                MediaContent media;
                media.kind = each.kind;
                media.media = file["media"_L1].toString();
                media.mime = file["mime"_L1].toString();
                media.fileName = file["filename"_L1].toString();
                return media;
            }
    }
    return {};
}
} // namespace

std::optional<MediaContent> fileOf(const Content &content)
{
    if (const auto *media = std::get_if<MediaContent>(&content))
        return *media;
    const auto *sent = std::get_if<TemplateContent>(&content);
    return sent ? fileOnTop(*sent) : std::nullopt;
}

} // namespace waypost::conversations
