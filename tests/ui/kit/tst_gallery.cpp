// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/gallerypage.h"
#include "ui/kit/banner.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost::ui;

/// Paints the whole kit to pictures, for people to look at: WAYPOST_SHOTS or <build>/shots. The test is that
/// it paints at all, in every look, and that dark is dark.
class TestGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("WAYPOST_SHOTS", QStringLiteral(WAYPOST_BINARY_DIR "/shots"));
        QVERIFY(QDir().mkpath(m_folder));
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void looks_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << ThemeChoice::Light << Qt::LeftToRight << 1.0;
        QTest::newRow("dark") << ThemeChoice::Dark << Qt::LeftToRight << 1.0;
        QTest::newRow("rtl") << ThemeChoice::Light << Qt::RightToLeft << 1.0;
        QTest::newRow("light-2x") << ThemeChoice::Light << Qt::LeftToRight << 2.0;
    }
    void looks()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(double, ratio);
        QGuiApplication::setLayoutDirection(direction);
        Theme theme(choice);
        theme.applyTo(*qApp);
        QTemporaryDir settings;
        GalleryPage page(theme, settings.filePath(u"kit.ini"_s));
        page.resize(1380, 900);
        Toast toast(theme, &page);
        toast.showMessage(BannerTone::Ok, u"Resolved. The customer can reopen it by writing."_s, u"Undo"_s);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));

        QImage image(page.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        page.render(&image);
        QVERIFY(image.save(m_folder + u"/kit-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3)
            for (int y = 0; y < image.height(); y += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 500);
        QCOMPARE(qGray(image.pixel(5, 5)) < 128, choice == ThemeChoice::Dark);
    }
    void menu()
    {
        Theme theme(ThemeChoice::Light);
        theme.applyTo(*qApp);
        QMenu menu;
        menu.addAction(iconOf(Icon::Reply, theme.tokens().ink2), u"Reply"_s, QKeySequence(u"R"_s), [] {});
        QAction *note = menu.addAction(iconOf(Icon::Note, theme.tokens().ink2), u"Add a note"_s,
                                       QKeySequence(u"N"_s), [] {});
        menu.addSeparator();
        QAction *check = menu.addAction(u"Show closed"_s);
        check->setCheckable(true);
        check->setChecked(true);
        menu.addAction(iconOf(Icon::Delete, theme.tokens().ink2), u"Delete"_s)->setEnabled(false);
        menu.addMenu(u"Assign to"_s)->addAction(u"Mei"_s);
        menu.setActiveAction(note);
        menu.popup({10, 10});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QVERIFY(menu.grab().save(m_folder + u"/kit-menu.png"_s));
    }

private:
    QString m_folder;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
