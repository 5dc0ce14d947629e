// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/dialogs.h"

#include "core/feedback/feedback.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardscreen.h"
#include "ui/composing/emojipicker.h"
#include "ui/contacts/contactsscreen.h"
#include "ui/contacts/importwizard.h"
#include "ui/entry/lockcover.h"
#include "ui/inbox/choiceforms.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/composertools.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/placeform.h"
#include "ui/onboarding/unlockdialog.h"
#include "ui/print/printdialog.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/popouts.h"

#include <QFile>

namespace waypost::screens {

namespace {
using namespace Qt::StringLiterals;
using ui::CommandId;

constexpr int talk = 2; ///< the conversation with most to see

ui::ComposerTools &toolsIn(Stage &stage)
{
    stage.open(talk);
    stage.window().inbox().composer().putText(u"Which size shall we send?"_s);
    return stage.window().inbox().composer().tools();
}
} // namespace

QWidget *emoji(Stage &stage)
{
    stage.open(talk);
    stage.window().inbox().composer().pickEmoji();
    return shown<ui::EmojiPicker>(stage);
}

QWidget *buttonsForm(Stage &stage)
{
    toolsIn(stage).composeButtons();
    return shown<ui::ButtonsForm>(stage);
}

QWidget *listForm(Stage &stage)
{
    toolsIn(stage).composeList();
    return shown<ui::ListForm>(stage);
}

QWidget *placeForm(Stage &stage)
{
    toolsIn(stage).composePlace();
    return shown<ui::PlaceForm>(stage);
}

QWidget *ownWindow(Stage &stage)
{
    stage.window().popOuts().openConversation(demo::conversationId(talk));
    ui::PopOut *window = stage.window().popOuts().windows().first();
    Stage::wait("the conversation", [&] { return window->inbox().pane().listed().has_value(); });
    return window;
}

QWidget *offline(Stage &stage)
{
    stage.open(talk);
    stage.desk().stop();
    Stage::wait("the end of the line", [&] { return stage.desk().state().link == sync::Link::Offline; });
    return &stage.window();
}

QWidget *locked(Stage &stage)
{
    auto *cover = new ui::LockCover(stage.window().context().theme, &stage.window());
    cover->show();
    cover->raise();
    return &stage.window();
}

QWidget *unlocking(Stage &stage)
{
    auto *dialog = new ui::UnlockDialog(stage.window().context().theme, &stage.window());
    dialog->setState(sync::Lock::Passphrase, {});
    dialog->show();
    return dialog;
}

QWidget *importing(Stage &stage)
{
    QFile file(stage.folder() + u"/customers.csv"_s);
    if (!file.open(QIODevice::WriteOnly)
        || file.write("Name,Phone,Email,Marketing consent\n"
                      "Nadia Petrova,+4915150000042,nadia@example.com,yes\n"
                      "Tomás Silva,+5511912345678,,no\n"
                      "Somebody,not a number,,yes\n")
            < 0)
        qFatal("no file to import");
    file.close();
    stage.window().run(CommandId::Contacts);
    stage.window().findChild<ui::ContactsScreen *>()->importFile(file.fileName());
    return shown<ui::ImportWizard>(stage);
}

QWidget *printing(Stage &stage)
{
    auto *dialog = new ui::PrintDialog(stage.window().context().theme, stage.desk(),
                                       demo::conversationId(talk), &stage.window());
    dialog->show();
    return dialog;
}

QWidget *board(Stage &stage)
{
    stage.window().run(CommandId::Board);
    auto *screen = stage.window().findChild<ui::BoardScreen *>();
    Stage::wait("the figures", [&] { return screen->model().isCounted(); });
    return &stage.window();
}

QWidget *quality(Stage &stage)
{
    stage.window().run(CommandId::Quality);
    stage.settle();
    return &stage.window();
}

void addRatings(QList<demo::StoredRow> &rows)
{
    const QString survey = u"01900000-0000-7000-8000-0000000000cb"_s;
    feedback::Survey asked;
    asked.name = u"After closing"_s;
    asked.kind = u"csat"_s;
    asked.question = uR"({"":"How did we do?","es":"¿Qué tal lo hicimos?"})"_s;
    rows << demo::StoredRow {u"surveys"_s, survey, write(asked)};
    const QList<std::pair<int, QString>> answers {{5, u"Fast and friendly, thank you!"_s},
                                                  {1, u"still waiting for my refund"_s},
                                                  {4, {}},
                                                  {3, {}},
                                                  {5, u"أفضل خدمة على الإطلاق"_s}};
    int conversation = 0;
    for (const auto &[score, comment] : answers) {
        feedback::Rating rating;
        rating.conversation = demo::conversationId(++conversation);
        rating.session = 1;
        rating.survey = survey;
        rating.kind = u"csat"_s;
        rating.agent = conversation % 2 == 0 ? demo::mei : demo::me;
        rating.state = u"answered"_s;
        rating.askedAt = demo::now - 5 * conversation * demo::hour;
        rating.answeredAt = rating.askedAt + 3 * demo::minute;
        rating.score = score;
        rating.comment = comment;
        rating.followUp = score <= 2 ? u"open"_s : QString();
        rows << demo::StoredRow {u"ratings"_s, rating.conversation + u"/1"_s, write(rating)};
    }
}

} // namespace waypost::screens
