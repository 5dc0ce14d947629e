// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the inbox on demo data in light, dark and right to left, large and small: for people to look
// at, and a test that nothing is empty. They go to $WAYPOST_SHOTS, else beside the test.
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/contactpanel.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QSet>
#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

/// As the window puts them together, without its own columns.
struct Screen {
    Screen(InboxContext &context, const QSize &size)
        : list(new ConversationList(context, &window))
        , pane(new ConversationPane(context, &window))
        , panel(new ContactPanel(context, pane->triage(), &window))
    {
        auto *layout = new QHBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(1);
        layout->addWidget(list);
        layout->addWidget(pane, 1);
        layout->addWidget(panel);
        list->setFixedWidth(size.width() > 1000 ? 318 : 280);
        panel->setFixedWidth(276);
        panel->setVisible(size.width() > 1000);
        QObject::connect(pane, &ConversationPane::changed, panel, &ContactPanel::setConversation);
        window.resize(size);
        window.show();
    }
    QWidget window;
    ConversationList *list;
    ConversationPane *pane;
    ContactPanel *panel;
};

QString shotsFolder()
{
    const QString wanted = qEnvironmentVariable("WAYPOST_SHOTS");
    const QString folder = wanted.isEmpty() ? QStringLiteral(WAYPOST_BINARY_DIR) + u"/shots"_s : wanted;
    QDir().mkpath(folder);
    return folder;
}
} // namespace

class TestInboxShots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inbox_data();
    void inbox();
};

void TestInboxShots::inbox_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("conversation");
    QTest::addColumn<int>("pagesUp");
    QTest::addColumn<int>("mode");
    const QSize large(1440 - 56 - 190, 900 - 24);
    const QSize small(960 - 56, 600 - 24);
    QTest::newRow("light") << false << false << large << 2 << 0 << 0;
    QTest::newRow("dark") << true << false << large << 2 << 0 << 0;
    QTest::newRow("rtl") << false << true << large << 3 << 0 << 0;
    QTest::newRow("small") << false << false << small << 2 << 0 << 0;
    QTest::newRow("small-rtl-dark") << true << true << small << 3 << 1 << 0;
    for (int page = 0; page < 5; ++page)
        QTest::addRow("kinds-%d", page) << bool(page % 2) << false << large << 3 << page << 0;
    QTest::newRow("note") << false << false << large << 2 << 0 << 1;
    QTest::newRow("template") << true << false << large << 9 << 0 << 2;
    QTest::newRow("window-closed") << false << false << large << 9 << 0 << 0;
    QTest::newRow("unread") << false << false << large << 1 << 0 << 0;
}

void TestInboxShots::inbox()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    QFETCH(int, conversation);
    QFETCH(int, pagesUp);
    QFETCH(int, mode);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Theme theme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.applyTo(*qApp);
    VirtualClock clock(demo::now);
    const demo::DeskFolder folder(demo::shop());
    const auto desk = folder.open(clock);
    InboxContext context(theme, *desk, clock);
    Screen screen(context, size);
    screen.list->show(u"mine"_s, {}, u"Mine"_s);
    screen.list->select(demo::conversationId(conversation));
    screen.pane->open(demo::conversationId(conversation));
    QTRY_VERIFY(screen.list->model().rowCount() > 5);
    QTRY_VERIFY(screen.pane->listed().has_value() && !screen.pane->timeline().model().isLoading());
    QTRY_VERIFY(!context.directory.teams().isEmpty());
    if (mode == 1) {
        screen.pane->note();
        screen.pane->composer().editor().insertPlainText(u"@Mei please check the stock again 👍"_s);
    } else if (mode == 2) {
        screen.pane->chooseTemplate();
    } else if (conversation == 2) {
        context.presence.hear({demo::conversationId(2), demo::mei, u"writing"_s, demo::now + 20'000});
        screen.pane->composer().putText(
            u"Yes — the difference of ₹ 500 goes back to your card within 3–5 working days after the exchange ships. *Shall I book the pickup for tomorrow?*"_s);
    }
    for (int i = 0; i < pagesUp; ++i) {
        QTest::keyClick(screen.pane->timeline().focusProxy(), Qt::Key_PageUp);
        QCoreApplication::processEvents();
    }
    const auto complete = [&] { // pictures arrive from the desk's thread and the decoder's
        for (int number : {1, 4})
            if (context.pictures.shown(demo::mediaId(number), {640, 640}).state == Pictures::State::Loading)
                return false;
        return true;
    };
    QTRY_VERIFY(complete());
    QCoreApplication::processEvents();
    const QImage shot = screen.window.grab().toImage();
    QVERIFY(shot.save(shotsFolder() + u"/inbox-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
    QSet<QRgb> colours;
    for (int y = 0; y < shot.height(); y += 3)
        for (int x = 0; x < shot.width(); x += 3)
            colours.insert(shot.pixel(x, y));
    QVERIFY(colours.size() > 100);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
    TestInboxShots test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inboxshots.moc"
