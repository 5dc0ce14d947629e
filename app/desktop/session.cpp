// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"

#include "core/base/ids.h"
#include "core/features/features.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QSysInfo>

#include <utility>

namespace waypost {

namespace {
using namespace Qt::StringLiterals;

/// So that the sandbox's customers have something to rate: they are asked soon after a conversation is
/// closed.
Command trialSurvey(const Clock &clock)
{
    const QJsonObject question {{QString(), u"How did we do?"_s},
                                {u"de"_s, u"Wie war es mit uns?"_s},
                                {u"es"_s, u"¿Qué tal lo hicimos?"_s},
                                {u"fr"_s, u"Comment cela s’est-il passé ?"_s},
                                {u"pt"_s, u"Como nos saímos?"_s}};
    return {{},
            u"survey.save"_s,
            newId(clock.nowMs()),
            {},
            0,
            0,
            {{u"name"_s, u"CSAT"_s},
             {u"kind"_s, u"csat"_s},
             {u"question"_s, question},
             {u"delay_s"_s, 15},
             {u"every_days"_s, 0}}};
}
} // namespace

Session::Session(Options options, QApplication &application)
    : m_options(std::move(options))
    , m_settings(m_options.home + u"/desktop.ini"_s, QSettings::IniFormat)
    , m_theme(m_options.unattended ? ui::ThemeChoice::Light
                                   : ui::ThemeChoice(m_settings.value(u"theme"_s, 0).toInt()))
{
    QDir().mkpath(m_options.home);
    m_theme.applyTo(application);
    sync::DeskOptions desk;
    desk.folder = m_options.home + u"/desk"_s;
    if (!m_options.unattended)
        desk.keeper = vault::Keeper::Keychain;
    m_desk = std::make_unique<sync::Desk>(std::move(desk), features::allFeatures(), m_clock);
    connect(m_desk.get(), &sync::Desk::stateChanged, this, &Session::showLock);
    connect(m_desk.get(), &sync::Desk::unlockRefused, this, [this](const Error &error) {
        if (m_unlock)
            m_unlock->setProblem(error.text);
    });
    connect(m_desk.get(), &sync::Desk::paired, this, [this] {
        if (m_trial)
            m_desk->give(trialSurvey(m_clock));
        if (!m_window)
            showWindow();
    });
    connect(m_desk.get(), &sync::Desk::pairingRefused, this,
            [this](const Error &error) { tellProblem(error.text); });
    if (!m_options.unattended)
        m_ties = std::make_unique<DesktopTies>(
            DesktopTies::Parts {m_theme, *m_desk, m_clock, m_settings, m_options.home});
}

Session::~Session()
{
    m_unlock.reset();
    m_window.reset(); // before the desk it reads from
    m_ties.reset();
}

void Session::answer(const ui::Call &call)
{
    if (m_ties)
        m_ties->answer(call);
}

void Session::quit()
{
    if (m_ties)
        m_ties->quit();
    else
        QCoreApplication::quit();
}

void Session::startDesk()
{
    m_desk->start();
    if (m_options.offline)
        m_desk->stop(); // open, and nobody is called
}

void Session::begin()
{
    if (m_options.trySandbox || m_settings.value(u"trial"_s).toBool()) {
        startTrial();
    } else if (sync::Desk::isPaired(m_options.home + u"/desk"_s)) {
        startDesk();
        showWindow();
    } else {
        askHow();
    }
}

void Session::askHow()
{
    m_firstRun = std::make_unique<ui::FirstRun>(m_theme);
    connect(m_firstRun.get(), &ui::FirstRun::sandboxWanted, this, &Session::startTrial);
    connect(m_firstRun.get(), &ui::FirstRun::pairingWanted, this, &Session::pair);
    connect(m_firstRun.get(), &QDialog::rejected, this, &Session::quit);
    m_firstRun->show();
}

void Session::startTrial()
{
    if (m_firstRun)
        m_firstRun->setBusy(tr("Starting a relay and a sandbox…"));
    Trial::Options options;
    options.folder = m_options.home + u"/trial"_s;
    if (m_options.unattended)
        options.speed = u"20"_s; // the scene is short: its customers type fast
    m_trial = std::make_unique<Trial>(options);
    connect(m_trial.get(), &Trial::failed, this, &Session::tellProblem);
    connect(m_trial.get(), &Trial::ready, this, [this](const QString &address) {
        m_settings.setValue(u"trial"_s, true);
        if (sync::Desk::isPaired(m_options.home + u"/desk"_s)) {
            m_desk->start();
            showWindow();
        } else if (const auto parsed = wire::PairingAddress::parse(address)) {
            pair(*parsed, QSysInfo::machineHostName());
        } else {
            tellProblem(parsed.error().text);
        }
    });
    m_trial->start();
}

void Session::pair(const wire::PairingAddress &address, const QString &deviceName)
{
    m_desk->pair(address, deviceName);
}

void Session::showWindow()
{
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(m_theme, *m_desk, m_clock, m_settings);
    connect(m_window.get(), &ui::MainWindow::quitWanted, qApp, &QCoreApplication::quit);
    connect(m_window.get(), &ui::MainWindow::languageWanted, this, &Session::languageWanted,
            Qt::QueuedConnection); // the window goes with it
    m_window->show();
    if (m_firstRun) {
        m_firstRun->disconnect(this);
        m_firstRun->hide();
        m_firstRun.release()->deleteLater();
    }
    Q_EMIT windowShown();
}

void Session::showLock(const sync::LinkState &state)
{
    const bool locked = state.link == sync::Link::Locked && state.lock != sync::Lock::Waiting;
    if (!locked || m_options.unattended) {
        if (m_unlock)
            m_unlock.release()->deleteLater(); // it may be what is calling
        return;
    }
    if (!m_unlock)
        m_unlock = makeUnlock();
    m_unlock->setState(state.lock, state.reason);
    m_unlock->show();
}

std::unique_ptr<ui::UnlockDialog> Session::makeUnlock()
{
    QWidget *before = m_window ? static_cast<QWidget *>(m_window.get()) : m_firstRun.get();
    auto dialog = std::make_unique<ui::UnlockDialog>(m_theme, before);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog.get(), &ui::UnlockDialog::unlockWanted, m_desk.get(), &sync::Desk::unlock);
    connect(dialog.get(), &ui::UnlockDialog::reconnectWanted, m_desk.get(), &sync::Desk::start);
    connect(dialog.get(), &ui::UnlockDialog::pairingWanted, this, [this] {
        m_unlock.release()->deleteLater();
        askHow();
    });
    connect(dialog.get(), &ui::UnlockDialog::quitWanted, this, &Session::quit);
    return dialog;
}

void Session::tellProblem(const QString &text)
{
    Q_EMIT failed(text);
    if (m_firstRun) {
        m_firstRun->setProblem(text);
    } else if (!m_options.unattended) {
        QMessageBox box(QMessageBox::Warning, tr("Waypost"), text, QMessageBox::Ok, m_window.get());
        box.setTextFormat(Qt::PlainText);
        box.exec();
        if (!m_window)
            askHow();
    }
}

} // namespace waypost
