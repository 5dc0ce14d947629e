// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox on a real desk without a relay: its lists while things change, what the composer does with what
// is written, and that every kind of message is drawn and spoken.
#include "tests/ui/inbox/deskfolder.h"
#include "ui/composing/emojilist.h"
#include "ui/composing/filefacts.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/contactpanel.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/templatepane.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/timelinerows.h"
#include "ui/inbox/triage.h"
#include "ui/inbox/words.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

/// A desk, and what the inbox needs around it.
struct Bench {
    explicit Bench(const QList<demo::StoredRow> &rows)
        : folder(rows)
        , desk(folder.open(clock))
        , context(theme, *desk, clock)
    {
    }
    void reopen() { desk = folder.open(clock); }

    VirtualClock clock {demo::now};
    Theme theme {ThemeChoice::Light};
    demo::DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
    InboxContext context;
};

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

template <class T> T &only(const QObject &parent, const QString &accessibleName)
{
    for (T *child : parent.findChildren<T *>())
        if (child->accessibleName() == accessibleName)
            return *child;
    qFatal("no %s", qPrintable(accessibleName));
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

    void draftsSurvive();
    void enterSendsAndShiftEnterBreaks();
    void noteIsNeverAReply();
    void closedWindowLeavesTemplates();
    void templateIsSentAsTheCustomerSeesIt();
    void tooLongTextStays();
    void quoteGoesAlong();
    void filesAreCheckedBefore_data();
    void filesAreCheckedBefore();

    void presenceEndsByItself();
    void chipsSayWhatMatters_data();
    void chipsSayWhatMatters();
    void activitiesAreSentences_data();
    void activitiesAreSentences();
    void snoozeKnowsTheCalendar();
    void emojiAreFoundByName();
    void moneyIsWrittenAsItsCurrencyIs_data();
    void moneyIsWrittenAsItsCurrencyIs();
    void everythingOneCanReachHasAName();
};

void TestInbox::listIsReadPageByPage()
{
    Bench bench(demo::manyConversations(1000));
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
    Bench bench(demo::manyConversations(400));
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
    Bench bench(demo::manyConversations(50));
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
    Bench bench(demo::manyConversations(20));
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
    Bench bench(demo::longConversation(500));
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
    Bench bench(demo::longConversation(500));
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
    Bench bench(demo::longConversation(900));
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
    Bench bench(demo::shop());
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
    Bench bench(demo::shop());
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
    Bench bench(workspace);
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
    Bench bench(demo::longConversation(100'000));
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

void TestInbox::draftsSurvive()
{
    demo::DeskFolder folder(demo::shop());
    VirtualClock clock(demo::now);
    Theme theme(ThemeChoice::Light);
    {
        const auto desk = folder.open(clock);
        InboxContext context(theme, *desk, clock);
        Composer composer(context);
        composer.show();
        composer.open(demo::conversationId(2));
        QTest::keyClicks(&composer.editor(), u"Half a sentence"_s);
        QSignalSpy changed(desk.get(), &sync::Desk::changed);
        const auto drafted = [&] {
            for (const auto &change : changed)
                if (change.at(0).value<sync::ChangeSet>().contains(u"drafts"_s))
                    return true;
            return false;
        };
        QTRY_VERIFY(drafted()); // by itself, after a pause
        composer.setMode(Composer::Mode::Note);
        QTest::keyClicks(&composer.editor(), u"For Mei"_s);
        composer.setMode(Composer::Mode::Reply);
        QCOMPARE(composer.text(), u"Half a sentence"_s);
    }
    const auto desk = folder.open(clock);
    InboxContext context(theme, *desk, clock);
    Composer composer(context);
    composer.open(demo::conversationId(2));
    QTRY_COMPARE(composer.text(), u"Half a sentence"_s);
    composer.setMode(Composer::Mode::Note);
    QCOMPARE(composer.text(), u"For Mei"_s);
    composer.open(demo::conversationId(4));
    QCOMPARE(composer.text(), QString());
    composer.open(demo::conversationId(2));
    QTRY_COMPARE(composer.text(), u"Half a sentence"_s);
}

void TestInbox::enterSendsAndShiftEnterBreaks()
{
    Bench bench(demo::shop());
    ConversationPane pane(bench.context);
    pane.resize(600, 800);
    pane.show();
    pane.open(demo::conversationId(2));
    QTRY_VERIFY(pane.listed().has_value());
    const auto &model = pane.timeline().model();
    QTRY_VERIFY(!model.isLoading());
    const int before = model.rowCount();
    MessageEdit &edit = pane.composer().editor();
    QTest::keyClicks(&edit, u"One"_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&edit, u"Two"_s);
    QCOMPARE(pane.composer().text(), u"One\nTwo"_s);
    QCOMPARE(model.rowCount(), before);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(pane.composer().text(), QString());
    QTRY_COMPARE(model.rowCount(), before + 1);
    const auto content = conversations::contentFromJson(
        QJsonDocument::fromJson(model.at(before).message.content.toUtf8()).object());
    QCOMPARE(std::get<conversations::TextContent>(content).body, u"One\nTwo"_s);
    QTest::keyClick(&edit, Qt::Key_Return); // nothing there: nothing goes
    QCOMPARE(model.rowCount(), before + 1);
}

void TestInbox::noteIsNeverAReply()
{
    Bench bench(demo::shop());
    ConversationPane pane(bench.context);
    pane.show();
    pane.open(demo::conversationId(2));
    QTRY_VERIFY(pane.listed().has_value() && !pane.timeline().model().isLoading());
    QTRY_COMPARE(bench.context.directory.agentName(demo::mei), u"Mei Tan"_s);
    const int before = pane.timeline().model().rowCount();
    pane.note();
    QCOMPARE(pane.composer().mode(), Composer::Mode::Note);
    MessageEdit &edit = pane.composer().editor();
    QTest::keyClicks(&edit, u"@Mei look"_s);
    QTest::keyClick(&edit, Qt::Key_Return); // a line, not a message
    QCOMPARE(pane.composer().text(), u"@Mei look\n"_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(pane.timeline().model().rowCount(), before + 1);
    const sync::TimelineEntry &entry = pane.timeline().model().at(before);
    QCOMPARE(entry.kind, sync::EntryKind::Note);
    QCOMPARE(entry.note.body, u"@Mei look"_s);
    QVERIFY(entry.note.mentions.contains(demo::mei));
}

void TestInbox::closedWindowLeavesTemplates()
{
    Bench bench(demo::shop());
    ConversationPane pane(bench.context);
    pane.show();
    pane.open(demo::conversationId(9));
    QTRY_VERIFY(pane.listed().has_value());
    Composer &composer = pane.composer();
    QCOMPARE(composer.mode(), Composer::Mode::Template);
    QTRY_COMPARE(composer.templates().count(), 2); // the approved ones
    composer.setMode(Composer::Mode::Note); // colleagues may always write to each other
    QCOMPARE(composer.mode(), Composer::Mode::Note);
    pane.reply();
    QCOMPARE(composer.mode(), Composer::Mode::Template);
    const int before = pane.timeline().model().rowCount();
    composer.send();
    QCOMPARE(pane.timeline().model().rowCount(), before);
    pane.open(demo::conversationId(2));
    QTRY_VERIFY(pane.listed().has_value());
    QCOMPARE(composer.mode(), Composer::Mode::Reply);
    bench.clock.advanceMs(25 * demo::hour); // and now this one's has closed too
    composer.setConversation(*pane.listed());
    QCOMPARE(composer.mode(), Composer::Mode::Template);
}

void TestInbox::templateIsSentAsTheCustomerSeesIt()
{
    Bench bench(demo::shop());
    ConversationPane pane(bench.context);
    pane.show();
    pane.open(demo::conversationId(9));
    QTRY_VERIFY(pane.listed().has_value() && !pane.timeline().model().isLoading());
    const int before = pane.timeline().model().rowCount();
    pane.chooseTemplate();
    TemplatePane &templates = pane.composer().templates();
    QTRY_COMPARE(templates.count(), 2);
    templates.choose(1);
    pane.composer().send(); // placeholders are empty
    QVERIFY(!templates.content().has_value());
    const auto edits = templates.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        if (edit->objectName().startsWith("body:"_L1))
            edit->setText(u"value "_s + edit->objectName().section(u':', 1));
    QVERIFY(templates.content().has_value());
    pane.composer().send();
    QTRY_COMPARE(pane.timeline().model().rowCount(), before + 1);
    const auto content = conversations::contentFromJson(
        QJsonDocument::fromJson(pane.timeline().model().at(before).message.content.toUtf8()).object());
    const auto sent = std::get<conversations::TemplateContent>(content);
    QCOMPARE(sent.body, u"Hello value 1, order *value 2* has left our warehouse and arrives on value 3."_s);
    QCOMPARE(sent.header, u"Your order is on its way"_s);
    QCOMPARE(sent.buttons, QStringList {u"Track it"_s});
    const QJsonArray parameters = sent.parameters["components"_L1].toArray()[0]["parameters"_L1].toArray();
    QCOMPARE(parameters.size(), 3);
    QCOMPARE(parameters[2]["text"_L1].toString(), u"value 3"_s);
}

void TestInbox::tooLongTextStays()
{
    Bench bench(demo::shop());
    ConversationPane pane(bench.context);
    pane.show();
    pane.open(demo::conversationId(2));
    QTRY_VERIFY(pane.listed().has_value() && !pane.timeline().model().isLoading());
    const int before = pane.timeline().model().rowCount();
    const QString text(4097, u'x');
    pane.composer().putText(text);
    pane.composer().send();
    QCOMPARE(pane.composer().text(), text);
    QVERIFY(!only<FlatButton>(pane.composer(), u"Send"_s).isEnabled());
    pane.composer().editor().textCursor().deletePreviousChar();
    pane.composer().send();
    QTRY_COMPARE(pane.timeline().model().rowCount(), before + 1);
}

void TestInbox::quoteGoesAlong()
{
    Bench bench(demo::shop());
    ConversationPane pane(bench.context);
    pane.show();
    pane.open(demo::conversationId(2));
    QTRY_VERIFY(pane.listed().has_value() && !pane.timeline().model().isLoading());
    const TimelineModel &model = pane.timeline().model();
    const int before = model.rowCount();
    Q_EMIT pane.timeline().replyWanted(model.at(model.rowOf(demo::messageId(2, 1))));
    QTest::keyClicks(&pane.composer().editor(), u"About that"_s);
    pane.composer().send();
    QTRY_COMPARE(model.rowCount(), before + 1);
    QCOMPARE(model.at(before).message.replyTo, demo::messageId(2, 1));
    QVERIFY(model.quoted(demo::messageId(2, 1)).has_value());
}

void TestInbox::filesAreCheckedBefore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("fits");
    QTest::newRow("photo") << u"a.jpg"_s << demo::pictureBytes() << u"image"_s << true;
    QTest::newRow("photo beyond 5 MB asks, else goes as a document")
        << u"b.jpg"_s << demo::pictureBytes() + QByteArray(5'242'880, '\0') << u"document"_s << true;
    QTest::newRow("text") << u"c.txt"_s << QByteArray("words") << u"document"_s << true;
    QTest::newRow("empty") << u"d.txt"_s << QByteArray() << u"document"_s << false;
}

void TestInbox::filesAreCheckedBefore()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(bool, fits);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto facts = examineFile(file.fileName());
    QCOMPARE(conversations::kindOf(facts.content), kind);
    QCOMPARE(facts.problem.isEmpty(), fits);
    QVERIFY(!examineFile(folder.filePath(u"missing"_s)).problem.isEmpty());
}

void TestInbox::presenceEndsByItself()
{
    Bench bench(demo::shop());
    PresenceBook &book = bench.context.presence;
    QSignalSpy changed(&book, &PresenceBook::changed);
    book.hear({u"c"_s, demo::mei, u"writing"_s, demo::now + 50});
    QCOMPARE(book.writing(u"c"_s), QStringList {demo::mei});
    book.hear({u"c"_s, bench.desk->me().agent, u"writing"_s, demo::now + 50}); // oneself
    QCOMPARE(book.writing(u"c"_s), QStringList {demo::mei});
    bench.clock.advanceMs(60);
    QCOMPARE(book.writing(u"c"_s), QStringList {});
    QTRY_COMPARE(changed.count(), 2); // came, ended
    book.hear({u"c"_s, demo::mei, u"looking"_s, demo::now + 5000});
    book.hear({u"c"_s, demo::mei, u"left"_s, 0});
    QCOMPARE(book.looking(u"c"_s), QStringList {});
}

void TestInbox::chipsSayWhatMatters_data()
{
    QTest::addColumn<qint64>("windowLeft");
    QTest::addColumn<qint64>("waited");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("chips");
    const qint64 hour = demo::hour;
    QTest::newRow("fresh") << 20 * hour << 5 * demo::minute << u"open"_s << QStringList {u"Waiting 5 min"_s};
    QTest::newRow("closes soon") << hour << qint64(0) << u"open"_s << QStringList {u"Window closes in 1 h"_s};
    QTest::newRow("closed window") << -hour << qint64(0) << u"open"_s << QStringList {u"Window closed"_s};
    QTest::newRow("resolved") << -hour << qint64(0) << u"closed"_s << QStringList {u"Closed"_s};
}

void TestInbox::chipsSayWhatMatters()
{
    QFETCH(qint64, windowLeft);
    QFETCH(qint64, waited);
    QFETCH(QString, status);
    QFETCH(QStringList, chips);
    Bench bench(demo::shop());
    sync::ListedConversation listed;
    listed.conversation.windowUntil = demo::now + windowLeft;
    listed.conversation.waitingSince = waited > 0 ? demo::now - waited : 0;
    listed.conversation.status = status;
    QStringList words;
    for (const Chip &chip : Words::chips(listed, bench.context.directory, demo::now))
        words << chip.text;
    QCOMPARE(words, chips);
}

void TestInbox::activitiesAreSentences_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("words");
    QTest::newRow("to me") << demo::mei << u"assigned"_s << QString(u"{\"agent\":\""_s + demo::me + u"\"}"_s)
                           << u"Mei Tan assigned it to you"_s;
    QTest::newRow("by me to me") << demo::me << u"assigned"_s
                                 << QString(u"{\"agent\":\""_s + demo::me + u"\"}"_s)
                                 << u"You assigned it to yourself"_s;
    QTest::newRow("team") << demo::mei << u"team_set"_s << u"{\"team\":\"orders\"}"_s
                          << u"Mei Tan moved it to Orders"_s;
    QTest::newRow("tags") << demo::mei << u"tagged"_s << u"{\"add\":[\"a\",\"b\"]}"_s
                          << u"Mei Tan added the tag a, b"_s;
    QTest::newRow("again") << u"customer"_s << u"reopened"_s << u"{}"_s
                           << u"The customer wrote again: reopened"_s;
}

void TestInbox::activitiesAreSentences()
{
    QFETCH(QString, actor);
    QFETCH(QString, what);
    QFETCH(QString, data);
    QFETCH(QString, words);
    Bench bench(demo::shop());
    QTRY_COMPARE(bench.context.directory.teamName(u"orders"_s), u"Orders"_s);
    conversations::Activity activity;
    activity.actor = actor;
    activity.what = u"conversation."_s + what;
    activity.data = data;
    activity.at = demo::now;
    QString said = Words::activity(activity, bench.context.directory);
    said.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(said, words);
}

void TestInbox::snoozeKnowsTheCalendar()
{
    const QTimeZone zone("Europe/Berlin");
    const auto at
        = [&](const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); };
    QCOMPARE(Triage::morningMs(at(u"2026-11-24T23:30:00Z"_s), 1, zone),
             at(u"2026-11-26T08:00:00Z"_s)); // already the 25th there
    QCOMPARE(Triage::morningMs(at(u"2026-03-28T12:00:00Z"_s), 1, zone),
             at(u"2026-03-29T07:00:00Z"_s)); // summer time begins
    QCOMPARE(Triage::daysToMonday(at(u"2026-11-24T12:00:00Z"_s), zone), 6); // Tuesday
    QCOMPARE(Triage::daysToMonday(at(u"2026-11-23T12:00:00Z"_s), zone), 7); // Monday: the next one
}

void TestInbox::emojiAreFoundByName()
{
    QCOMPARE(emojiFor(u"thumbs up"_s).size(), 1);
    QCOMPARE(emojiFor(u"THUMBS UP"_s).first().emoji, u"👍"_s);
    QVERIFY(emojiFor({}).size() > 100);
    QCOMPARE(emojiFor(u"no such thing"_s).size(), 0);
}

void TestInbox::moneyIsWrittenAsItsCurrencyIs_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("part");
    QTest::newRow("whole") << qint64(589'700) << u"INR"_s << u"5,897"_s;
    QTest::newRow("cents") << qint64(1999) << u"EUR"_s << u"19.99"_s;
    QTest::newRow("no minor unit") << qint64(1200) << u"JPY"_s << u"1,200"_s;
    QTest::newRow("three digits") << qint64(1500) << u"KWD"_s << u"1.500"_s;
    QTest::newRow("unknown currency") << qint64(100) << u"XQX"_s << u"XQX"_s;
}

void TestInbox::moneyIsWrittenAsItsCurrencyIs()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, part);
    QVERIFY2(moneyText({minor, currency}).contains(part), qPrintable(moneyText({minor, currency})));
}

void TestInbox::everythingOneCanReachHasAName()
{
    Bench bench(demo::shop());
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
