// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/avatar.h"
#include "ui/kit/chips.h"
#include "ui/kit/icons.h"
#include "ui/kit/images.h"
#include "ui/kit/theme.h"
#include "ui/kit/ticks.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStyle>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waypost;
using namespace waypost::ui;

namespace {
struct TextOnGround {
    const char *name;
    QColor Tokens::*ink;
    QColor Tokens::*ground;
};

/// Every pair of colours in which something must be read.
constexpr TextOnGround readPairs[] = {
    {"ink on paper", &Tokens::ink, &Tokens::paper},
    {"ink on paper2", &Tokens::ink, &Tokens::paper2},
    {"ink on paper3", &Tokens::ink, &Tokens::paper3},
    {"ink2 on paper", &Tokens::ink2, &Tokens::paper},
    {"ink2 on paper2", &Tokens::ink2, &Tokens::paper2},
    {"ink2 on paper3", &Tokens::ink2, &Tokens::paper3},
    {"ink3 on paper", &Tokens::ink3, &Tokens::paper},
    {"ink3 on paper2", &Tokens::ink3, &Tokens::paper2},
    {"ink on mine", &Tokens::ink, &Tokens::mine},
    {"ink2 on mine", &Tokens::ink2, &Tokens::mine},
    {"ink on note", &Tokens::ink, &Tokens::note},
    {"ink2 on note", &Tokens::ink2, &Tokens::note},
    {"ink on accentSoft", &Tokens::ink, &Tokens::accentSoft},
    {"ink2 on accentSoft", &Tokens::ink2, &Tokens::accentSoft},
    {"accent on paper", &Tokens::accent, &Tokens::paper},
    {"accentInk on accentSoft", &Tokens::accentInk, &Tokens::accentSoft},
    {"onAccent on accent", &Tokens::onAccent, &Tokens::accent},
    {"ok on paper", &Tokens::ok, &Tokens::paper},
    {"ok on okSoft", &Tokens::ok, &Tokens::okSoft},
    {"warn on paper", &Tokens::warn, &Tokens::paper},
    {"warn on warnSoft", &Tokens::warn, &Tokens::warnSoft},
    {"bad on paper", &Tokens::bad, &Tokens::paper},
    {"bad on badSoft", &Tokens::bad, &Tokens::badSoft},
    {"special on specialSoft", &Tokens::special, &Tokens::specialSoft},
    {"railInk on rail", &Tokens::railInk, &Tokens::rail},
    {"onRail on rail", &Tokens::onRail, &Tokens::rail},
};

QByteArray encoded(const char *format, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

/// A PNG whose header claims a size nobody drew.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray png = encoded("png", {4, 4});
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 crc = 0xffffffff;
    for (int i = 12; i < 29; ++i) {
        crc ^= quint8(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

QString codeOf(const Result<QImage> &result)
{
    return result ? QString() : result.error().code;
}
} // namespace

class TestKitLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsEnough_data()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::newRow("light") << lightTokens();
        QTest::newRow("dark") << darkTokens();
        for (const char *brand : {"#ff6600", "#ffee00", "#000000", "#ffffff", "#c2185b", "#1565c0"}) {
            QTest::addRow("light %s", brand) << branded(lightTokens(), QColor(QLatin1StringView(brand)));
            QTest::addRow("dark %s", brand) << branded(darkTokens(), QColor(QLatin1StringView(brand)));
        }
    }
    void contrastIsEnough()
    {
        QFETCH(Tokens, tokens);
        for (const TextOnGround &pair : readPairs) {
            const double ratio = contrast(tokens.*pair.ink, tokens.*pair.ground);
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.name)).arg(ratio)));
        }
        for (const auto tone : {ChipTone::Neutral, ChipTone::Accent, ChipTone::Ok, ChipTone::Warn,
                                ChipTone::Bad, ChipTone::Special})
            QVERIFY(contrast(toneColours(tone, tokens).ink, toneColours(tone, tokens).ground) >= 4.5);
    }
    void contrastIsWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }
    void peopleHaveReadableColours()
    {
        QSet<QRgb> seen;
        for (int i = 0; i < 500; ++i) {
            const QColor colour = personColour(QString::number(i));
            QVERIFY(contrast(colour, Qt::white) >= 4.5);
            seen.insert(colour.rgb());
        }
        QVERIFY(seen.size() >= 8);
        QCOMPARE(personColour(u"contact-1"_s), QColor(0x23794a)); // the same for ever
    }

    void themeChanges()
    {
        Theme theme(ThemeChoice::Light);
        theme.applyTo(*qApp);
        QCOMPARE(qApp->palette().color(QPalette::Base), lightTokens().paper);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.tokens().dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), darkTokens().paper);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 1);
        theme.setBrand(QColor(0xc2185b));
        QVERIFY(theme.tokens().accent != darkTokens().accent);
        theme.setBrand({});
        QCOMPARE(theme.tokens().accent, darkTokens().accent);
        theme.setChoice(ThemeChoice::System); // the offscreen platform is light
        QVERIFY(!theme.tokens().dark);
        QCOMPARE(qApp->palette().color(QPalette::Base), lightTokens().paper);
    }
    void focusShows()
    {
        Theme theme(ThemeChoice::Light);
        theme.applyTo(*qApp);
        QWidget window;
        QPushButton a(u"A"_s, &window);
        QPushButton b(u"B"_s, &window);
        a.setGeometry(0, 0, 90, 32);
        b.setGeometry(100, 0, 90, 32);
        window.show();
        window.activateWindow();
        b.setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY(b.hasFocus());
        const QImage without = a.grab().toImage();
        a.setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY(a.hasFocus());
        const QImage with = a.grab().toImage();
        QCOMPARE(with.pixelColor(45, 0), theme.tokens().accent);
        QVERIFY(without.pixelColor(45, 0) != theme.tokens().accent);
    }
    void styleOutlivesItsTheme()
    {
        {
            Theme theme(ThemeChoice::Dark);
            theme.applyTo(*qApp);
        }
        QPushButton button(u"x"_s);
        QVERIFY(!button.grab().isNull());
    }

    void everyIconHasItsPicture()
    {
        QVERIFY(allIcons().size() >= 45);
        QSet<QString> paths;
        for (const Icon icon : allIcons()) {
            QVERIFY2(QFile::exists(iconPath(icon)), qPrintable(iconPath(icon)));
            paths.insert(iconPath(icon));
            const QImage image = iconOf(icon, Qt::red).pixmap(QSize(24, 24), 2).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            bool red = false;
            for (int x = 0; x < 48; ++x)
                for (int y = 0; y < 48; ++y)
                    red = red
                        || (image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 200
                            && image.pixelColor(x, y).blue() < 40);
            QVERIFY2(red, qPrintable(iconPath(icon)));
        }
        QCOMPARE(paths.size(), allIcons().size());
    }
    void iconsThatPointAreMirrored()
    {
        const auto painted = [](Icon icon, Qt::LayoutDirection direction) {
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintIcon(painter, icon, image.rect(), Qt::black);
            painter.end();
            return image;
        };
        QVERIFY(painted(Icon::Reply, Qt::LeftToRight) != painted(Icon::Reply, Qt::RightToLeft));
        QCOMPARE(painted(Icon::Clock, Qt::LeftToRight), painted(Icon::Clock, Qt::RightToLeft));
    }
    void ticksDifferInShape()
    {
        QSet<QByteArray> shapes;
        QSet<QString> texts;
        for (const auto tick : {Tick::None, Tick::Queued, Tick::Sent, Tick::Delivered, Tick::Read,
                                Tick::Played, Tick::Failed}) {
            Tokens grey = lightTokens(); // one colour for all: what is left is the shape
            grey.accent = grey.bad = grey.ink3 = Qt::black;
            QImage image(17, 11, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintTick(painter, image.rect(), tick, grey);
            painter.end();
            shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
            texts.insert(tickText(tick));
        }
        QCOMPARE(shapes.size(), 7);
        QCOMPARE(texts.size(), 7);
    }
    void countsAndChips()
    {
        QCOMPARE(countWidth(0), 0);
        QCOMPARE(countWidth(100), countWidth(12'345)); // both 99+
        QImage image(200, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QList<Chip> many(20, Chip {u"delivery"_s});
        QVERIFY(paintChips(painter, image.rect(), many, lightTokens()) <= 200);
        QCOMPARE(paintChips(painter, image.rect(), {}, lightTokens()), 0);
        QVERIFY(paintChips(painter, image.rect(), {{QString(10'000, u'x')}}, lightTokens()) <= 200);
    }

    void imagesOfTheThreeFormats_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("jpeg") << QByteArray("jpeg");
        QTest::newRow("png") << QByteArray("png");
        QTest::newRow("webp") << QByteArray("webp");
    }
    void imagesOfTheThreeFormats()
    {
        QFETCH(QByteArray, format);
        const QByteArray bytes = encoded(format.constData(), {640, 320});
        if (bytes.isEmpty())
            QSKIP("this Qt can't write the format");
        const auto whole = decodeImage(bytes);
        QVERIFY(whole);
        QCOMPARE(whole->size(), QSize(640, 320));
        const auto small = decodeImage(bytes, {100, 100});
        QVERIFY(small);
        QCOMPARE(small->size(), QSize(100, 50));
        const auto notEnlarged = decodeImage(bytes, {2'000, 2'000});
        QVERIFY(notEnlarged);
        QCOMPARE(notEnlarged->size(), QSize(640, 320));
    }
    void hostileImages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"image_format"_s;
        QTest::newRow("svg") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image "
            "xlink:href=\"/etc/passwd\"/></svg>")
                             << u"image_format"_s;
        QTest::newRow("svg after a JPEG's magic")
            << QByteArray("\xff\xd8\xff<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
            << u"image_broken"_s;
        QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0\0\0\0", 13) << u"image_format"_s;
        QTest::newRow("tiff") << QByteArray("II*\0\10\0\0\0", 8) << u"image_format"_s;
        QTest::newRow("bmp") << encoded("bmp", {4, 4}) << u"image_format"_s;
        QTest::newRow("xbm") << QByteArray("#define x_width 1\n#define x_height 1\n") << u"image_format"_s;
        QTest::newRow("wave, not webp") << QByteArray("RIFF\0\0\0\0WAVEfmt ", 16) << u"image_format"_s;
        QTest::newRow("png header alone") << encoded("png", {64, 64}).left(20) << u"image_broken"_s;
        QTest::newRow("png cut") << encoded("png", {64, 64}).left(60) << u"image_broken"_s;
        QTest::newRow("jpeg magic alone") << QByteArray("\xff\xd8\xff\xe0") << u"image_broken"_s;
        QTest::newRow("webp magic alone") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << u"image_broken"_s;
        QTest::newRow("too wide") << pngClaiming(60'000, 10) << u"image_too_large"_s;
        QTest::newRow("too many pixels") << pngClaiming(16'000, 16'000) << u"image_too_large"_s;
        QTest::newRow("negative size") << pngClaiming(0x80000001, 4) << u"image_broken"_s;
        QTest::newRow("claims more than it holds") << pngClaiming(4'000, 4'000) << u"image_broken"_s;
        QTest::newRow("too many bytes")
            << QByteArray("\x89PNG\r\n\x1a\n" + QByteArray(17 * 1024 * 1024, 'x')) << u"image_too_large"_s;
    }
    void hostileImages()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto result = decodeImage(bytes);
        QCOMPARE(codeOf(result), code);
        QVERIFY(!result.error().text.isEmpty());
    }
    void everyPrefixOfAPictureIsHandled()
    {
        const QByteArray png = encoded("png", {40, 40});
        for (qsizetype length = 0; length < png.size(); length += 3) {
            const auto result = decodeImage(png.left(length), {20, 20});
            if (!result)
                QVERIFY(codeOf(result).startsWith("image_"_L1));
        }
    }
};

QTEST_MAIN(TestKitLooks)
#include "tst_kitlooks.moc"
