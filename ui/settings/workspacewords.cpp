// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workspacewords.h"

#include "ui/settings/workspacepage.h"

#include <QHash>

namespace waypost::ui::WorkspaceWords {

using namespace Qt::StringLiterals;

Setting ofSetting(const QString &name)
{
    if (name == "send.hold_s"_L1)
        return {WorkspacePage::tr("Undo of sending"),
                WorkspacePage::tr(
                    "So long the relay keeps a reply that is sent, unless its author chose otherwise.")};
    if (name == "send.newer_messages"_L1)
        return {WorkspacePage::tr("The customer wrote meanwhile"),
                WorkspacePage::tr("What happens to a reply whose author had not seen the newest message.")};
    if (name == "send.who"_L1)
        return {WorkspacePage::tr("Who may answer"),
                WorkspacePage::tr("In a conversation that others are in too.")};
    if (name == "send.claims"_L1)
        return {WorkspacePage::tr("Answering takes the conversation"),
                WorkspacePage::tr("Whoever answers what is nobody's has it assigned.")};
    if (name == "session.reopen_days"_L1)
        return {WorkspacePage::tr("A closed conversation goes on for"),
                WorkspacePage::tr(
                    "A customer who writes within so many days continues it; later a new one begins.")};
    if (name == "presence.away_minutes"_L1)
        return {WorkspacePage::tr("Away after"),
                WorkspacePage::tr(
                    "So long without a touch of Waypost, and an agent gets nothing new. 0: never.")};
    if (name == "alerts.webhook_url"_L1)
        return {
            WorkspacePage::tr("Post alerts to"),
            WorkspacePage::tr("Address of a program that hears of promises at risk; begins with https://.")};
    return {name, {}};
}

QString ofChoice(const QString &name, const QJsonValue &value)
{
    if (name == "send.hold_s"_L1)
        return value.toInt() == 0 ? WorkspacePage::tr("none")
                                  : WorkspacePage::tr("%n second(s)", nullptr, value.toInt());
    if (value.isBool())
        return value.toBool() ? WorkspacePage::tr("yes") : WorkspacePage::tr("no");
    static const QHash<QString, const char *> words {
        {u"warn"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "warn, the author decides")},
        {u"stop"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "it is stopped")},
        {u"off"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "it is sent")},
        {u"open"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "everybody at any time")},
        {u"lease"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "whoever writes first")},
        {u"owner"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "whom it is assigned to")}};
    const auto it = words.constFind(value.toString());
    return it == words.cend() ? value.toVariant().toString() : WorkspacePage::tr(*it);
}

QString ofType(const QString &type)
{
    static const QHash<QString, const char *> words {
        {u"text"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "Text")},
        {u"number"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "Number")},
        {u"date"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "Date")},
        {u"list"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "One of a list")},
        {u"checkbox"_s, QT_TRANSLATE_NOOP("waypost::ui::WorkspacePage", "Yes or no")}};
    const auto it = words.constFind(type);
    return it == words.cend() ? type : WorkspacePage::tr(*it);
}

} // namespace waypost::ui::WorkspaceWords
