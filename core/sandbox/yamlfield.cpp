// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/yamlfield.h"

#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/yaml.h>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr int deepest = 8;

QJsonValue plainScalar(const QString &text)
{
    if (text == "true"_L1 || text == "yes"_L1)
        return true;
    if (text == "false"_L1 || text == "no"_L1)
        return false;
    bool ok = false;
    if (const qint64 whole = text.toLongLong(&ok); ok)
        return whole;
    if (const double number = text.toDouble(&ok); ok)
        return number;
    return text;
}
} // namespace

void YamlTrouble::add(const YAML::Node &where, const QString &what)
{
    add(where.Mark().line + 1, what);
}

void YamlTrouble::add(int line, const QString &what)
{
    if (!m_error)
        m_error = Error {u"bad_scenario"_s, u"Line %1: %2"_s.arg(line).arg(what), {{u"line"_s, line}}};
}

QJsonValue jsonFrom(const YAML::Node &node, int depth)
{
    if (depth > deepest || !node.IsDefined() || node.IsNull())
        return {};
    if (node.IsScalar())
        return node.Tag() == "!" ? QJsonValue(textFrom(node)) : plainScalar(textFrom(node));
    if (node.IsSequence()) {
        QJsonArray array;
        for (const auto &entry : node)
            array << jsonFrom(entry, depth + 1);
        return array;
    }
    QJsonObject object;
    for (const auto &entry : node)
        object.insert(textFrom(entry.first), jsonFrom(entry.second, depth + 1));
    return object;
}

QString textFrom(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

void allowKeys(YamlTrouble &trouble, const YAML::Node &map, const QString &what, const QStringList &known)
{
    if (!map.IsMap()) {
        trouble.add(map, u"%1 must be written as keys and values."_s.arg(what));
        return;
    }
    for (const auto &entry : map)
        if (const QString key = textFrom(entry.first); !known.contains(key))
            trouble.add(entry.first,
                        u"%1 has no key \"%2\". Known are %3."_s.arg(what, key, known.join(u", "_s)));
}

} // namespace waypost::sandbox
