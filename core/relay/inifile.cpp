// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/inifile.h"

#include <QRegularExpression>

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

Error iniError(int line, const QString &what)
{
    return {u"config_invalid"_s, u"Line %1: %2"_s.arg(line).arg(what), {{u"line"_s, line}}};
}
} // namespace

Result<QList<IniSection>> readIni(const QByteArray &text)
{
    static const QRegularExpression header(u"\\A\\[([a-z0-9._-]{1,64})\\]\\z"_s);
    static const QRegularExpression pair(u"\\A([a-z0-9_]{1,64})\\s*=\\s*(.*)\\z"_s);
    if (text.size() > 64 * 1024)
        return iniError(1, u"the file is larger than 64 KiB."_s);
    QList<IniSection> sections;
    int number = 0;
    for (const QString &raw : QString::fromUtf8(text).split(u'\n')) {
        const QString line = raw.trimmed();
        ++number;
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (const auto match = header.match(line); match.hasMatch()) {
            const QString name = match.captured(1);
            if (std::any_of(sections.cbegin(), sections.cend(),
                            [&](const IniSection &s) { return s.name == name; }))
                return iniError(number, u"the section [%1] is there twice."_s.arg(name));
            sections << IniSection {name, number, {}, {}};
            continue;
        }
        const auto match = pair.match(line);
        if (!match.hasMatch())
            return iniError(number, u"write \"key = value\" or \"[section]\"."_s);
        if (sections.isEmpty())
            return iniError(number, u"put a [section] in front of the first key."_s);
        const QString key = match.captured(1);
        if (sections.last().values.contains(key))
            return iniError(number, u"\"%1\" is there twice."_s.arg(key));
        sections.last().values.insert(key, match.captured(2));
        sections.last().lines.insert(key, number);
    }
    return sections;
}

} // namespace waypost::relay
