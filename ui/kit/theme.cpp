// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/fonts.h"
#include "ui/kit/kitstyle.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QToolTip>

#include <utility>

namespace waypost::ui {

namespace {
constexpr int usualFlashMs = 1'000; ///< Qt's own

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    const auto set
        = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, t.paper2);
    set(QPalette::WindowText, t.ink);
    set(QPalette::Base, t.paper);
    set(QPalette::AlternateBase, t.paper2);
    set(QPalette::Text, t.ink);
    set(QPalette::Button, t.paper);
    set(QPalette::ButtonText, t.ink);
    set(QPalette::BrightText, t.bad);
    set(QPalette::ToolTipBase, t.dark ? t.paper3 : t.ink);
    set(QPalette::ToolTipText, t.dark ? t.ink : t.paper);
    set(QPalette::PlaceholderText, t.ink3);
    set(QPalette::Highlight, t.accentSoft);
    set(QPalette::HighlightedText, t.accentInk);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.paper);
    set(QPalette::Midlight, t.paper2);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, mixed(t.line, t.ink, 0.25));
    set(QPalette::Shadow, t.dark ? QColor(Qt::black) : mixed(t.line, t.ink, 0.5));
    const QColor faint = mixed(t.paper, t.ink, 0.42);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, t.paper2);
    return p;
}
} // namespace

Theme::Theme(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    refresh();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    refresh();
}

void Theme::setBrand(const QColor &accent)
{
    if (m_brand == accent)
        return;
    m_brand = accent;
    refresh();
}

void Theme::setThreadZoom(int percent)
{
    if (percent == threadZoom())
        return;
    qApp->setProperty(ThreadZoomProperty, percent);
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) == reduced)
        return;
    // The kit itself slides and fades nothing (KitStyle: SH_Widget_Animate); what blinks is the cursor.
    QApplication::setCursorFlashTime(reduced ? 0 : usualFlashMs);
}

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    if (!m_style) {
        m_style = new KitStyle(m_tokens);
        QApplication::setStyle(m_style); // takes it
        application.installEventFilter(this);
    }
    QApplication::setFont(fontFor(TextRole::Body));
    QToolTip::setFont(fontFor(TextRole::Small));
    install();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System)
        refresh();
    return QObject::eventFilter(watched, event);
}

void Theme::refresh()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    m_tokens = dark ? darkTokens() : lightTokens();
    if (m_brand.isValid())
        m_tokens = branded(m_tokens, m_brand);
    if (m_application)
        install();
    Q_EMIT changed();
}

/// Qt 6.4 does not say it outright; the system's own palette does, once ours is out of the way.
bool Theme::systemIsDark() const
{
    if (m_application)
        QApplication::setPalette({});
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Theme::install()
{
    if (m_style)
        m_style->setTokens(m_tokens);
    const QPalette palette = paletteOf(m_tokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace waypost::ui
