// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Views of what is late or due soon stand beside the others while there is something in them.
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"
#include "ui/shell/viewscolumn.h"

#include <QSignalSpy>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

class TestAtRisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesAndGoes();
    void staysWhileItIsShown();

private:
    const Theme m_theme {ThemeChoice::Light};
};

void TestAtRisk::comesAndGoes()
{
    ViewsColumn views(m_theme);
    const auto *rows = views.findChild<RowsView *>();
    const int usual = rows->rowCount();
    QVERIFY(!views.choose(u"late"_s));
    views.setCounts({{u"late"_s, 2}});
    QCOMPARE(rows->rowCount(), usual + 2); // with its title
    views.setCounts({{u"late"_s, 2}, {u"due_soon"_s, 1}});
    QCOMPARE(rows->rowCount(), usual + 3);
    QSignalSpy chosen(&views, &ViewsColumn::chosen);
    QVERIFY(views.choose(u"due_soon"_s));
    QCOMPARE(chosen.value(0).value(0).toString(), u"due_soon"_s);
    QVERIFY(views.choose(u"mine"_s));
    views.setCounts({});
    QCOMPARE(rows->rowCount(), usual);
    QCOMPARE(views.currentView(), u"mine"_s);
}

void TestAtRisk::staysWhileItIsShown()
{
    ViewsColumn views(m_theme);
    views.setCounts({{u"late"_s, 1}});
    QVERIFY(views.choose(u"late"_s));
    views.setCounts({}); // answered: the list is empty, and the place to stand on is still there
    QCOMPARE(views.currentView(), u"late"_s);
    QVERIFY(views.choose(u"open"_s));
    views.setCounts({});
    QVERIFY(!views.choose(u"late"_s));
}

QTEST_MAIN(TestAtRisk)
#include "tst_atrisk.moc"
