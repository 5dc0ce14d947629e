// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securitypage.h"

#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"
#include "ui/settings/devicelist.h"

#include <QJsonObject>
#include <QLineEdit>

#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

SecurityPage::SecurityPage(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : SettingsForm(theme, parent)
    , m_desk(desk)
    , m_devices(new DeviceList(theme, desk, DeviceList::Whose::Own, this))
    , m_devicesBanner(new InlineBanner(theme, this))
    , m_passphraseBanner(new InlineBanner(theme, this))
{
    addDevices();
    addSection(tr("Lock"));
    auto *lock = new FlatButton(theme, ButtonKind::Secondary, tr("Lock Waypost now"), this);
    connect(lock, &QAbstractButton::clicked, this, &SecurityPage::lockWanted);
    addRow(tr("Away from the desk"), lock,
           tr("Nothing is shown until you unlock it. Messages still arrive."));
    addPassphrase();
}

void SecurityPage::addDevices()
{
    addSection(tr("Your devices"));
    addWide(tr("Your devices"), m_devices);
    addWide({}, m_devicesBanner);
    follow(*m_devices);
    if (m_desk.me().role != "owner"_L1) {
        addNote(tr("You can't reach any of your devices? An owner of the workspace signs them out."));
        return;
    }
    m_revoke = new FlatButton(theme(), ButtonKind::Danger, tr("Sign all my devices out…"), this);
    connect(m_revoke, &QAbstractButton::clicked, this, &SecurityPage::revoke);
    addRow(tr("A device is lost"), m_revoke, tr("This one too: each has to be paired again."));
    addOthers();
}

void SecurityPage::addOthers()
{
    addSection(tr("Devices of your team"));
    m_others = new DeviceList(theme(), m_desk, DeviceList::Whose::Others, this);
    addWide(tr("Devices of your team"), m_others);
    follow(*m_others);
}

void SecurityPage::addPassphrase()
{
    addSection(tr("Passphrase of this computer"));
    const auto field = [this](const QString &label) {
        auto *edit = new QLineEdit(this);
        edit->setEchoMode(QLineEdit::Password);
        addRow(label, edit);
        return edit;
    };
    m_now = field(tr("Passphrase now"));
    m_next = field(tr("New passphrase"));
    m_again = field(tr("New passphrase once more"));
    m_change = new FlatButton(theme(), ButtonKind::Secondary, tr("Change the passphrase"), this);
    addRow({}, m_change,
           tr("It opens what is kept here. Where the system's keychain holds the key there is none."));
    m_change->setAccessibleName(tr("Change the passphrase"));
    addWide({}, m_passphraseBanner);
    connect(m_change, &QAbstractButton::clicked, this, &SecurityPage::changePassphrase);
    connect(m_again, &QLineEdit::returnPressed, this, &SecurityPage::changePassphrase);
}

void SecurityPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    m_devices->readAgain();
    if (m_others)
        m_others->readAgain();
}

void SecurityPage::follow(DeviceList &devices)
{
    connect(&devices, &DeviceList::listed, this, [this](const Result<Done> &done) {
        if (std::exchange(m_unreachable, !done) && done)
            m_devicesBanner->hide();
        if (done)
            return;
        m_devicesBanner->setMessage(
            BannerTone::Info,
            tr("The relay tells your devices when it is reachable again. %1").arg(sentence(done.error())));
        m_devicesBanner->show();
    });
    connect(&devices, &DeviceList::signedOut, this, [this](const Result<Done> &done) {
        tell(*m_devicesBanner, done,
             tr("That device is signed out. What it kept can't be read there any more."));
    });
}

void SecurityPage::tell(InlineBanner &banner, const Result<Done> &result, const QString &done)
{
    banner.setMessage(result ? BannerTone::Ok : BannerTone::Bad, result ? done : sentence(result.error()));
    banner.show();
}

/// The second press does it: no dialog in the way, and no slip either.
void SecurityPage::revoke()
{
    if (m_revoke->property("asked").toBool()) {
        m_desk.query(this, u"revoke_devices"_s, {{u"agent"_s, m_desk.me().agent}},
                     [this](const Result<QJsonObject> &answer) {
                         tell(*m_devicesBanner, answer ? Result<Done>(Done {}) : Result<Done>(answer.error()),
                              tr("All your devices are signed out."));
                     });
        return;
    }
    m_revoke->setProperty("asked", true);
    m_revoke->setText(tr("Yes, sign all of them out"));
}

void SecurityPage::changePassphrase()
{
    if (m_next->text() != m_again->text())
        return tell(*m_passphraseBanner,
                    Error {u"passphrase_differs"_s,
                           tr("The new passphrase is not the same both times. Type it again.")},
                    {});
    m_change->setEnabled(false);
    m_desk.changePassphrase(this, m_now->text(), m_next->text(), [this](const Result<Done> &changed) {
        m_change->setEnabled(true);
        if (changed)
            for (QLineEdit *field : {m_now, m_next, m_again})
                field->clear();
        tell(*m_passphraseBanner, changed, tr("The new passphrase is in force."));
    });
}

} // namespace waypost::ui
