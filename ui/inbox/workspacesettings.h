// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

namespace waypost::ui {

/// What the workspace has decided (core/workspace), read once and again when it changes.
class WorkspaceSettings final : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceSettings(sync::Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] QJsonValue value(QLatin1StringView name) const; ///< the default until it has been read
    /// Codes for closing that are in use, with their labels, by label.
    [[nodiscard]] QList<std::pair<QString, QString>> resolutions() const { return m_resolutions; }

Q_SIGNALS:
    void changed();

private:
    struct Read {
        QHash<QString, QJsonValue> values;
        QList<std::pair<QString, QString>> resolutions;
    };
    [[nodiscard]] static Read read(sync::View &view);
    void readAgain();

    sync::Desk &m_desk;
    QHash<QString, QJsonValue> m_values;
    QList<std::pair<QString, QString>> m_resolutions;
};

} // namespace waypost::ui
