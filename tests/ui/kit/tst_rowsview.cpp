// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flatbutton.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace waypost::ui;

namespace {
/// Rows of known heights that remember what was asked of them. Names stay with their rows.
class Rows final : public RowPainter {
public:
    explicit Rows(int count)
    {
        for (int i = 0; i < count; ++i)
            names.push_back(i);
    }
    [[nodiscard]] int height(int row, int) override
    {
        ++measured;
        return 30 + (names[size_t(row)] * 37 % 90);
    }
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &) override
    {
        ++painted;
        painter.drawText(rect, Qt::AlignCenter, text(row));
    }
    [[nodiscard]] QString text(int row) const override { return u"row %1"_s.arg(names[size_t(row)]); }
    [[nodiscard]] QList<HitArea> hitAreas(int, const QRect &rect) override
    {
        return {{QRect(rect.topLeft(), QSize(20, 20)), u"open"_s, u"<b>tip</b>"_s}};
    }
    [[nodiscard]] bool selectable(int row) const override { return names[size_t(row)] % 5 != 3; }
    bool mouse(int, const QRect &rect, QMouseEvent &event) override
    {
        if (event.type() == QEvent::MouseButtonPress)
            return event.position().x() > rect.width() - 30;
        ++followed;
        return true;
    }
    [[nodiscard]] int rowOf(int name) const
    {
        return int(std::find(names.begin(), names.end(), name) - names.begin());
    }

    std::vector<int> names;
    int measured = 0;
    int painted = 0;
    int followed = 0;
};

struct Fixture {
    explicit Fixture(int count, RowsView::Edge edge = RowsView::Edge::Top)
        : rows(count)
        , view(theme, edge)
    {
        view.resize(300, 400);
        view.setPainter(&rows);
        view.reset(count);
        view.show();
        QApplication::processEvents();
    }
    ~Fixture() { view.setPainter(nullptr); }
    Fixture(const Fixture &) = delete;
    Fixture &operator=(const Fixture &) = delete;

    void insert(int at, int count)
    {
        for (int i = 0; i < count; ++i)
            rows.names.insert(rows.names.begin() + at, nextName++);
        view.rowsInserted(at, count);
    }
    void remove(int at, int count)
    {
        rows.names.erase(rows.names.begin() + at, rows.names.begin() + at + count);
        view.rowsRemoved(at, count);
    }
    void move(int from, int to)
    {
        const int name = rows.names[size_t(from)];
        rows.names.erase(rows.names.begin() + from);
        rows.names.insert(rows.names.begin() + to, name);
        view.rowMoved(from, to);
    }
    [[nodiscard]] int topOf(int name) const { return view.rectOf(rows.rowOf(name)).top(); }
    void key(Qt::Key key) { QTest::keyClick(&view, key); }
    void scrollTo(int value) { view.verticalScrollBar()->setValue(value); }
    [[nodiscard]] int bottom() const { return view.verticalScrollBar()->maximum(); }

    Theme theme {ThemeChoice::Light};
    Rows rows;
    RowsView view;
    int nextName = 1'000'000;
};
} // namespace

class TestRowsView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heightsAgreeWithPlainSums()
    {
        std::mt19937 random(7);
        const auto below = [&](int limit) { return int(random() % quint32(limit)); };
        Heights heights;
        std::vector<int> naive;
        for (int round = 0; round < 3'000; ++round) {
            const int at = below(int(naive.size()) + 1);
            switch (below(10)) {
            case 0:
                naive.assign(size_t(below(200)), 5);
                heights.assign(int(naive.size()), 5);
                break;
            case 1:
            case 2: {
                const int count = below(20);
                naive.insert(naive.begin() + at, size_t(count), 9);
                heights.insert(at, count, 9);
                break;
            }
            case 3: {
                const int count = std::min(below(8), int(naive.size()) - at);
                naive.erase(naive.begin() + at, naive.begin() + at + count);
                heights.remove(at, count);
                break;
            }
            default:
                if (at < int(naive.size())) {
                    naive[size_t(at)] = below(3) == 0 ? 0 : below(100);
                    heights.set(at, naive[size_t(at)]);
                }
            }
            QCOMPARE(heights.count(), int(naive.size()));
            QCOMPARE(heights.total(), std::accumulate(naive.begin(), naive.end(), qint64(0)));
            const int row = below(int(naive.size()) + 1);
            QCOMPARE(heights.top(row), std::accumulate(naive.begin(), naive.begin() + row, qint64(0)));
            const qint64 y = below(int(heights.total()) + 3) - 1;
            int expected = -1;
            qint64 sum = 0;
            for (int i = 0; i < int(naive.size()); ++i) {
                expected = i;
                sum += naive[size_t(i)];
                if (sum > y)
                    break;
            }
            QCOMPARE(heights.rowAt(y), expected);
        }
    }

    void paintsOnlyWhatIsSeen()
    {
        Rows rows(100'000);
        Theme theme(ThemeChoice::Light);
        QElapsedTimer timer;
        timer.start();
        RowsView view(theme, RowsView::Edge::Bottom);
        view.resize(900, 640);
        view.setPainter(&rows);
        view.reset(100'000);
        const QPixmap picture = view.grab();
        qInfo("100,000 rows: first paint %lld ms, %d measured, %d painted", timer.elapsed(), rows.measured,
              rows.painted);
        QVERIFY(!picture.isNull());
        QVERIFY(rows.measured < 100);
        QVERIFY(rows.painted < 60);
        view.setCurrentRow(50'000, RowsView::Reveal::Centre);
        view.grab();
        QVERIFY(rows.measured < 200);
        QVERIFY(view.rectOf(50'000).intersects(view.viewport()->rect()));
        view.setPainter(nullptr);
    }

    void startsAtItsEdge()
    {
        Fixture list(200);
        QCOMPARE(list.view.firstVisible(), 0);
        Fixture timeline(200, RowsView::Edge::Bottom);
        QCOMPARE(timeline.view.lastVisible(), 199);
        QCOMPARE(timeline.view.rectOf(199).bottom() + 1, timeline.view.viewport()->height());
        Fixture few(3, RowsView::Edge::Bottom); // a short timeline stands on its bottom
        QCOMPARE(few.view.rectOf(2).bottom() + 1, few.view.viewport()->height());
        QCOMPARE(few.view.rowAt({5, 5}), -1);
    }

    void visibleRowsHaveTheirExactHeights()
    {
        Fixture f(500);
        for (const int value : {0, 777, 5'000, 12'345}) {
            f.scrollTo(value);
            for (int row = f.view.firstVisible(); row <= f.view.lastVisible(); ++row)
                QCOMPARE(f.view.rectOf(row).height(), f.rows.height(row, 300));
        }
    }

    void scrollingUpIntoUnmeasuredRowsDoesNotJump()
    {
        Fixture f(500, RowsView::Edge::Bottom);
        for (int step = 0; step < 60; ++step) {
            const int name = f.rows.names[size_t(f.view.firstVisible())];
            const int before = f.topOf(name);
            f.scrollTo(f.view.verticalScrollBar()->value() - 24);
            QCOMPARE(f.topOf(name), before + 24);
        }
    }

    void rowsAboveDoNotMoveWhatIsRead()
    {
        Fixture f(300);
        f.scrollTo(3'000);
        const int name = f.rows.names[size_t(f.view.firstVisible() + 2)];
        const int before = f.topOf(name);
        f.insert(0, 7);
        QCOMPARE(f.topOf(name), before);
        f.remove(2, 5);
        QCOMPARE(f.topOf(name), before);
        f.move(f.view.rowCount() - 1, 0);
        QCOMPARE(f.topOf(name), before);
        f.view.rowsChanged(0, 10);
        QCOMPARE(f.topOf(name), before);
    }

    void olderHistoryOnTopKeepsThePlace()
    {
        Fixture f(50, RowsView::Edge::Bottom);
        f.scrollTo(0);
        const int name = f.rows.names[0];
        QCOMPARE(f.topOf(name), 0);
        f.insert(0, 50);
        QCOMPARE(f.topOf(name), 0);
        QCOMPARE(f.view.unseen(), 0); // older rows are not news
    }

    void sticksToTheBottom()
    {
        Fixture f(100, RowsView::Edge::Bottom);
        f.insert(100, 3);
        QCOMPARE(f.view.lastVisible(), 102);
        QVERIFY(f.view.isAtEdge());
        QCOMPARE(f.view.unseen(), 0);
        f.view.resize(300, 250); // the composer grows
        QVERIFY(f.view.isAtEdge());
        QCOMPARE(f.view.rectOf(102).bottom() + 1, f.view.viewport()->height());
        f.view.resize(180, 500); // and the width changes every height
        QCOMPARE(f.view.rectOf(102).bottom() + 1, f.view.viewport()->height());
    }

    void newRowsOutOfSightAreCounted()
    {
        Fixture f(100, RowsView::Edge::Bottom);
        QSignalSpy unseen(&f.view, &RowsView::unseenChanged);
        f.scrollTo(f.bottom() - 500);
        f.insert(100, 2);
        f.insert(102, 1);
        QCOMPARE(f.view.unseen(), 3);
        auto *marker = f.view.findChild<FlatButton *>();
        QVERIFY(marker->isVisible());
        QVERIFY(marker->text().contains(u'3'));
        marker->click();
        QVERIFY(f.view.isAtEdge());
        QCOMPARE(f.view.unseen(), 0);
        QVERIFY(!marker->isVisible());
        QCOMPARE(unseen.size(), 3);
    }

    void aRisingRowIsNewsOnlyOutOfSight()
    {
        Fixture f(100);
        f.view.setCurrentRow(2);
        f.move(50, 0);
        QCOMPARE(f.view.unseen(), 0);
        QCOMPARE(f.view.currentRow(), 3);
        f.scrollTo(1'000);
        f.move(80, 0);
        QCOMPARE(f.view.unseen(), 1);
        QCOMPARE(f.view.currentRow(), 4);
    }

    void currentFollowsItsRow()
    {
        Fixture f(100);
        f.view.setCurrentRow(10);
        QSignalSpy current(&f.view, &RowsView::currentChanged);
        f.insert(0, 5);
        QCOMPARE(f.view.currentRow(), 15);
        f.remove(3, 4);
        QCOMPARE(f.view.currentRow(), 11);
        f.move(11, 40);
        QCOMPARE(f.view.currentRow(), 40);
        QCOMPARE(current.size(), 0);
        f.remove(40, 1);
        QCOMPARE(f.view.currentRow(), -1);
        QCOMPARE(current.size(), 1);
    }

    void keyboard()
    {
        Fixture f(100);
        QSignalSpy activated(&f.view, &RowsView::activated);
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.currentRow(), 0);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.currentRow(), 2);
        f.key(Qt::Key_Down); // 3 is not selectable
        QCOMPARE(f.view.currentRow(), 4);
        f.key(Qt::Key_Up);
        QCOMPARE(f.view.currentRow(), 2);
        f.key(Qt::Key_PageDown);
        QVERIFY(f.view.currentRow() > 5 && f.view.currentRow() < 14);
        QVERIFY(f.view.viewport()->rect().contains(f.view.rectOf(f.view.currentRow())));
        f.key(Qt::Key_End);
        QCOMPARE(f.view.currentRow(), 99);
        QVERIFY(f.view.viewport()->rect().contains(f.view.rectOf(99)));
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.currentRow(), 99);
        f.key(Qt::Key_PageDown);
        QCOMPARE(f.view.currentRow(), 99);
        f.key(Qt::Key_Home);
        QCOMPARE(f.view.currentRow(), 0);
        f.key(Qt::Key_Up);
        QCOMPARE(f.view.currentRow(), 0);
        f.key(Qt::Key_Return);
        f.key(Qt::Key_Space);
        QCOMPARE(activated.size(), 2);
        f.view.moveCurrent(3);
        QCOMPARE(f.view.currentRow(), 4);
    }

    void everyRowCanBeReachedByKeys()
    {
        Fixture f(40);
        int steps = 0;
        for (f.key(Qt::Key_Down); f.view.currentRow() < 39 && steps < 100; ++steps) {
            f.key(Qt::Key_Down);
            QVERIFY(f.view.viewport()->rect().contains(f.view.rectOf(f.view.currentRow())));
        }
        QCOMPARE(steps, 31); // 40 rows, 8 of them separators
    }

    void mouse()
    {
        Fixture f(100);
        QSignalSpy current(&f.view, &RowsView::currentChanged);
        QSignalSpy activated(&f.view, &RowsView::activated);
        QSignalSpy hit(&f.view, &RowsView::hit);
        const QRect second = f.view.rectOf(1);
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(f.view.currentRow(), 1);
        QCOMPARE(activated.size(), 1);
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, second.topLeft() + QPoint(4, 4));
        QCOMPARE(hit.size(), 1);
        QCOMPARE(hit[0][1].toString(), u"open"_s);
        QCOMPARE(activated.size(), 1);
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.view.rectOf(3).center()); // a separator
        QCOMPARE(f.view.currentRow(), 1);
        QCOMPARE(activated.size(), 1);
        const QPoint grip(second.width() - 10, second.center().y()); // the row's own business
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(f.view.viewport(), grip + QPoint(0, 200));
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, grip + QPoint(0, 200));
        QVERIFY(f.rows.followed >= 2);
        QCOMPARE(activated.size(), 1);
    }

    void tellsWhatIsVisible()
    {
        Fixture f(100);
        QSignalSpy visible(&f.view, &RowsView::visibleChanged);
        f.scrollTo(2'000);
        QCOMPARE(visible.last()[0].toInt(), f.view.firstVisible());
        QCOMPARE(visible.last()[1].toInt(), f.view.lastVisible());
        const auto before = visible.size();
        f.insert(f.view.firstVisible(), 1); // other rows at the same numbers
        QVERIFY(visible.size() > before);
    }

    void uniformRowsAreNeverMeasured()
    {
        Theme theme(ThemeChoice::Light);
        Rows rows(1'000);
        RowsView view(theme, RowsView::Edge::Top);
        view.setPainter(&rows);
        view.setUniformHeight(true);
        view.reset(1'000);
        view.resize(300, 400);
        view.grab();
        QCOMPARE(rows.measured, 0);
        QCOMPARE(view.rectOf(10).top(), 740);
        view.setPainter(nullptr);
    }

    void randomChangesKeepTheBooks()
    {
        std::mt19937 random(11);
        const auto below = [&](int limit) { return int(random() % quint32(std::max(1, limit))); };
        Fixture f(80, RowsView::Edge::Bottom);
        for (int round = 0; round < 600; ++round) {
            const int count = f.view.rowCount();
            switch (below(7)) {
            case 0:
                f.insert(below(count + 1), 1 + below(4));
                break;
            case 1:
                if (count > 10)
                    f.remove(below(count - 4), 1 + below(4));
                break;
            case 2:
                f.move(below(count), below(count));
                break;
            case 3:
                f.scrollTo(below(f.bottom() + 1));
                break;
            case 4:
                f.view.resize(200 + below(200), 200 + below(300));
                break;
            case 5:
                f.view.setCurrentRow(below(count));
                break;
            default:
                f.view.rowsChanged(below(count), 1);
            }
            QCOMPARE(f.view.rowCount(), int(f.rows.names.size()));
            QVERIFY(f.view.currentRow() < f.view.rowCount());
            const QScrollBar *bar = f.view.verticalScrollBar();
            QCOMPARE(f.view.rectOf(0).top(),
                     f.view.rectOf(0).top() > 0 ? f.view.rectOf(0).top() : -bar->value());
            int y = f.view.rectOf(f.view.firstVisible()).top();
            for (int row = f.view.firstVisible(); row <= f.view.lastVisible(); ++row) {
                QCOMPARE(f.view.rectOf(row).top(), y);
                QCOMPARE(f.view.rectOf(row).height(), f.rows.height(row, 300));
                y += f.view.rectOf(row).height();
            }
            QVERIFY(y >= f.view.viewport()->height());
        }
    }

    void aShrinkingListShowsNoGap()
    {
        Fixture f(100);
        f.scrollTo(f.bottom());
        f.remove(10, 85);
        QVERIFY(f.view.rectOf(f.view.rowCount() - 1).bottom() >= f.view.viewport()->height() - 1
                || f.view.firstVisible() == 0);
        f.remove(0, f.view.rowCount());
        QCOMPARE(f.view.firstVisible(), -1);
        QVERIFY(!f.view.grab().isNull());
        f.key(Qt::Key_Down);
        f.key(Qt::Key_End);
        QCOMPARE(f.view.currentRow(), -1);
    }

    void screenReadersGetAList()
    {
        Fixture f(100'000);
        f.view.setAccessibleName(u"Conversations"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&f.view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Conversations"_s);
        QCOMPARE(list->childCount(), 100'000);
        QAccessibleInterface *row = list->child(2);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QCOMPARE(row->text(QAccessible::Name), u"row 2"_s);
        QCOMPARE(row->parent(), list);
        QCOMPARE(list->indexOfChild(row), 2);
        QCOMPARE(list->child(2), row);
        QVERIFY(!row->state().selected);
        QVERIFY(list->child(90'000)->state().offscreen);
        QVERIFY(!list->child(3)->state().selectable);

        QSignalSpy activated(&f.view, &RowsView::activated);
        row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(f.view.currentRow(), 2);
        QCOMPARE(activated.size(), 1);
        QVERIFY(row->state().selected);
        const QRect where = row->rect();
        QCOMPARE(list->childAt(where.center().x(), where.center().y()), row);

        f.insert(0, 1); // numbers mean other rows now
        QVERIFY(!row->isValid());
        QCOMPARE(list->child(3)->text(QAccessible::Name), u"row 2"_s);
        QVERIFY(!list->child(100'001));
    }
};

QTEST_MAIN(TestRowsView)
#include "tst_rowsview.moc"
