// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deskpage.h"

#include "core/team/rights.h"
#include "ui/kit/banner.h"
#include "ui/kit/sentences.h"

#include <QHBoxLayout>

#include <algorithm>

namespace waypost::ui {

DeskPage::DeskPage(const Theme &theme, sync::Desk &desk, const QString &command, const QStringList &tables,
                   QWidget *parent)
    : SettingsForm(theme, parent)
    , m_desk(desk)
    , m_banner(new InlineBanner(theme, this))
{
    const auto role = team::roleFrom(desk.me().role);
    m_mayChange = role && team::mayGive(*role, command);
    if (!m_mayChange)
        addNote(tr("Supervisors and owners decide this. You can look at it."));
    addWide({}, m_banner);
    m_banner->setDismissible(true);
    m_banner->hide();
    connect(m_banner, &InlineBanner::dismissed, m_banner, &QWidget::hide);
    connect(&desk, &sync::Desk::changed, this, [this, tables](const sync::ChangeSet &changes) {
        if (std::any_of(tables.begin(), tables.end(),
                        [&](const QString &table) { return changes.contains(table); }))
            readAgain();
    });
    connect(&desk, &sync::Desk::refused, this, [this](const QString &given, const Error &error) {
        if (!m_given.removeOne(given))
            return;
        complain(sentence(error));
        m_desk.dismiss(given); // it is said
        readAgain();
    });
}

QString DeskPage::give(const QString &type, const QString &subject, const QJsonObject &details)
{
    hush();
    const QString id = m_desk.give({{}, type, subject, {}, 0, 0, details});
    m_given << id;
    return id;
}

void DeskPage::complain(const QString &text)
{
    m_banner->setMessage(BannerTone::Bad, text);
    m_banner->show();
}

void DeskPage::tell(const QString &text)
{
    m_banner->setMessage(BannerTone::Ok, text);
    m_banner->show();
}

void DeskPage::hush()
{
    m_banner->hide();
}

void DeskPage::lockUnlessAllowed(const QList<QWidget *> &controls) const
{
    for (QWidget *control : controls) {
        control->setEnabled(m_mayChange);
        if (!m_mayChange)
            control->setToolTip(tr("Supervisors and owners decide this."));
    }
}

void DeskPage::addButtons(const QList<QWidget *> &buttons)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 0);
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    addWide({}, line);
}

void sortNamed(QList<NamedThing> &things)
{
    std::sort(things.begin(), things.end(), [](const NamedThing &a, const NamedThing &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace waypost::ui
