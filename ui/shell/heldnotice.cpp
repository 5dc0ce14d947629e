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
    m_desk.ask<Held>(
        this,
        [](sync::View &view) {
            Held held;
            const auto rows = view.all(u"channels"_s);
            for (const Row &row : rows)
                if (const auto channel = read<channels::Channel>(row); channel.heldAt > 0) {
                    held.names << channel.name;
                    held.since = held.since == 0 ? channel.heldAt : qMin(held.since, channel.heldAt);
                }
            held.names.sort();
            return held;
        },
        [this](const Held &held) { show(held); });
}

void HeldNotice::show(const Held &held)
{
    m_banner.setVisible(!held.names.isEmpty());
    if (held.names.isEmpty())
        return;
    const bool owner = m_desk.me().role == "owner"_L1;
    const QString what = tr("The relay was put back from a backup. Since %1 nothing is sent on %2.")
                             .arg(TimeText().exact(held.since), QLocale().createSeparatedList(held.names));
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
    m_desk.query(this, u"resume_sending"_s, {}, [this](const Result<QJsonObject> &answer) {
        if (answer)
            return;
        m_banner.setMessage(BannerTone::Bad, answer.error().text);
        m_banner.setAction(tr("Try again"));
    });
}

} // namespace waypost::ui
