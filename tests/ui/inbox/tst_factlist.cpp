// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts are told again with every message: the same widgets have to carry them all day.
#include "ui/inbox/factlist.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QTest>

using namespace waypost::ui;
using namespace Qt::StringLiterals;

class TestFactList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItIsTold();
    void keepsItsWidgets();
    void copiesWhatStandsThere();

private:
    [[nodiscard]] static QStringList shown(const FactList &list);
    Theme m_theme {ThemeChoice::Light};
};

QStringList TestFactList::shown(const FactList &list)
{
    QStringList words;
    for (const QWidget *widget : list.findChildren<QWidget *>())
        if (const auto *label = dynamic_cast<const ElidedLabel *>(widget); label && !label->isHidden())
            words << label->text();
    return words;
}

void TestFactList::showsWhatItIsTold()
{
    FactList list(m_theme);
    list.setFacts({{u"Team"_s, u"Orders"_s}, {u"Phone"_s, u"+49 151"_s, u"+49151"_s}});
    QCOMPARE(shown(list), QStringList({u"Team"_s, u"Orders"_s, u"Phone"_s, u"+49 151"_s}));
    list.setFacts({{u"Team"_s, u"Billing"_s}});
    QCOMPARE(shown(list), QStringList({u"Team"_s, u"Billing"_s}));
    list.setFacts({});
    QCOMPARE(shown(list), QStringList());
}

void TestFactList::keepsItsWidgets()
{
    FactList list(m_theme);
    QList<QObject *> first;
    for (int n = 0; n < 200; ++n) {
        list.setFacts({{u"Messages"_s, QString::number(n)}, {u"Phone"_s, u"+49 151"_s, u"+49151"_s}});
        if (n == 0)
            first = list.findChildren<QObject *>();
    }
    QCOMPARE(list.findChildren<QObject *>(), first);
    QCOMPARE(qobject_cast<QGridLayout *>(list.layout())->rowCount(), 2);
}

void TestFactList::copiesWhatStandsThere()
{
    FactList list(m_theme);
    list.setFacts({{u"Phone"_s, u"+49 151"_s, u"+49151"_s}});
    list.setFacts({{u"Phone"_s, u"+49 160"_s, u"+49160"_s}});
    auto *copy = list.findChild<FlatButton *>();
    QVERIFY(copy);
    QCOMPARE(copy->accessibleName(), u"Copy Phone"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+49160"_s);
    list.setFacts({{u"Team"_s, u"Orders"_s}});
    QVERIFY(copy->isHidden());
}

QTEST_MAIN(TestFactList)
#include "tst_factlist.moc"
