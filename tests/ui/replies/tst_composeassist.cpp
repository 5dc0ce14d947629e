// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Canned replies, mentions, variables, macros, the playbook and notes, on a real desk without a relay.
#include "core/replies/replies.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/composing/cannededitor.h"
#include "ui/composing/composeassist.h"
#include "ui/composing/macroeditor.h"
#include "ui/composing/macropicker.h"
#include "ui/composing/notedocument.h"
#include "ui/composing/playbookeditor.h"
#include "ui/composing/playbookpanel.h"
#include "ui/composing/suggestions.h"
#include "ui/composing/wordtrigger.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTest>
#include <QTextBlock>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
const QString refund = u"01900000-0000-7000-8000-00000000c001"_s;
const QString size = u"01900000-0000-7000-8000-00000000c002"_s;
const QString internal = u"01900000-0000-7000-8000-00000000c003"_s;
const QString closing = u"01900000-0000-7000-8000-00000000d001"_s;

replies::CannedReply canned(const QString &shortcut, const QString &title, const QString &body)
{
    replies::CannedReply reply;
    reply.shortcut = shortcut;
    reply.title = title;
    reply.body = body;
    reply.scope = u"everyone"_s;
    reply.owner = demo::me;
    reply.attachments = u"[]"_s;
    reply.visibleIn = u"reply"_s;
    return reply;
}

QList<demo::StoredRow> shelves()
{
    QList<demo::StoredRow> rows = demo::shop();
    auto first = canned(
        u"refund"_s, u"Refund is on its way"_s,
        u"{{t(hello)}} {{contact.first_name|there}}, your refund is on its way.\n{{agent.first_name}}"_s);
    first.macro = closing;
    first.scope = u"mine"_s; // the demo's agent is no supervisor
    auto note = canned(u"handover"_s, u"Hand over"_s, u"For the next shift: "_s);
    note.visibleIn = u"note"_s;
    rows << demo::StoredRow {u"canned_replies"_s, refund, write(first)}
         << demo::StoredRow {u"canned_replies"_s, size,
                             write(canned(u"size"_s, u"Ask for the size"_s,
                                          u"We have {{conversation.attribute.size}} in stock."_s))}
         << demo::StoredRow {u"canned_replies"_s, internal, write(note)};
    replies::Macro macro;
    macro.name = u"Refund and close"_s;
    macro.scope = u"everyone"_s;
    macro.owner = demo::me;
    macro.actions
        = uR"([{"do":"tag","add":["refunded"]},{"do":"priority","value":"low"},{"do":"resolve"}])"_s;
    rows << demo::StoredRow {u"macros"_s, closing, write(macro)};
    replies::Playbook playbook;
    playbook.name = u"House style"_s;
    playbook.tone = u"Warm, short, **never** pushy.\n\n- Say what happens next"_s;
    playbook.avoid = uR"([{"word":"problem","instead":"question"}])"_s;
    playbook.escalation = u"Anything above 500 €: ask *Mei*."_s;
    rows << demo::StoredRow {u"playbooks"_s, u"everyone"_s, write(playbook)};
    return rows;
}

/// A composer on a real desk, in a window.
struct Bench {
    Bench()
        : folder(shelves())
        , desk(folder.open(clock))
        , context(theme, *desk, clock)
        , composer(context, &window)
    {
        window.resize(760, 560);
        composer.setGeometry(0, 280, 760, 280);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    void openConversation(int number)
    {
        const QString id = demo::conversationId(number);
        composer.open(id);
        desk->ask<sync::ListedConversation>(
            &window,
            [id](sync::View &view) { return view.conversation(id).value_or(sync::ListedConversation {}); },
            [this](const sync::ListedConversation &listed) {
                composer.setConversation(listed);
                opened = true;
            });
        QTRY_VERIFY(opened);
        QTRY_COMPARE(composer.assist().library().shelf().canned.size(), 3);
        composer.takeFocus();
        QTRY_VERIFY(composer.editor().hasFocus());
    }
    [[nodiscard]] QStringList outbox()
    {
        std::optional<QStringList> types;
        desk->ask<QStringList>(
            &window,
            [](sync::View &view) {
                QStringList all;
                for (const sync::OutboxItem &item : view.outbox())
                    all << item.type;
                return all;
            },
            [&](const QStringList &all) { types = all; });
        [&] { QTRY_VERIFY(types.has_value()); }();
        return types.value_or(QStringList());
    }
    [[nodiscard]] Suggestions *suggestions() const { return window.findChild<Suggestions *>(); }

    VirtualClock clock {demo::now};
    Theme theme {ThemeChoice::Light};
    demo::DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
    InboxContext context;
    QWidget window;
    Composer composer;
    bool opened = false;
};

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WAYPOST_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(folder + u"/replies-"_s + name + u".png"_s);
}
} // namespace

class TestComposeAssist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triggers_data();
    void triggers();
    void slashOffersAndInserts();
    void escapeLeavesTheWordAlone();
    void unresolvedVariableStopsTheSend();
    void typedVariableIsFilledIn();
    void mentionsAreOfferedInNotesOnly();
    void ctrlEnterRunsTheMacroAndUndoTakesItBack();
    void pickerSaysWhatAMacroWillDo();
    void playbookHasThoughtsAndStopsNothing();
    void maliciousMarkdownIsText_data();
    void maliciousMarkdownIsText();
    void editorsSaveWhatIsWritten();
    void pictures_data();
    void pictures();
};

void TestComposeAssist::triggers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QString>("found");
    QTest::newRow("slash") << u"/"_s << 1 << u"/"_s;
    QTest::newRow("word") << u"hi /ref"_s << 7 << u"/ref"_s;
    QTest::newRow("mention") << u"ask @Mei"_s << 8 << u"@Mei"_s;
    QTest::newRow("or") << u"and/or"_s << 6 << QString();
    QTest::newRow("address") << u"ana@example"_s << 11 << QString();
    QTest::newRow("path") << u"/usr/bin"_s << 8 << QString();
    QTest::newRow("after a space") << u"/ref "_s << 5 << QString();
    QTest::newRow("inside a word") << u"/refund"_s << 4 << QString();
    QTest::newRow("other script") << u"/مرح"_s << 4 << u"/مرح"_s;
    QTest::newRow("date") << u"24/11"_s << 5 << QString();
}

void TestComposeAssist::triggers()
{
    QFETCH(QString, text);
    QFETCH(int, cursor);
    QFETCH(QString, found);
    const WordTrigger trigger = triggerAt(text, cursor);
    QCOMPARE(trigger.sign.isNull() ? QString() : QString(trigger.sign + trigger.query), found);
}

void TestComposeAssist::slashOffersAndInserts()
{
    Bench bench;
    bench.openConversation(1);
    MessageEdit &edit = bench.composer.editor();
    QTest::keyClicks(&edit, u"/"_s);
    QTRY_VERIFY(bench.suggestions() && bench.suggestions()->isVisible());
    QCOMPARE(bench.suggestions()->count(), 2); // the third is for notes
    QTest::keyClicks(&edit, u"rfnd"_s);
    QTRY_COMPARE(bench.suggestions()->count(), 1);
    QCOMPARE(bench.suggestions()->current(), refund);
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(!bench.suggestions()->isVisible());
    QTRY_VERIFY(edit.toPlainText().contains(u"your refund is on its way."_s));
    QTRY_VERIFY(!edit.toPlainText().contains(u"{{"_s)); // values come from the desk's thread
    QVERIFY(!edit.toPlainText().contains(u"/rfnd"_s));
    bench.composer.send();
    QTRY_COMPARE(bench.outbox(), (QStringList {u"conversation.reply"_s, u"canned.used"_s}));
}

void TestComposeAssist::escapeLeavesTheWordAlone()
{
    Bench bench;
    bench.openConversation(1);
    MessageEdit &edit = bench.composer.editor();
    QTest::keyClicks(&edit, u"/re"_s);
    QTRY_VERIFY(bench.suggestions() && bench.suggestions()->isVisible());
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(!bench.suggestions()->isVisible());
    QTest::keyClicks(&edit, u"f"_s);
    QVERIFY(!bench.suggestions()->isVisible());
    QCOMPARE(edit.toPlainText(), u"/ref"_s);
}

void TestComposeAssist::unresolvedVariableStopsTheSend()
{
    Bench bench;
    bench.openConversation(1);
    MessageEdit &edit = bench.composer.editor();
    QTest::keyClicks(&edit, u"/size"_s);
    QTRY_VERIFY(bench.suggestions() && bench.suggestions()->isVisible());
    QTest::keyClick(&edit, Qt::Key_Return);
    QTRY_COMPARE(edit.toPlainText(), u"We have {{conversation.attribute.size}} in stock."_s);
    edit.moveCursor(QTextCursor::Start);
    bench.composer.send();
    QCOMPARE(edit.textCursor().selectedText(), u"{{conversation.attribute.size}}"_s);
    const auto banners = bench.composer.findChildren<InlineBanner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const InlineBanner *banner) {
        return !banner->isHidden() && banner->text().contains(u"{{conversation.attribute.size}}"_s);
    }));
    QVERIFY(bench.outbox().isEmpty());
    shoot(bench.window, u"stopped"_s);
    edit.insertPlainText(u"L"_s);
    bench.composer.send();
    QTRY_VERIFY(bench.outbox().contains(u"conversation.reply"_s));
}

void TestComposeAssist::typedVariableIsFilledIn()
{
    Bench bench;
    bench.openConversation(1);
    MessageEdit &edit = bench.composer.editor();
    QTest::keyClicks(&edit, u"I am {{agent.name}}"_s);
    QTRY_VERIFY(!edit.toPlainText().contains(u"{{"_s));
    QVERIFY(edit.toPlainText().size() > 5);
    edit.setPlainText(u"\\{{agent.name}} is a variable"_s);
    QCOMPARE(edit.toPlainText(), u"\\{{agent.name}} is a variable"_s);
    QVERIFY(bench.composer.assist().mayGo());
}

void TestComposeAssist::mentionsAreOfferedInNotesOnly()
{
    Bench bench;
    bench.openConversation(1);
    MessageEdit &edit = bench.composer.editor();
    QTest::keyClicks(&edit, u"@"_s);
    QVERIFY(!bench.suggestions() || !bench.suggestions()->isVisible());
    edit.clear();
    bench.composer.setMode(Composer::Mode::Note);
    QTest::keyClicks(&edit, u"@me"_s);
    QTRY_VERIFY(bench.suggestions() && bench.suggestions()->isVisible());
    QCOMPARE(bench.suggestions()->current(), demo::mei);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QVERIFY(edit.toPlainText().startsWith(u'@'));
    QCOMPARE(bench.composer.assist().mentions(), QJsonArray {demo::mei});
    const auto &teams = bench.composer.assist().library().shelf().teams;
    if (!teams.isEmpty()) {
        edit.insertPlainText(u"and @"_s + teams.values().first());
        QCOMPARE(bench.composer.assist().mentionedTeams(), QJsonArray {teams.keys().first()});
    }
    edit.setPlainText(u"mail@Meiers and nothing else"_s);
    QVERIFY(bench.composer.assist().mentions().isEmpty());
}

void TestComposeAssist::ctrlEnterRunsTheMacroAndUndoTakesItBack()
{
    Bench bench;
    bench.openConversation(1);
    MessageEdit &edit = bench.composer.editor();
    QTest::keyClicks(&edit, u"/refund"_s);
    QTRY_VERIFY(bench.suggestions() && bench.suggestions()->isVisible());
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.outbox().contains(u"conversation.resolve"_s));
    QVERIFY(bench.outbox().contains(u"conversation.tag"_s));
    bench.composer.assist().runner().undo();
    QTRY_VERIFY(bench.outbox().contains(u"conversation.reopen"_s));
    const qsizetype given = bench.outbox().size();
    bench.composer.assist().runner().undo(); // once
    QCOMPARE(bench.outbox().size(), given);
}

void TestComposeAssist::pickerSaysWhatAMacroWillDo()
{
    Bench bench;
    bench.openConversation(1);
    ComposeAssist &assist = bench.composer.assist();
    MacroPicker picker(bench.theme, assist.library(), assist.runner(), {demo::conversationId(1), {}},
                       &bench.window);
    picker.show();
    const auto *list = picker.findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    const auto labels = picker.findChildren<QLabel *>();
    const auto said = [&](const QString &words) {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(said(u"refunded"_s));
    QVERIFY(said(u"Resolves it"_s));
    shoot(picker, u"macros"_s);
    picker.findChild<QLineEdit *>()->setText(u"nothing like it"_s);
    QCOMPARE(list->count(), 0);
}

void TestComposeAssist::playbookHasThoughtsAndStopsNothing()
{
    Bench bench;
    bench.openConversation(1);
    MessageEdit &edit = bench.composer.editor();
    QTest::keyClicks(&edit, u"No problem here"_s);
    QTRY_COMPARE(edit.extraSelections().size(), 1);
    QCOMPARE(edit.extraSelections()[0].cursor.selectedText(), u"problem"_s);
    QVERIFY(bench.composer.assist().mayGo());
    bench.composer.assist().openPlaybook({0, 400, 20, 20});
    auto *panel = bench.window.findChild<PlaybookPanel *>();
    QVERIFY(panel && panel->shownText().contains(u"Better: question"_s));
    QVERIFY(panel->shownText().contains(u"never pushy"_s));
    shoot(*panel, u"playbook"_s);
    panel->close();
}

void TestComposeAssist::maliciousMarkdownIsText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("contains");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s << u"<script>"_s << QStringList {};
    QTest::newRow("html link") << u"<a href=\"https://evil.example\">x</a>"_s << u"<a href"_s
                               << QStringList {};
    QTest::newRow("remote picture") << u"![a cat](https://evil.example/x.png)"_s << u"["_s << QStringList {};
    QTest::newRow("picture on the disk") << u"![p](file:///etc/passwd)"_s << u"["_s << QStringList {};
    QTest::newRow("html picture") << u"<img src=\"https://evil.example/x.png\">"_s << u"<img"_s
                                  << QStringList {};
    QTest::newRow("script link") << u"[x](javascript:alert(1))"_s << u"x"_s << QStringList {};
    QTest::newRow("file link") << u"[x](file:///etc/passwd)"_s << u"x"_s << QStringList {};
    QTest::newRow("good link") << u"[x](https://example.com/a)"_s << u"x"_s
                               << QStringList {u"https://example.com/a"_s};
    QTest::newRow("many quotes") << QString(5'000, u'>') << QString() << QStringList {};
    QTest::newRow("many lists") << u"- "_s.repeated(4'000) << QString() << QStringList {};
    QTest::newRow("table") << u"|a|b|\n|-|-|\n|1|2|"_s << u"1"_s << QStringList {};
}

void TestComposeAssist::maliciousMarkdownIsText()
{
    QFETCH(QString, markdown);
    QFETCH(QString, contains);
    QFETCH(QStringList, links);
    NoteDocument document;
    document.setNote(markdown, {QApplication::font(), Qt::black, Qt::blue, Qt::lightGray});
    document.setTextWidth(300);
    QVERIFY(document.toPlainText().contains(contains));
    QStringList found;
    for (const NoteDocument::Link &link : document.links())
        found << link.url;
    QCOMPARE(found, links);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(!it.fragment().charFormat().isImageFormat());
    QImage image(320, 200, QImage::Format_ARGB32);
    QPainter painter(&image);
    document.draw(painter, {0, 0});
}

void TestComposeAssist::editorsSaveWhatIsWritten()
{
    Bench bench;
    CannedEditor editor(bench.theme, *bench.desk, bench.clock);
    editor.resize(760, 700);
    editor.show();
    const auto *list = editor.findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 3);
    editor.choose(refund);
    const auto lines = editor.findChildren<QLineEdit *>();
    const auto shortcut = std::find_if(lines.begin(), lines.end(), [](const QLineEdit *line) {
        return line->accessibleName().startsWith(u"Shortcut"_s);
    });
    QVERIFY(shortcut != lines.end());
    QCOMPARE((*shortcut)->text(), u"refund"_s);
    shoot(editor, u"cannededitor"_s);
    (*shortcut)->setText(u"/money"_s);
    const auto buttons = editor.findChildren<FlatButton *>();
    const auto save = std::find_if(buttons.begin(), buttons.end(),
                                   [](const FlatButton *button) { return button->text() == u"Save"_s; });
    (*save)->click();
    QTRY_VERIFY(bench.outbox().contains(u"canned.save"_s));
    QTRY_VERIFY(list->findItems(u"/money"_s, Qt::MatchStartsWith).size() == 1);
    (*shortcut)->setText(u"not a shortcut"_s);
    (*save)->click();
    const auto *banner = editor.findChild<InlineBanner *>();
    QTRY_VERIFY(!banner->isHidden());
    MacroEditor macros(bench.theme, *bench.desk);
    macros.resize(760, 420);
    macros.show();
    QTRY_COMPARE(macros.findChild<QListWidget *>()->count(), 1);
    macros.choose(closing);
    QTRY_COMPARE(macros.findChildren<QComboBox *>().size(), 1 + 2 * 3);
    QTRY_VERIFY(macros.findChildren<QComboBox *>().last()->isVisible());
    shoot(macros, u"macroeditor"_s);
    PlaybookEditor playbooks(bench.theme, *bench.desk);
    playbooks.resize(760, 700);
    playbooks.show();
    QTRY_VERIFY(playbooks.findChild<QListWidget *>()->count() > 0);
    QTRY_COMPARE(playbooks.findChild<QLineEdit *>()->text(), u"House style"_s);
    shoot(playbooks, u"playbookeditor"_s);
}

void TestComposeAssist::pictures_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << int(ThemeChoice::Light) << false;
    QTest::newRow("dark") << int(ThemeChoice::Dark) << false;
    QTest::newRow("mirrored") << int(ThemeChoice::Light) << true;
}

void TestComposeAssist::pictures()
{
    QFETCH(int, choice);
    QFETCH(bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Bench bench;
    bench.theme.setChoice(ThemeChoice(choice));
    bench.theme.applyTo(*qobject_cast<QApplication *>(qApp));
    bench.openConversation(1);
    MessageEdit &edit = bench.composer.editor();
    QTest::keyClicks(&edit, u"We have a problem. /"_s);
    QTRY_VERIFY(bench.suggestions() && bench.suggestions()->isVisible());
    const QRect inside = bench.suggestions()->geometry();
    QVERIFY(bench.window.rect().contains(inside));
    QVERIFY(!inside.intersects(QRect(edit.mapTo(&bench.window, QPoint()), edit.size())));
    shoot(bench.window, QString::fromLatin1(QTest::currentDataTag()));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestComposeAssist)
#include "tst_composeassist.moc"
