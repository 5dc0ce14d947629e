// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/physicalkeys.h"

#include "ui/shell/commands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <array>

namespace waypost::ui {

namespace {
constexpr quint64 longestPauseMs = 2'000; ///< between two keys of a sequence
constexpr qsizetype longestSequence = 4;

#ifdef Q_OS_WIN
constexpr quint32 scanOffset = 0; // set 1, as evdev counts its main block
#else
constexpr quint32 scanOffset = 8; // X11 and Wayland: evdev + 8
#endif

struct KeyRow {
    quint32 first; ///< evdev code of its first key (linux/input-event-codes.h)
    const char *keys; ///< US layout, from there
};
constexpr std::array keyRows {KeyRow {2, "1234567890-="}, KeyRow {16, "QWERTYUIOP[]"},
                              KeyRow {30, "ASDFGHJKL;'`"}, KeyRow {43, "\\ZXCVBNM,./"}};

bool isTextField(const QWidget *widget)
{
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

/// A letter of another script, as QKeyEvent::key() gives it.
bool isForeign(int key)
{
    return key > 0xff && key < Qt::Key_Escape;
}

QKeySequence sequenceOf(const QList<QKeyCombination> &keys)
{
    std::array<QKeyCombination, longestSequence> all;
    all.fill(QKeyCombination::fromCombined(0));
    std::copy(keys.begin(), keys.end(), all.begin());
    return QKeySequence(all[0], all[1], all[2], all[3]);
}
} // namespace

PhysicalKeys::PhysicalKeys(const CommandSet &commands, QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

Qt::Key PhysicalKeys::latinKey(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool foreignText = !text.isEmpty() && text[0].unicode() > 0xff;
    if (!isForeign(event.key()) && !foreignText)
        return Qt::Key_unknown;
    for (const KeyRow &row : keyRows) {
        const QLatin1StringView keys(row.keys);
        const quint32 place = event.nativeScanCode() - scanOffset - row.first;
        if (event.nativeScanCode() >= scanOffset + row.first && place < quint32(keys.size()))
            return Qt::Key(keys[place].unicode());
    }
    return Qt::Key_unknown;
}

bool PhysicalKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    return widget->window() == m_window && take(*static_cast<QKeyEvent *>(event));
}

bool PhysicalKeys::take(const QKeyEvent &event)
{
    const Qt::Key key = latinKey(event);
    constexpr auto commanding = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (key == Qt::Key_unknown
        || (isTextField(QApplication::focusWidget()) && !(event.modifiers() & commanding)))
        return false;
    if (event.timestamp() > m_at + longestPauseMs || m_begun.size() >= longestSequence)
        m_begun.clear();
    m_at = event.timestamp();
    // "?" and "/" are one key here: what Shift makes of a sign is written without it in a shortcut.
    Qt::KeyboardModifiers modifiers = event.modifiers() & (commanding | Qt::ShiftModifier);
    const bool question = key == Qt::Key_Slash && modifiers == Qt::ShiftModifier;
    m_begun << (question ? QKeyCombination(Qt::Key_Question) : QKeyCombination(modifiers, key));
    const QKeySequence typed = sequenceOf(m_begun);
    bool begins = false;
    for (const CommandSpec &spec : commandTable()) {
        QAction *action = m_commands.action(spec.id);
        if (!action->isEnabled())
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            const auto match = typed.matches(keys);
            begins = begins || match == QKeySequence::PartialMatch;
            if (match == QKeySequence::ExactMatch) {
                m_begun.clear();
                action->trigger();
                return true;
            }
        }
    }
    if (!begins)
        m_begun.clear();
    return begins;
}

} // namespace waypost::ui
