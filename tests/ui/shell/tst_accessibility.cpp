// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that takes the keyboard says what it is, and Tab comes to it: in the window, its dialogs, the
// settings and the windows of their own.
#include "tests/ui/shell/opened.h"
#include "ui/inbox/conversationpane.h"
#include "ui/kit/rowsview.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/outboxdialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/popouts.h"
#include "ui/shell/shortcutsheet.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using demo::Opened;

namespace {
QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        names.prepend(QString::fromLatin1(widget->metaObject()->className()));
    return names.join(u" > "_s);
}

bool isUsed(const QWidget *widget, const QWidget &window)
{
    return widget->window() == &window && widget->isVisibleTo(&window) && widget->isEnabledTo(&window);
}

/// Nobody says what they are: a name is missing.
QStringList nameless(QWidget &window)
{
    QStringList paths;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isUsed(widget, window) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || widget->focusPolicy() == Qt::ClickFocus)
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            paths << pathOf(widget);
    }
    return paths;
}

/// Tab never comes there.
QStringList unreached(QWidget &window)
{
    QSet<const QWidget *> reached;
    const QWidget *first = &window;
    for (const QWidget *at = first->nextInFocusChain(); at && at != first; at = at->nextInFocusChain())
        reached << at;
    QStringList paths;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (isUsed(widget, window) && (widget->focusPolicy() & Qt::TabFocus) && !reached.contains(widget))
            paths << pathOf(widget);
    return paths;
}

/// Presses Tab until it comes back to where it began; what it has visited.
QSet<QWidget *> tabbed(QWidget &window)
{
    QSet<QWidget *> visited {window.focusWidget()};
    constexpr int most = 400;
    for (int i = 0; i < most; ++i) {
        QWidget *here = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(here, Qt::Key_Tab);
        QWidget *next = window.focusWidget();
        if (!next || visited.contains(next))
            break;
        visited << next;
    }
    return visited;
}
} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingSaysWhatItIs_data();
    void everythingSaysWhatItIs();
    void rowsSayWhatTheyShow();

private:
    [[nodiscard]] QWidget *shown(const QString &what, Opened &opened);
};

QWidget *TestAccessibility::shown(const QString &what, Opened &opened)
{
    MainWindow &window = *opened.window;
    if (what == "palette"_L1) {
        window.run(CommandId::Palette);
        return window.findChild<Palette *>();
    }
    if (what == "shortcuts"_L1) {
        window.run(CommandId::Shortcuts);
        return window.findChild<ShortcutSheet *>();
    }
    if (what == "outbox"_L1) {
        window.run(CommandId::Outbox);
        return window.findChild<OutboxDialog *>();
    }
    if (what == "popout"_L1) {
        window.popOuts().openConversation(demo::conversationId(1));
        return window.popOuts().windows().first();
    }
    if (what.startsWith("settings/"_L1)) {
        window.showSettings(what.mid(9));
        return window.findChild<SettingsWindow *>();
    }
    if (what == "contacts"_L1)
        window.run(CommandId::Contacts);
    return &window;
}

void TestAccessibility::everythingSaysWhatItIs_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"window", "contacts", "palette", "shortcuts", "outbox", "popout",
                             "settings/general", "settings/keyboard", "settings/security", "settings/about"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestAccessibility::everythingSaysWhatItIs()
{
    QFETCH(QString, what);
    Opened opened;
    opened.window->openConversation(demo::conversationId(1));
    QTRY_VERIFY(opened.window->inbox().pane().listed());
    QWidget *window = shown(what, opened);
    QVERIFY(window);
    QTRY_VERIFY(window->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(window));
    const QStringList names = nameless(*window);
    QVERIFY2(names.isEmpty(), qPrintable(u"\n"_s + names.join(u'\n')));
    const QStringList missed = unreached(*window);
    QVERIFY2(missed.isEmpty(), qPrintable(u"\n"_s + missed.join(u'\n')));
    // Tab goes round and is not caught anywhere.
    QStringList trapped;
    const QSet<QWidget *> visited = tabbed(*window);
    for (QWidget *widget : window->findChildren<QWidget *>())
        if (isUsed(widget, *window) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && !visited.contains(widget) && !widget->visibleRegion().isEmpty())
            trapped << pathOf(widget);
    QVERIFY2(trapped.isEmpty(), qPrintable(u"\n"_s + trapped.join(u'\n')));
}

void TestAccessibility::rowsSayWhatTheyShow()
{
    Opened opened;
    for (RowsView *rows : opened.window->findChildren<RowsView *>())
        if (rows->isVisible()) {
            QTRY_VERIFY(rows->painter());
            for (int row = 0; row < rows->rowCount(); ++row)
                QVERIFY2(!rows->painter()->text(row).trimmed().isEmpty(), qPrintable(pathOf(rows)));
        }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
