// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a waypost:// address leads in a real window, and what it may not do; what the foot of the window says
// without a relay.
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/messageedit.h"
#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/searchfield.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/linkopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
const QString luciasNumber = QStringLiteral("+34600123411");
const QString arjunsNumber = QStringLiteral("+919820041114");

/// The demo shop as an owner sees it: two of its numbers are not masked.
QList<demo::StoredRow> shopWithNumbers()
{
    QList<demo::StoredRow> rows = demo::shop();
    for (demo::StoredRow &row : rows)
        if (row.table == "contacts"_L1) {
            auto contact = read<contacts::Contact>(row.row);
            if (contact.name.startsWith(u"Luc"_s))
                contact.phone = luciasNumber;
            else if (contact.name.startsWith(u"Arjun"_s))
                contact.phone = arjunsNumber;
            row.row = write(contact);
        }
    return rows;
}

struct LinkedWindow {
    LinkedWindow()
        : folder(shopWithNumbers())
        , clock(demo::now)
        , desk(folder.open(clock))
        , settings(home.filePath(u"desktop.ini"_s), QSettings::IniFormat)
        , theme(ThemeChoice::Light)
    {
        theme.applyTo(*qApp);
        window = std::make_unique<MainWindow>(theme, *desk, clock, settings);
        opener = new LinkOpener(*window, *desk, theme);
        window->show();
    }
    bool open(const QString &address)
    {
        QSignalSpy opened(opener, &LinkOpener::opened);
        opener->open(address);
        return QTest::qWaitFor([&] { return !opened.isEmpty(); });
    }
    [[nodiscard]] QString searched() const
    {
        return window->inbox().list().findChild<SearchField *>()->text();
    }
    [[nodiscard]] int given()
    {
        std::optional<int> count;
        QObject context;
        desk->ask<int>(
            &context,
            [](sync::View &view) { // looking marks it as read, which is no reply
                const auto items = view.outbox();
                return int(std::count_if(items.begin(), items.end(), [](const sync::OutboxItem &item) {
                    return item.type == "conversation.reply"_L1;
                }));
            },
            [&](int answer) { count = answer; });
        return QTest::qWaitFor([&] { return count.has_value(); }) ? *count : -1;
    }
    demo::DeskFolder folder;
    VirtualClock clock;
    std::unique_ptr<sync::Desk> desk;
    QTemporaryDir home;
    QSettings settings;
    Theme theme;
    std::unique_ptr<MainWindow> window;
    LinkOpener *opener;
};
} // namespace

class TestLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conversations();
    void unknownBecomesASearch_data();
    void unknownBecomesASearch();
    void textBecomesADraftAndIsNeverSent();
    void whatIsWrittenIsNotTouched();
    void nonsenseIsExplained();
    void offlineInWords();
};

void TestLinks::conversations()
{
    LinkedWindow shop;
    QVERIFY(shop.open(linkToConversation(demo::conversationId(2))));
    QTRY_COMPARE(shop.window->inbox().conversation(), demo::conversationId(2));
    QVERIFY(shop.open(linkToConversation(demo::conversationId(1), demo::messageId(1, 1))));
    QTRY_COMPARE(shop.window->inbox().conversation(), demo::conversationId(1));
    QVERIFY(shop.open(u"waypost://contact?phone="_s + arjunsNumber));
    QTRY_COMPARE(shop.window->inbox().conversation(), demo::conversationId(2));
}

void TestLinks::unknownBecomesASearch_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("searched");
    QTest::newRow("a conversation") << u"waypost://conversation/nobody-knows"_s << u"nobody-knows"_s;
    QTest::newRow("a number") << u"waypost://contact?phone=+15005550006"_s << u"+15005550006"_s;
    QTest::newRow("a search") << u"waypost://search?q=red%20shoes"_s << u"red shoes"_s;
}

void TestLinks::unknownBecomesASearch()
{
    QFETCH(QString, address);
    LinkedWindow shop;
    QVERIFY(shop.open(address));
    QTEST(shop.searched(), "searched");
}

void TestLinks::textBecomesADraftAndIsNeverSent()
{
    LinkedWindow shop;
    const int before = shop.given();
    QVERIFY(shop.open(u"waypost://compose?phone="_s + luciasNumber + u"&text=Hola%20%F0%9F%91%8B"_s));
    QTRY_COMPARE(shop.window->inbox().composer().text(), u"Hola 👋"_s);
    QCOMPARE(shop.given(), before);
}

void TestLinks::whatIsWrittenIsNotTouched()
{
    LinkedWindow shop;
    shop.window->openConversation(demo::conversationId(1));
    QTRY_COMPARE(shop.window->inbox().conversation(), demo::conversationId(1));
    shop.window->inbox().startReply();
    QTRY_COMPARE(shop.window->inbox().composer().mode(), Composer::Mode::Reply);
    shop.window->inbox().composer().putText(u"My own words"_s);
    const QString mine = shop.window->inbox().composer().text();
    QVERIFY(!mine.isEmpty());
    QVERIFY(shop.open(u"waypost://compose?phone="_s + luciasNumber + u"&text=Theirs"_s));
    const auto offered = [&]() -> QAbstractButton * {
        for (Toast *toast : shop.window->findChildren<Toast *>())
            for (auto *button : toast->findChildren<FlatButton *>())
                if (toast->isVisible() && button->text() == Toast::tr("Insert"))
                    return button;
        return nullptr;
    };
    QTRY_VERIFY(offered());
    QCOMPARE(shop.window->inbox().composer().text(), mine);
    offered()->click(); // by the agent's own hand
    QVERIFY(shop.window->inbox().composer().text().contains(u"Theirs"_s));
    QVERIFY(shop.window->inbox().composer().text().contains(u"My own words"_s));
}

void TestLinks::nonsenseIsExplained()
{
    LinkedWindow shop;
    shop.opener->open(u"waypost://send?everything"_s);
    const auto toasts = shop.window->findChildren<Toast *>();
    QVERIFY(std::any_of(toasts.begin(), toasts.end(), [](Toast *toast) { return toast->isVisible(); }));
}

void TestLinks::offlineInWords()
{
    sync::LinkState state;
    state.link = sync::Link::Offline;
    const qint64 since = demo::now + 60 * demo::minute; // 10:41 UTC
    QCOMPARE(linkText(state, since, since),
             u"Offline since %1"_s.arg(QLocale().toString(QTime(10, 41), QLocale::ShortFormat)));
    QCOMPARE(syncedText(state, 0), u"Reading the local copy"_s);
    QVERIFY(syncedText(state, 3).startsWith(u"Reading the local copy; 3 "_s));
    QVERIFY(syncedText(state, 3).endsWith(u"will be checked before sending"_s));
    const Theme theme(ThemeChoice::Light);
    StatusBar bar(theme);
    bar.resize(1200, 24);
    const auto says = [&](const QString &words) {
        const auto labels = bar.findChildren<QWidget *>();
        return std::any_of(labels.begin(), labels.end(), [&](QWidget *label) {
            return label->property("text").toString().contains(words)
                || label->accessibleName().contains(words);
        });
    };
    state.link = sync::Link::Live;
    bar.setState(state, demo::now);
    state.link = sync::Link::Offline;
    bar.setState(state, since); // lost at 10:41
    bar.setState(state, since + demo::hour); // an hour later it is still since then
    QVERIFY(says(QLocale().toString(QTime(10, 41), QLocale::ShortFormat)));
    bar.setReplies(3);
    QVERIFY(says(u"; 3 "_s));
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
