// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in: links from strangers, a second start, the lock. Pictures go to $WAYPOST_SHOTS.
#include "ui/entry/applock.h"
#include "ui/entry/deeplink.h"
#include "ui/entry/lockcover.h"
#include "ui/entry/singleinstance.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocalSocket>
#include <QMainWindow>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <sys/stat.h>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
const QString someId = QStringLiteral("01900000-0000-7000-8000-0000000000a1");

/// A window with something in it that nobody but its owner may read.
class SecretWindow final : public QMainWindow {
public:
    explicit SecretWindow(const QString &title)
    {
        setWindowTitle(title);
        auto *middle = new QWidget(this);
        auto *column = new QVBoxLayout(middle);
        m_label = new QLabel(u"Lucía Márquez, +34 600 123 456"_s, middle);
        m_field = new QLineEdit(middle);
        column->addWidget(m_label);
        column->addWidget(m_field);
        setCentralWidget(middle);
        auto *shortcut = new QShortcut(QKeySequence(u"R"_s), this);
        QObject::connect(shortcut, &QShortcut::activated, this, [this] { ++m_shortcuts; });
        resize(640, 400);
    }
    QLabel *m_label;
    QLineEdit *m_field;
    int m_shortcuts = 0;
};

Result<Done> answerOf(const std::function<void(std::function<void(Result<Done>)>)> &ask)
{
    std::optional<Result<Done>> answer;
    ask([&](Result<Done> done) { answer = std::move(done); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return Error {u"no_answer"_s, {}};
    return *answer;
}

void setPassphrase(AppLock &lock, const QString &passphrase)
{
    const auto done = answerOf([&](auto answer) { lock.setPassphrase({}, passphrase, qApp, answer); });
    QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().text));
}

void shoot(QWidget &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("WAYPOST_SHOTS"); !folder.isEmpty())
        window.grab().save(folder + u'/' + name + u".png"_s);
}
} // namespace

class TestEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAreUnderstood_data();
    void linksAreUnderstood();
    void linksAreRefused_data();
    void linksAreRefused();
    void noiseIsNoLink();
    void linksAreMadeAndReadBack();
    void theFirstListensAndTheSecondHandsOver();
    void aStaleSocketIsNoProgram();
    void aFolderForOthersIsRefused();
    void aTalkerIsCutOff_data();
    void aTalkerIsCutOff();
    void profilesDoNotMeet();
    void secretsAreKeptAsHashes();
    void guessingTakesTime();
    void theLockPutsEverythingAway();
    void theLockSurvivesARestart();
    void itLocksByItself();
    void theVaultMayJudge();
};

void TestEntry::linksAreUnderstood_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<DeepLink>("link");
    const auto row = [](const char *name, const QString &address, const DeepLink &link) {
        QTest::newRow(name) << address << link;
    };
    using Kind = DeepLink::Kind;
    row("a conversation", u"waypost://conversation/"_s + someId,
        {Kind::Conversation, someId, {}, {}, {}, {}, {}});
    row("a message", u"waypost://conversation/%1?message=m-1"_s.arg(someId),
        {Kind::Conversation, someId, u"m-1"_s, {}, {}, {}, {}});
    row("in capitals", u"WAYPOST://Conversation/"_s + someId,
        {Kind::Conversation, someId, {}, {}, {}, {}, {}});
    row("a contact", u"waypost://contact?phone=%2B491701234567"_s,
        {Kind::Contact, {}, {}, u"+491701234567"_s, {}, {}, {}});
    row("a plain plus and a browser's slash", u"waypost://contact/?phone=+491701234567"_s,
        {Kind::Contact, {}, {}, u"+491701234567"_s, {}, {}, {}});
    row("a number as people write it", u"waypost://contact?phone=0049%20170%201234567"_s,
        {Kind::Contact, {}, {}, u"+491701234567"_s, {}, {}, {}});
    row("text to begin with",
        u"waypost://compose?phone=491701234567&text=Hallo%20%F0%9F%91%8B%0AGr%C3%BC%C3%9Fe"_s,
        {Kind::Compose, {}, {}, u"+491701234567"_s, {}, u"Hallo 👋\nGrüße"_s, {}});
    row("a template", u"waypost://compose?phone=491701234567&template=order_update"_s,
        {Kind::Compose, {}, {}, u"+491701234567"_s, u"order_update"_s, {}, {}});
    row("a view", u"waypost://view/mine"_s, {Kind::View, u"mine"_s, {}, {}, {}, {}, {}});
    row("a search", u"waypost://search?q=from%3Aluc%C3%ADa%20invoice"_s,
        {Kind::Search, {}, {}, {}, {}, {}, u"from:lucía invoice"_s});
}

void TestEntry::linksAreUnderstood()
{
    QFETCH(QString, address);
    const auto link = DeepLink::parse(address);
    QVERIFY2(bool(link), qPrintable(link ? QString() : link.error().text));
    QTEST(*link, "link");
}

void TestEntry::linksAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &address, const char *code = "link_malformed") {
        QTest::newRow(name) << address << QString::fromLatin1(code);
    };
    row("nothing", {}, "link_foreign");
    row("the web", u"https://example.org/conversation/1"_s, "link_foreign");
    row("a file", u"file:///etc/passwd"_s, "link_foreign");
    row("an option", u"--home=/tmp"_s, "link_foreign");
    row("too long", u"waypost://search?q="_s + QString(20'000, u'a'), "link_too_long");
    row("an unknown kind", u"waypost://delete/1"_s);
    row("no id", u"waypost://conversation/"_s);
    row("a path in the id", u"waypost://conversation/../../etc"_s);
    row("a quote in the id", u"waypost://conversation/1'--"_s);
    row("an id where none belongs", u"waypost://search/1?q=a"_s);
    row("a port and a user", u"waypost://me:secret@conversation:80/1"_s);
    row("a fragment", u"waypost://conversation/1#2"_s);
    row("twice the same", u"waypost://search?q=a&q=b"_s);
    row("what it cannot have", u"waypost://conversation/1?send=1"_s);
    row("no value", u"waypost://search?q"_s);
    row("nothing to search", u"waypost://search?q=%20"_s);
    row("no text", u"waypost://search?q=%FF%FE"_s);
    row("a null", u"waypost://search?q=a%00b"_s);
    row("half an escape", u"waypost://search?q=%2"_s);
    row("a blank", u"waypost://search?q=a b"_s);
    row("no phone", u"waypost://contact?phone=call-me"_s);
    row("no phone at all", u"waypost://compose?text=hi"_s);
}

void TestEntry::linksAreRefused()
{
    QFETCH(QString, address);
    const auto link = DeepLink::parse(address);
    QVERIFY(!link);
    QTEST(link.error().code, "code");
    QVERIFY(!link.error().text.isEmpty());
}

void TestEntry::noiseIsNoLink()
{
    QRandomGenerator random(20'261'124);
    const QStringList seeds {u"waypost://conversation/%1?message=2"_s.arg(someId),
                             u"waypost://compose?phone=%2B491701234567&text=a%20b&template=x"_s,
                             u"waypost://search?q=a%3Ab"_s};
    int understood = 0;
    for (int round = 0; round < 60'000; ++round) {
        QString address = seeds[random.bounded(seeds.size())];
        for (int change = random.bounded(4); change >= 0; --change) {
            const int at = random.bounded(int(address.size()));
            switch (random.bounded(3)) {
            case 0:
                address[at] = QChar(random.bounded(0x20, 0x2100));
                break;
            case 1:
                address.remove(at, random.bounded(1, 5));
                break;
            default:
                address.insert(at, QStringLiteral("%/?&=#+:@").mid(random.bounded(9), 1));
            }
            if (address.isEmpty())
                break;
        }
        const auto link = DeepLink::parse(address);
        if (!link)
            continue;
        ++understood;
        QVERIFY(link->text.size() <= DeepLink::longestText);
        const auto again = DeepLink::parse(link->address());
        QVERIFY2(again && *again == *link, qPrintable(address));
    }
    QVERIFY(understood > 1'000);
}

void TestEntry::linksAreMadeAndReadBack()
{
    const auto link = DeepLink::parse(linkToConversation(someId, u"m1"_s));
    QVERIFY(link);
    QCOMPARE(link->id, someId);
    QCOMPARE(link->message, u"m1"_s);
}

void TestEntry::theFirstListensAndTheSecondHandsOver()
{
    const QTemporaryDir profile;
    const QString runtime = profile.filePath(u"run"_s);
    SingleInstance first(profile.path(), runtime);
    const auto role = first.begin({});
    QVERIFY(role);
    QCOMPARE(*role, SingleInstance::Role::First);
    struct stat facts { };
    QCOMPARE(lstat(QFile::encodeName(runtime).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0700U);
    QSignalSpy called(&first, &SingleInstance::called);
    const Call call {u"waypost://view/mine"_s, u"token-1"_s};
    // A second start blocks until it is heard: on its own thread here, as in a process of its own.
    std::optional<Result<SingleInstance::Role>> second;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance other(profile.path(), runtime);
        second = other.begin(call);
    }));
    thread->start();
    QTRY_VERIFY(thread->isFinished());
    QVERIFY(second && *second);
    QCOMPARE(**second, SingleInstance::Role::Later);
    QCOMPARE(called.size(), 1);
    QCOMPARE(called[0][0].value<Call>(), call);
}

void TestEntry::aStaleSocketIsNoProgram()
{
    const QTemporaryDir profile;
    const QString runtime = profile.filePath(u"run"_s);
    QString path;
    {
        SingleInstance first(profile.path(), runtime);
        QVERIFY(first.begin({}));
        path = first.socketPath();
    }
    QFile leftOver(path); // as after a crash: something lies there and nobody listens
    QVERIFY(leftOver.open(QIODevice::WriteOnly));
    leftOver.close();
    SingleInstance next(profile.path(), runtime);
    const auto role = next.begin({});
    QVERIFY(role);
    QCOMPARE(*role, SingleInstance::Role::First);
}

void TestEntry::aFolderForOthersIsRefused()
{
    const QTemporaryDir profile;
    const QString runtime = profile.filePath(u"run"_s);
    QVERIFY(QDir().mkpath(runtime));
    QVERIFY(QFile::setPermissions(runtime, QFile::Permissions(0x7777)));
    SingleInstance open(profile.path(), runtime);
    const auto role = open.begin({});
    QVERIFY(!role);
    QCOMPARE(role.error().code, u"instance_folder"_s);
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.path(), profile.filePath(u"link"_s)));
    SingleInstance linked(profile.path(), profile.filePath(u"link"_s));
    QVERIFY(!linked.begin({}));
}

void TestEntry::aTalkerIsCutOff_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("endless") << QByteArray(2 * SingleInstance::longestCall, 'x');
    QTest::newRow("noise") << QByteArray("hello\n");
    QTest::newRow("silence") << QByteArray();
}

void TestEntry::aTalkerIsCutOff()
{
    QFETCH(QByteArray, said);
    const QTemporaryDir profile;
    SingleInstance first(profile.path(), profile.filePath(u"run"_s));
    QVERIFY(first.begin({}));
    QSignalSpy called(&first, &SingleInstance::called);
    QLocalSocket talker;
    QSignalSpy ended(&talker, &QLocalSocket::disconnected);
    talker.connectToServer(first.socketPath());
    QTRY_COMPARE(talker.state(), QLocalSocket::ConnectedState);
    talker.write(said);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(called.size(), 0);
}

void TestEntry::profilesDoNotMeet()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const QString runtime = one.filePath(u"run"_s);
    SingleInstance first(one.path(), runtime);
    SingleInstance second(other.path(), runtime);
    QCOMPARE(*first.begin({}), SingleInstance::Role::First);
    QCOMPARE(*second.begin({}), SingleInstance::Role::First);
    QVERIFY(first.socketPath() != second.socketPath());
}

void TestEntry::secretsAreKeptAsHashes()
{
    const QTemporaryDir folder;
    const VirtualClock clock;
    LockSecret secret(folder.path(), clock);
    QVERIFY(!secret.isSet());
    QCOMPARE(secret.set(u"short"_s).error().code, u"passphrase_short"_s);
    QVERIFY(secret.set(u"corréct horse"_s));
    QFile file(folder.filePath(u"lock.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(!kept.contains("horse") && kept.contains("salt"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    LockSecret again(folder.path(), clock);
    QVERIFY(again.isSet());
    QVERIFY(again.check(u"corre\u0301ct horse"_s)); // typed with a combining accent: the same
    QCOMPARE(again.check(u"wrong horse"_s).error().code, u"passphrase_wrong"_s);
    QVERIFY(again.forget());
    QVERIFY(!LockSecret(folder.path(), clock).isSet());
}

void TestEntry::guessingTakesTime()
{
    const QTemporaryDir folder;
    VirtualClock clock;
    const auto wrong = []() -> Result<Done> { return Error {u"passphrase_wrong"_s, {}}; };
    const auto right = []() -> Result<Done> { return Done {}; };
    LockSecret secret(folder.path(), clock);
    for (int i = 0; i < LockSecret::freeTries; ++i)
        QCOMPARE(secret.check(wrong).error().code, u"passphrase_wrong"_s);
    QCOMPARE(secret.waitUntil(), clock.nowMs() + 5'000);
    QCOMPARE(secret.check(right).error().code, u"lock_wait"_s); // not even the right one
    LockSecret restarted(folder.path(), clock); // starting again does not help
    QCOMPARE(restarted.waitUntil(), clock.nowMs() + 5'000);
    clock.advanceMs(5'000);
    QCOMPARE(restarted.check(wrong).error().code, u"passphrase_wrong"_s);
    QCOMPARE(restarted.waitUntil(), clock.nowMs() + 10'000);
    for (int i = 0; i < 20; ++i) {
        clock.setMs(restarted.waitUntil());
        (void)restarted.check(wrong);
    }
    QCOMPARE(restarted.waitUntil(), clock.nowMs() + 300'000);
    clock.advanceMs(-1'000'000'000); // setting the clock back neither helps nor shuts out for ever
    QCOMPARE(restarted.check(right).error().code, u"lock_wait"_s);
    clock.advanceMs(300'000);
    QVERIFY(restarted.check(right));
    QCOMPARE(restarted.waitUntil(), 0);
}

void TestEntry::theLockPutsEverythingAway()
{
    const QTemporaryDir folder;
    const VirtualClock clock;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Theme theme(ThemeChoice::Light);
    theme.applyTo(*qApp);
    AppLock lock(theme, folder.path(), clock, settings);
    QSignalSpy wanted(&lock, &AppLock::passphraseWanted);
    lock.lock(); // without a passphrase nobody would get back in
    QVERIFY(!lock.isLocked());
    QCOMPARE(wanted.size(), 1);
    setPassphrase(lock, u"open sesame"_s);
    SecretWindow main(u"Demo shop"_s);
    SecretWindow second(u"Lucía Márquez"_s);
    main.show();
    second.show();
    main.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&main));
    main.m_field->setFocus();
    lock.lock();
    QVERIFY(lock.isLocked());
    for (SecretWindow *window : {&main, &second}) {
        QVERIFY(!window->m_label->isVisible());
        QVERIFY(!window->windowTitle().contains(u"Luc"_s));
        QVERIFY(window->findChild<LockCover *>());
    }
    QTest::keyClick(&main, Qt::Key_R);
    QCOMPARE(main.m_shortcuts, 0);
    SecretWindow late(u"Yusuf"_s); // comes up while it is locked
    late.show();
    QVERIFY(!late.m_label->isVisible());
    second.setWindowTitle(u"Lucía, 2 unread"_s);
    QTRY_VERIFY(!second.windowTitle().contains(u"Luc"_s));
    auto *child = new QLabel(u"Lucía"_s, &main);
    child->show();
    QTRY_VERIFY(!child->isVisible());
    shoot(main, u"citizen-lock-light"_s);
    theme.setChoice(ThemeChoice::Dark);
    shoot(main, u"citizen-lock-dark"_s);
    auto *cover = main.findChild<LockCover *>();
    auto *field = cover->findChild<QLineEdit *>();
    QSignalSpy refused(&lock, &AppLock::refused);
    QTest::keyClicks(field, u"let me in"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QVERIFY(lock.isLocked() && field->text().isEmpty());
    QTest::keyClicks(field, u"open sesame"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!lock.isLocked(), 20'000);
    QVERIFY(main.m_label->isVisible() && second.m_label->isVisible() && late.m_label->isVisible());
    QCOMPARE(main.windowTitle(), u"Demo shop"_s);
    QCOMPARE(second.windowTitle(), u"Lucía, 2 unread"_s);
    QCOMPARE(main.focusWidget(), main.m_field);
}

void TestEntry::theLockSurvivesARestart()
{
    const QTemporaryDir folder;
    const VirtualClock clock;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const Theme theme(ThemeChoice::Light);
    {
        AppLock lock(theme, folder.path(), clock, settings);
        setPassphrase(lock, u"open sesame"_s);
        lock.lock();
    }
    SecretWindow window(u"Demo shop"_s);
    window.show();
    AppLock again(theme, folder.path(), clock, settings);
    again.resume();
    QVERIFY(again.isLocked());
    QVERIFY(!window.m_label->isVisible());
}

void TestEntry::itLocksByItself()
{
    const QTemporaryDir folder;
    const VirtualClock clock;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const Theme theme(ThemeChoice::Light);
    AppLock lock(theme, folder.path(), clock, settings);
    setPassphrase(lock, u"open sesame"_s);
    const auto timers = lock.findChildren<QTimer *>();
    QVERIFY(std::none_of(timers.begin(), timers.end(), [](QTimer *timer) { return timer->isActive(); }));
    settings.setValue(u"lock/idle_min"_s, 5);
    lock.applySettings();
    QTimer *idle = lock.idleTimer();
    QVERIFY(idle->isActive());
    QCOMPARE(idle->interval(), 300'000);
    idle->setInterval(1); // five minutes are over
    QTRY_VERIFY(lock.isLocked());
}

void TestEntry::theVaultMayJudge()
{
    const QTemporaryDir folder;
    const VirtualClock clock;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const Theme theme(ThemeChoice::Light);
    AppLock lock(theme, folder.path(), clock, settings, [](const QString &passphrase) -> Result<Done> {
        return passphrase == u"of the vault"_s ? Result<Done>(Done {})
                                               : Error {u"passphrase_wrong"_s, u"Wrong."_s};
    });
    QVERIFY(lock.canLock());
    lock.lock();
    QSignalSpy refused(&lock, &AppLock::refused);
    lock.unlock(u"another"_s);
    QTRY_COMPARE(refused.size(), 1);
    lock.unlock(u"of the vault"_s);
    QTRY_VERIFY(!lock.isLocked());
}

QTEST_MAIN(TestEntry)
#include "tst_entry.moc"
