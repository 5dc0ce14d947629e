// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/templates/templates.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

namespace waypost::templates {

constexpr int longestCode = 15; ///< of a copy-code button (constants.json, template/copy_code)
constexpr int longestLinkEnd = 2000; ///< of a link with its end
constexpr int longestValue = 1024; ///< of a text: the whole body has no more

/// One thing the sender fills in before a template can leave (cloud-api 6.4).
struct Blank {
    enum class Place { Header, Body, Button };
    enum class Kind { Text, Image, Video, Document, LinkEnd, Code };
    Place place = Place::Body;
    Kind kind = Kind::Text;
    QString name; ///< of the placeholder; of a button: its words
    QString key; ///< "header:1", "header:file", "body:order_id", "button 0:1"
    [[nodiscard]] bool isFile() const
    {
        return kind == Kind::Image || kind == Kind::Video || kind == Kind::Document;
    }
    bool operator==(const Blank &) const = default;
};

/// In the order of the template: header, body, buttons. A placeholder that stands twice is one blank.
[[nodiscard]] QList<Blank> blanksOf(const MessageTemplate &which);
/// False for what has parts that nobody can fill in by hand: places, carousels, offers, one-time passwords,
/// forms, catalogues.
[[nodiscard]] bool canBeFilledIn(const MessageTemplate &which);
/// Came with the account for trying things out: hello_world, sample_….
[[nodiscard]] bool isSample(const MessageTemplate &which);

struct HeaderFile {
    QString media; ///< id of the Media row
    QString mime;
    QString name;
};
struct Filling {
    QHash<QString, QString> texts; ///< by Blank::key
    std::optional<HeaderFile> file;
};
/// What the customer sees, and the components of the request. A blank without a value stands as it is in the
/// words, and its place in the components is left out whole.
struct FilledTemplate {
    QString header;
    QString body;
    QString footer;
    QStringList buttons;
    QJsonArray components;
};
[[nodiscard]] FilledTemplate filledIn(const MessageTemplate &which, const Filling &filling);

} // namespace waypost::templates
