// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/graph.h"

#include <QJsonArray>

namespace waypost::sandbox {

/// How long a text may be and what the provider answers when it is longer.
struct Bound {
    int max = 0; ///< characters
    bool required = true;
    int overCode = 131009; ///< 100 for the plain parameters of a message (cloud-api 20)
};

/// Looks at the parts of a request; the first thing that is wrong is kept. Paths are written as the provider
/// writes them: interactive['action']['button'].
class Check {
public:
    void fail(int code, const QString &details)
    {
        if (!m_refusal)
            m_refusal = GraphError {code, details};
    }
    [[nodiscard]] bool ok() const { return !m_refusal; }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }

    /// 131008 if it must be there and is not, 131009 if it is no text, bound.overCode if it is too long.
    QString text(const QJsonObject &object, const QString &path, QLatin1StringView key, Bound bound);
    /// 131008 if it is not there, 131009 if it is no object.
    QJsonObject object(const QJsonObject &from, const QString &path, QLatin1StringView key);
    /// 131008 if it is not there, 131009 if it is no list or does not have `low` to `high` entries.
    QJsonArray list(const QJsonObject &from, const QString &path, QLatin1StringView key, int low, int high);

private:
    Refusal m_refusal;
};

/// Code points, which is what the provider's limits count.
[[nodiscard]] int charactersOf(const QString &text);

} // namespace waypost::sandbox
