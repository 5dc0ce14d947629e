// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/progressline.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/sectiontitle.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/splitter.h"
#include "ui/kit/syntaxview.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace waypost::ui;

class TestKitWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void buttonsSayWhatTheyDo()
    {
        FlatButton icon(m_theme, Icon::Attach, u"Attach a file"_s);
        QCOMPARE(icon.accessibleName(), u"Attach a file"_s);
        QCOMPARE(icon.toolTip(), u"Attach a file"_s);
        icon.setShortcutHint(u"Ctrl+U"_s);
        QCOMPARE(icon.toolTip(), u"Attach a file (Ctrl+U)"_s);
        QSignalSpy clicked(&icon, &QAbstractButton::clicked);
        QTest::keyClick(&icon, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
        FlatButton word(m_theme, ButtonKind::Primary, u"Send & resolve"_s);
        QVERIFY(word.sizeHint().width() > word.sizeHint().height());
        QVERIFY(word.shortcut().isEmpty()); // "&" is a letter
        QCOMPARE(word.accessibleName(), u"Send & resolve"_s);
        word.setTrailingIcon(Icon::Return);
        FlatButton plain(m_theme, ButtonKind::Primary, u"Send & resolve"_s);
        QVERIFY(word.sizeHint().width() > plain.sizeHint().width());
    }

    void buttonStatesLookDifferent()
    {
        FlatButton button(m_theme, ButtonKind::Secondary, u"Snooze"_s);
        button.resize(button.sizeHint());
        const QImage normal = button.grab().toImage();
        button.setDown(true);
        QVERIFY(button.grab().toImage() != normal);
        button.setDown(false);
        button.setEnabled(false);
        QVERIFY(button.grab().toImage() != normal);
    }

    void tabsByKeyboard()
    {
        SegmentTabs tabs(m_theme, {u"Reply"_s, u"Note"_s, u"Template"_s});
        tabs.resize(tabs.sizeHint());
        QSignalSpy changed(&tabs, &SegmentTabs::currentChanged);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.current(), 1);
        QCOMPARE(tabs.accessibleName(), u"Note"_s);
        tabs.setTabEnabled(2, false, u"The window is open"_s);
        QTest::keyClick(&tabs, Qt::Key_Right); // past the disabled one, round the end
        QCOMPARE(tabs.current(), 0);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(2).center());
        QCOMPARE(tabs.current(), 0);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
        QCOMPARE(tabs.current(), 1);
        QCOMPARE(changed.size(), 3);
        tabs.setTabEnabled(1, false);
        QCOMPARE(tabs.current(), 0);
    }
    void tabsMirror()
    {
        SegmentTabs tabs(m_theme, {u"Reply"_s, u"Note"_s});
        tabs.setLayoutDirection(Qt::RightToLeft);
        tabs.resize(tabs.sizeHint());
        QVERIFY(tabs.tabRect(0).left() > tabs.tabRect(1).right());
        QTest::keyClick(&tabs, Qt::Key_Left);
        QCOMPARE(tabs.current(), 1);
    }

    void customerTextIsNeverMarkup()
    {
        ElidedLabel label(m_theme, TextRole::Body, &Tokens::ink);
        label.setText(u"<b>bold</b> <img src=\"file:///etc/passwd\">"_s);
        QCOMPARE(label.accessibleName(), label.text());
        label.resize(60, 20);
        label.show();
        QHelpEvent help(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;"_s));
        label.resize(900, 20);
        QApplication::sendEvent(&label, &help);
        QTRY_VERIFY(!QToolTip::isVisible() || QToolTip::text().isEmpty());
    }
    void elidedLabelsFit()
    {
        ElidedLabel label(m_theme, TextRole::Body, &Tokens::ink);
        label.setText(u"a name that is longer than its place 👍🏽"_s);
        label.resize(80, 20);
        QImage image = label.grab().toImage();
        QVERIFY(label.minimumSizeHint().width() < 40);
        bool inked = false;
        for (int y = 0; y < image.height(); ++y)
            inked = inked || qGray(image.pixel(79, y)) < 100;
        QVERIFY(!inked); // the ellipsis ends before the edge
    }

    void bannersWrapAndAct()
    {
        QWidget window;
        InlineBanner banner(m_theme, &window);
        banner.setMessage(BannerTone::Bad, u"The message was not sent. "_s.repeated(6).trimmed(), u"Mei"_s);
        QVERIFY(banner.heightForWidth(200) > banner.heightForWidth(900));
        QVERIFY(banner.accessibleName().startsWith(u"Mei The message"_s));
        banner.setAction(u"Try again"_s);
        banner.setDismissible(true);
        banner.resize(500, banner.heightForWidth(500));
        banner.show();
        window.resize(600, 200);
        window.show();
        QSignalSpy acted(&banner, &InlineBanner::actionTriggered);
        QSignalSpy dismissed(&banner, &InlineBanner::dismissed);
        const auto buttons = banner.findChildren<FlatButton *>();
        QCOMPARE(buttons.size(), 2);
        for (FlatButton *button : buttons) {
            QVERIFY(banner.rect().contains(button->geometry()));
            button->click();
        }
        QCOMPARE(acted.size(), 1);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(banner.isHidden());
    }
    void toastsGoByThemselves()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(m_theme, &window);
        window.show();
        toast.showMessage(BannerTone::Ok, u"Resolved"_s, u"Undo"_s, 30);
        QVERIFY(toast.isVisible());
        QVERIFY(window.rect().contains(toast.geometry()));
        QTRY_VERIFY(!toast.isVisible());
        QSignalSpy acted(&toast, &Toast::actionTriggered);
        toast.showMessage(BannerTone::Ok, u"Resolved"_s, u"Undo"_s, 60'000);
        toast.findChild<FlatButton *>()->click();
        QCOMPARE(acted.size(), 1);
        QVERIFY(!toast.isVisible());
    }

    void splittersRemember()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"kit.ini"_s), QSettings::IniFormat);
        const auto make = [&] {
            auto splitter = std::make_unique<Splitter>(Qt::Horizontal, settings, u"inbox"_s);
            for (int i = 0; i < 3; ++i)
                splitter->addWidget(new QWidget);
            splitter->resize(900, 300);
            splitter->show();
            splitter->restore({200, 500, 200});
            return splitter;
        };
        QList<int> left;
        {
            const auto first = make();
            QVERIFY(std::abs(first->sizes()[0] - 200) < 3);
            first->handle(1)->setFocus();
            QTest::keyClick(first->handle(1), Qt::Key_Right);
            left = first->sizes();
            QVERIFY(left[0] > 205);
        }
        QCOMPARE(make()->sizes(), left);
    }

    void searchFieldKeys()
    {
        SearchField field(m_theme, u"Search or jump to…"_s);
        field.setShortcutHint(u"Ctrl K"_s);
        QSignalSpy left(&field, &SearchField::left);
        QSignalSpy stepped(&field, &SearchField::stepped);
        QTest::keyClicks(&field, u"tag"_s);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(stepped.size(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(field.accessibleName(), u"Search or jump to…"_s);
    }

    void titlesAndBars()
    {
        SectionTitle title(m_theme, u"Orders"_s);
        QCOMPARE(title.accessibleName(), u"Orders"_s);
        ProgressLine line(m_theme);
        line.setValue(7);
        QCOMPARE(line.value(), 1.0);
        line.setValue(0.5);
        line.resize(100, 5);
        const QImage image = line.grab().toImage();
        QCOMPARE(image.pixelColor(20, 2), m_theme.tokens().accent);
        QCOMPARE(image.pixelColor(80, 2), m_theme.tokens().paper3);
        line.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(line.grab().toImage().pixelColor(80, 2), m_theme.tokens().accent);
    }

    void sourceIsColouredAndFollowsTheTheme()
    {
        Theme theme(ThemeChoice::Light);
        SyntaxView view(theme);
        view.setJson(R"({"type":"unknown","n":1})");
        QVERIFY(view.isReadOnly());
        QVERIFY(view.toPlainText().contains(u"\n    \"n\": 1"_s));
        const auto colours = [&] {
            QSet<QRgb> found;
            for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
                for (const auto &range : block.layout()->formats())
                    if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                        found.insert(range.format.foreground().color().rgb());
            return found;
        };
        QTRY_VERIFY(colours().size() >= 2);
        const auto light = colours();
        theme.setChoice(ThemeChoice::Dark);
        QTRY_VERIFY(colours() != light);
        view.setJson("not json <b>");
        QCOMPARE(view.toPlainText(), u"not json <b>"_s);
        view.setSource(QString(400'000, u'x'), u"YAML"_s);
        QCOMPARE(view.toPlainText().size(), 256 * 1024);
    }

private:
    Theme m_theme {ThemeChoice::Light};
};

QTEST_MAIN(TestKitWidgets)
#include "tst_kitwidgets.moc"
