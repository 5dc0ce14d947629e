// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverednotice.h"

#include "ui/kit/banner.h"
#include "ui/kit/timetext.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace waypost::ui {

QString recoveredWords(const sync::RecoveredSummary &summary)
{
    QStringList parts;
    if (summary.messages > 0)
        parts << RecoveredNotice::tr("%Ln message(s)", nullptr, summary.messages);
    if (summary.notes > 0)
        parts << RecoveredNotice::tr("%Ln note(s)", nullptr, summary.notes);
    if (parts.isEmpty())
        parts << RecoveredNotice::tr("%Ln conversation(s)", nullptr, summary.conversations);
    return QLocale().createSeparatedList(parts);
}

RecoveredNotice::RecoveredNotice(sync::Desk &desk, InlineBanner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_banner(banner)
{
    connect(&desk, &sync::Desk::stateChanged, this, &RecoveredNotice::hear);
    connect(&banner, &InlineBanner::actionTriggered, this, &RecoveredNotice::decide);
    hear(desk.state());
}

void RecoveredNotice::hear(const sync::LinkState &state)
{
    if (!state.recovered) {
        m_shown = false;
        m_banner.hide();
        return;
    }
    if (std::exchange(m_shown, true))
        return;
    m_desk.ask<sync::RecoveredSummary>(
        this, [](sync::View &view) { return view.recovered(); },
        [this](const sync::RecoveredSummary &summary) { show(summary); });
}

void RecoveredNotice::show(const sync::RecoveredSummary &summary)
{
    m_summary = summary;
    if (!m_desk.state().recovered)
        return;
    m_banner.setMessage(BannerTone::Warn,
                        tr("The relay was restored from an older backup. This computer still holds %1 that "
                           "the relay has lost.")
                            .arg(recoveredWords(summary)));
    m_banner.setAction(tr("Decide…"));
    m_banner.show();
}

void RecoveredNotice::decide()
{
    QMessageBox box(QMessageBox::Question, tr("Recovered from this computer"),
                    tr("Give %1 back to the relay?").arg(recoveredWords(m_summary)), QMessageBox::NoButton,
                    m_banner.window());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("They go back to their conversations, marked as recovered. Nothing is sent to any customer. "
           "They date from %1 on. Keeping them aside leaves them in a file on this computer.")
            .arg(TimeText().exact(m_summary.since)));
    QPushButton *give = box.addButton(tr("Give back"), QMessageBox::AcceptRole);
    QPushButton *aside = box.addButton(tr("Keep aside"), QMessageBox::DestructiveRole);
    box.setDefaultButton(give);
    box.setEscapeButton(box.addButton(tr("Later"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == give)
        m_desk.offerRecovered();
    else if (box.clickedButton() == aside)
        m_desk.setRecoveredAside();
}

} // namespace waypost::ui
