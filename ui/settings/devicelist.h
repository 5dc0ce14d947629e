// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/sync/desk.h"

#include <QHash>
#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace waypost::ui {

class FlatButton;
class Theme;

/// Where people are signed in, one line a device with the way to sign it out: one's own, and for an owner
/// everybody else's. Asked from the relay; what it does not know now is not shown.
class DeviceList final : public QWidget {
    Q_OBJECT
public:
    enum class Whose { Own, Others };
    DeviceList(const Theme &theme, sync::Desk &desk, Whose whose, QWidget *parent = nullptr);
    void readAgain();

Q_SIGNALS:
    void listed(const waypost::Result<waypost::Done> &done); ///< the list stands there, or why it does not
    void signedOut(const waypost::Result<waypost::Done> &done);

private:
    void show(const QJsonArray &devices);
    void addLine(const QJsonObject &device);
    void signOut(FlatButton &button, const QString &device);

    const Theme &m_theme;
    sync::Desk &m_desk;
    Whose m_whose;
    QVBoxLayout *m_lines;
    QHash<QString, QString> m_names; ///< of agents
};

} // namespace waypost::ui
