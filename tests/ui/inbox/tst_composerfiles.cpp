// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped, on a real desk: on the timeline, on a row of the list, on a note; and a photo that
// is larger than a customer gets.
#include "tests/ui/inbox/composerplace.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/rowsview.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using conversations::Content;
using demo::ComposerPlace;
using demo::drop;
} // namespace

class TestComposerFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreDroppedOnTheTimeline();
    void filesAreDroppedOnARow();
    void filesOfANoteStayWithIt();
    void largePhotoWaitsForAnAnswer();
};

void TestComposerFiles::filesAreDroppedOnTheTimeline()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(demo::pictureBytes()) > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(drop(*place.pane.timeline().parentWidget(), data, {50, 50}));
    Attachments &files = place.pane.composer().attachments();
    QTRY_VERIFY(!files.isEmpty() && files.isReady());
    place.pane.composer().putText(u"This one"_s);
    QVERIFY(files.takesCaption());
    QMimeData words;
    words.setText(u"only words"_s);
    QVERIFY(!drop(*place.pane.timeline().parentWidget(), words, {50, 50}));
    for (int i = 0; i < Attachments::Most; ++i)
        files.add(QStringList {file.fileName()});
    QTRY_VERIFY(files.isReady());
    QCOMPARE(files.contents().size(), Attachments::Most);
}

void TestComposerFiles::filesAreDroppedOnARow()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    ConversationList list(place.context);
    list.resize(320, 600);
    list.setVisible(true);
    list.show(u"mine"_s, {}, u"Mine"_s);
    connect(&list, &ConversationList::dropped, &place.pane, &ConversationPane::openWith);
    QTRY_VERIFY(list.model().rowCount() > 3);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *rows = list.findChild<RowsView *>();
    int target = 0;
    while (list.model().at(target).id == demo::conversationId(2)
           || list.model().at(target).conversation.windowUntil <= demo::now)
        ++target;
    rows->reveal(target);
    QVERIFY(drop(*rows->viewport(), data, rows->rectOf(target).center()));
    QCOMPARE(place.pane.current(), list.model().at(target).id);
    QTRY_VERIFY(!place.pane.composer().attachments().isEmpty());
    QTRY_VERIFY(place.pane.composer().attachments().isReady());
    place.pane.open(demo::conversationId(2)); // it was for the other one
    QVERIFY(place.pane.composer().attachments().isEmpty());
}

void TestComposerFiles::filesOfANoteStayWithIt()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    const int before = place.model().rowCount();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(demo::pictureBytes()) > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    Composer &composer = place.pane.composer();
    composer.setMode(Composer::Mode::Note);
    QVERIFY(drop(composer, data, {50, 20}));
    QCOMPARE(composer.mode(), Composer::Mode::Note);
    QTRY_VERIFY(!composer.noteFiles().isEmpty() && composer.noteFiles().isReady());
    QVERIFY(composer.attachments().isEmpty());
    composer.setMode(Composer::Mode::Reply);
    QVERIFY(composer.noteFiles().isHidden());
    composer.putText(u"A reply without files"_s);
    composer.send();
    QTRY_COMPARE(place.model().rowCount(), before + 1);
    QCOMPARE(place.lastContent(), Content(conversations::TextContent {u"A reply without files"_s}));
    composer.setMode(Composer::Mode::Note);
    QVERIFY(!composer.noteFiles().isHidden());
    composer.send();
    QTRY_COMPARE(place.model().rowCount(), before + 2);
    QVERIFY(composer.noteFiles().isEmpty());
    int row = 0;
    while (place.model().at(row).kind != sync::EntryKind::Note || place.model().at(row).note.media.isEmpty())
        QVERIFY(++row < place.model().rowCount());
    const auto files
        = conversations::filesIn(QJsonDocument::fromJson(place.model().at(row).note.media.toUtf8()).array());
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().fileName, u"photo.jpg"_s);
    // In the note it is shown, and opened by its name.
    auto *rows = place.pane.timeline().findChild<RowsView *>();
    QVERIFY(rows->painter()->text(row).contains(u"photo.jpg"_s));
    QStringList actions;
    for (const HitArea &area : rows->painter()->hitAreas(row, {0, 0, 700, 400}))
        actions << area.action;
    QVERIFY2(actions.contains(QString(u"open_media:"_s + files.first().media)),
             qPrintable(actions.join(u' ')));
}

void TestComposerFiles::largePhotoWaitsForAnAnswer()
{
    ComposerPlace place;
    QTRY_VERIFY(place.isReady());
    QImage image(1'600, 1'200, QImage::Format_RGB32);
    quint32 seed = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, (seed = seed * 1'664'525 + 1'013'904'223) | 0xff000000);
    Attachments &files = place.pane.composer().attachments();
    files.add(image);
    QTRY_VERIFY(!files.isEmpty());
    auto *smaller = [&]() -> FlatButton * {
        for (auto *button : files.findChildren<FlatButton *>())
            if (button->text() == "Send smaller"_L1)
                return button;
        return nullptr;
    }();
    QVERIFY(smaller);
    QTRY_VERIFY(!smaller->isHidden());
    QVERIFY(!files.isReady());
    smaller->click();
    QTRY_VERIFY_WITH_TIMEOUT(files.isReady(), 20'000);
    QCOMPARE(files.contents().first().mime, u"image/jpeg"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestComposerFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_composerfiles.moc"
