// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searching from the field above the list: what shows, what the keyboard does, where a hit leads. Pictures go
// to $WAYPOST_SHOTS, else beside the test.
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/searchresults.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

class TestSearchResults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsAndLeadsThere_data();
    void findsAndLeadsThere();
};

void TestSearchResults::findsAndLeadsThere_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark-rtl") << true << true;
}

void TestSearchResults::findsAndLeadsThere()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Theme theme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.applyTo(*qApp);
    const VirtualClock clock(demo::now);
    const demo::DeskFolder folder(demo::shop());
    const auto desk = folder.open(clock);
    InboxContext context(theme, *desk, clock);
    QWidget window;
    auto *list = new ConversationList(context, &window);
    auto *pane = new ConversationPane(context, &window);
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list);
    layout->addWidget(pane, 1);
    list->setFixedWidth(318);
    window.resize(1'000, 700);
    window.show();
    QObject::connect(list, &ConversationList::hitChosen, pane,
                     [pane](const search::SearchHit &hit) { pane->openAt(hit.conversation, hit.id); });
    auto *field = list->findChild<SearchField *>();
    auto *results = list->findChild<SearchResults *>();
    list->startSearch();
    QTest::keyClicks(field, u"order"_s);
    QTRY_VERIFY(results->isVisible() && results->lines().size() > 2);
    QCOMPARE(results->lines().first().kind, SearchLine::Kind::Heading);
    QCOMPARE(results->lines().last().kind, SearchLine::Kind::Status); // offline: says so
    auto *rows = results->findChild<RowsView *>();
    QCOMPARE(rows->currentRow(), 1);
    QVERIFY(rows->painter()->text(1).contains("order"_L1, Qt::CaseInsensitive));
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(rows->currentRow() > 1);
    QTest::keyClick(field, Qt::Key_Up);
    const auto wanted
        = std::find_if(results->lines().cbegin(), results->lines().cend(), [](const SearchLine &line) {
              return line.hit.kind == search::HitKind::Message && !line.hit.id.isEmpty();
          });
    QVERIFY(wanted != results->lines().cend());
    const search::SearchHit hit = wanted->hit;
    rows->setCurrentRow(int(wanted - results->lines().cbegin()));
    QSignalSpy found(pane->findChild<TimelineModel *>(), &TimelineModel::found);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(pane->current(), hit.conversation);
    QCOMPARE(pane->findChild<TimelineModel *>()->at(found.first().first().toInt()).id, hit.id);
    const QString wantedFolder = qEnvironmentVariable("WAYPOST_SHOTS");
    const QString shots
        = wantedFolder.isEmpty() ? QStringLiteral(WAYPOST_BINARY_DIR) + u"/shots"_s : wantedFolder;
    QDir().mkpath(shots);
    QVERIFY(
        window.grab().save(shots + u"/search-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!results->isVisible());
    QTest::keyClicks(field, u"zzzznothing"_s);
    QTRY_COMPARE(results->lines().size(), 1); // only that it is offline
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestSearchResults)
#include "tst_searchresults.moc"
