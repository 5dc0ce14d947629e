// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/shell/commands_composer.h"
#include "ui/shell/commands_conversation.h"
#include "ui/shell/commands_list.h"
#include "ui/shell/commands_window.h"
#include "ui/shell/keymap.h"

#include <QWidget>

#include <algorithm>

namespace waypost::ui {

namespace {
template <size_t... Sizes> constexpr auto joinedCommands(const std::array<CommandSpec, Sizes> &...parts)
{
    std::array<CommandSpec, (Sizes + ...)> all {};
    auto *end = all.data();
    ((end = std::copy(parts.begin(), parts.end(), end)), ...);
    return all;
}

constexpr auto allCommands
    = joinedCommands(listCommands, conversationCommands, composerCommands, windowCommands);

constexpr bool inOrder()
{
    for (size_t i = 0; i < allCommands.size(); ++i)
        if (size_t(allCommands[i].id) != i)
            return false;
    return true;
}
static_assert(inOrder(), "the table stands in the order of CommandId");
} // namespace

std::span<const CommandSpec> commandTable()
{
    return allCommands;
}

const CommandSpec &commandSpec(CommandId id)
{
    return allCommands[size_t(id)];
}

const CommandSpec *commandNamed(QStringView name)
{
    const auto *it = std::find_if(allCommands.begin(), allCommands.end(), [name](const CommandSpec &spec) {
        return name == QLatin1StringView(spec.name);
    });
    return it == allCommands.end() ? nullptr : it;
}

QString textOf(const CommandSpec &spec)
{
    return QCoreApplication::translate("Commands", spec.text);
}

QString groupOf(const CommandSpec &spec)
{
    return QCoreApplication::translate("Commands", spec.group);
}

CommandId savedViewCommand(int place)
{
    return CommandId(int(CommandId::SavedView1) + place);
}

CommandSet::CommandSet(const Keymap &keymap, QWidget *window)
    : QObject(window)
    , m_keymap(keymap)
{
    for (const CommandSpec &spec : allCommands) {
        auto *action = new QAction(textOf(spec), window);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
    wearKeys();
    connect(&keymap, &Keymap::changed, this, &CommandSet::wearKeys);
}

void CommandSet::wearKeys()
{
    for (const CommandSpec &spec : allCommands)
        m_actions[spec.id]->setShortcuts(m_keymap.keys(spec.id));
}

void CommandSet::on(CommandId id, QObject *context, std::function<void()> run)
{
    const quint64 number = ++m_count;
    m_runners.insert(id, number);
    connect(this, &CommandSet::triggered, context,
            [this, id, number, run = std::move(run)](CommandId wanted) {
                if (wanted == id && m_runners.value(id) == number)
                    run();
            });
    connect(context, &QObject::destroyed, this, [this, id, number] {
        if (m_runners.value(id) != number)
            return;
        m_runners.remove(id);
        adjust(commandSpec(id));
    });
    adjust(commandSpec(id));
}

void CommandSet::adjust(const CommandSpec &spec)
{
    const bool needsOpen = spec.scope == CommandScope::Conversation || spec.scope == CommandScope::Composer;
    m_actions[spec.id]->setEnabled(
        m_runners.contains(spec.id) && (m_open || !needsOpen)
        && (!*spec.permission || team::mayGive(m_role, QString::fromLatin1(spec.permission))));
}

void CommandSet::setRole(team::Role role)
{
    m_role = role;
    std::for_each(allCommands.begin(), allCommands.end(), [this](const auto &spec) { adjust(spec); });
}

void CommandSet::setConversationOpen(bool open)
{
    m_open = open;
    std::for_each(allCommands.begin(), allCommands.end(), [this](const auto &spec) { adjust(spec); });
}

void CommandSet::run(CommandId id)
{
    m_actions[id]->trigger(); // nothing while it is disabled
}

} // namespace waypost::ui
