// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of contacts on a desk without a relay, and pictures of it in $WAYPOST_SHOTS, else beside the
// test.
#include "core/contacts/segments.h"
#include "core/workspace/workspace.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/contacts/contactdetail.h"
#include "ui/contacts/contactlist.h"
#include "ui/contacts/contactsscreen.h"
#include "ui/contacts/duplicatespane.h"
#include "ui/contacts/importwizard.h"
#include "ui/contacts/mergedialog.h"
#include "ui/contacts/segmentscolumn.h"
#include "ui/inbox/contactfields.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/banner.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

constexpr qint64 day = 24 * demo::hour;

QString contactId(int number)
{
    return u"01900000-0000-7000-8000-0000000c%1"_s.arg(number, 4, 10, QChar(u'0'));
}

contacts::Contact person(const QString &name, const QString &phone, const QString &email = {})
{
    contacts::Contact contact;
    contact.name = name;
    contact.phone = phone;
    contact.email = email;
    contact.createdAt = demo::now - 40 * day;
    contact.sortName = contacts::foldedName(name);
    return contact;
}

/// The demo shop with some more people: duplicates, somebody blocked, custom fields, a segment.
QList<demo::StoredRow> people()
{
    QList<demo::StoredRow> rows = demo::shop();
    for (demo::StoredRow &row : rows)
        if (row.table == "contacts"_L1) {
            auto contact = read<contacts::Contact>(row.row);
            contact.sortName = contacts::foldedName(contacts::shownName(contact));
            row.row = write(contact);
        }
    const auto add = [&rows](int number, const contacts::Contact &contact) {
        rows << demo::StoredRow {u"contacts"_s, contactId(number), write(contact)};
    };
    contacts::Contact ana = person(u"Ana Beatriz Sá"_s, u"+5511987654321"_s, u"ana@example.com"_s);
    ana.about = u"Buys for the café on the corner; pays by invoice."_s;
    ana.attributes = uR"({"size":"38","tier":"Gold"})"_s;
    ana.consents = uR"({"marketing":{"state":"given","source":"shop form","at":1790000000000}})"_s;
    ana.language = u"pt-BR"_s;
    add(1, ana);
    contacts::Contact twin = person(u"ana sá"_s, u"+551187654321"_s);
    twin.attributes = uR"({"size":"39"})"_s;
    twin.createdAt += day;
    add(2, twin);
    add(3, person(u"Noah Brown"_s, {}, u"noah.brown7922@example.com"_s));
    add(4, person(u"Noah Brown"_s, u"+13035550142"_s));
    contacts::Contact blocked = person(u"Spam Sender"_s, u"+449999000111"_s);
    blocked.blockedAt = demo::now;
    add(5, blocked);
    add(6, person(u"ليلى حداد"_s, u"+971501234567"_s));
    for (int i = 10; i < 400; ++i)
        add(i, person(u"Customer %1"_s.arg(i), u"+4915110%1"_s.arg(i, 6, 10, QChar(u'0'))));
    rows << demo::StoredRow {u"attributes"_s, u"contact/size"_s,
                             write(workspace::Attribute {u"Shoe size"_s, u"number"_s, {}, 0})}
         << demo::StoredRow {u"attributes"_s, u"contact/tier"_s,
                             write(workspace::Attribute {u"Tier"_s, u"list"_s, uR"(["Silver","Gold"])"_s, 0})}
         << demo::StoredRow {u"attributes"_s, u"contact/vip"_s,
                             write(workspace::Attribute {u"VIP"_s, u"checkbox"_s, {}, 0})}
         << demo::StoredRow {u"segments"_s, contactId(9'001),
                             write(contacts::Segment {u"Gold customers"_s, u"attribute.tier:Gold"_s,
                                                      u"everyone"_s, demo::me, demo::now, 0})};
    return rows;
}

/// A desk, the screen on it, and what is read from it.
struct Stage {
    explicit Stage(ThemeChoice choice = ThemeChoice::Light)
        : theme(choice)
        , clock(demo::now)
        , folder(people())
        , desk(folder.open(clock))
        , settings(folder.path() + u"/settings.ini"_s, QSettings::IniFormat)
        , context(theme, *desk, clock)
        , screen(context, settings)
    {
        theme.applyTo(*qApp);
        screen.resize(1440 - 56, 900 - 24);
        screen.show();
    }
    [[nodiscard]] contacts::Contact contact(int number)
    {
        contacts::Contact found;
        bool answered = false;
        desk->ask<contacts::Contact>(
            &screen,
            [number](sync::View &view) {
                return loadAs<contacts::Contact>(view.rows(), u"contacts"_s, contactId(number))
                    .value_or(contacts::Contact {});
            },
            [&](const contacts::Contact &contact) {
                found = contact;
                answered = true;
            });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }
    [[nodiscard]] ContactList &list() { return *screen.findChild<ContactList *>(); }
    [[nodiscard]] RowsView &rows() { return *list().findChild<RowsView *>(); }
    [[nodiscard]] ContactDetail &detail() { return *screen.findChild<ContactDetail *>(); }
    [[nodiscard]] QAbstractButton *button(QWidget &within, const QString &text)
    {
        for (QAbstractButton *each : within.findChildren<QAbstractButton *>())
            if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
                return each;
        return nullptr;
    }
    void type(const QString &text)
    {
        auto *field = list().findChild<SearchField *>();
        field->clear();
        QTest::keyClicks(field, text);
    }
    /// Looks at that contact; waits until it is on screen.
    void look(int number)
    {
        screen.openContact(contactId(number));
        auto *fields = detail().findChild<ContactFields *>();
        [&] { QTRY_VERIFY(fields->isVisible() && detail().contact() == contactId(number)); }();
    }

    Theme theme;
    VirtualClock clock;
    demo::DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
    QSettings settings;
    InboxContext context;
    ContactsScreen screen;
};

QString csvFile(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(u"customers.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("no file");
    return file.fileName();
}

QString shotsOfContacts()
{
    const QString wanted = qEnvironmentVariable("WAYPOST_SHOTS");
    const QString folder = wanted.isEmpty() ? QStringLiteral(WAYPOST_BINARY_DIR) + u"/shots"_s : wanted;
    QDir().mkpath(folder);
    return folder;
}
const QByteArray customers = "Customer ID;Vorname;Nachname;Phone;E-mail;Shoe size;Opt-in\r\n"
                             "K1;Mira;König;0151 1000001;mira@example.com;38;ja\r\n"
                             "K2;Tom;Aydın;12;tom@example.com;large;nein\r\n"
                             ";;;;;41;\r\n";
} // namespace

class TestContactsScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allContactsAreListedInPages();
    void typingNarrowsDown();
    void segmentsCountAndFilter();
    void fieldsAreEditedInPlace();
    void maskedValuesStay();
    void duplicatesAreMergedAndTakenApart();
    void twoPeopleAreToldApart();
    void aSearchBecomesASegment();
    void theWizardShowsWhatIsWrong();
    void whatIsListedIsExported();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

void TestContactsScreen::allContactsAreListedInPages()
{
    Stage stage;
    QTRY_VERIFY(stage.rows().rowCount() >= 200);
    const int first = stage.rows().rowCount();
    QTest::keyClick(&stage.rows(), Qt::Key_End);
    QTRY_VERIFY(stage.rows().rowCount() > first);
    QVERIFY(!stage.list().current().isEmpty());
    QTRY_COMPARE(stage.detail().contact(), stage.list().current());
}

void TestContactsScreen::typingNarrowsDown()
{
    Stage stage;
    QTRY_VERIFY(stage.rows().rowCount() >= 200);
    stage.type(u"ana sa"_s);
    QTRY_COMPARE(stage.rows().rowCount(), 2);
    stage.type(u"5550142"_s);
    QTRY_COMPARE(stage.rows().rowCount(), 1);
    QTRY_COMPARE(stage.detail().contact(), contactId(4));
    stage.type(u"nobody at all"_s);
    QTRY_COMPARE(stage.rows().rowCount(), 0);
}

void TestContactsScreen::segmentsCountAndFilter()
{
    Stage stage;
    auto *segments = stage.screen.findChild<SegmentsColumn *>();
    QTRY_VERIFY(stage.button(*segments, u"Gold customers"_s));
    QCOMPARE(stage.button(*segments, u"Gold customers"_s)->accessibleDescription(), u"1 contact(s)"_s);
    QTest::mouseClick(stage.button(*segments, u"Gold customers"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.rows().rowCount(), 1);
    QTest::mouseClick(stage.button(*segments, u"Blocked"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.detail().contact(), contactId(5));
}

void TestContactsScreen::fieldsAreEditedInPlace()
{
    Stage stage;
    stage.look(1);
    auto *fields = stage.detail().findChild<ContactFields *>();
    const auto line = [&](const QString &name) -> QLineEdit * {
        for (QLineEdit *each : fields->findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    };
    QTRY_VERIFY(line(u"Shoe size"_s));
    line(u"Name"_s)->setText(u"Dona Ana"_s);
    QTest::keyClick(line(u"Name"_s), Qt::Key_Return);
    QTRY_COMPARE(stage.contact(1).title, u"Dona Ana"_s);
    line(u"Shoe size"_s)->setText(u"40"_s);
    QTest::keyClick(line(u"Shoe size"_s), Qt::Key_Return);
    QTRY_VERIFY(stage.contact(1).attributes.contains("\"40\""_L1));
    QVERIFY(stage.contact(1).attributes.contains("Gold"_L1));
    fields->findChild<QPlainTextEdit *>()->setFocus();
    fields->findChild<QPlainTextEdit *>()->setPlainText(u"Likes tea"_s);
    line(u"Language"_s)->setFocus();
    QTRY_COMPARE(stage.contact(1).about, u"Likes tea"_s);
    line(u"E-mail"_s)->setText(u"nonsense"_s);
    QSignalSpy refused(stage.desk.get(), &sync::Desk::refused);
    QTest::keyClick(line(u"E-mail"_s), Qt::Key_Return);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(stage.contact(1).email, u"ana@example.com"_s);
}

void TestContactsScreen::maskedValuesStay()
{
    Stage stage;
    ContactFields fields(stage.context);
    contacts::Contact masked = person(u"Ana"_s, {}, u"a•••@example.com"_s);
    fields.setContact(contactId(1), masked, {});
    for (QLineEdit *line : fields.findChildren<QLineEdit *>())
        QCOMPARE(line->isReadOnly(), line->accessibleName() == u"E-mail"_s);
}

void TestContactsScreen::duplicatesAreMergedAndTakenApart()
{
    Stage stage;
    stage.look(1);
    QTRY_VERIFY(stage.button(stage.detail(), u"Merge…"_s));
    QTest::mouseClick(stage.button(stage.detail(), u"Merge…"_s), Qt::LeftButton);
    MergeDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = stage.screen.findChild<MergeDialog *>()) != nullptr);
    for (QRadioButton *choice : dialog->findChildren<QRadioButton *>())
        if (choice->accessibleName() == u"Shoe size: 39"_s)
            choice->setChecked(true);
    QCOMPARE(dialog->choices()[u"attributes.size"_s].toString(), u"source"_s);
    QCOMPARE(dialog->choices()[u"email"_s].toString(), u"target"_s);
    dialog->accept();
    QTRY_COMPARE(stage.contact(2).mergedInto, contactId(1));
    QVERIFY(stage.contact(1).attributes.contains("\"39\""_L1));
    QTRY_VERIFY(stage.button(stage.detail(), u"Undo merge"_s));
    stage.type(u"ana sa"_s);
    QTRY_COMPARE(stage.rows().rowCount(), 1);
    QTest::mouseClick(stage.button(*stage.screen.findChild<InlineBanner *>(), u"Undo"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.contact(2).mergedInto.isEmpty());
    QTRY_COMPARE(stage.rows().rowCount(), 2);
}

void TestContactsScreen::twoPeopleAreToldApart()
{
    Stage stage;
    auto *segments = stage.screen.findChild<SegmentsColumn *>();
    QTRY_VERIFY(stage.button(*segments, u"Possible duplicates"_s));
    QTest::mouseClick(stage.button(*segments, u"Possible duplicates"_s), Qt::LeftButton);
    auto *pane = stage.screen.findChild<DuplicatesPane *>();
    const auto pairs = [&] {
        int count = 0;
        for (QAbstractButton *each : pane->findChildren<QAbstractButton *>())
            count += each->isVisible() && each->text() == u"Not the same"_s ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(pairs(), 2);
    QTest::mouseClick(stage.button(*pane, u"Not the same"_s), Qt::LeftButton);
    QTRY_COMPARE(pairs(), 1);
}

void TestContactsScreen::aSearchBecomesASegment()
{
    Stage stage;
    QTRY_VERIFY(stage.rows().rowCount() >= 200);
    QSignalSpy wanted(&stage.list(), &ContactList::saveWanted);
    auto *save = stage.button(stage.list(), u"Save this search as a segment"_s);
    QVERIFY(!save->isEnabled());
    stage.type(u"created:>2026-01-01"_s);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"created:>2026-01-01"_s);
}

void TestContactsScreen::theWizardShowsWhatIsWrong()
{
    Stage stage;
    const QTemporaryDir folder;
    ImportWizard wizard(stage.context, csvFile(folder, customers), &stage.screen);
    wizard.show();
    QTRY_VERIFY(wizard.canStart());
    auto *table = wizard.findChild<QTableWidget *>();
    QCOMPARE(table->columnCount(), 7);
    QCOMPARE(table->rowCount(), 4);
    const auto choice = [&](int column) { return qobject_cast<QComboBox *>(table->cellWidget(0, column)); };
    QCOMPARE(choice(0)->currentData().toString(), u"key"_s);
    QCOMPARE(choice(3)->currentData().toString(), u"phone"_s);
    QCOMPARE(choice(5)->currentData().toString(), u"attribute.size"_s);
    QCOMPARE(choice(6)->currentData().toString(), u"consent.marketing"_s);
    auto *region = wizard.findChild<QComboBox *>();
    for (QComboBox *each : wizard.findChildren<QComboBox *>())
        if (each->accessibleName().startsWith("Country"_L1))
            region = each;
    region->setCurrentIndex(region->findData(u"DE"_s));
    QVERIFY(table->item(1, 3)->toolTip().isEmpty());
    QVERIFY(!table->item(2, 3)->toolTip().isEmpty()); // 12 is no number
    QVERIFY(!table->item(2, 5)->toolTip().isEmpty()); // "large" is no size
    QVERIFY(!table->item(3, 0)->toolTip().isEmpty()); // nobody
    choice(0)->setCurrentIndex(choice(0)->findData(u"phone"_s));
    QVERIFY(!wizard.canStart()); // twice
    choice(0)->setCurrentIndex(0);
    QVERIFY(wizard.canStart());
}

void TestContactsScreen::whatIsListedIsExported()
{
    Stage stage;
    QTRY_VERIFY(stage.rows().rowCount() >= 200);
    stage.type(u"ana beatriz"_s);
    QTRY_COMPARE(stage.rows().rowCount(), 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    stage.screen.exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u"\r\n"_s), 2);
    QVERIFY(text.contains(u"Ana Beatriz Sá,'+5511987654321,ana@example.com"_s));
    QVERIFY(text.contains("consent marketing source"_L1));
}

void TestContactsScreen::everythingHasAName()
{
    Stage stage;
    stage.look(1);
    QTRY_VERIFY(stage.button(stage.detail(), u"Merge…"_s));
    for (QWidget *each : stage.screen.findChildren<QWidget *>())
        if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus)
            && !qobject_cast<QAbstractButton *>(each) && each->focusProxy() == nullptr
            && !each->inherits("QScrollArea") && !each->inherits("QSplitterHandle"))
            QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
        else if (auto *button = qobject_cast<QAbstractButton *>(each); button && button->isVisible())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     each->metaObject()->className());
}

void TestContactsScreen::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void TestContactsScreen::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Stage stage(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto shoot = [&](QWidget &widget, const QString &name) {
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(shotsOfContacts() + u"/contacts-%1-%2.png"_s.arg(name, tag)));
    };
    QTRY_VERIFY(stage.rows().rowCount() >= 200);
    stage.look(1);
    QTRY_VERIFY(stage.button(stage.detail(), u"Merge…"_s));
    shoot(stage.screen, u"screen"_s);
    QTest::mouseClick(stage.button(stage.detail(), u"Merge…"_s), Qt::LeftButton);
    MergeDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = stage.screen.findChild<MergeDialog *>()) != nullptr);
    shoot(*dialog, u"merge"_s);
    dialog->accept();
    QTRY_VERIFY(stage.button(stage.detail(), u"Undo merge"_s));
    stage.screen.findChild<SegmentsColumn *>()->choose(u"duplicates"_s);
    auto *pane = stage.screen.findChild<DuplicatesPane *>();
    QTRY_VERIFY(stage.button(*pane, u"Merge…"_s));
    shoot(stage.screen, u"merged"_s);
    const QTemporaryDir folder;
    ImportWizard wizard(stage.context, csvFile(folder, customers), &stage.screen);
    wizard.show();
    QTRY_VERIFY(wizard.canStart());
    shoot(wizard, u"import"_s);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
    TestContactsScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contactsscreen.moc"
