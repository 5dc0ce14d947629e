// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands, the keymaps and the keys of layouts without Latin letters.
// WAYPOST_WRITE_DOCS=1 writes docs/keyboard.md instead of holding it against the table.
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"
#include "ui/shell/commands.h"
#include "ui/shell/keymap.h"
#include "ui/shell/physicalkeys.h"
#include "ui/shell/shortcutsheet.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
/// A window whose every command is done by somebody.
struct Keyboarded {
    explicit Keyboarded(const Keymap &keymap)
        : commands(keymap, &window)
        , keys(commands, &window)
        , spy(&commands, &CommandSet::triggered)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&field);
        column->addWidget(&elsewhere);
        elsewhere.setFocusPolicy(Qt::StrongFocus);
        for (const CommandSpec &spec : commandTable())
            commands.on(spec.id, &window, [] {});
        commands.setRole(team::Role::Owner);
        commands.setConversationOpen(true);
        window.show();
    }
    [[nodiscard]] QList<CommandId> heard()
    {
        QList<CommandId> ids;
        for (const auto &each : std::exchange(all(), {}))
            ids << each.first().value<CommandId>();
        return ids;
    }
    QList<QList<QVariant>> &all() { return spy; }
    QWidget window;
    QLineEdit field;
    QWidget elsewhere;
    CommandSet commands;
    PhysicalKeys keys;
    QSignalSpy spy;
};
} // namespace

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsWhole();
    void aCommandWithoutReceiverIsDisabled();
    void rightsGreyOut();
    void presetsHaveNoConflicts_data();
    void presetsHaveNoConflicts();
    void keysCanBeChanged();
    void ownKeysAreKept();
    void aBrokenFileLeavesThePreset();
    void sequencesWork();
    void lettersTypeInTextFields();
    void keysGoByPlaceInOtherScripts_data();
    void keysGoByPlaceInOtherScripts();
    void otherScriptsTypeInTextFields();
    void sheetShowsTheRealKeys();
    void docsAreCurrent();
};

void TestKeys::everyCommandIsWhole()
{
    QSet<QString> names;
    for (const CommandSpec &spec : commandTable()) {
        QVERIFY2(!names.contains(QString::fromLatin1(spec.name)), spec.name);
        names << QString::fromLatin1(spec.name);
        QVERIFY2(!textOf(spec).isEmpty() && !groupOf(spec).isEmpty(), spec.name);
        QCOMPARE(commandNamed(QString::fromLatin1(spec.name)), &spec);
        if (*spec.permission)
            QVERIFY2(team::commandTypes().contains(QString::fromLatin1(spec.permission)), spec.name);
    }
    QVERIFY(!commandNamed(u"no.such"));
    QCOMPARE(savedViewCommand(8), CommandId::SavedView9);
}

void TestKeys::aCommandWithoutReceiverIsDisabled()
{
    const Keymap keymap;
    QWidget window;
    CommandSet commands(keymap, &window);
    commands.setConversationOpen(true);
    for (const CommandSpec &spec : commandTable())
        QVERIFY2(!commands.action(spec.id)->isEnabled(), spec.name);
    int runs = 0;
    auto part = std::make_unique<QObject>();
    commands.on(CommandId::Reply, part.get(), [&] { ++runs; });
    commands.run(CommandId::Reply);
    QCOMPARE(runs, 1);
    commands.setConversationOpen(false);
    commands.run(CommandId::Reply); // nothing to reply to
    commands.setConversationOpen(true);
    commands.on(CommandId::Reply, &window, [&] { runs += 10; }); // in its place
    commands.run(CommandId::Reply);
    QCOMPARE(runs, 11);
    part.reset(); // the earlier one's end changes nothing
    QVERIFY(commands.action(CommandId::Reply)->isEnabled());
    auto passing = std::make_unique<QObject>();
    commands.on(CommandId::Reply, passing.get(), [&] { runs += 100; });
    passing.reset();
    QVERIFY(!commands.action(CommandId::Reply)->isEnabled());
}

void TestKeys::rightsGreyOut()
{
    const Keymap keymap;
    Keyboarded keyboard(keymap);
    for (const team::Role role : {team::Role::Agent, team::Role::Supervisor, team::Role::Owner}) {
        keyboard.commands.setRole(role);
        for (const CommandSpec &spec : commandTable())
            QCOMPARE(keyboard.commands.action(spec.id)->isEnabled(),
                     !*spec.permission || team::mayGive(role, QString::fromLatin1(spec.permission)));
    }
}

void TestKeys::presetsHaveNoConflicts_data()
{
    QTest::addColumn<QString>("preset");
    QVERIFY(Keymap::presets().size() >= 3);
    for (const Keymap::Preset &preset : Keymap::presets())
        QTest::newRow(qPrintable(preset.id)) << preset.id;
}

void TestKeys::presetsHaveNoConflicts()
{
    QFETCH(QString, preset);
    Keymap keymap;
    keymap.setPreset(preset);
    for (const CommandSpec &spec : commandTable())
        for (const QKeySequence &keys : keymap.keys(spec.id)) {
            QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, spec.name);
            const auto other = keymap.clash(spec.id, keys);
            QVERIFY2(!other,
                     qPrintable(QString::fromLatin1(spec.name) + u' ' + keys.toString() + u' '
                                + (other ? QString::fromLatin1(commandSpec(*other).name) : QString())));
        }
}

void TestKeys::keysCanBeChanged()
{
    Keymap keymap;
    QSignalSpy changed(&keymap, &Keymap::changed);
    const auto taken = keymap.assign(CommandId::Reply, {QKeySequence(u"E"_s)});
    QCOMPARE(taken.error().code, u"key_taken"_s);
    QCOMPARE(taken.error().details["command"_L1].toString(), u"conversation.resolve"_s);
    QCOMPARE(keymap.assign(CommandId::Reply, {QKeySequence(u"G"_s)}).error().code,
             u"key_taken"_s); // "G, I" begins with it
    QCOMPARE(keymap.assign(CommandId::Send, {QKeySequence(u"Q"_s)}).error().code, u"key_types"_s);
    QCOMPARE(changed.size(), 0);
    QVERIFY(keymap.assign(CommandId::Reply, {QKeySequence(u"Y"_s), QKeySequence(u"Ctrl+R"_s)}));
    QCOMPARE(keymap.keyText(CommandId::Reply), u"Y"_s);
    QVERIFY(keymap.isOwn(CommandId::Reply));
    QVERIFY(keymap.assign(CommandId::Resolve, {QKeySequence(u"R"_s)})); // it is free now
    QCOMPARE(keymap.reset(CommandId::Reply).error().code, u"key_taken"_s);
    QVERIFY(keymap.assign(CommandId::Resolve, {}));
    QVERIFY(keymap.keys(CommandId::Resolve).isEmpty());
    QVERIFY(keymap.reset(CommandId::Reply));
    QVERIFY(!keymap.isOwn(CommandId::Reply));
    QVERIFY(keymap.resetAll());
    QCOMPARE(keymap.keyText(CommandId::Resolve), u"E"_s);
}

void TestKeys::ownKeysAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"keymap.json"_s);
    {
        Keymap keymap(file);
        keymap.setPreset(u"gmail"_s);
        QVERIFY(keymap.assign(CommandId::Note, {QKeySequence(u"Shift+N"_s)}));
    }
    const Keymap again(file);
    QCOMPARE(again.preset(), u"gmail"_s);
    QCOMPARE(again.keys(CommandId::Note), QList<QKeySequence> {QKeySequence(u"Shift+N"_s)});
    QCOMPARE(again.keys(CommandId::SnoozeMenu), QList<QKeySequence> {QKeySequence(u"B"_s)});
    QFile defaults(folder.filePath(u"keymap-default.json"_s)); // for whoever edits by hand
    QVERIFY(defaults.open(QIODevice::ReadOnly));
    const QJsonObject presets = QJsonDocument::fromJson(defaults.readAll()).object();
    QCOMPARE(presets.size(), Keymap::presets().size());
    QCOMPARE(presets["waypost"_L1].toObject().size(), qsizetype(commandTable().size()));
}

void TestKeys::aBrokenFileLeavesThePreset()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"keymap.json"_s);
    for (const QByteArray &text :
         {QByteArray("{"), QByteArray("[]"), QByteArray(300'000, ' '),
          QByteArray(R"({"preset":"none","keys":{"conversation.reply":[7,"Ctrl+",""],"x.y":["A"]}})")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        Keymap keymap(path);
        QCOMPARE(keymap.preset(), u"waypost"_s);
        QCOMPARE(keymap.keyText(CommandId::Note), u"N"_s);
        if (!text.contains("preset"))
            QCOMPARE(keymap.load().error().code, u"keymap_unreadable"_s);
    }
}

void TestKeys::sequencesWork()
{
    const Keymap keymap;
    Keyboarded keyboard(keymap);
    keyboard.elsewhere.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&keyboard.window));
    QTest::keyClick(&keyboard.elsewhere, Qt::Key_J);
    QTest::keyClick(&keyboard.elsewhere, Qt::Key_G);
    QTest::keyClick(&keyboard.elsewhere, Qt::Key_S);
    QTest::keyClick(&keyboard.elsewhere, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(keyboard.heard(),
             (QList<CommandId> {CommandId::NextConversation, CommandId::ViewSnoozed, CommandId::ViewMine}));
}

void TestKeys::lettersTypeInTextFields()
{
    const Keymap keymap;
    Keyboarded keyboard(keymap);
    QVERIFY(QTest::qWaitForWindowActive(&keyboard.window));
    keyboard.field.setFocus();
    QTest::keyClicks(&keyboard.field, u"ejr?"_s);
    QCOMPARE(keyboard.field.text(), u"ejr?"_s);
    QVERIFY(keyboard.heard().isEmpty());
    QTest::keyClick(&keyboard.field, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(keyboard.heard(), QList<CommandId> {CommandId::Palette});
}

void TestKeys::keysGoByPlaceInOtherScripts_data()
{
    QTest::addColumn<QString>("typed"); ///< what the keys of "J", "G", "S", Ctrl+"K" give there
    QTest::newRow("Arabic") << u"تلسن"_s;
    QTest::newRow("Hindi") << u"रुेक"_s;
    QTest::newRow("Russian") << u"опыл"_s;
    QTest::newRow("Greek") << u"ξγσκ"_s;
}

void TestKeys::keysGoByPlaceInOtherScripts()
{
    QFETCH(QString, typed);
    const Keymap keymap;
    Keyboarded keyboard(keymap);
    QVERIFY(QTest::qWaitForWindowActive(&keyboard.window));
    keyboard.elsewhere.setFocus();
    constexpr std::array<quint32, 4> scanCodes {44, 42, 39, 45}; // J, G, S, K on X11 and Wayland
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const auto modifiers = i == 3 ? Qt::ControlModifier : Qt::NoModifier;
        QKeyEvent press(QEvent::KeyPress, typed[i].toUpper().unicode(), modifiers, scanCodes[size_t(i)], 0, 0,
                        i == 3 ? QString() : QString(typed[i]));
        QApplication::sendEvent(&keyboard.elsewhere, &press);
    }
    QCOMPARE(keyboard.heard(),
             (QList<CommandId> {CommandId::NextConversation, CommandId::ViewSnoozed, CommandId::Palette}));
    // The same places on a Latin layout are whatever that layout says: Dvorak's H is no J.
    QKeyEvent dvorak(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, 44, 0, 0, u"h"_s);
    QCOMPARE(PhysicalKeys::latinKey(dvorak), Qt::Key_unknown);
}

void TestKeys::otherScriptsTypeInTextFields()
{
    const Keymap keymap;
    Keyboarded keyboard(keymap);
    QVERIFY(QTest::qWaitForWindowActive(&keyboard.window));
    keyboard.field.setFocus();
    QKeyEvent press(QEvent::KeyPress, u'О', Qt::NoModifier, 44, 0, 0, u"о"_s);
    QApplication::sendEvent(&keyboard.field, &press);
    QCOMPARE(keyboard.field.text(), u"о"_s);
    QVERIFY(keyboard.heard().isEmpty());
    QKeyEvent palette(QEvent::KeyPress, u'Л', Qt::ControlModifier, 45, 0, 0, QString());
    QApplication::sendEvent(&keyboard.field, &palette);
    QCOMPARE(keyboard.heard(), QList<CommandId> {CommandId::Palette});
}

void TestKeys::sheetShowsTheRealKeys()
{
    const Theme theme(ThemeChoice::Light);
    Keymap keymap;
    QVERIFY(keymap.assign(CommandId::Reply, {QKeySequence(u"Ctrl+Alt+R"_s)}));
    ShortcutSheet sheet(theme, keymap, nullptr);
    const int all = sheet.shown();
    QVERIFY(all > 60);
    auto *field = sheet.findChild<SearchField *>();
    field->setText(u"ctrl+alt+r"_s);
    QCOMPARE(sheet.shown(), 1);
    field->setText(u"snooze"_s);
    QVERIFY(sheet.shown() >= 2 && sheet.shown() < 6);
    field->setText(u"nothing like that"_s);
    QCOMPARE(sheet.shown(), 0);
    field->clear();
    QCOMPARE(sheet.shown(), all);
}

void TestKeys::docsAreCurrent()
{
    QFile page(QStringLiteral(WAYPOST_SOURCE_DIR) + u"/docs/keyboard.md"_s);
    if (qEnvironmentVariableIsSet("WAYPOST_WRITE_DOCS")) {
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(keyboardPage().toUtf8());
        return;
    }
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY2(
        QString::fromUtf8(page.readAll()) == keyboardPage(),
        "docs/keyboard.md is not what the table says: run tst_keys docsAreCurrent with WAYPOST_WRITE_DOCS=1");
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
