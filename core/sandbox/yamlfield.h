// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace YAML {
class Node;
}

namespace waypost::sandbox {

/// What was wrong first, with the line it is in.
class YamlTrouble {
public:
    void add(const YAML::Node &where, const QString &what);
    void add(int line, const QString &what);
    [[nodiscard]] bool none() const { return !m_error; }
    [[nodiscard]] Error error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// A YAML value as JSON: quoted scalars are texts, plain ones numbers and booleans where they look so. At
/// most eight deep.
[[nodiscard]] QJsonValue jsonFrom(const YAML::Node &node, int depth = 0);
/// A scalar's text; empty for everything else.
[[nodiscard]] QString textFrom(const YAML::Node &node);
/// Complains about keys that are not in `known`.
void allowKeys(YamlTrouble &trouble, const YAML::Node &map, const QString &what, const QStringList &known);

} // namespace waypost::sandbox
