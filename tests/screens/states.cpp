// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/states.h"

#include "core/workspace/workspace.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/scheduledialog.h"
#include "ui/onboarding/firstrun.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/outboxdialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcutsheet.h"

#include <QLineEdit>

#include <array>

namespace waypost::screens {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;
using ui::CommandId;

constexpr int arjun = 2; ///< the conversation with most to see
constexpr int closedWindow = 9;

/// A dialog of that kind, once it is there.
template <class Dialog> QWidget *shown(Stage &stage)
{
    Dialog *dialog = nullptr;
    Stage::wait("a dialog", [&] {
        for (Dialog *each : stage.window().findChildren<Dialog *>())
            dialog = each->isVisible() ? each : dialog;
        return dialog != nullptr;
    });
    stage.settle();
    return dialog;
}

void change(QList<demo::StoredRow> &rows, void (*to)(Conversation &))
{
    demo::changeRow<Conversation>(rows, u"conversations"_s, demo::conversationId(arjun), to);
}

void addReply(QList<demo::StoredRow> &rows, const QString &status, qint64 dueAt, const QString &author,
              const QString &stopped = {})
{
    rows << demo::ownReply(arjun, u"Yes — the difference of ₹ 500 goes back to your card."_s, status, dueAt,
                           author, stopped);
}

QWidget *conversation(Stage &stage)
{
    stage.open(arjun);
    return &stage.window();
}

QWidget *writing(Stage &stage)
{
    stage.open(arjun);
    stage.window().inbox().composer().putText(
        u"Yes — the difference of ₹ 500 goes back to your card within 3–5 working days. *Shall I book the pickup?*"_s);
    return &stage.window();
}

QWidget *colleagueLooks(Stage &stage)
{
    stage.open(arjun);
    stage.window().context().presence.hear(
        {demo::conversationId(1), demo::mei, u"looking"_s, demo::now + 20'000});
    stage.window().context().presence.hear(
        {demo::conversationId(3), demo::mei, u"writing"_s, demo::now + 20'000});
    return &stage.window();
}

QWidget *note(Stage &stage)
{
    stage.open(arjun);
    stage.window().inbox().startNote();
    stage.window().inbox().composer().editor().insertPlainText(
        u"**Stock:** 6 pairs in Pune\n- ask @Mei for the label"_s);
    return &stage.window();
}

QWidget *templateMode(Stage &stage)
{
    stage.open(closedWindow);
    return &stage.window();
}

QWidget *selected(Stage &stage)
{
    stage.open(arjun);
    ui::ConversationList &list = stage.window().inbox().list();
    list.select({});
    for (int i = 0; i < 3; ++i) {
        list.next();
        list.selectOne();
    }
    stage.open(arjun);
    return &stage.window();
}

QWidget *found(Stage &stage)
{
    stage.open(arjun);
    stage.window().inbox().list().startSearch(u"exchange"_s);
    stage.settle();
    return &stage.window();
}

QWidget *palette(Stage &stage)
{
    stage.open(arjun);
    stage.window().run(CommandId::Palette);
    return shown<ui::Palette>(stage);
}

QWidget *sheet(Stage &stage)
{
    stage.window().run(CommandId::Shortcuts);
    return shown<ui::ShortcutSheet>(stage);
}

QWidget *outbox(Stage &stage)
{
    stage.window().run(CommandId::Outbox);
    return shown<ui::OutboxDialog>(stage);
}

QWidget *schedule(Stage &stage)
{
    stage.open(arjun);
    stage.window().inbox().composer().putText(u"Good morning! Your parcel leaves today."_s);
    stage.window().inbox().composer().sendLater();
    return shown<ui::ScheduleDialog>(stage);
}

QWidget *contacts(Stage &stage)
{
    stage.window().run(CommandId::Contacts);
    stage.settle();
    return &stage.window();
}

template <const char *page> QWidget *settings(Stage &stage)
{
    stage.window().showSettings(QString::fromLatin1(page));
    return shown<ui::SettingsWindow>(stage);
}
constexpr char general[] = "general";
constexpr char keyboard[] = "keyboard";
constexpr char notifications[] = "notifications";
constexpr char workspacePage[] = "workspace";
constexpr char security[] = "security";
constexpr char canned[] = "canned";
constexpr char macros[] = "macros";

QWidget *firstRun(Stage &stage)
{
    auto *dialog = new ui::FirstRun(stage.window().context().theme, &stage.window());
    dialog->show();
    return dialog;
}

constexpr std::array all {
    State {"inbox", nullptr, writing},
    State {"colleagues-look-and-write", nullptr, colleagueLooks},
    State {"colleague-holds-the-lease",
           [](QList<demo::StoredRow> &rows) {
               change(rows, [](Conversation &row) {
                   row.heldBy = demo::mei;
                   row.fence = 3;
               });
           },
           writing},
    State {"reply-can-be-taken-back",
           [](QList<demo::StoredRow> &rows) { addReply(rows, u"held"_s, demo::now + 4'000, demo::me); },
           conversation},
    State {"colleague-sends-in-a-moment",
           [](QList<demo::StoredRow> &rows) { addReply(rows, u"held"_s, demo::now + 4'000, demo::mei); },
           conversation},
    State {"reply-is-scheduled",
           [](QList<demo::StoredRow> &rows) {
               addReply(rows, u"scheduled"_s, demo::now + 23 * demo::hour, demo::me);
           },
           conversation},
    State {
        "scheduled-reply-was-stopped",
        [](QList<demo::StoredRow> &rows) {
            addReply(
                rows, u"stopped"_s, demo::now - demo::minute, demo::me,
                u"{\"code\":\"stale_reply\",\"text\":\"Somebody else answered meanwhile. Read the answer, then send again if yours still fits.\"}"_s);
        },
        conversation},
    State {"snooze-cut-short",
           [](QList<demo::StoredRow> &rows) {
               change(rows, [](Conversation &row) {
                   row.snoozeMode = u"time"_s;
                   row.wokenFrom = demo::now + 20 * demo::hour;
               });
           },
           conversation},
    State {"note", nullptr, note},
    State {"template-when-the-window-is-closed", nullptr, templateMode},
    State {"many-selected", nullptr, selected},
    State {"search", nullptr, found},
    State {"palette", nullptr, palette},
    State {"shortcuts", nullptr, sheet},
    State {"outbox",
           [](QList<demo::StoredRow> &rows) {
               addReply(rows, u"scheduled"_s, demo::now + 23 * demo::hour, demo::me);
           },
           outbox},
    State {"send-later", nullptr, schedule},
    State {"contacts", nullptr, contacts},
    State {"settings-general", nullptr, settings<general>},
    State {"settings-keyboard", nullptr, settings<keyboard>},
    State {"settings-notifications", nullptr, settings<notifications>},
    State {"settings-workspace", nullptr, settings<workspacePage>},
    State {"settings-security", nullptr, settings<security>},
    State {"settings-canned-replies", nullptr, settings<canned>},
    State {"settings-macros", nullptr, settings<macros>},
    State {"first-run", nullptr, firstRun},
};
} // namespace

std::span<const State> states()
{
    return all;
}

} // namespace waypost::screens
