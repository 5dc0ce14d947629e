// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the inbox on a real desk without a relay: commands, views, palette, outbox, first run.
// Its pictures go to $WAYPOST_SHOTS, else beside the test.
#include "core/channels/channels.h"
#include "tests/ui/shell/opened.h"
#include "ui/inbox/conversationlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/onboarding/firstrun.h"
#include "ui/onboarding/unlockdialog.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/outboxdialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/recoverednotice.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/viewscolumn.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using demo::Opened;

namespace {
QString shellShotsFolder()
{
    const QString wanted = qEnvironmentVariable("WAYPOST_SHOTS");
    const QString folder = wanted.isEmpty() ? QStringLiteral(WAYPOST_BINARY_DIR) + u"/shots"_s : wanted;
    QDir().mkpath(folder);
    return folder;
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewsCountAndChoose();
    void paletteJumps();
    void sessionIsRestored();
    void outboxShowsWhatWaits();
    void stoppedRepliesNeedAttention();
    void linkInWords_data();
    void linkInWords();
    void aHeldNumberIsSaidToEverybody();
    void whatIsRecoveredIsCounted();
    void firstRunExplainsABadAddress();
    void unlockTakesThePassphraseByKeyboard();
    void pictures_data();
    void pictures();
};

void TestShell::viewsCountAndChoose()
{
    const Theme theme(ThemeChoice::Light);
    ViewsColumn column(theme);
    column.resize(190, 600);
    column.show();
    column.setTeams({{u"t1"_s, u"Orders & returns"_s}, {u"t2"_s, u"Sales"_s}});
    column.setCounts({{u"mine"_s, 12}, {u"team:t2"_s, 41}});
    QSignalSpy chosen(&column, &ViewsColumn::chosen);
    column.choose(u"team"_s, u"t2"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(1).toString(), u"t2"_s);
    QCOMPARE(chosen.first().at(2).toString(), u"Sales"_s);
    // Up from the first team steps over the group's title to the last view.
    auto *rows = column.findChild<RowsView *>();
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Up);
    QTest::keyClick(rows, Qt::Key_Up);
    QCOMPARE(column.currentView(), u"drafts"_s);
    QCOMPARE(rows->painter()->text(0),
             QString(ViewsColumn::tr("%1, %n conversation(s)", nullptr, 12).arg(ViewsColumn::tr("Mine"))));
}

void TestShell::paletteJumps()
{
    Opened opened;
    opened.window->run(CommandId::Palette);
    auto *palette = opened.window->findChild<Palette *>();
    QVERIFY(palette->isVisible());
    auto *field = palette->findChild<SearchField *>();
    auto *rows = palette->findChild<RowsView *>();
    QVERIFY(rows->rowCount() > 10); // every command, before anything is typed
    QTest::keyClicks(field, u"Arjun"_s);
    QTRY_VERIFY(rows->rowCount() > 0 && rows->painter()->text(0).startsWith("Arjun"_L1));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!palette->isVisible());
    QTRY_VERIFY(!opened.window->inbox().conversation().isEmpty());
    opened.window->run(CommandId::Palette);
    QTest::keyClicks(field, u"dark theme"_s);
    QTRY_VERIFY(rows->rowCount() > 0 && rows->painter()->text(0).startsWith("Dark theme"_L1));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(opened.theme.choice(), ThemeChoice::Dark);
}

void TestShell::sessionIsRestored()
{
    Opened opened;
    opened.window->chooseView(u"closed"_s);
    const QString conversation = demo::conversationId(1);
    opened.window->inbox().openConversation(conversation);
    QTRY_COMPARE(opened.window->inbox().conversation(), conversation);
    opened.renew();
    QTRY_COMPARE(opened.window->inbox().conversation(), conversation);
    QCOMPARE(opened.window->findChild<ViewsColumn *>()->currentView(), u"closed"_s);
}

void TestShell::outboxShowsWhatWaits()
{
    Opened opened;
    Command note;
    note.type = u"conversation.note"_s;
    note.subject = demo::conversationId(1);
    note.data = {{u"body"_s, u"<b>Blue 42</b> is in the warehouse"_s}};
    (void)opened.desk->give(note);
    QTRY_COMPARE(opened.desk->state().outbox, 1);
    opened.window->run(CommandId::Outbox);
    auto *dialog = opened.window->findChild<OutboxDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    const auto button = [&](const QString &text) -> QAbstractButton * {
        for (auto *candidate : dialog->findChildren<QAbstractButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    };
    QTRY_VERIFY(button(OutboxDialog::tr("Take back")));
    QVERIFY(!button(OutboxDialog::tr("Try again"))); // nothing was refused
    QTest::mouseClick(button(OutboxDialog::tr("Take back")), Qt::LeftButton);
    QTRY_COMPARE(opened.desk->state().outbox, 0);
}

void TestShell::stoppedRepliesNeedAttention()
{
    QList<demo::StoredRow> shop = demo::shop();
    const QString why = u"{\"code\":\"stale_reply\",\"text\":\"Somebody else answered.\"}"_s;
    shop << demo::ownReply(2, u"Too late"_s, u"stopped"_s, demo::now - demo::minute, demo::me, why)
         << demo::ownReply(3, u"Not mine"_s, u"stopped"_s, demo::now - demo::minute, demo::mei, why)
         << demo::ownReply(1, u"In time"_s, u"scheduled"_s, demo::now + demo::hour, demo::me);
    Opened opened(shop);
    QTRY_COMPARE(opened.desk->state().needsAttention, 1);
    const auto *views = opened.window->findChild<ViewsColumn *>();
    auto *rows = views->findChild<RowsView *>();
    const auto drafts = [&] {
        for (int row = 0; row < rows->rowCount(); ++row)
            if (const QString text = rows->painter()->text(row); text.startsWith("Drafts"_L1))
                return text;
        return QString();
    };
    QTRY_VERIFY2(drafts().contains(ViewsColumn::tr("%n need(s) attention", nullptr, 1)),
                 qPrintable(drafts()));
    opened.window->run(CommandId::Outbox);
    auto *dialog = opened.window->findChild<OutboxDialog *>();
    QAbstractButton *discard = nullptr;
    QTRY_VERIFY([&] {
        for (auto *button : dialog->findChildren<QAbstractButton *>())
            discard = button->text() == OutboxDialog::tr("Discard") ? button : discard;
        return discard != nullptr;
    }());
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_COMPARE(opened.desk->state().needsAttention, 0);
    QTRY_VERIFY(!drafts().contains(ViewsColumn::tr("%n need(s) attention", nullptr, 1)));
}

void TestShell::linkInWords_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<qint64>("nextTryMs");
    QTest::addColumn<QString>("text");
    QTest::newRow("live") << int(sync::Link::Live) << qint64(0) << StatusBar::tr("Live");
    QTest::newRow("offline") << int(sync::Link::Offline) << qint64(0) << StatusBar::tr("Offline");
    QTest::newRow("offline, next try") << int(sync::Link::Offline) << qint64(12'000)
                                       << StatusBar::tr("Offline · next try in %1").arg(u"11 s"_s);
    QTest::newRow("signed out") << int(sync::Link::SignedOut) << qint64(0)
                                << StatusBar::tr("Signed out: pair this device again");
}

void TestShell::linkInWords()
{
    QFETCH(int, link);
    QFETCH(qint64, nextTryMs);
    QFETCH(QString, text);
    sync::LinkState state;
    state.link = sync::Link(link);
    state.nextTryMs = nextTryMs;
    QCOMPARE(linkText(state, 1'000), text);
}

void TestShell::aHeldNumberIsSaidToEverybody()
{
    QList<demo::StoredRow> rows = demo::shop();
    for (demo::StoredRow &row : rows)
        if (row.table == u"channels"_s) {
            auto held = read<channels::Channel>(row.row);
            held.heldAt = demo::now;
            held.heldWhy = u"restored"_s;
            row.row = write(held);
        }
    const auto banner = [](const Opened &opened) {
        QString said;
        for (const InlineBanner *each : opened.window->findChildren<InlineBanner *>())
            if (each->isVisible() && each->text().contains(u"put back from a backup"_s))
                said = each->text();
        return said;
    };
    const Opened held(rows);
    QTRY_VERIFY(!banner(held).isEmpty());
    QVERIFY2(banner(held).contains(u"An owner has to let it send again"_s), qPrintable(banner(held)));
    QVERIFY(held.window->grab().save(shellShotsFolder() + u"/held.png"_s));
    const Opened free;
    QTRY_VERIFY(free.window->findChild<ConversationList *>());
    QVERIFY(banner(free).isEmpty());
}

void TestShell::whatIsRecoveredIsCounted()
{
    sync::RecoveredSummary summary;
    summary.messages = 12;
    summary.notes = 1;
    const QString both = recoveredWords(summary);
    QVERIFY2(both.contains(u"12"_s) && both.contains(u"note"_s), qPrintable(both));
    summary = {};
    summary.conversations = 3;
    QVERIFY(recoveredWords(summary).contains(u"3"_s));
}

void TestShell::firstRunExplainsABadAddress()
{
    const Theme theme(ThemeChoice::Light);
    FirstRun dialog(theme);
    dialog.show();
    QSignalSpy wanted(&dialog, &FirstRun::pairingWanted);
    auto *address = dialog.findChild<QPlainTextEdit *>();
    const auto press = [&] {
        for (auto *button : dialog.findChildren<QAbstractButton *>())
            if (button->text() == FirstRun::tr("Pair this device"))
                QTest::mouseClick(button, Qt::LeftButton);
    };
    address->setPlainText(u"https://example.com"_s);
    press();
    QCOMPARE(wanted.size(), 0);
    address->setPlainText(u"waypost-pair:1:127.0.0.1:8443:"_s + QString(64, u'a') + u":ABCD-EFGH"_s);
    press();
    QCOMPARE(wanted.size(), 1);
}

void TestShell::unlockTakesThePassphraseByKeyboard()
{
    const Theme theme(ThemeChoice::Light);
    UnlockDialog dialog(theme);
    QSignalSpy wanted(&dialog, &UnlockDialog::unlockWanted);
    const auto type = [&](const QString &text) {
        QTest::keyClicks(dialog.focusWidget(), text);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    };
    dialog.setState(sync::Lock::NewPassphrase, u"Choose one."_s);
    dialog.show();
    type(u"four words in a row"_s);
    type(u"four words in a raw"_s);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(dialog.findChild<InlineBanner *>()->isVisible());
    type(u"four words in a row"_s);
    type(u"four words in a row"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"four words in a row"_s);
    dialog.setProblem(u"Too weak."_s);
    QVERIFY(dialog.focusWidget()->isEnabled()); // once more
    dialog.setState(sync::Lock::Passphrase, u"Enter it."_s);
    for (const QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!field->accessibleName().isEmpty());
        QVERIFY(field->text().isEmpty());
    }
    type(u"something"_s);
    QCOMPARE(wanted.size(), 2);
    const QSignalSpy reconnect(&dialog, &UnlockDialog::reconnectWanted);
    dialog.setState(sync::Lock::Relay, u"Not for long."_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(reconnect.size(), 1);
    const QSignalSpy quit(&dialog, &UnlockDialog::quitWanted);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(quit.size(), 1);
}

void TestShell::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void TestShell::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Opened opened;
    opened.theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    opened.window->inbox().openConversation(demo::conversationId(1));
    QTRY_COMPARE(opened.window->inbox().conversation(), demo::conversationId(1));
    const RowPainter *views = opened.window->findChild<ViewsColumn *>()->findChild<RowsView *>()->painter();
    QTRY_VERIFY(!views->text(2).contains(u" 0 "_s)); // the counts are there
    const QString folder = shellShotsFolder();
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(opened.window->grab().save(folder + u"/window-"_s + tag + u".png"_s));
    opened.window->run(CommandId::Palette);
    QVERIFY(opened.window->findChild<Palette *>()->grab().save(folder + u"/palette-"_s + tag + u".png"_s));
    opened.window->findChild<Palette *>()->reject();
    ShortcutSheet sheet(opened.theme, opened.window->keymap(), nullptr);
    sheet.show();
    QVERIFY(sheet.grab().save(folder + u"/shortcuts-"_s + tag + u".png"_s));
    FirstRun firstRun(opened.theme);
    firstRun.show();
    QVERIFY(firstRun.grab().save(folder + u"/first-run-"_s + tag + u".png"_s));
    for (const auto &[lock, name] : {std::pair {sync::Lock::NewPassphrase, u"unlock-new-"_s},
                                     std::pair {sync::Lock::Passphrase, u"unlock-"_s},
                                     std::pair {sync::Lock::Relay, u"unlock-relay-"_s}}) {
        UnlockDialog unlock(opened.theme);
        unlock.setState(
            lock,
            u"This device has not reached its relay for too long. Connect it once to open its data again."_s);
        if (lock == sync::Lock::Passphrase)
            unlock.setProblem(u"This is not the passphrase. Try again."_s);
        unlock.show();
        QVERIFY(unlock.grab().save(folder + u'/' + name + tag + u".png"_s));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
