// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/teamchoice.h"

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr int linesShown = 4;
}

TeamChoice::TeamChoice(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setTabKeyNavigation(false);
    setFixedHeight(linesShown * (fontMetrics().lineSpacing() + 6) + 6);
}

void TeamChoice::setTeams(const QHash<QString, QString> &names)
{
    const QStringList before = chosen();
    clear();
    QStringList ids = names.keys();
    std::sort(ids.begin(), ids.end(),
              [&](const QString &a, const QString &b) { return names[a].localeAwareCompare(names[b]) < 0; });
    for (const QString &id : ids) {
        auto *item = new QListWidgetItem(names[id], this);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    setChosen(before);
}

void TeamChoice::setChosen(const QStringList &ids)
{
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(ids.contains(item(i)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                    : Qt::Unchecked);
}

QStringList TeamChoice::chosen() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked)
            ids << item(i)->data(Qt::UserRole).toString();
    return ids;
}

} // namespace waypost::ui
