// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox on a real desk without a relay: its lists and timelines while things change, that every kind of
// message is drawn and spoken, and that whatever one can reach has a name.
#include "tests/ui/inbox/inboxbench.h"
#include "ui/inbox/contactpanel.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/timelinerows.h"
#include "ui/inbox/words.h"
#include "ui/kit/rowsview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using demo::InboxBench;

QStringList idsOf(const QAbstractItemModel &model, const std::function<QString(int)> &idAt)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << idAt(row);
    return ids;
}

QStringList idsOf(const ConversationModel &model)
{
    return idsOf(model, [&](int row) { return model.at(row).id; });
}

QStringList idsOf(const TimelineModel &model)
{
    return idsOf(model, [&](int row) { return model.at(row).id; });
}

bool allDifferent(const QStringList &ids)
{
    return QSet<QString>(ids.begin(), ids.end()).size() == ids.size();
}

Command replyIn(int conversation, const QString &text)
{
    return {{},
            u"conversation.reply"_s,
            demo::conversationId(conversation),
            {},
            0,
            0,
            {{u"content"_s, conversations::toJson(conversations::TextContent {text})}}};
}
} // namespace

class TestInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listIsReadPageByPage();
    void listKeepsItsPlaceWhenConversationsRise();
    void listChangesOneRowForOneTag();
    void resolvedOneLeavesAndTheNextTakesItsPlace();
    void timelineIsReadFromItsEnd();
    void timelineTakesNewsWhileOneReadsAbove();
    void quotedMessageIsFoundFarBack();
    void unreadMarkStandsBeforeTheFirst();
    void everyKindIsDrawnAndSpoken_data();
    void everyKindIsDrawnAndSpoken();
    void longConversationShowsAtOnce();
    void longTextIsFoldedAndShownWhole();
    void everythingOneCanReachHasAName();
};

void TestInbox::listIsReadPageByPage()
{
    InboxBench bench(demo::manyConversations(1000));
    ConversationModel model(*bench.desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(u"mine"_s, {});
    QTRY_COMPARE(model.rowCount(), 100);
    model.setVisible(85, 99);
    QTRY_COMPARE(model.rowCount(), 200);
    for (int reached = 200; reached < 1000; reached = model.rowCount()) {
        model.setVisible(reached - 10, reached - 1);
        QTRY_VERIFY(model.rowCount() > reached);
    }
    model.setVisible(990, 999);
    QTRY_VERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 1000);
    for (int row = 0; row < 1000; ++row)
        QCOMPARE(model.at(row).id, demo::conversationId(row + 1));
}

void TestInbox::listKeepsItsPlaceWhenConversationsRise()
{
    InboxBench bench(demo::manyConversations(400));
    ConversationModel model(*bench.desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(u"mine"_s, {});
    QTRY_COMPARE(model.rowCount(), 100);
    model.setVisible(85, 99);
    QTRY_COMPARE(model.rowCount(), 200);
    model.setVisible(60, 72);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    // One from below the screen, one that is on it, one that has not been read yet.
    for (const int number : {150, 65, 333}) {
        bench.clock.advanceMs(1000);
        bench.desk->give(replyIn(number, u"Hello"_s));
        QTRY_COMPARE(model.at(0).id, demo::conversationId(number));
        const QStringList ids = idsOf(model);
        QVERIFY(allDifferent(ids));
        for (qsizetype row = 1; row < ids.size(); ++row)
            QVERIFY(model.at(int(row) - 1).conversation.lastAt >= model.at(int(row)).conversation.lastAt);
    }
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowOf(demo::conversationId(60)), 62);
}

void TestInbox::listChangesOneRowForOneTag()
{
    InboxBench bench(demo::manyConversations(50));
    ConversationModel model(*bench.desk);
    model.show(u"mine"_s, {});
    QTRY_COMPARE(model.rowCount(), 50);
    model.setVisible(0, 12);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    bench.desk->give(
        {{}, u"conversation.tag"_s, demo::conversationId(5), {}, 0, 0, {{u"add"_s, QJsonArray {u"vip"_s}}}});
    QTRY_VERIFY(changes.count() > 0);
    for (const auto &change : changes)
        QCOMPARE(change.at(0).toModelIndex().row(), 4);
    QCOMPARE(tagsOf(model.at(4).conversation), QStringList {u"vip"_s});
    QCOMPARE(moves.count(), 0);
}

void TestInbox::resolvedOneLeavesAndTheNextTakesItsPlace()
{
    InboxBench bench(demo::manyConversations(20));
    ConversationList list(bench.context);
    list.resize(318, 600);
    list.show(u"mine"_s, {}, u"Mine"_s);
    list.QWidget::show();
    QTRY_COMPARE(list.model().rowCount(), 20);
    QSignalSpy chosen(&list, &ConversationList::chosen);
    for (int i = 0; i < 3; ++i)
        list.next();
    QCOMPARE(list.current(), demo::conversationId(3));
    bench.desk->give({{}, u"conversation.resolve"_s, list.current(), {}, 0, 0, {}});
    QTRY_COMPARE(list.model().rowCount(), 19);
    QCOMPARE(list.current(), demo::conversationId(3)); // still open, only not in this list any more
    list.next();
    QCOMPARE(list.current(), demo::conversationId(4));
    list.previous();
    QCOMPARE(list.current(), demo::conversationId(2));
    QCOMPARE(chosen.count(), 5);
}

void TestInbox::timelineIsReadFromItsEnd()
{
    InboxBench bench(demo::longConversation(500));
    TimelineModel model(*bench.desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(demo::conversationId(1));
    QTRY_COMPARE(model.rowCount(), 60);
    QCOMPARE(model.at(59).id, demo::messageId(1, 500));
    while (!model.isComplete()) {
        const int before = model.rowCount();
        model.setVisible(0, 10);
        QTRY_VERIFY(model.rowCount() > before || model.isComplete());
    }
    QCOMPARE(model.rowCount(), 500);
    for (int row = 0; row < 500; ++row)
        QCOMPARE(model.at(row).id, demo::messageId(1, row + 1));
}

void TestInbox::timelineTakesNewsWhileOneReadsAbove()
{
    InboxBench bench(demo::longConversation(500));
    TimelineModel model(*bench.desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(demo::conversationId(1));
    QTRY_COMPARE(model.rowCount(), 60);
    for (int reached = 60; reached < 300; reached = model.rowCount()) {
        model.setVisible(0, 10);
        QTRY_VERIFY(model.rowCount() > reached);
    }
    model.setVisible(40, 50);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const int before = model.rowCount();
    bench.desk->give(replyIn(1, u"First"_s));
    bench.clock.advanceMs(1000);
    bench.desk->give(
        {{}, u"conversation.note"_s, demo::conversationId(1), {}, 0, 0, {{u"body"_s, u"Second"_s}}});
    QTRY_COMPARE(model.rowCount(), before + 2);
    QCOMPARE(model.at(before).message.direction, u"out"_s);
    QCOMPARE(model.at(before + 1).note.body, u"Second"_s);
    QVERIFY(allDifferent(idsOf(model)));
    QCOMPARE(resets.count(), 0);
}

void TestInbox::quotedMessageIsFoundFarBack()
{
    InboxBench bench(demo::longConversation(900));
    TimelineModel model(*bench.desk);
    model.open(demo::conversationId(1));
    QTRY_COMPARE(model.rowCount(), 60);
    QSignalSpy found(&model, &TimelineModel::found);
    QSignalSpy notFound(&model, &TimelineModel::notFound);
    model.find(demo::messageId(1, 7));
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(model.at(found[0][0].toInt()).id, demo::messageId(1, 7));
    model.find(u"nothing"_s);
    QTRY_COMPARE(notFound.count(), 1);
}

void TestInbox::unreadMarkStandsBeforeTheFirst()
{
    InboxBench bench(demo::shop());
    TimelineModel model(*bench.desk);
    model.open(demo::conversationId(1)); // two unread
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.firstUnread(), demo::messageId(1, 1));
    model.open(demo::conversationId(3)); // none
    QTRY_VERIFY(model.rowCount() > 20);
    QVERIFY(model.firstUnread().isEmpty());
}

void TestInbox::everyKindIsDrawnAndSpoken_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("rightToLeft");
    for (const int width : {320, 600, 1200})
        for (const bool rightToLeft : {false, true})
            QTest::addRow("%d %s", width, rightToLeft ? "rtl" : "ltr") << width << rightToLeft;
}

void TestInbox::everyKindIsDrawnAndSpoken()
{
    QFETCH(int, width);
    QFETCH(bool, rightToLeft);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    InboxBench bench(demo::shop());
    TimelineModel model(*bench.desk);
    TimelineRows rows(bench.context, model);
    QSet<QString> kinds;
    for (const int number : {2, 3}) {
        rows.forget();
        model.open(demo::conversationId(number));
        QTRY_VERIFY(!model.isLoading() && model.rowCount() > 5);
        for (int row = 0; row < model.rowCount(); ++row) {
            const sync::TimelineEntry &entry = model.at(row);
            if (entry.kind == sync::EntryKind::Message)
                kinds.insert(entry.message.kind);
            const int height = rows.height(row, width);
            QVERIFY(height > 10 && height < 1200);
            QVERIFY(!rows.text(row).isEmpty());
            QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.setLayoutDirection(qApp->layoutDirection());
            rows.paint(painter, row, image.rect(), {});
            painter.end();
            bool painted = false;
            for (int y = 0; y < height && !painted; ++y)
                for (int x = 0; x < width && !painted; ++x)
                    painted = qAlpha(image.pixel(x, y)) > 0;
            QVERIFY2(painted, qPrintable(entry.message.kind));
            for (const HitArea &area : rows.hitAreas(row, image.rect()))
                QVERIFY2(image.rect().adjusted(-1, -1, 1, 1).contains(area.rect),
                         qPrintable(entry.message.kind + area.action));
        }
    }
    QStringList missing;
    for (const QString &kind : conversations::allKinds())
        if (!kinds.contains(kind) && kind != "audio"_L1) // drawn as voice is
            missing << kind;
    QCOMPARE(missing, QStringList {});
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void TestInbox::longTextIsFoldedAndShownWhole()
{
    QList<demo::StoredRow> workspace = demo::longConversation(2);
    const QString words = u"words without end "_s.repeated(3'000).trimmed();
    for (demo::StoredRow &row : workspace)
        if (row.id == demo::messageId(1, 2)) {
            auto message = read<conversations::Message>(row.row);
            const QJsonObject content = conversations::toJson(conversations::TextContent {words});
            message.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
            row.row = write(message);
        }
    InboxBench bench(workspace);
    Timeline timeline(bench.context);
    timeline.resize(600, 500);
    timeline.show();
    timeline.open(demo::conversationId(1));
    QTRY_VERIFY(!timeline.model().isLoading() && timeline.model().rowCount() == 2);
    auto *rows = timeline.findChild<RowsView *>();
    QVERIFY(rows->rectOf(1).height() < 2'000);
    const auto areas = rows->painter()->hitAreas(1, rows->rectOf(1));
    const auto all = std::find_if(areas.begin(), areas.end(),
                                  [](const HitArea &area) { return area.action == "show_all"_L1; });
    QVERIFY(all != areas.end());
    Q_EMIT rows->hit(1, all->action, all->rect);
    const auto *whole = timeline.findChild<QPlainTextEdit *>();
    QVERIFY(whole);
    QCOMPARE(whole->toPlainText(), words);
}

void TestInbox::longConversationShowsAtOnce()
{
    InboxBench bench(demo::longConversation(100'000));
    ConversationPane pane(bench.context);
    pane.resize(600, 860);
    pane.show();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.context.directory.teams().isEmpty(), 20'000); // the desk is open
    QElapsedTimer timer;
    timer.start();
    pane.open(demo::conversationId(1));
    QTRY_COMPARE_WITH_TIMEOUT(pane.timeline().model().rowCount(), 60, 20'000);
    pane.grab();
    qInfo("100,000 messages: first paint after %lld ms", timer.elapsed());
}

void TestInbox::everythingOneCanReachHasAName()
{
    InboxBench bench(demo::shop());
    ConversationList list(bench.context);
    ConversationPane pane(bench.context);
    ContactPanel panel(bench.context, pane.triage());
    connect(&pane, &ConversationPane::changed, &panel, &ContactPanel::setConversation);
    list.show(u"mine"_s, {}, u"Mine"_s);
    pane.open(demo::conversationId(2));
    QTRY_VERIFY(pane.listed().has_value());
    for (QWidget *part : std::initializer_list<QWidget *> {&list, &pane, &panel})
        part->show();
    for (const QWidget *part : std::initializer_list<const QWidget *> {&list, &pane, &panel})
        for (const QWidget *widget : part->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(part) || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QString name = interface ? interface->text(QAccessible::Name) : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestInbox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inbox.moc"
