// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette leads to besides conversations and commands, views that are dragged out of the window, and
// how wide their column is.
#include "core/contacts/contacts.h"
#include "core/savedviews/savedviews.h"
#include "tests/ui/shell/opened.h"
#include "ui/contacts/contactsscreen.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationmodel.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/conversationrow.h"
#include "ui/inbox/templatepane.h"
#include "ui/kit/fonts.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/palette.h"
#include "ui/shell/popouts.h"
#include "ui/shell/viewscolumn.h"

#include <QMouseEvent>
#include <QTest>
#include <QTranslator>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using demo::Opened;

namespace {
const QString refunds = u"01900000-0000-7000-8000-00000000f001"_s;

QList<demo::StoredRow> shopWithMore()
{
    QList<demo::StoredRow> rows = demo::shop();
    savedviews::SavedView view;
    view.name = u"Refunds that wait"_s;
    view.query = u"tag:refund"_s;
    view.scope = u"mine"_s;
    view.owner = demo::me;
    view.sort = u"newest"_s;
    view.badge = u"none"_s;
    rows << demo::StoredRow {u"saved_views"_s, refunds, write(view)};
    contacts::Contact nadia;
    nadia.name = u"Nadia Petrova"_s;
    nadia.phone = u"+4915150000042"_s;
    nadia.createdAt = demo::now;
    nadia.sortName = u"nadia petrova"_s;
    rows << demo::StoredRow {u"contacts"_s, u"01900000-0000-7000-8000-00000000c0de"_s, write(nadia)};
    return rows;
}

/// Types into the palette and takes the first line of that kind.
bool takeFromPalette(Opened &opened, const QString &typed, PaletteKind kind, const QString &title)
{
    opened.window->run(CommandId::Palette);
    auto *palette = opened.window->findChild<Palette *>();
    QTest::keyClicks(palette->findChild<SearchField *>(), typed);
    auto *rows = palette->findChild<RowsView *>();
    int row = -1;
    const bool found = QTest::qWaitFor([&] {
        for (row = 0; row < palette->lines().size(); ++row)
            if (palette->lines()[row].kind == kind && palette->lines()[row].title == title)
                return true;
        return false;
    });
    if (found)
        Q_EMIT rows->activated(row);
    return found;
}

void moveMouse(QWidget &widget, QEvent::Type type, const QPoint &globalPos)
{
    const bool releases = type == QEvent::MouseButtonRelease;
    const QPointF local = widget.mapFromGlobal(QPointF(globalPos));
    QMouseEvent event(type, local, QPointF(globalPos),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      releases ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

/// Says something else for one sentence.
class LongWords final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1StringView(source) == "Drafts & outbox"_L1 ? words : QString();
    }
    QString words = u"Entwürfe & Postausgang"_s;
};
} // namespace

class TestFinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedViewsAreFound();
    void contactsWithoutAConversationAreFound();
    void templatesAreChosen();
    void slipsAreForgiven();
    void viewsAreDraggedOut_data();
    void viewsAreDraggedOut();
    void theColumnIsAsWideAsItsWords();
    void theListGetsCompact();
};

void TestFinding::savedViewsAreFound()
{
    Opened opened(shopWithMore());
    QVERIFY(takeFromPalette(opened, u"refunds"_s, PaletteKind::SavedView, u"Refunds that wait"_s));
    QTRY_COMPARE(opened.window->findChild<ViewsColumn *>()->currentView(), QString(u"view:"_s + refunds));
}

void TestFinding::contactsWithoutAConversationAreFound()
{
    Opened opened(shopWithMore());
    QVERIFY(takeFromPalette(opened, u"nadia"_s, PaletteKind::Contact, u"Nadia Petrova"_s));
    QTRY_VERIFY(opened.window->findChild<ContactsScreen *>()->isVisible());
    // Who has a conversation is not listed twice.
    opened.window->run(CommandId::Palette);
    auto *palette = opened.window->findChild<Palette *>();
    QTest::keyClicks(palette->findChild<SearchField *>(), u"Arjun"_s);
    QTRY_VERIFY(!palette->lines().isEmpty() && palette->lines().first().title.startsWith(u"Arjun"_s));
    for (const PaletteLine &line : palette->lines())
        QVERIFY(line.kind != PaletteKind::Contact);
}

void TestFinding::templatesAreChosen()
{
    Opened opened;
    opened.window->openConversation(demo::conversationId(2));
    QTRY_VERIFY(opened.window->inbox().pane().listed());
    QVERIFY(takeFromPalette(opened, u"order_shipped"_s, PaletteKind::Template, u"order_shipped"_s));
    Composer &composer = opened.window->inbox().composer();
    QCOMPARE(composer.mode(), Composer::Mode::Template);
    QTRY_VERIFY(composer.templates().hint() != TemplatePane::tr("Choose a template."));
}

void TestFinding::slipsAreForgiven()
{
    Opened opened;
    QVERIFY(takeFromPalette(opened, u"shrotcuts"_s, PaletteKind::Command, u"Keyboard shortcuts"_s));
}

void TestFinding::viewsAreDraggedOut_data()
{
    QTest::addColumn<QPoint>("to"); // on the screen; the window covers (0, 0)–(1440, 900)
    QTest::addColumn<bool>("escapes");
    QTest::addColumn<int>("windows");
    QTest::newRow("outside") << QPoint(2'000, 400) << false << 1;
    QTest::newRow("over the list") << QPoint(700, 400) << false << 0;
    QTest::newRow("outside, given up") << QPoint(2'000, 400) << true << 0;
}

void TestFinding::viewsAreDraggedOut()
{
    QFETCH(QPoint, to);
    QFETCH(bool, escapes);
    QFETCH(int, windows);
    Opened opened;
    auto *rows = opened.window->findChild<ViewsColumn *>()->findChild<RowsView *>();
    int row = 0;
    while (!rows->painter()->text(row).startsWith(u"Snoozed"_s))
        QVERIFY(++row < rows->rowCount());
    QWidget &viewport = *rows->viewport();
    moveMouse(viewport, QEvent::MouseButtonPress, viewport.mapToGlobal(rows->rectOf(row).center()));
    moveMouse(viewport, QEvent::MouseMove, to - QPoint(20, 0));
    moveMouse(viewport, QEvent::MouseMove, to);
    if (escapes)
        QTest::keyClick(rows, Qt::Key_Escape);
    moveMouse(viewport, QEvent::MouseButtonRelease, to);
    QCOMPARE(opened.window->popOuts().windows().size(), windows);
    if (windows > 0)
        QCOMPARE(opened.window->popOuts().windows().first()->place().view, u"snoozed"_s);
}

void TestFinding::theColumnIsAsWideAsItsWords()
{
    LongWords longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    const Theme theme(ThemeChoice::Light);
    const ViewsColumn column(theme);
    const int words = QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(longer.words);
    QVERIFY(column.preferredWidth() >= words + 32);
    QVERIFY(column.preferredWidth() <= 240);
    longer.words = u"Borradores, bandeja de salida y todo lo que espera"_s;
    const ViewsColumn widest(theme);
    QCOMPARE(widest.preferredWidth(), 240); // the list needs its room
}

void TestFinding::theListGetsCompact()
{
    Opened opened;
    auto &list = opened.window->inbox().list();
    QTRY_VERIFY(list.model().rowCount() > 2);
    opened.window->openConversation(list.model().at(2).id);
    auto *rows = list.findChild<RowsView *>();
    QTRY_COMPARE(rows->currentRow(), 2);
    QCOMPARE(rows->rectOf(1).height(), ConversationRow::Height);
    opened.window->preferences().setCompactList(true);
    QCOMPARE(rows->rectOf(1).height(), ConversationRow::CompactHeight);
    QCOMPARE(rows->currentRow(), 2);
    opened.renew(); // it stays so
    QTRY_VERIFY(opened.window->inbox().list().model().rowCount() > 2);
    QCOMPARE(opened.window->inbox().list().findChild<RowsView *>()->rectOf(1).height(),
             ConversationRow::CompactHeight);
}

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
