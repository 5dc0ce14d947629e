// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of calendars, promises and waiting lists: what is written there becomes commands, and who may not
// give them sees why.
#include "core/calendars/calendars.h"
#include "core/routing/routing.h"
#include "core/sla/sla.h"
#include "core/team/team.h"
#include "tests/ui/inbox/promisedata.h"
#include "tests/ui/inbox/seat.h"
#include "tests/ui/settings/pagekit.h"
#include "tests/ui/shots.h"
#include "ui/kit/banner.h"
#include "ui/kit/theme.h"
#include "ui/settings/backtestdialog.h"
#include "ui/settings/calendarspage.h"
#include "ui/settings/dayhours.h"
#include "ui/settings/hourstext.h"
#include "ui/settings/policiespage.h"
#include "ui/settings/queuespage.h"
#include "ui/settings/specialdays.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace waypost;
using namespace waypost::ui;
using waypost::tests::called;
using namespace Qt::StringLiterals;

namespace {
QString exampleOn(const QWidget &page, const QString &name)
{
    return page.findChild<QLabel *>(name)->text();
}

/// A desk of somebody with that role on the demo shop.
struct Seat {
    explicit Seat(const QString &role)
        : folder(rowsFor(role))
        , desk(demo::openAs(role, folder, clock))
    {
    }
    static QList<demo::StoredRow> rowsFor(const QString &role)
    {
        QList<demo::StoredRow> rows = demo::shop();
        demo::changeRow<team::Agent>(rows, u"agents"_s, demo::me,
                                     [&](team::Agent &agent) { agent.role = role; });
        return rows;
    }
    /// The row as the desk has it, with what was just given laid over.
    template <class State> [[nodiscard]] QHash<QString, State> all(const QString &table)
    {
        std::optional<QHash<QString, State>> states;
        QObject context;
        desk->ask<QHash<QString, State>>(
            &context,
            [table](sync::View &view) {
                QHash<QString, State> read;
                const auto rows = view.all(table);
                for (auto it = rows.cbegin(); it != rows.cend(); ++it)
                    read.insert(it.key(), waypost::read<State>(*it));
                return read;
            },
            [&](QHash<QString, State> read) { states = std::move(read); });
        if (!QTest::qWaitFor([&] { return states.has_value(); }))
            return {};
        return *states;
    }
    VirtualClock clock {demo::now};
    demo::DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
};

void shoot(QWidget &page, const QString &name, int height)
{
    QScrollArea scroll; // as in the window of settings
    scroll.setFrameShape(QFrame::NoFrame);
    scroll.setWidgetResizable(true);
    scroll.setWidget(&page);
    scroll.resize(630, height);
    scroll.show();
    QVERIFY(page.grab().save(tests::shotsFolder() + u'/' + name + u".png"_s));
    scroll.takeWidget();
}
} // namespace

class TestPromisePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void hoursAreRead_data();
    void hoursAreRead();
    void examplesAreWorkedOut_data();
    void examplesAreWorkedOut();
    void calendarsAreSaved();
    void calendarsTakeHolidays();
    void policiesAreSaved();
    void queuesAndPeopleAreSet();
    void policiesAreTriedOnThePast();
    void othersSeeWhy();
    void pictures_data();
    void pictures();

private:
    const Theme m_theme {ThemeChoice::Light};
};

void TestPromisePages::hoursAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); ///< "-": it can't be
    const auto row = [](const char *text, const char *read) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
    };
    row("", "");
    row("9-17", "9:00–17:00");
    row("9:00–12:30, 13:30–18:00", "9:00–12:30, 13:30–18:00");
    row("13.30 - 18 9 - 12", "9:00–12:00, 13:30–18:00");
    row("18:00-24:00", "18:00–24:00");
    row("0-24", "0:00–24:00");
    row("17-9", "-");
    row("9-12, 11-13", "-");
    row("9-25", "-");
    row("9:75-10", "-");
    row("nine to five", "-");
    row("9-17 or so", "-");
    row("9", "-");
}

void TestPromisePages::hoursAreRead()
{
    QFETCH(QString, text);
    const auto open = HoursText::toDay(text);
    QTEST(open ? HoursText::ofDay(*open) : u"-"_s, "read");
}

void TestPromisePages::examplesAreWorkedOut_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("example");
    const auto row
        = [](const char *name, const QString &hours, qint64 seconds, int days, const QString &example) {
              QTest::newRow(name) << hours << seconds << days << example;
          };
    row("over the weekend", u"9-17"_s, 3'600, 0, u"Friday 16:30 + 1 hour → Monday 9:30"_s);
    row("over lunch", u"9-12, 13-17"_s, 4 * 3'600, 0, u"Friday 16:30 + 4 hours → Monday 13:30"_s);
    row("working days", u"9-17"_s, 0, 2, u"Friday 16:30 + 2 working days → Tuesday 16:30"_s);
    row("minutes", u"9-17"_s, 15 * 60, 0, u"Friday 16:30 + 15 minutes → Friday 16:45"_s);
    row("never open", u""_s, 3'600, 0, u""_s);
}

void TestPromisePages::examplesAreWorkedOut()
{
    QFETCH(QString, hours);
    QFETCH(qint64, seconds);
    QFETCH(int, days);
    calendars::Hours week;
    week.zone = u"Europe/Berlin"_s;
    for (size_t day = 0; day < 5; ++day)
        week.week[day] = *HoursText::toDay(hours);
    QString example = HoursText::example(week, {seconds, days}, demo::now);
    QTEST(example.replace(u"(s)"_s, seconds == 3'600 ? u""_s : u"s"_s), "example");
}

void TestPromisePages::calendarsAreSaved()
{
    Seat seat(u"owner"_s);
    CalendarsPage page(m_theme, *seat.desk, seat.clock);
    page.show();
    called<QLineEdit>(page, CalendarsPage::tr("Name"))->setText(u"Office"_s);
    called<QComboBox>(page, CalendarsPage::tr("Time zone"))->setCurrentText(u"Europe/Berlin"_s);
    auto *monday = called<QLineEdit>(page, QLocale().dayName(1));
    monday->setText(u"9-12, 13-17"_s);
    QVERIFY(exampleOn(page, u"calendarExample"_s).contains(u"Friday 16:30"_s));
    auto *save = called<QAbstractButton>(page, CalendarsPage::tr("Save the calendar"));
    auto *friday = called<QLineEdit>(page, QLocale().dayName(5));
    friday->setText(u"nine to five"_s);
    save->click();
    QVERIFY(page.findChild<InlineBanner *>()->isVisible());
    QCOMPARE(seat.desk->state().outbox, 0);
    friday->setText(u"9-15"_s);
    save->click();
    QTRY_COMPARE(seat.desk->state().outbox, 1);
    const auto saved = seat.all<calendars::Calendar>(u"calendars"_s).values();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().name, u"Office"_s);
    const auto versions = calendars::versionsOf(saved.first());
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.first().zone, u"Europe/Berlin"_s);
    QCOMPARE(HoursText::ofDay(versions.first().week[0]), u"9:00–12:00, 13:00–17:00"_s);
    QCOMPARE(HoursText::ofDay(versions.first().week[4]), u"9:00–15:00"_s);
    QVERIFY(versions.first().week[6].isEmpty());
    auto *which = called<QComboBox>(page, CalendarsPage::tr("Calendar"));
    QTRY_COMPARE(which->currentText(), u"Office"_s);
    auto *remove = called<QAbstractButton>(page, CalendarsPage::tr("Remove the calendar"));
    QVERIFY(remove->isVisible());
    remove->click();
    QTRY_COMPARE(which->count(), 1);
}

void TestPromisePages::calendarsTakeHolidays()
{
    SpecialDays days(m_theme, nullptr);
    QSignalSpy changed(&days, &SpecialDays::changed);
    days.setDays({{QDate(2026, 12, 25), u"Christmas Day"_s, {}, true}});
    days.addDays({{QDate(2026, 12, 25), u"Navidad"_s, {}, true}, {QDate(2026, 1, 6), u"Reyes"_s, {}, false}});
    QCOMPARE(days.days().size(), 2);
    QCOMPARE(days.days().first().name, u"Reyes"_s); // by date
    QCOMPARE(days.days().last().name, u"Navidad"_s); // in place of the one before
    auto *open = called<QLineEdit>(days, SpecialDays::tr("Hours of a special day"));
    open->setText(u"all day"_s);
    QTest::keyClick(open, Qt::Key_Return);
    QCOMPARE(days.days().size(), 2);
    open->setText(u"10-14"_s);
    QTest::keyClick(open, Qt::Key_Return);
    QCOMPARE(days.days().size(), 3);
    QCOMPARE(changed.size(), 2);
}

void TestPromisePages::policiesAreSaved()
{
    Seat seat(u"supervisor"_s);
    PoliciesPage page(m_theme, *seat.desk, seat.clock);
    page.show();
    auto *save = called<QAbstractButton>(page, PoliciesPage::tr("Save the policy"));
    auto *name = called<QLineEdit>(page, PoliciesPage::tr("Name"));
    name->setText(u"Gold"_s);
    Q_EMIT name->textEdited(u"Gold"_s);
    save->click();
    QVERIFY(page.findChild<InlineBanner *>()->isVisible()); // nothing is promised
    auto *number = page.findChild<QSpinBox *>(u"urgent/first"_s);
    number->setValue(15);
    QVERIFY2(exampleOn(page, u"policyExample"_s).contains(u"15 minute"_s),
             qPrintable(exampleOn(page, u"policyExample"_s)));
    const QJsonObject written = page.written();
    QCOMPARE(written["grid"_L1]["urgent"_L1]["first"_L1]["seconds"_L1].toInt(), 900);
    QCOMPARE(written["pauses"_L1]["resolution"_L1].toArray().size(), 2); // as usual
    QVERIFY(!written["pauses"_L1].toObject().contains("first"_L1)); // a customer is waiting
    QVERIFY(written["fits"_L1].toObject().isEmpty());
    save->click();
    QTRY_COMPARE(seat.desk->state().outbox, 1);
    const auto policies = seat.all<sla::Policy>(u"sla_policies"_s);
    QCOMPARE(policies.size(), 1);
    QCOMPARE(policies.cbegin()->name, u"Gold"_s);
    QCOMPARE(sla::gridFrom(QJsonDocument::fromJson(policies.cbegin()->grid.toUtf8()).object())[u"urgent"_s]
                 .value(sla::ClockKind::First)
                 .seconds,
             900);
    // A second one, moved before the first.
    page.choose({});
    name->setText(u"Silver"_s);
    Q_EMIT name->textEdited(u"Silver"_s);
    page.findChild<QSpinBox *>(u"normal/next"_s)->setValue(30);
    save->click();
    QTRY_COMPARE(seat.desk->state().outbox, 2);
    auto *up = called<QAbstractButton>(page, PoliciesPage::tr("Move the policy up"));
    QTRY_VERIFY(up->isEnabled());
    up->click();
    const auto first = [&] {
        const auto all = seat.all<sla::Policy>(u"sla_policies"_s).values();
        return std::min_element(all.begin(), all.end(),
                                [](const auto &a, const auto &b) { return a.position < b.position; })
            ->name;
    };
    QTRY_COMPARE(first(), u"Silver"_s);
}

void TestPromisePages::queuesAndPeopleAreSet()
{
    Seat seat(u"supervisor"_s);
    QueuesPage page(m_theme, *seat.desk);
    page.show();
    auto *team = called<QComboBox>(page, QueuesPage::tr("Waiting list of"));
    QTRY_VERIFY(team->count() > 1);
    page.chooseTeam(u"-"_s);
    auto *mode = called<QComboBox>(page, QueuesPage::tr("Handed out"));
    mode->setCurrentIndex(mode->findData(u"skills"_s));
    called<QLineEdit>(page, QueuesPage::tr("Skills that are a must"))->setText(u"es, pt-BR, es"_s);
    called<QSpinBox>(page, QueuesPage::tr("Take back from who is gone"))->setValue(10);
    called<QAbstractButton>(page, QueuesPage::tr("Save the waiting list"))->click();
    QTRY_COMPARE(seat.desk->state().outbox, 1);
    const auto queue = seat.all<routing::Queue>(u"queues"_s).value(u"-"_s);
    QCOMPARE(queue.mode, u"skills"_s);
    QCOMPARE(queue.must, u"[\"es\",\"pt-BR\"]"_s);
    QCOMPARE(queue.awayGraceS, 600);
    page.chooseAgent(demo::mei);
    called<QSpinBox>(page, QueuesPage::tr("Carries at a time"))->setValue(7);
    called<QLineEdit>(page, QueuesPage::tr("Skills"))->setText(u"es"_s);
    called<QAbstractButton>(page, QueuesPage::tr("Save the person"))->click();
    QTRY_COMPARE(seat.desk->state().outbox, 2);
    const auto profile = seat.all<routing::Profile>(u"profiles"_s).value(demo::mei);
    QCOMPARE(profile.capacity, 7);
    QCOMPARE(profile.skills, u"[\"es\"]"_s);
}

/// Answered after three quarters of an hour: kept as it was promised, missed with half an hour.
void TestPromisePages::policiesAreTriedOnThePast()
{
    sla::Fact answered {sla::FactKind::Answered, demo::now - 15 * demo::minute};
    answered.by = demo::me;
    answered.id = u"m2"_s;
    QList<demo::StoredRow> rows = Seat::rowsFor(u"owner"_s);
    rows << demo::sessionRow(2, demo::sessionOf(demo::now - demo::hour, demo::shopTerms(), {answered}));
    const VirtualClock clock(demo::now);
    const demo::DeskFolder folder(rows);
    const auto desk = folder.open(clock);
    sla::Candidate candidate;
    candidate.terms = demo::shopTerms();
    candidate.terms.grid = {{u"normal"_s, {{sla::ClockKind::First, {1'800, 0}}}}};
    BacktestDialog dialog(m_theme, *desk, clock, candidate, nullptr);
    QSignalSpy shown(&dialog, &BacktestDialog::shown);
    QTRY_COMPARE(shown.size(), 1);
    const auto *table = dialog.findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItem(0)->text(1), BacktestDialog::tr("%1 of %2").arg(u"0"_s, u"1"_s));
    QCOMPARE(table->topLevelItem(0)->text(2), BacktestDialog::tr("%1 of %2").arg(u"1"_s, u"1"_s));
    dialog.show();
    QVERIFY(dialog.grab().save(tests::shotsFolder() + u"/settings-backtest.png"_s));
    auto *days = dialog.findChild<QComboBox *>();
    days->setCurrentIndex(0);
    QTRY_COMPARE(shown.size(), 2);
}

void TestPromisePages::othersSeeWhy()
{
    Seat seat(u"agent"_s);
    CalendarsPage calendars(m_theme, *seat.desk, seat.clock);
    PoliciesPage policies(m_theme, *seat.desk, seat.clock);
    QueuesPage queues(m_theme, *seat.desk);
    QVERIFY(!called<QAbstractButton>(calendars, CalendarsPage::tr("Save the calendar"))->isEnabled());
    QVERIFY(!called<QAbstractButton>(policies, PoliciesPage::tr("Save the policy"))->isEnabled());
    QVERIFY(!called<QAbstractButton>(queues, QueuesPage::tr("Save the waiting list"))->isEnabled());
    for (const QWidget *page : QList<const QWidget *> {&calendars, &policies, &queues}) {
        const auto labels = page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == DeskPage::tr("Supervisors and owners decide this. You can look at it.");
        }));
    }
}

void TestPromisePages::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void TestPromisePages::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Theme theme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.applyTo(*qApp);
    Seat seat(u"owner"_s);
    CalendarsPage calendars(theme, *seat.desk, seat.clock);
    PoliciesPage policies(theme, *seat.desk, seat.clock);
    QueuesPage queues(theme, *seat.desk);
    called<QLineEdit>(calendars, CalendarsPage::tr("Name"))->setText(u"Office"_s);
    called<QLineEdit>(calendars, QLocale().dayName(2))->setText(u"9-12:30, 13:30-18"_s);
    called<QLineEdit>(calendars, QLocale().dayName(4))->setText(u"nine to five"_s);
    calendars.findChild<SpecialDays *>()->addDays({{QDate(2026, 12, 25), u"Christmas Day"_s, {}, true}});
    called<QLineEdit>(policies, PoliciesPage::tr("Name"))->setText(u"VIP policy"_s);
    for (const auto &[cell, value] :
         {std::make_pair(u"urgent/first"_s, 15), std::make_pair(u"high/next"_s, 30),
          std::make_pair(u"normal/resolution"_s, 240)})
        policies.findChild<QSpinBox *>(cell)->setValue(value);
    for (QAbstractButton *button : policies.findChildren<QAbstractButton *>())
        if (button->text() == u"Add a level"_s)
            button->click();
    auto *team = called<QComboBox>(queues, QueuesPage::tr("Waiting list of"));
    QTRY_VERIFY(team->count() > 1);
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    shoot(calendars, u"settings-calendars-"_s + tag, 1'100);
    shoot(policies, u"settings-policies-"_s + tag, 1'560);
    shoot(queues, u"settings-queues-"_s + tag, 1'000);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestPromisePages)
#include "tst_promisepages.moc"
