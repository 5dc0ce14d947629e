// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer does with what is written, on a real desk without a relay: drafts, notes, templates,
// quotes, and files before they go.
#include "tests/ui/inbox/inboxbench.h"
#include "ui/composing/filefacts.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/templatepane.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/flatbutton.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using demo::InboxBench;

template <class T> T &only(const QObject &parent, const QString &accessibleName)
{
    for (T *child : parent.findChildren<T *>())
        if (child->accessibleName() == accessibleName)
            return *child;
    qFatal("no %s", qPrintable(accessibleName));
}
} // namespace

class TestComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftsSurvive();
    void enterSendsAndShiftEnterBreaks();
    void noteIsNeverAReply();
    void closedWindowLeavesTemplates();
    void templateIsSentAsTheCustomerSeesIt();
    void tooLongTextStays();
    void quoteGoesAlong();
    void filesAreCheckedBefore_data();
    void filesAreCheckedBefore();
};

void TestComposer::draftsSurvive()
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

void TestComposer::enterSendsAndShiftEnterBreaks()
{
    InboxBench bench(demo::shop());
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

void TestComposer::noteIsNeverAReply()
{
    InboxBench bench(demo::shop());
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

void TestComposer::closedWindowLeavesTemplates()
{
    InboxBench bench(demo::shop());
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

void TestComposer::templateIsSentAsTheCustomerSeesIt()
{
    InboxBench bench(demo::shop());
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

void TestComposer::tooLongTextStays()
{
    InboxBench bench(demo::shop());
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

void TestComposer::quoteGoesAlong()
{
    InboxBench bench(demo::shop());
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

void TestComposer::filesAreCheckedBefore_data()
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

void TestComposer::filesAreCheckedBefore()
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

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestComposer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_composer.moc"
