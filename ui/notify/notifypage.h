// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/notifyrules.h"

#include <QWidget>

class QGridLayout;
class QSettings;
class QVBoxLayout;

namespace waypost::ui {

class NotifyCentre;
class Theme;

/// The settings' page "Notifications": the matrix, teams, views, quiet hours, sound, tray, and a button that
/// shows what it is like. Every change counts at once.
class NotifyPage final : public QWidget {
    Q_OBJECT
public:
    struct Named {
        QString id;
        QString name;
    };
    NotifyPage(const Theme &theme, NotifyCentre &centre, QSettings &settings, const QList<Named> &teams,
               const QList<Named> &views, QWidget *parent = nullptr);

Q_SIGNALS:
    void trayChanged(); ///< Tray::applySettings

private:
    void addMatrix(QVBoxLayout &column);
    void addCell(QGridLayout &grid, int row, int column, NewsKind kind, Concern concern);
    void addTeams(QVBoxLayout &column, const QList<Named> &teams);
    void addViews(QVBoxLayout &column, const QList<Named> &views);
    void addTimes(QVBoxLayout &column);
    void addSound(QVBoxLayout &column);
    void addTray(QVBoxLayout &column);
    void addSwitch(QVBoxLayout &column, const QString &text, const QString &key, bool usual);
    template <class Change> void change(Change act);

    const Theme &m_theme;
    NotifyCentre &m_centre;
    QSettings &m_settings;
};

} // namespace waypost::ui
