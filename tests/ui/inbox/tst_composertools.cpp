// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reply can be besides words, on a real desk: voice, places, cards, buttons and lists; which key
// sends; and pictures of it all for people to look at ($WAYPOST_SHOTS, else beside the test).
#include "core/team/team.h"
#include "core/voice/voiceencoder.h"
#include "tests/ui/inbox/composerplace.h"
#include "ui/composing/emojipicker.h"
#include "ui/composing/spellmarks.h"
#include "ui/composing/voicerecorder.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/cardsform.h"
#include "ui/inbox/choiceforms.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/placeform.h"
#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using conversations::Content;
using demo::ComposerPlace;
using demo::drop;

/// Gives sound when it is told to.
class Tape final : public VoiceSource {
public:
    QString whyNot() const override { return {}; }
    int rate() const override { return voice::sampleRate; }
    void start() override { }
    void setPaused(bool) override { }
    void stop() override { }
    void play(int ms)
    {
        QList<qint16> samples(rate() * ms / 1'000);
        for (int i = 0; i < samples.size(); ++i)
            samples[i] = qint16((i * 397 % 24'000 - 12'000) * (i / 4'800 % 3 + 1) / 3);
        for (int at = 0; at < samples.size(); at += 2'400)
            Q_EMIT heard(samples.mid(at, 2'400));
    }
};

template <class T> T *formOf(QWidget &parent)
{
    const auto forms = parent.findChildren<T *>();
    return forms.isEmpty() ? nullptr : forms.last();
}

void type(const QWidget &parent, const QString &name, const QString &text)
{
    for (QWidget *child : parent.findChildren<QWidget *>()) {
        if (child->accessibleName() != name)
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(child))
            return line->setText(text);
        if (auto *lines = qobject_cast<QPlainTextEdit *>(child))
            return lines->setPlainText(text);
    }
    qFatal("no field %s", qPrintable(name));
}

void press(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<FlatButton *>())
        if ((button->text() == text || button->accessibleName() == text) && button->isVisibleTo(&parent)) {
            button->click();
            return;
        }
    qFatal("no button %s", qPrintable(text));
}

QString shotPath(const QString &name)
{
    const QString wanted = qEnvironmentVariable("WAYPOST_SHOTS");
    const QString folder = wanted.isEmpty() ? QStringLiteral(WAYPOST_BINARY_DIR) + u"/shots"_s : wanted;
    QDir().mkpath(folder);
    return folder + u"/composing-"_s + name + u".png"_s;
}
} // namespace

class TestComposerTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonsAreComposed();
    void listIsComposed();
    void placeIsReadFromALink();
    void cardsComeFromAVcard();
    void voiceIsRecordedListenedAndSent();
    void aNarrowComposerKeepsItsWords();
    void aNoteSaysWhoWillNotReadIt_data();
    void aNoteSaysWhoWillNotReadIt();
    void sendKeyIsASetting_data();
    void sendKeyIsASetting();
    void languageFollowsTheCustomer();
    void looks_data();
    void looks();
};

void TestComposerTools::buttonsAreComposed()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    const int before = place.model().rowCount();
    place.pane.composer().putText(u"Shall we exchange it?"_s);
    place.tools().composeButtons();
    auto *form = formOf<ButtonsForm>(place.pane);
    QVERIFY(form && !form->whyNot().isEmpty()); // no button yet
    type(*form, u"Button 1"_s, u"Yes, exchange"_s);
    QVERIFY(form->whyNot().isEmpty());
    type(*form, u"Button 2"_s, u"Yes, exchange"_s);
    QVERIFY(!form->whyNot().isEmpty()); // twice the same
    type(*form, u"Button 2"_s, QString(21, u'x'));
    QVERIFY(!form->whyNot().isEmpty());
    type(*form, u"Button 2"_s, u"No, a refund"_s);
    press(*form, u"Send"_s);
    QTRY_COMPARE(place.model().rowCount(), before + 1);
    const Content content = place.lastContent();
    const auto &buttons = std::get<conversations::ButtonsContent>(content);
    QCOMPARE(buttons.body, u"Shall we exchange it?"_s);
    QCOMPARE(buttons.buttons.size(), 2);
    QCOMPARE(buttons.buttons[1].title, u"No, a refund"_s);
    QCOMPARE(place.pane.composer().text(), u"Shall we exchange it?"_s); // what was written is still there
}

void TestComposerTools::listIsComposed()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    const int before = place.model().rowCount();
    place.tools().composeList();
    auto *form = formOf<ListForm>(place.pane);
    QVERIFY(form);
    type(*form, u"Text"_s, u"Which size?"_s);
    for (int row = 1; row < ListForm::MostRows; ++row)
        press(*form, u"Add a row"_s);
    const auto fields = [form](const QString &name) {
        QList<QLineEdit *> found;
        for (auto *line : form->findChildren<QLineEdit *>())
            if (line->accessibleName() == name)
                found << line;
        return found;
    };
    QCOMPARE(fields(u"Title"_s).size(), ListForm::MostRows);
    for (int row = 0; row < ListForm::MostRows; ++row) {
        fields(u"Title"_s)[row]->setText(u"Size %1"_s.arg(row + 36));
        fields(u"Section"_s)[row]->setText(row < 6 ? u"Women"_s : u"Men"_s);
    }
    QCOMPARE(form->whyNot(), QString());
    press(*form, u"Remove this row"_s);
    press(*form, u"Send"_s);
    QTRY_COMPARE(place.model().rowCount(), before + 1);
    const Content content = place.lastContent();
    const auto &list = std::get<conversations::ListContent>(content);
    QCOMPARE(list.sections.size(), 2);
    QCOMPARE(list.sections[0].rows.size() + list.sections[1].rows.size(), ListForm::MostRows - 1);
}

void TestComposerTools::placeIsReadFromALink()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    const int before = place.model().rowCount();
    place.tools().composePlace();
    auto *form = formOf<PlaceForm>(place.pane);
    QVERIFY(form && !form->whyNot().isEmpty());
    type(*form, u"Map link"_s, u"https://www.google.com/maps/place/Our+Shop/@1.3521,103.8198,17z"_s);
    QVERIFY(form->whyNot().isEmpty());
    type(*form, u"Latitude"_s, u"91"_s);
    QVERIFY(!form->whyNot().isEmpty());
    type(*form, u"Latitude"_s, u"1.3521"_s);
    press(*form, u"Send"_s);
    QTRY_COMPARE(place.model().rowCount(), before + 1);
    const Content content = place.lastContent();
    QCOMPARE(std::get<conversations::LocationContent>(content).name, u"Our Shop"_s);
    QCOMPARE(std::get<conversations::LocationContent>(content).longitude, 103.8198);
}

void TestComposerTools::cardsComeFromAVcard()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    const int before = place.model().rowCount();
    QMimeData data;
    data.setData(u"text/vcard"_s, "BEGIN:VCARD\nFN:Ana\nTEL:+5511912345678\nEND:VCARD\n");
    QVERIFY(drop(place.pane.composer(), data, {50, 50}));
    auto *form = formOf<CardsForm>(place.pane);
    QVERIFY(form && form->whyNot().isEmpty());
    form->addVcard("nothing");
    type(*form, u"Name"_s, u"Mei"_s);
    type(*form, u"Phone number"_s, u"+65 8123 4567"_s);
    press(*form, u"Send"_s);
    QTRY_COMPARE(place.model().rowCount(), before + 1);
    const Content content = place.lastContent();
    const auto &cards = std::get<conversations::ContactsContent>(content).cards;
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[0].phones, QStringList {u"+5511912345678"_s});
    QCOMPARE(cards[1].name, u"Mei"_s);
}

void TestComposerTools::voiceIsRecordedListenedAndSent()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    const int before = place.model().rowCount();
    auto *tape = new Tape;
    place.tools().recorder().setSource(tape);
    place.tools().record();
    tape->play(1'500);
    place.tools().recorder().finish();
    Attachments &files = place.pane.composer().attachments();
    QTRY_VERIFY(!files.isEmpty() && files.isReady());
    QVERIFY(!files.takesCaption());
    press(files, u"Listen"_s); // no loudspeaker here: the voice player says so, and nothing else happens
    place.pane.composer().putText(u"Here is how:"_s);
    place.pane.composer().send();
    QTRY_COMPARE(place.model().rowCount(), before + 2);
    // Both were given in the same millisecond of the virtual clock: either may stand last.
    const Content one = place.contentAt(before);
    const Content other = place.contentAt(before + 1);
    const bool first = std::holds_alternative<conversations::MediaContent>(one);
    const auto voiceNote = std::get<conversations::MediaContent>(first ? one : other);
    QCOMPARE(std::get<conversations::TextContent>(first ? other : one).body, u"Here is how:"_s);
    QCOMPARE(voiceNote.kind, conversations::MediaKind::Voice);
    QCOMPARE(voiceNote.mime, u"audio/ogg"_s);
    QCOMPARE(voiceNote.durationMs, 1'500);
    QVERIFY(voiceNote.caption.isEmpty() && !voiceNote.media.isEmpty());
}

void TestComposerTools::aNarrowComposerKeepsItsWords()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    const auto sendFits = [&] {
        for (const auto *button : place.pane.composer().findChildren<FlatButton *>())
            if (button->text() == "Send"_L1)
                return button->isVisible() && button->width() + 1 >= button->sizeHint().width();
        return false;
    };
    place.pane.resize(360, 720);
    QTRY_VERIFY(sendFits());
    QVERIFY(place.tools().microphone().isHidden()); // it is in the menu, too
    place.pane.resize(860, 720);
    QTRY_VERIFY(sendFits() && !place.tools().microphone().isHidden());
}

void TestComposerTools::aNoteSaysWhoWillNotReadIt_data()
{
    QTest::addColumn<QString>("role"); // of the author
    QTest::addColumn<QString>("says");
    QTest::newRow("an agent") << u"agent"_s << u"Ask a supervisor"_s;
    QTest::newRow("a supervisor") << u"supervisor"_s << u"lets them see it"_s;
}

void TestComposerTools::aNoteSaysWhoWillNotReadIt()
{
    QFETCH(QString, role);
    QFETCH(QString, says);
    QList<demo::StoredRow> rows = demo::shop();
    demo::changeRow<team::Agent>(rows, u"agents"_s, demo::me, [&](team::Agent &row) { row.role = role; });
    demo::changeRow<conversations::Conversation>(
        rows, u"conversations"_s, demo::conversationId(2),
        [](conversations::Conversation &row) { row.team = u"orders"_s; });
    const QString jon = u"01900000-0000-7000-8000-0000000000a7"_s;
    rows << demo::StoredRow {u"agents"_s, jon,
                             write(team::Agent {u"Jon Lee"_s, u"agent"_s, 0, demo::now, u"[\"sales\"]"_s})};
    ComposerPlace place(ThemeChoice::Light, rows);
    QTRY_VERIFY(place.isReady());
    Composer &composer = place.pane.composer();
    composer.setMode(Composer::Mode::Note);
    const auto warning = [&]() -> QString {
        for (const auto *banner : composer.findChildren<InlineBanner *>())
            if (!banner->isHidden() && banner->text().contains(u"Jon Lee"_s))
                return banner->text();
        return {};
    };
    const auto write = [&](const QString &text) { composer.editor().setPlainText(text); };
    QTRY_VERIFY([&] { // the names are read by and by
        write(u"Ask @Jon Lee and @Mei Tan"_s);
        write(u"Ask @Jon Lee and @Mei Tan."_s);
        return warning().contains(says);
    }());
    QVERIFY(!warning().contains(u"Mei"_s)); // she sees everything
    write(u"Ask @Mei Tan"_s);
    QTRY_VERIFY(warning().isEmpty());
    write(u"Ask @Jon Lee"_s);
    QTRY_VERIFY(!warning().isEmpty());
    composer.setMode(Composer::Mode::Reply);
    QTRY_VERIFY(warning().isEmpty());
}

void TestComposerTools::sendKeyIsASetting_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("enterSends");
    QTest::newRow("enter") << u"enter"_s << true;
    QTest::newRow("ctrl+enter") << u"ctrl_enter"_s << false;
}

void TestComposerTools::sendKeyIsASetting()
{
    QFETCH(QString, key);
    QFETCH(bool, enterSends);
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    place.settings.setValue("composer/send_key"_L1, key);
    place.settings.setValue("composer/note_key"_L1, key);
    place.pane.open({});
    place.pane.open(demo::conversationId(2));
    QTRY_VERIFY(place.isReady());
    for (const auto mode : {Composer::Mode::Reply, Composer::Mode::Note}) {
        place.pane.composer().setMode(mode);
        QTest::keyClicks(&place.pane.composer().editor(), u"One"_s);
        QTest::keyClick(&place.pane.composer().editor(), Qt::Key_Return);
        QCOMPARE(place.pane.composer().text(), enterSends ? QString() : u"One\n"_s);
        QTest::keyClick(&place.pane.composer().editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.pane.composer().text(), QString());
    }
}

void TestComposerTools::languageFollowsTheCustomer()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    QTRY_COMPARE(place.tools().spelling().language().left(2), u"en"_s);
    place.pane.composer().putText(u"We recieve it"_s);
    QTRY_COMPARE(place.tools().spelling().wrongWords(), QStringList {u"recieve"_s});
    place.tools().spelling().setLanguage({});
    QTRY_VERIFY(place.tools().spelling().wrongWords().isEmpty());
}

void TestComposerTools::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void TestComposerTools::looks()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QTemporaryDir folder;
    ComposerPlace place(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QTRY_VERIFY(place.isReady());
    const auto shoot = [&tag](QWidget &widget, const QString &name) {
        QCoreApplication::processEvents();
        return widget.grab().save(shotPath(name + u'-' + tag));
    };
    Composer &composer = place.pane.composer();
    QFile photo(folder.filePath(u"photo.jpg"_s));
    QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write(demo::pictureBytes()) > 0);
    QFile empty(folder.filePath(u"nothing at all.pdf"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    photo.close();
    empty.close();
    composer.attachments().add(QStringList {photo.fileName(), empty.fileName()});
    composer.putText(u"*Yes*, we _do_ ~not~ recieve `A-12` today 👍🏽\n> see https://example.com/a"_s);
    QTRY_COMPARE(place.tools().spelling().wrongWords().size(), 1);
    auto *tape = new Tape;
    place.tools().recorder().setSource(tape);
    place.tools().record();
    tape->play(5'000);
    QTRY_COMPARE(composer.attachments().contents().size(), 2);
    QTRY_VERIFY(!composer.attachments().contents().first().media.isEmpty());
    QVERIFY(shoot(place.pane, u"composer"_s));
    place.tools().recorder().cancel();
    place.tools().composeButtons();
    auto *buttons = formOf<ButtonsForm>(place.pane);
    type(*buttons, u"Button 1"_s, u"Yes, exchange"_s);
    type(*buttons, u"Button 2"_s, u"No, send me a refund"_s);
    QVERIFY(shoot(*buttons, u"buttons"_s));
    place.tools().composeList();
    auto *list = formOf<ListForm>(place.pane);
    type(*list, u"Title"_s, u"Size 38"_s);
    QVERIFY(shoot(*list, u"list"_s));
    place.tools().composePlace();
    type(*formOf<PlaceForm>(place.pane), u"Map link"_s, u"geo:0,0?q=1.3521,103.8198(Stall+5)"_s);
    QVERIFY(shoot(*formOf<PlaceForm>(place.pane), u"place"_s));
    place.tools().composeCards();
    formOf<CardsForm>(place.pane)->addVcard("BEGIN:VCARD\nFN:Ana Souza\nTEL:+55 11 91234-5678\nEND:VCARD");
    QVERIFY(shoot(*formOf<CardsForm>(place.pane), u"cards"_s));
    place.context.emoji.markUsed(u"🎉"_s);
    EmojiPicker picker(place.theme, place.context.emoji);
    picker.openAt({100, 500, 10, 10});
    QVERIFY(shoot(picker, u"emoji"_s));
    picker.close();
    qApp->setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestComposerTools test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_composertools.moc"
