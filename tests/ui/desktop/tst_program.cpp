// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as the desktop starts it: options, a second start, what is registered.
#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000;

struct Ended {
    int code = -1;
    QString said;
    QString complained;
};

/// A home and a runtime folder of its own.
struct Place {
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        return environment;
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(WAYPOST_BINARY_DIR "/bin/waypost"),
                      QStringList {u"--home"_s, home.path()} + arguments);
    }
    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(patience))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// Somebody answers; what a crash has left does not.
    [[nodiscard]] bool listens() const
    {
        const QDir folder(runtime.path() + u"/waypost"_s);
        const QStringList names = folder.entryList(QDir::System | QDir::Files);
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            QLocalSocket socket;
            socket.connectToServer(folder.filePath(name));
            return !name.endsWith(".lock"_L1) && socket.waitForConnected(patience);
        });
    }
    QTemporaryDir home;
    QTemporaryDir runtime;
};
} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsAreExplained();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void aSecondStartHandsOver();
    void whatIsRegisteredIsValid_data();
    void whatIsRegisteredIsValid();
};

void TestProgram::optionsAreExplained()
{
    const Place place;
    const Ended help = place.run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QString &option :
         {u"--profile"_s, u"--minimized"_s, u"--offline"_s, u"--open"_s, u"address"_s})
        QVERIFY2(help.said.contains(option), qPrintable(help.said));
    const Ended version = place.run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.said.startsWith(u"waypost "_s));
}

void TestProgram::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("another scheme") << QStringList {u"https://example.org"_s};
    QTest::newRow("a broken address") << QStringList {u"waypost://send?all=1"_s};
    QTest::newRow("two addresses") << QStringList {u"waypost://view/mine"_s, u"waypost://view/open"_s};
    QTest::newRow("a profile that is a path") << QStringList {u"--profile"_s, u"../../etc"_s};
}

void TestProgram::wrongUseIsSaid()
{
    QFETCH(QStringList, arguments);
    const Ended ended = Place().run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.complained.startsWith(u"waypost: "_s));
}

void TestProgram::aSecondStartHandsOver()
{
    const Place place;
    QProcess first;
    place.start(first, {});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(place.listens(), patience);
    QCOMPARE(place.run({u"waypost://view/mine"_s}).code, 0);
    QCOMPARE(first.state(), QProcess::Running);
    // Another profile is another program: it stays.
    QProcess other;
    place.start(other, {u"--profile"_s, u"second"_s});
    QVERIFY(other.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QDir(place.home.path() + u"/profiles/second"_s).exists(), patience);
    QCOMPARE(other.state(), QProcess::Running);
    // Told to end, both do; killed, the next one is the first.
    other.terminate();
    QVERIFY(other.waitForFinished(patience));
    QCOMPARE(other.exitCode(), 0);
    first.kill();
    QVERIFY(first.waitForFinished(patience));
    QProcess next;
    place.start(next, {});
    QVERIFY(next.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(place.listens(), patience);
    QCOMPARE(place.run({u"waypost://view/open"_s}).code, 0);
    QCOMPARE(next.state(), QProcess::Running);
    next.terminate();
    QVERIFY(next.waitForFinished(patience));
}

void TestProgram::whatIsRegisteredIsValid_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString folder = QStringLiteral(WAYPOST_SOURCE_DIR) + u"/packaging/desktop/org.waypost.Waypost"_s;
    QTest::newRow("desktop file") << u"desktop-file-validate"_s << QStringList {folder + u".desktop"_s};
    QTest::newRow("AppStream") << u"appstreamcli"_s
                               << QStringList {u"validate"_s, u"--no-net"_s, folder + u".metainfo.xml"_s};
}

void TestProgram::whatIsRegisteredIsValid()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(program, arguments);
    QVERIFY2(process.waitForFinished(patience), qPrintable(program));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
