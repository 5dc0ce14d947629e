// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Palette, switcher, further windows, zoom, and where one was after a restart and after a crash. Pictures go
// to $WAYPOST_SHOTS, else beside the test.
#include "tests/ui/shell/opened.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/timeline.h"
#include "ui/kit/fonts.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/palette.h"
#include "ui/shell/popouts.h"
#include "ui/shell/switcher.h"
#include "ui/shell/viewscolumn.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using demo::Opened;

namespace {
QString windowShots()
{
    const QString wanted = qEnvironmentVariable("WAYPOST_SHOTS");
    const QString folder = wanted.isEmpty() ? QStringLiteral(WAYPOST_BINARY_DIR) + u"/shots"_s : wanted;
    QDir().mkpath(folder);
    return folder;
}

void showConversation(Opened &opened, int number)
{
    opened.window->openConversation(demo::conversationId(number));
    QTRY_VERIFY(opened.window->inbox().pane().listed()
                && opened.window->inbox().pane().listed()->id == demo::conversationId(number));
}
} // namespace

class TestWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paletteFindsEverything_data();
    void paletteFindsEverything();
    void paletteShowsTheKey();
    void paletteBeginsWithTheRecent();
    void switcherGoesBack();
    void aConversationHasItsOwnWindow();
    void aViewHasItsOwnWindow();
    void windowsComeBack_data();
    void windowsComeBack();
    void textZoomIsKept();
    void commandsFollowTheConversation();
    void pictures_data();
    void pictures();
};

void TestWindows::paletteFindsEverything_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PaletteKind>("kind");
    QTest::newRow("a contact's name") << u"Arjun"_s << PaletteKind::Conversation;
    QTest::newRow("a team") << u"orders"_s << PaletteKind::View;
    QTest::newRow("letters in order") << u"drkthm"_s << PaletteKind::Command;
    QTest::newRow("a command") << u"larger text"_s << PaletteKind::Command;
    QTest::newRow("a command by its group") << u"window theme"_s << PaletteKind::Command;
    QTest::newRow("a page of the settings") << u"devices security"_s << PaletteKind::Setting;
    QTest::newRow("a template") << u"order"_s << PaletteKind::Template;
}

void TestWindows::paletteFindsEverything()
{
    QFETCH(QString, typed);
    QFETCH(PaletteKind, kind);
    Opened opened;
    opened.window->run(CommandId::Palette);
    auto *palette = opened.window->findChild<Palette *>();
    auto *field = palette->findChild<SearchField *>();
    QTest::keyClicks(field, typed);
    const auto found = [&] {
        const auto &lines = palette->lines();
        return std::any_of(lines.begin(), lines.end(),
                           [kind](const auto &line) { return line.kind == kind; });
    };
    QTRY_VERIFY(!palette->lines().isEmpty() && palette->lines().size() < 50 && found());
}

void TestWindows::paletteShowsTheKey()
{
    Opened opened;
    QVERIFY(opened.window->keymap().assign(CommandId::DarkTheme, {QKeySequence(u"Ctrl+Alt+D"_s)}));
    opened.window->run(CommandId::Palette);
    auto *palette = opened.window->findChild<Palette *>();
    const auto &lines = palette->lines();
    const auto it = std::find_if(lines.begin(), lines.end(),
                                 [](const auto &line) { return line.id == u"window.dark"_s; });
    QVERIFY(it != lines.end());
    QCOMPARE(it->detail, QKeySequence(u"Ctrl+Alt+D"_s).toString(QKeySequence::NativeText));
    // What nobody does here is not offered.
    QVERIFY(std::none_of(lines.begin(), lines.end(),
                         [](const auto &line) { return line.id == u"conversation.resolve"_s; }));
}

void TestWindows::paletteBeginsWithTheRecent()
{
    Opened opened;
    showConversation(opened, 3);
    showConversation(opened, 2);
    opened.window->run(CommandId::Palette);
    auto *palette = opened.window->findChild<Palette *>();
    QTRY_VERIFY(palette->lines().value(0).kind == PaletteKind::Conversation);
    QCOMPARE(palette->lines()[0].id, demo::conversationId(2));
    QCOMPARE(palette->lines()[1].id, demo::conversationId(3));
}

void TestWindows::switcherGoesBack()
{
    Opened opened;
    for (const int number : {1, 2, 3})
        showConversation(opened, number);
    opened.window->run(CommandId::Switcher); // Ctrl is not held: at once
    QTRY_COMPARE(opened.window->inbox().conversation(), demo::conversationId(2));
    showConversation(opened, 2);
    auto *switcher = opened.window->findChild<Switcher *>();
    switcher->setHeld(true);
    opened.window->run(CommandId::SwitcherBack); // the oldest
    QTRY_VERIFY(switcher->isVisible());
    QTest::keyClick(switcher, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyRelease(switcher, Qt::Key_Control);
    QTRY_COMPARE(opened.window->inbox().conversation(), demo::conversationId(3));
    QVERIFY(!switcher->isVisible());
}

void TestWindows::aConversationHasItsOwnWindow()
{
    Opened opened;
    showConversation(opened, 1);
    opened.window->run(CommandId::PopOut);
    QCOMPARE(opened.window->popOuts().windows().size(), 1);
    opened.window->run(CommandId::PopOut); // it comes forward
    QCOMPARE(opened.window->popOuts().windows().size(), 1);
    PopOut *window = opened.window->popOuts().windows().first();
    QTRY_VERIFY(window->inbox().pane().listed());
    QCOMPARE(window->inbox().conversation(), demo::conversationId(1));
    QVERIFY(!window->inbox().list().isVisible());
    QVERIFY(window->windowTitle().contains(window->inbox().pane().listed()->contactName));
    showConversation(opened, 2); // each goes its own way
    QCOMPARE(window->inbox().conversation(), demo::conversationId(1));
    QTRY_VERIFY(window->commands().action(CommandId::Resolve)->isEnabled());
    window->commands().run(CommandId::Note);
    QCOMPARE(window->inbox().pane().composer().mode(), Composer::Mode::Note);
    window->commands().run(CommandId::DarkTheme); // the whole program
    QCOMPARE(opened.theme.choice(), ThemeChoice::Dark);
    window->commands().run(CommandId::CloseWindow);
    QVERIFY(opened.window->popOuts().windows().isEmpty());
}

void TestWindows::aViewHasItsOwnWindow()
{
    Opened opened;
    opened.window->chooseView(u"closed"_s);
    opened.window->run(CommandId::NewWindow);
    QCOMPARE(opened.window->popOuts().windows().size(), 1);
    PopOut *window = opened.window->popOuts().windows().first();
    QVERIFY(window->inbox().list().isVisible());
    QVERIFY2(window->windowTitle().startsWith(ViewsColumn::tr("Closed")), qPrintable(window->windowTitle()));
    opened.window->chooseView(u"open"_s);
    QTRY_VERIFY(opened.window->inbox().list().findChild<RowsView *>()->rowCount()
                != window->inbox().list().findChild<RowsView *>()->rowCount());
}

void TestWindows::windowsComeBack_data()
{
    QTest::addColumn<bool>("crashed");
    QTest::newRow("closed") << false;
    QTest::newRow("crashed") << true;
}

void TestWindows::windowsComeBack()
{
    QFETCH(bool, crashed);
    Opened opened;
    opened.window->chooseView(u"snoozed"_s);
    showConversation(opened, 1);
    opened.window->inbox().list().findChild<SearchField *>()->setText(u"blue"_s);
    opened.window->popOuts().openConversation(demo::conversationId(2));
    opened.window->popOuts().openView(u"closed"_s, {}, u"Closed"_s);
    opened.window->popOuts().windows().first()->resize(801, 702);
    if (crashed) // what was a moment ago is in the file already
        QTRY_VERIFY([&] {
            opened.settings.sync();
            return opened.settings.value(u"session/windows"_s).toByteArray().contains("closed")
                && opened.settings.value(u"session/search"_s) == u"blue"_s
                && opened.settings.value(u"session/conversation"_s) == demo::conversationId(1);
        }());
    opened.renew(crashed);
    QCOMPARE(opened.window->findChild<ViewsColumn *>()->currentView(), u"snoozed"_s);
    QCOMPARE(opened.window->inbox().list().findChild<SearchField *>()->text(), u"blue"_s);
    QTRY_COMPARE(opened.window->inbox().conversation(), demo::conversationId(1));
    const QList<PopOut *> windows = opened.window->popOuts().windows();
    QCOMPARE(windows.size(), 2);
    QCOMPARE(windows[0]->inbox().conversation(), demo::conversationId(2));
    QCOMPARE(windows[0]->size(), QSize(801, 702));
    QCOMPARE(windows[1]->place().view, u"closed"_s);
    windows[0]->close(); // closed by hand: it stays closed
    opened.renew();
    QCOMPARE(opened.window->popOuts().windows().size(), 1);
}

void TestWindows::textZoomIsKept()
{
    Opened opened;
    showConversation(opened, 1);
    const int usual = threadFont(TextRole::Body).pixelSize();
    opened.window->run(CommandId::ZoomIn);
    opened.window->run(CommandId::ZoomIn);
    QVERIFY(threadFont(TextRole::Body).pixelSize() > usual);
    QCOMPARE(fontFor(TextRole::Body).pixelSize(), usual); // buttons stay
    QCOMPARE(opened.window->inbox().pane().composer().editor().font().pixelSize(),
             threadFont(TextRole::Body).pixelSize());
    for (int i = 0; i < 20; ++i)
        opened.window->run(CommandId::ZoomIn);
    QCOMPARE(threadZoom(), 200);
    opened.renew();
    QCOMPARE(threadZoom(), 200);
    for (int i = 0; i < 20; ++i)
        opened.window->run(CommandId::ZoomOut);
    QCOMPARE(threadZoom(), 75);
    opened.window->run(CommandId::ZoomReset);
    QCOMPARE(threadZoom(), 100);
    QCOMPARE(threadFont(TextRole::Body).pixelSize(), usual);
}

void TestWindows::commandsFollowTheConversation()
{
    Opened opened;
    QVERIFY(!opened.window->commands().action(CommandId::Resolve)->isEnabled());
    showConversation(opened, 1);
    QVERIFY(opened.window->commands().action(CommandId::Resolve)->isEnabled());
    opened.window->inbox().openConversation({});
    QVERIFY(!opened.window->commands().action(CommandId::Resolve)->isEnabled());
}

void TestWindows::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("zoom");
    QTest::newRow("light") << false << false << 100;
    QTest::newRow("dark") << true << false << 100;
    QTest::newRow("rtl") << false << true << 100;
    QTest::newRow("zoom200") << false << false << 200;
}

void TestWindows::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(int, zoom);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    Opened opened;
    opened.theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    opened.window->preferences().setTextZoom(zoom);
    showConversation(opened, 2);
    showConversation(opened, 1);
    opened.window->run(CommandId::PopOut);
    PopOut *window = opened.window->popOuts().windows().first();
    QTRY_VERIFY(window->inbox().pane().listed());
    QTRY_VERIFY(window->findChild<Timeline *>()->isAtEnd());
    QVERIFY(window->grab().save(windowShots() + u"/popout-"_s + tag + u".png"_s));
    opened.window->run(CommandId::Palette);
    auto *palette = opened.window->findChild<Palette *>();
    QTRY_VERIFY(palette->lines().value(0).kind == PaletteKind::Conversation);
    QVERIFY(palette->grab().save(windowShots() + u"/palette-"_s + tag + u".png"_s));
    palette->reject();
    for (const QString &page : {u"general"_s, u"keyboard"_s, u"security"_s, u"about"_s}) {
        opened.window->showSettings(page);
        auto *settings = opened.window->findChild<SettingsWindow *>();
        QVERIFY(settings->grab().save(windowShots() + u"/settings-"_s + page + u'-' + tag + u".png"_s));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
