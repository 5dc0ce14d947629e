// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: found by their words, in force at once, kept; what owners decide becomes commands.
#include "core/workspace/workspace.h"
#include "tests/ui/inbox/deskfolder.h"
#include "tests/ui/settings/pagekit.h"
#include "ui/kit/banner.h"
#include "ui/kit/language.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/workspacepage.h"
#include "ui/shell/keyboardpage.h"
#include "ui/shell/keymap.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace waypost;
using namespace waypost::ui;
using waypost::tests::called;
using namespace Qt::StringLiterals;

namespace {
QAbstractButton *buttonOn(const QWidget &page, const QString &text)
{
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

void pick(QComboBox &box, const QVariant &value)
{
    const int index = box.findData(value);
    QVERIFY(index >= 0);
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}
} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesHaveDefaultsAndRanges();
    void choicesAreKept();
    void searchFindsAndJumps();
    void keysAreCaughtAndConflictsSaid();
    void workspaceDecisionsAreGiven();
    void passphrasesHaveToAgree();

private:
    const Theme m_theme {ThemeChoice::Light};
};

void TestSettings::valuesHaveDefaultsAndRanges()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    QCOMPARE(preferences.textZoom(), 100);
    QCOMPARE(preferences.sendKey(), Preferences::SendKey::Enter);
    QCOMPARE(preferences.noteKey(), Preferences::SendKey::CtrlEnter);
    QVERIFY(!preferences.holdSeconds());
    QVERIFY(preferences.spelling() && !preferences.reducedMotion() && !preferences.compactList());
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.setTextZoom(1'000);
    QCOMPARE(preferences.textZoom(), 200);
    preferences.setTextZoom(200);
    QCOMPARE(changed.size(), 1); // once
    preferences.stepTextZoom(-1);
    QCOMPARE(preferences.textZoom(), 175);
    preferences.setEmojiTone(9);
    QCOMPARE(preferences.emojiTone(), 5);
    settings.setValue(u"composer/hold_s"_s, 7); // by hand
    QVERIFY(!preferences.holdSeconds());
    preferences.setHoldSeconds(0);
    QCOMPARE(preferences.holdSeconds().value_or(-1), 0);
}

void TestSettings::choicesAreKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    GeneralPage page(m_theme, preferences);
    QSignalSpy theme(&page, &GeneralPage::themeChosen);
    pick(*called<QComboBox>(page, GeneralPage::tr("Theme")), int(ThemeChoice::Dark));
    QCOMPARE(theme.size(), 1);
    QSignalSpy language(&preferences, &Preferences::languageChanged);
    auto *spoken = called<QComboBox>(page, GeneralPage::tr("Language of the program"));
    QCOMPARE(spoken->count(), languages().size() + 1);
    pick(*spoken, u"ar"_s);
    QCOMPARE(language.value(0).value(0).toString(), u"ar"_s);
    pick(*called<QComboBox>(page, GeneralPage::tr("A reply can be taken back")), 15);
    QCOMPARE(preferences.holdSeconds().value_or(-1), 15);
    pick(*called<QComboBox>(page, GeneralPage::tr("Enter in a reply")), int(Preferences::SendKey::CtrlEnter));
    QCOMPARE(settings.value(u"composer/send_key"_s).toString(), u"ctrl_enter"_s);
    called<QCheckBox>(page, GeneralPage::tr("Less motion"))->click();
    QVERIFY(preferences.reducedMotion());
    pick(*called<QComboBox>(page, GeneralPage::tr("List of conversations")), true);
    QVERIFY(preferences.compactList());
    preferences.setTextZoom(150); // by the keyboard meanwhile
    QCOMPARE(called<QComboBox>(page, GeneralPage::tr("Text of conversations"))->currentData().toInt(), 150);
}

void TestSettings::searchFindsAndJumps()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    Keymap keymap;
    SettingsWindow window(m_theme);
    window.addPage(u"general"_s, Icon::Settings, u"General"_s, new GeneralPage(m_theme, preferences));
    window.addPage(u"keyboard"_s, Icon::Keyboard, u"Keyboard"_s, new KeyboardPage(m_theme, keymap));
    window.addPage(u"about"_s, Icon::Info, u"About"_s,
                   new AboutPage(m_theme, {u"a"_s, u"agent"_s, u"Shop"_s}));
    window.show();
    auto *field = window.findChild<SearchField *>(u"settingsSearch"_s);
    auto *rows = window.findChild<RowsView *>();
    QCOMPARE(rows->rowCount(), 3);
    QVERIFY(window.showPage(u"keyboard"_s));
    QCOMPARE(window.currentPage(), u"keyboard"_s);
    QVERIFY(!window.showPage(u"nothing"_s));
    QTest::keyClicks(field, u"skin tone"_s);
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(window.currentPage(), u"general"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.focusWidget()->accessibleName(), GeneralPage::tr("Skin tone of emoji"));
    field->setText(u"ctrl+enter"_s); // a word of a choice
    QVERIFY(rows->rowCount() >= 2);
    field->setText(u"Licence"_s);
    QCOMPARE(window.currentPage(), u"about"_s);
    field->setText(u"no setting is called so"_s);
    QCOMPARE(rows->rowCount(), 0);
    field->clear();
    QCOMPARE(rows->rowCount(), 3);
}

void TestSettings::keysAreCaughtAndConflictsSaid()
{
    Keymap keymap;
    KeyboardPage page(m_theme, keymap);
    page.show();
    page.choose(CommandId::Reply);
    auto *capture = page.findChild<QKeySequenceEdit *>();
    auto *banner = page.findChild<InlineBanner *>();
    capture->setKeySequence(QKeySequence(u"E"_s));
    buttonOn(page, KeyboardPage::tr("Use it"))->click();
    QVERIFY2(banner->text().contains(textOf(commandSpec(CommandId::Resolve))), qPrintable(banner->text()));
    QCOMPARE(keymap.keyText(CommandId::Reply), u"R"_s);
    page.choose(CommandId::Reply);
    capture->setKeySequence(QKeySequence(u"Ctrl+Alt+R"_s));
    buttonOn(page, KeyboardPage::tr("Add it"))->click();
    QCOMPARE(keymap.keys(CommandId::Reply).size(), 2);
    const auto *table = page.findChild<QTreeWidget *>();
    QVERIFY(table->topLevelItem(int(CommandId::Reply))->text(1).contains(u"Ctrl+Alt+R"_s));
    buttonOn(page, KeyboardPage::tr("No key"))->click();
    QVERIFY(keymap.keys(CommandId::Reply).isEmpty());
    buttonOn(page, KeyboardPage::tr("As in the preset"))->click();
    QCOMPARE(keymap.keyText(CommandId::Reply), u"R"_s);
    pick(*page.findChild<QComboBox *>(), u"gmail"_s);
    QCOMPARE(keymap.preset(), u"gmail"_s);
    page.findChild<SearchField *>()->setText(u"snooze"_s);
    QVERIFY(table->topLevelItem(int(CommandId::Reply))->isHidden());
    QVERIFY(!table->topLevelItem(int(CommandId::SnoozeMenu))->isHidden());
}

void TestSettings::workspaceDecisionsAreGiven()
{
    const demo::DeskFolder folder(demo::shop());
    const VirtualClock clock(demo::now);
    const auto desk = folder.open(clock);
    QTRY_VERIFY(!desk->me().agent.isEmpty());
    WorkspacePage page(m_theme, *desk);
    page.show();
    if (desk->me().role == "owner"_L1) {
        pick(*called<QComboBox>(page, WorkspacePage::tr("Undo of sending")), 30);
        QTRY_COMPARE(desk->state().outbox, 1);
    } else {
        QVERIFY(!called<QComboBox>(page, WorkspacePage::tr("Undo of sending"))->isEnabled());
    }
    for (const workspace::SettingSpec &spec : workspace::settingSpecs()) // each has words
        QVERIFY2(!called<QWidget>(page, spec.name), spec.name.data());
    const int before = desk->state().outbox;
    auto *name = called<QLineEdit>(page, WorkspacePage::tr("Name of the code"));
    name->setText(u"Refunded"_s);
    QTest::keyClick(name, Qt::Key_Return);
    if (desk->me().role == "agent"_L1) { // said on the page
        QTRY_VERIFY(page.findChild<InlineBanner *>()->isVisible());
        return;
    }
    QTRY_COMPARE(desk->state().outbox, before + 1);
    QTRY_VERIFY(called<QAbstractButton>(page, WorkspacePage::tr("Remove %1").arg(u"Refunded"_s)));
}

void TestSettings::passphrasesHaveToAgree()
{
    const demo::DeskFolder folder(demo::shop());
    const VirtualClock clock(demo::now);
    const auto desk = folder.open(clock);
    SecurityPage page(m_theme, *desk);
    page.show();
    QSignalSpy lock(&page, &SecurityPage::lockWanted);
    buttonOn(page, SecurityPage::tr("Lock Waypost now"))->click();
    QCOMPARE(lock.size(), 1);
    for (QLineEdit *field : page.findChildren<QLineEdit *>())
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    called<QLineEdit>(page, SecurityPage::tr("New passphrase"))->setText(u"four words in a row"_s);
    called<QLineEdit>(page, SecurityPage::tr("New passphrase once more"))->setText(u"something else"_s);
    const auto said = [&](const QString &words) {
        for (const InlineBanner *banner : page.findChildren<InlineBanner *>())
            if (banner->isVisible() && banner->text().contains(words))
                return true;
        return false;
    };
    buttonOn(page, SecurityPage::tr("Change the passphrase"))->click();
    QVERIFY(said(u"not the same"_s));
    called<QLineEdit>(page, SecurityPage::tr("New passphrase once more"))->setText(u"four words in a row"_s);
    buttonOn(page, SecurityPage::tr("Change the passphrase"))->click();
    QTRY_VERIFY(!said(u"not the same"_s)); // the desk's answer: this one is not sealed with a passphrase
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
