// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/heldnotice.h"

#include "core/channels/channels.h"
#include "ui/kit/banner.h"
#include "ui/kit/timetext.h"

#include <QJsonObject>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
}

HeldNotice::HeldNotice(sync::Desk &desk, InlineBanner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_banner(banner)
{
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"channels"_s))
            look();
    });
    connect(&banner, &InlineBanner::actionTriggered, this, &HeldNotice::release);
    look();
}

void HeldNotice::look()
{
    m_desk.ask<QList<Held>>(
        this,
        [](sync::View &view) {
            QList<Held> held;
            const auto rows = view.all(u"channels"_s);
            for (auto it = rows.cbegin(); it != rows.cend(); ++it)
                if (const auto channel = read<channels::Channel>(*it); channel.heldAt > 0)
                    held << Held {it.key(), channel.name, channel.heldAt};
            std::sort(held.begin(), held.end(), [](const Held &a, const Held &b) {
                return std::tie(a.since, a.name) < std::tie(b.since, b.name);
            });
            return held;
        },
        [this](const QList<Held> &held) { show(held); });
}

void HeldNotice::show(const QList<Held> &held)
{
    m_held = held;
    m_banner.setVisible(!held.isEmpty());
    if (held.isEmpty())
        return;
    QStringList names;
    for (const Held &each : held)
        names << each.name;
    const bool owner = m_desk.me().role == "owner"_L1;
    const QString what = tr("The relay was put back from a backup. Since %1 nothing is sent on %2.")
                             .arg(TimeText().exact(held.first().since), QLocale().createSeparatedList(names));
    m_banner.setMessage(BannerTone::Warn,
                        what + u' '
                            + (owner ? tr("Check what was lost, then let it send again.")
                                     : tr("An owner has to let it send again; what you write waits.")));
    m_banner.setAction(owner ? tr("Send again…") : QString());
}

void HeldNotice::release()
{
    QMessageBox box(QMessageBox::Question, tr("Let the relay send again?"),
                    tr("Everything that waited goes out to customers now, in order."), QMessageBox::Cancel,
                    m_banner.window());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("Messages that were sent after the backup was made are not known to the relay any "
           "more. Give back what desktops still hold first, so that nobody is answered twice."));
    QPushButton *go = box.addButton(tr("Send again"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != go)
        return;
    for (const Held &each : std::as_const(m_held))
        m_desk.give({{}, u"channel.release"_s, each.id, {}, 0, 0, {{u"held_at"_s, each.since}}});
}

} // namespace waypost::ui
