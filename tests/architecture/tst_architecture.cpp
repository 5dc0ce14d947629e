// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The house as it is declared against the house as it is written: every #include must be an arrow of its
// folder's waypost_module line, core knows no screen, and what must never meet does not.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {
using namespace Qt::StringLiterals;
const QString sourceDir = QStringLiteral(WAYPOST_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    for (QDirIterator it(sourceDir + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

struct Module {
    QSet<QString> depends;
    QSet<QString> qt;
};
} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesFollowTheArrows();
    void arrowsGoDown();
    void coreKnowsNoScreen();
    void whatMustNeverMeet_data();
    void whatMustNeverMeet();
    void everyFileSaysItsLicence();
    void nothingSleepsInTests();
    void testsNamedInDocsExist();

private:
    [[nodiscard]] QSet<QString> reach(const QString &module) const
    {
        QSet<QString> all = m_modules[module].depends;
        for (const QString &next : m_modules[module].depends)
            all |= reach(next);
        return all;
    }
    QHash<QString, Module> m_modules; ///< "core_store" → its arrows
};

void TestArchitecture::initTestCase()
{
    static const QRegularExpression declared(u"waypost_(?:module|program)\\((\\w+)([^)]*)\\)"_s);
    static const QRegularExpression word(u"\\S+"_s);
    for (const QString &folder : {u"core"_s, u"ui"_s})
        for (const QString &path : filesBelow(folder, {u"CMakeLists.txt"_s}))
            for (auto it = declared.globalMatch(textOf(path)); it.hasNext();) {
                const auto match = it.next();
                Module module;
                QSet<QString> *list = nullptr;
                for (auto words = word.globalMatch(match.captured(2)); words.hasNext();) {
                    const QString token = words.next().captured();
                    if (token == "DEPENDS"_L1)
                        list = &module.depends;
                    else if (token == "QT"_L1)
                        list = &module.qt;
                    else if (token == "LINK"_L1)
                        list = nullptr;
                    else if (list)
                        list->insert(token);
                }
                m_modules[match.captured(1)] = module;
            }
    QVERIFY(m_modules.size() > 10);
}

void TestArchitecture::includesFollowTheArrows()
{
    static const QRegularExpression include(u"#\\s*include\\s*\"(core|ui|app)/(\\w+)/[^\"]+\""_s);
    QStringList wrong;
    for (const QString &path :
         filesBelow(u"core"_s, {u"*.h"_s, u"*.cpp"_s}) + filesBelow(u"ui"_s, {u"*.h"_s, u"*.cpp"_s})) {
        const QStringList parts = QDir(sourceDir).relativeFilePath(path).split(u'/');
        const QString from = parts[0] + u'_' + parts[1];
        const QSet<QString> allowed = reach(from) | QSet<QString> {from};
        for (auto it = include.globalMatch(textOf(path)); it.hasNext();) {
            const auto match = it.next();
            const QString to = match.captured(1) + u'_' + match.captured(2);
            if (!allowed.contains(to))
                wrong << path + u": "_s + from + u" does not declare "_s + to;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArchitecture::arrowsGoDown()
{
    for (auto it = m_modules.cbegin(); it != m_modules.cend(); ++it) {
        QVERIFY2(!reach(it.key()).contains(it.key()), qPrintable(it.key() + u" depends on itself"_s));
        for (const QString &to : it->depends) {
            QVERIFY2(m_modules.contains(to), qPrintable(it.key() + u" names an unknown module "_s + to));
            QVERIFY2(!(it.key().startsWith("core_"_L1) && to.startsWith("ui_"_L1)),
                     qPrintable(it.key() + u" → "_s + to));
        }
    }
}

void TestArchitecture::coreKnowsNoScreen()
{
    static const QRegularExpression gui(
        u"#\\s*include\\s*<(QtGui|QtWidgets|QWidget|QPainter|QGuiApplication|QApplication|QImage|QPixmap|QColor|QFont|QIcon)\\b"_s);
    for (const QString &path : filesBelow(u"core"_s, {u"*.h"_s, u"*.cpp"_s}))
        QVERIFY2(!gui.match(textOf(path)).hasMatch(), qPrintable(path));
    for (auto it = m_modules.cbegin(); it != m_modules.cend(); ++it)
        if (it.key().startsWith("core_"_L1))
            for (const auto &library : {u"Gui"_s, u"Widgets"_s, u"Svg"_s})
                QVERIFY2(!it->qt.contains(library), qPrintable(it.key()));
}

void TestArchitecture::whatMustNeverMeet_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("never");
    QTest::newRow("the sandbox is an independent witness")
        << u"core_sandbox"_s
        << QStringList {u"core_whatsapp"_s, u"core_conversations"_s, u"core_features"_s, u"core_relay"_s};
    QTest::newRow("clients do not know the provider")
        << u"core_sync"_s << QStringList {u"core_whatsapp"_s, u"core_relay"_s};
    QTest::newRow("the floor knows no feature")
        << u"core_store"_s << QStringList {u"core_conversations"_s, u"core_contacts"_s};
    QTest::newRow("the wire knows no feature")
        << u"core_wire"_s << QStringList {u"core_conversations"_s, u"core_contacts"_s};
    QTest::newRow("the kit knows no feature")
        << u"ui_kit"_s << QStringList {u"core_conversations"_s, u"core_sync"_s};
    QTest::newRow("screens do not know the relay")
        << u"ui_shell"_s << QStringList {u"core_relay"_s, u"core_whatsapp"_s, u"core_sandbox"_s};
    QTest::newRow("conversations know nobody who listens")
        << u"core_conversations"_s << QStringList {u"core_whatsapp"_s, u"core_templates"_s};
}

void TestArchitecture::whatMustNeverMeet()
{
    QFETCH(QString, from);
    QFETCH(QStringList, never);
    QVERIFY2(m_modules.contains(from), qPrintable(from));
    const QSet<QString> all = reach(from);
    for (const QString &to : never)
        QVERIFY2(!all.contains(to), qPrintable(from + u" reaches "_s + to));
}

void TestArchitecture::everyFileSaysItsLicence()
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})
        for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s}))
            QVERIFY2(textOf(path).left(300).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1),
                     qPrintable(path));
}

void TestArchitecture::nothingSleepsInTests()
{
    static const QRegularExpression sleep(u"\\b(qSleep|msleep|usleep|sleep_for|qWait)\\s*\\("_s);
    for (const QString &path : filesBelow(u"tests"_s, {u"*.h"_s, u"*.cpp"_s}))
        if (!path.endsWith("tst_architecture.cpp"_L1)
            && !path.contains("/tests/bench/"_L1)) // a load has a pace
            QVERIFY2(!sleep.match(textOf(path)).hasMatch(), qPrintable(path));
}

/// A page that says "shown by" and names a test that is gone shows nothing.
void TestArchitecture::testsNamedInDocsExist()
{
    QHash<QString, QString> sources; // test program → its text
    for (const QString &path : filesBelow(u"tests"_s, {u"tst_*.cpp"_s}))
        sources.insert(QFileInfo(path).baseName(), textOf(path));
    static const QRegularExpression named(u"`(tst_\\w+)::(\\w+)`"_s);
    int found = 0;
    for (const QString &page : filesBelow(u"docs"_s, {u"*.md"_s}))
        for (auto it = named.globalMatch(textOf(page)); it.hasNext(); ++found) {
            const auto match = it.next();
            const QString wanted = u"void "_s + match.captured(2) + u'(';
            QVERIFY2(sources.value(match.captured(1)).contains(wanted),
                     qPrintable(page + u": "_s + match.captured(0)));
        }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
