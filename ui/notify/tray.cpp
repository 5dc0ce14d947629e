// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/tray.h"

#include "ui/kit/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QPainter>
#include <QSettings>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 trayHourMs = 3'600'000;
constexpr int mostInBadge = 99;

/// One size of the icon: a filled bubble, its number or a mark in a corner.
QPixmap trayPixmap(const TrayState &state, TrayLook look, const Tokens &tokens, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 32.0, side / 32.0);
    QColor glyph = tokens.accent;
    if (look != TrayLook::Colour)
        glyph = look == TrayLook::ForLightPanel ? QColor(0x33, 0x33, 0x33) : QColor(0xF2, 0xF2, 0xF2);
    if (state.offline || state.locked)
        glyph.setAlphaF(0.55F);
    const Icon icon = state.locked ? Icon::Lock : state.silent ? Icon::BellOff : Icon::Chat;
    paintIcon(painter, icon, QRectF(1, 1, 30, 30), glyph);
    if (state.unread <= 0 && !state.attention)
        return pixmap;
    const QColor ground = state.attention ? tokens.bad : look == TrayLook::Colour ? tokens.accentInk : glyph;
    const QColor ink = contrast(ground, Qt::white) >= contrast(ground, Qt::black) ? Qt::white : Qt::black;
    const QString text = state.unread <= 0 ? u"!"_s
        : state.unread > mostInBadge       ? u"∞"_s
                                           : QLocale().toString(state.unread);
    const QRectF badge(text.size() > 1 ? 8 : 13, 13, text.size() > 1 ? 24 : 19, 19);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(badge.adjusted(-2, -2, 2, 2), 11,
                            11); // a gap, so that it stands off in one colour too
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(ground);
    painter.drawRoundedRect(badge, 9.5, 9.5);
    QFont font = QApplication::font();
    font.setBold(true);
    font.setPixelSize(16);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(badge, Qt::AlignCenter, text);
    return pixmap;
}
} // namespace

QIcon trayPicture(const TrayState &state, TrayLook look, const Tokens &tokens)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(trayPixmap(state, look, tokens, side));
    return icon;
}

QString trayWords(const TrayState &state)
{
    QStringList words;
    if (state.unread > 0)
        words << Tray::tr("%n unread conversation(s)", nullptr, state.unread);
    if (state.attention)
        words << Tray::tr("something needs your attention");
    if (state.silent)
        words << Tray::tr("do not disturb");
    if (state.locked)
        words << Tray::tr("locked");
    if (state.offline)
        words << Tray::tr("offline");
    return words.isEmpty() ? Tray::tr("Waypost") : Tray::tr("Waypost – %1").arg(words.join(u", "_s));
}

Tray::Tray(const Theme &theme, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_hosted(QSystemTrayIcon::isSystemTrayAvailable())
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(&theme, &Theme::changed, this, &Tray::draw);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Tray::leave); // the desktop's session ends
    applySettings();
}

Tray::~Tray()
{
    m_icon.hide();
}

void Tray::fillMenu()
{
    connect(m_menu.addAction(tr("Open Waypost")), &QAction::triggered, this, &Tray::openWanted);
    m_menu.addSeparator();
    m_hourly = m_menu.addAction(tr("Do not disturb for one hour"));
    m_tillMorning = m_menu.addAction(tr("Do not disturb until tomorrow morning"));
    m_loudAgain = m_menu.addAction(tr("Tell me again"));
    m_loudAgain->setVisible(false);
    connect(m_hourly, &QAction::triggered, this, [this] { Q_EMIT silenceWanted(trayHourMs); });
    connect(m_tillMorning, &QAction::triggered, this, [this] { Q_EMIT silenceWanted(-1); });
    connect(m_loudAgain, &QAction::triggered, this, [this] { Q_EMIT silenceWanted(0); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Lock")), &QAction::triggered, this, &Tray::lockWanted);
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
}

void Tray::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    draw();
}

void Tray::setSilentUntil(qint64 untilMs)
{
    m_loudAgain->setVisible(untilMs != 0);
    m_hourly->setVisible(untilMs == 0);
    m_tillMorning->setVisible(untilMs == 0);
}

TrayLook Tray::look() const
{
    if (m_settings.value(u"tray/look"_s).toString() != "mono"_L1)
        return TrayLook::Colour;
    return m_theme.tokens().dark ? TrayLook::ForDarkPanel : TrayLook::ForLightPanel;
}

void Tray::draw()
{
    m_icon.setIcon(trayPicture(m_state, look(), m_theme.tokens()));
    m_icon.setToolTip(trayWords(m_state));
}

void Tray::applySettings()
{
    draw();
    m_icon.setVisible(m_hosted && m_settings.value(u"tray/show"_s, true).toBool());
    QApplication::setQuitOnLastWindowClosed(!closesToTray());
}

bool Tray::closesToTray() const
{
    return m_hosted && !m_leaving && m_settings.value(u"tray/show"_s, true).toBool()
        && m_settings.value(u"tray/close_to_tray"_s, false).toBool();
}

void Tray::setHosted(bool hosted)
{
    m_hosted = hosted;
    applySettings();
}

void Tray::leave()
{
    m_leaving = true;
    QApplication::setQuitOnLastWindowClosed(true);
}

void Tray::keep(QWidget *window)
{
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window)
        window->installEventFilter(this);
}

void Tray::showMessage(const QString &title, const QString &body)
{
    if (m_icon.isVisible())
        m_icon.showMessage(title, body, m_icon.icon());
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == m_window && closesToTray()) {
        event->ignore();
        m_window->hide();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waypost::ui
