// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/states.h"

#include "core/workspace/workspace.h"
#include "tests/screens/dialogs.h"
#include "tests/ui/board/boardrows.h"
#include "ui/inbox/attachments.h"
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

#include <QFile>

#include <array>

namespace waypost::screens {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;
using ui::CommandId;

constexpr int arjun = 2; ///< the conversation with most to see
constexpr int closedWindow = 9;

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
    QFile file(stage.folder() + u"/label.jpg"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(demo::pictureBytes()) < 0)
        qFatal("no picture to attach");
    file.close();
    ui::Attachments &files = stage.window().inbox().composer().noteFiles();
    files.add(QStringList {file.fileName()});
    Stage::wait("the file", [&] { return files.isReady(); });
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

QWidget *compact(Stage &stage)
{
    stage.window().preferences().setCompactList(true);
    stage.open(arjun);
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
constexpr char policies[] = "policies";
constexpr char calendars[] = "calendars";
constexpr char queues[] = "queues";
constexpr char surveys[] = "surveys";

/// A team at work, with promises to keep.
void busyShop(QList<demo::StoredRow> &rows)
{
    rows = demo::boardRows();
}

QWidget *firstRun(Stage &stage)
{
    auto *dialog = new ui::FirstRun(stage.window().context().theme, &stage.window());
    dialog->show();
    return dialog;
}

constexpr std::array all {
    State {"inbox",
           "The inbox: views, the list, an open conversation with a reply being written, and the customer's "
           "details.",
           nullptr, writing},
    State {"colleagues-look-and-write",
           "The list shows who else is looking at a conversation and who is writing in it.", nullptr,
           colleagueLooks},
    State {"colleague-holds-the-lease",
           "A colleague holds the right to answer; the composer says so and offers to take over.",
           [](QList<demo::StoredRow> &rows) {
               change(rows, [](Conversation &row) {
                   row.heldBy = demo::mei;
                   row.fence = 3;
               });
           },
           writing},
    State {"reply-can-be-taken-back", "A reply that goes out in a few seconds, with the way to take it back.",
           [](QList<demo::StoredRow> &rows) { addReply(rows, u"held"_s, demo::now + 4'000, demo::me); },
           conversation},
    State {"colleague-sends-in-a-moment",
           "A colleague's reply that is about to go out, visible to everybody.",
           [](QList<demo::StoredRow> &rows) { addReply(rows, u"held"_s, demo::now + 4'000, demo::mei); },
           conversation},
    State {"reply-is-scheduled",
           "A reply that waits for tomorrow, with its time and what can be done about it.",
           [](QList<demo::StoredRow> &rows) {
               addReply(rows, u"scheduled"_s, demo::now + 23 * demo::hour, demo::me);
           },
           conversation},
    State {
        "scheduled-reply-was-stopped",
        "A scheduled reply that was stopped because somebody else answered meanwhile.",
        [](QList<demo::StoredRow> &rows) {
            addReply(
                rows, u"stopped"_s, demo::now - demo::minute, demo::me,
                u"{\"code\":\"stale_reply\",\"text\":\"Somebody else answered meanwhile. Read the answer, then send again if yours still fits.\"}"_s);
        },
        conversation},
    State {"snooze-cut-short", "The customer wrote before the snooze was over; one press snoozes again.",
           [](QList<demo::StoredRow> &rows) {
               change(rows, [](Conversation &row) {
                   row.snoozeMode = u"time"_s;
                   row.wokenFrom = demo::now + 20 * demo::hour;
               });
           },
           conversation},
    State {"note", "A note for colleagues in its own colour, with Markdown, a mention and a file.", nullptr,
           note},
    State {"template-when-the-window-is-closed",
           "The 24-hour window is closed: a template is filled in and previewed.", nullptr, templateMode},
    State {"many-selected",
           "Three conversations are selected; the bar offers what can be done with all of them.", nullptr,
           selected},
    State {"list-compact", "The list in its compact form: two lines a conversation.", nullptr, compact},
    State {"search", "Search results with the words that were found.", nullptr, found},
    State {"palette", "The palette: jump to a conversation, a view, a template, a setting, or do something.",
           nullptr, palette},
    State {"shortcuts", "All keyboard shortcuts, made from the table of commands.", nullptr, sheet},
    State {"outbox", "The outbox: what waits, what is scheduled and what needs attention.",
           [](QList<demo::StoredRow> &rows) {
               addReply(rows, u"scheduled"_s, demo::now + 23 * demo::hour, demo::me);
           },
           outbox},
    State {"send-later", "Choosing when a reply goes out, with the end of the reply window in sight.",
           nullptr, schedule},
    State {"contacts", "The contacts: segments, the list, and one customer's details.", nullptr, contacts},
    State {"settings-general", "Settings: language, looks, writing.", nullptr, settings<general>},
    State {"settings-keyboard", "Settings: keyboard presets and every shortcut, with its conflicts.", nullptr,
           settings<keyboard>},
    State {"settings-notifications", "Settings: what is told, when, and how loudly.", nullptr,
           settings<notifications>},
    State {"settings-workspace", "Settings: rules of the whole workspace.", nullptr, settings<workspacePage>},
    State {"settings-security", "Settings: devices, the lock, the passphrase of this computer.", nullptr,
           settings<security>},
    State {"settings-canned-replies", "Settings: the editor of canned replies.", nullptr, settings<canned>},
    State {"settings-macros", "Settings: the editor of macros.", nullptr, settings<macros>},
    State {"board", "The board of promises: figures, what will be late next, who does what.", busyShop,
           board},
    State {"quality", "Ratings of customers: figures, and what they said.", addRatings, quality},
    State {"settings-policies", "Settings: promises to customers, with an example of what they come to.",
           busyShop, settings<policies>},
    State {"settings-calendars", "Settings: business hours, special days and holidays.", busyShop,
           settings<calendars>},
    State {"settings-queues", "Settings: how what waits is handed out, and to whom.", busyShop,
           settings<queues>},
    State {"settings-surveys", "Settings: the question a customer is asked, and when.", addRatings,
           settings<surveys>},
    State {"emoji", "The emoji picker with its search.", nullptr, emoji},
    State {"buttons", "A message with buttons, composed by form.", nullptr, buttonsForm},
    State {"list-message", "A message with a list to choose from, composed by form.", nullptr, listForm},
    State {"place", "A place to send, read from a map link or typed.", nullptr, placeForm},
    State {"own-window", "A conversation in a window of its own.", nullptr, ownWindow},
    State {"offline", "No connection: the local copy can be read and written, and what is done waits.",
           nullptr, offline},
    State {"contacts-import",
           "Importing contacts from a CSV file: columns, first rows, and what is wrong with them.", nullptr,
           importing},
    State {"print", "Printing a conversation or saving it as a PDF, with what is blacked out.", nullptr,
           printing},
    State {"locked", "The program is locked: nothing of a customer is on the screen.", nullptr, locked},
    State {"sealed", "The inbox is sealed with a passphrase after a start.", nullptr, unlocking},
    State {"first-run", "The first start: try the sandbox, or join a team with a pairing address.", nullptr,
           firstRun},
};
} // namespace

std::span<const State> states()
{
    return all;
}

} // namespace waypost::screens
