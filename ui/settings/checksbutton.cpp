// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/checksbutton.h"

#include "ui/kit/flatbutton.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostNamedOnButton = 3;
} // namespace

ChecksButton::ChecksButton(const Theme &theme, const QString &name, const QString &none, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_none(none)
    , m_button(new FlatButton(theme, ButtonKind::Secondary, none, this))
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addStretch(1);
    m_button->setTrailingIcon(Icon::Down);
    m_button->setMenu(m_menu);
    setFocusProxy(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &ChecksButton::fillMenu);
    refresh();
}

void ChecksButton::setThings(const QList<NamedThing> &things)
{
    m_things = things;
    refresh();
}

void ChecksButton::setChosen(const QStringList &ids)
{
    m_chosen = ids;
    refresh();
}

QString ChecksButton::nameOfThing(const QString &id) const
{
    const auto it = std::find_if(m_things.begin(), m_things.end(),
                                 [&](const NamedThing &thing) { return thing.id == id; });
    return it == m_things.end() ? tr("something removed") : it->name;
}

void ChecksButton::refresh()
{
    QStringList names;
    for (const QString &id : m_chosen)
        names << nameOfThing(id);
    const QString text = names.isEmpty() ? m_none
        : names.size() <= mostNamedOnButton
        ? names.join(u", "_s)
        : tr("%1 and %n more", nullptr, int(names.size() - mostNamedOnButton))
              .arg(names.mid(0, mostNamedOnButton).join(u", "_s));
    m_button->setText(text);
    m_button->setAccessibleName(tr("%1: %2").arg(m_name, text));
    m_button->setToolTip(names.join(u'\n'));
}

void ChecksButton::fillMenu()
{
    m_menu->clear();
    QList<NamedThing> shown = m_things;
    for (const QString &id : m_chosen)
        if (std::none_of(shown.begin(), shown.end(), [&](const NamedThing &thing) { return thing.id == id; }))
            shown << NamedThing {id, nameOfThing(id)};
    for (const NamedThing &thing : shown) {
        if (thing.id.isEmpty()) {
            m_menu->addSection(thing.name);
            continue;
        }
        QString name = thing.name;
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(thing.id));
        connect(action, &QAction::toggled, this, [this, id = thing.id](bool on) {
            m_chosen.removeAll(id);
            if (on)
                m_chosen << id;
            refresh();
            Q_EMIT changed();
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("There are none yet"))->setEnabled(false);
}

} // namespace waypost::ui
