// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QJsonArray>
#include <QStringList>

namespace waypost::ctl {

enum ExitCode { Success = 0, Failure = 1, Usage = 2 };

/// Says things: one JSON document, or aligned plain text for people.
class Output {
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }
    [[nodiscard]] bool json() const { return m_json; }
    /// A list of objects; people see these of their keys as columns.
    void list(const QJsonArray &objects, const QStringList &columns) const;
    /// One object; people see a line for each of its keys, or just the sentence if there is one.
    void object(const QJsonObject &object, const QString &sentence = {}) const;
    void line(const QJsonObject &object) const; ///< one of many: NDJSON in both forms
    /// The sentence on stderr; with JSON also {"error": …} on stdout. Gives Failure.
    [[nodiscard]] int error(const Error &error) const;

private:
    bool m_json;
};

/// Text from outside on a terminal: one line, without control characters.
[[nodiscard]] QString printable(const QJsonValue &value);

/// Writes a file whole or not at all. Error: file_unwritable.
[[nodiscard]] Result<Done> saveBytes(const QString &path, const QByteArray &bytes);

} // namespace waypost::ctl
