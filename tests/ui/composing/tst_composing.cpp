// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the composer by themselves: what they make of text, keys, clipboards, files and sound.
#include "core/spelling/speller.h"
#include "core/voice/oggfacts.h"
#include "ui/composing/emojibook.h"
#include "ui/composing/emojipicker.h"
#include "ui/composing/emojisuggest.h"
#include "ui/composing/filecard.h"
#include "ui/composing/filefacts.h"
#include "ui/composing/messagehighlighter.h"
#include "ui/composing/pasted.h"
#include "ui/composing/recordstrip.h"
#include "ui/composing/spellmarks.h"
#include "ui/composing/textmarks.h"
#include "ui/composing/voicerecorder.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

#include <cmath>
#include <numbers>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;
using conversations::MediaKind;

/// Gives a tone whenever it is asked to.
class ToneSource final : public VoiceSource {
public:
    QString whyNot() const override { return problem; }
    int rate() const override { return 16'000; }
    void start() override { running = true; }
    void setPaused(bool paused) override { running = !paused; }
    void stop() override { running = false; }
    void say(int ms)
    {
        QList<qint16> samples(rate() * ms / 1'000);
        for (int i = 0; i < samples.size(); ++i)
            samples[i] = qint16(20'000 * std::sin(2 * std::numbers::pi * 300 * i / rate()));
        Q_EMIT heard(samples);
    }
    QString problem;
    bool running = false;
};

/// The character formats of a line, one letter each: b i s m k (a mark) and "." for plain.
QString formatsOf(const QTextBlock &block)
{
    QString letters(block.text().size(), u'.');
    for (const QTextLayout::FormatRange &range : block.layout()->formats())
        for (int i = range.start; i < range.start + range.length; ++i) {
            const QTextCharFormat &format = range.format;
            if (format.fontWeight() == QFont::Bold)
                letters[i] = u'b';
            else if (format.fontItalic())
                letters[i] = u'i';
            else if (format.fontStrikeOut())
                letters[i] = u's';
            else if (format.fontFixedPitch() && !format.hasProperty(QTextFormat::ForegroundBrush))
                letters[i] = u'm';
            else if (format.hasProperty(QTextFormat::ForegroundBrush))
                letters[i] = u'k';
        }
    return letters;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QImage noise(const QSize &size, QImage::Format format)
{
    QImage image(size, format);
    quint32 seed = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            seed = seed * 1'664'525 + 1'013'904'223;
            image.setPixel(x, y, seed | 0xff000000);
        }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}
} // namespace

class TestComposing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreShownNotChanged_data();
    void marksAreShownNotChanged();
    void fenceOverLinesIsFollowed();
    void marksAreToggled_data();
    void marksAreToggled();
    void marksAreUndoneInOneStep();
    void emojiAreFoundInBothLanguages();
    void recentAndToneAreKept();
    void pickerShowsRecentFirst();
    void emojiIsNamedWhileTyping_data();
    void emojiIsNamedWhileTyping();
    void suggestedEmojiIsTaken();
    void clipboardIsRead_data();
    void clipboardIsRead();
    void picturesAreMadeFit_data();
    void picturesAreMadeFit();
    void largePhotoAsksAndBecomesSmaller();
    void soundsAreNamedAsTheProviderDoes();
    void videosAreLookedInto_data();
    void videosAreLookedInto();
    void cardSaysWhatIsTheMatter();
    void recordingBecomesAVoiceMessage();
    void recordingIsPausedThrownAwayAndRefused();
    void stripWorksFromTheKeyboard();
    void anyMicrophonesSoundIsUnderstood();
    void wrongWordsAreUnderlined();
};

void TestComposing::marksAreShownNotChanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("formats");
    QTest::newRow("bold") << u"a *b* c"_s << u"..kbk.."_s;
    QTest::newRow("italic, struck") << u"_it_ ~no~"_s << u"kiik.kssk"_s;
    QTest::newRow("code") << u"`x y` *"_s << u"kmmmk.."_s;
    QTest::newRow("fence in a line") << u"```a*b*```"_s << u"kkkmmmmkkk"_s;
    QTest::newRow("not at a word's edge") << u"2*3*4"_s << u"....."_s;
    QTest::newRow("open") << u"*not yet"_s << u"........"_s;
    QTest::newRow("quote") << u"> said"_s << u"kk...."_s;
}

void TestComposing::marksAreShownNotChanged()
{
    QFETCH(QString, text);
    const Theme theme(ThemeChoice::Light);
    QPlainTextEdit edit;
    new MessageHighlighter(theme, edit.document());
    edit.setPlainText(text);
    QTEST(formatsOf(edit.document()->firstBlock()), "formats");
    QCOMPARE(edit.toPlainText(), text);
}

void TestComposing::fenceOverLinesIsFollowed()
{
    const Theme theme(ThemeChoice::Dark);
    QPlainTextEdit edit;
    MessageHighlighter highlighter(theme, edit.document());
    edit.setPlainText(u"```one\ntwo"_s);
    QCOMPARE(formatsOf(edit.document()->firstBlock()), u"......"_s);
    edit.moveCursor(QTextCursor::End);
    edit.insertPlainText(u"```"_s);
    QTRY_COMPARE(formatsOf(edit.document()->firstBlock()), u"kkkmmm"_s);
    QCOMPARE(formatsOf(edit.document()->lastBlock()), u"mmmkkk"_s);
    highlighter.setMarks(false);
    QCOMPARE(formatsOf(edit.document()->lastBlock()), u"......"_s);
}

void TestComposing::marksAreToggled_data()
{
    QTest::addColumn<MarkedText>("before");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<MarkedText>("after");
    QTest::newRow("selection") << MarkedText {u"say this now"_s, 4, 8} << u"*"_s
                               << MarkedText {u"say *this* now"_s, 5, 9};
    QTest::newRow("spaces stay outside")
        << MarkedText {u"say this now"_s, 3, 9} << u"_"_s << MarkedText {u"say _this_ now"_s, 5, 9};
    QTest::newRow("around") << MarkedText {u"say *this* now"_s, 5, 9} << u"*"_s
                            << MarkedText {u"say this now"_s, 4, 8};
    QTest::newRow("inside") << MarkedText {u"say *this* now"_s, 4, 10} << u"*"_s
                            << MarkedText {u"say this now"_s, 4, 8};
    QTest::newRow("word at the cursor")
        << MarkedText {u"say this"_s, 6, 6} << u"~"_s << MarkedText {u"say ~this~"_s, 7, 7};
    QTest::newRow("no word") << MarkedText {u"a  b"_s, 2, 2} << u"*"_s << MarkedText {u"a ** b"_s, 3, 3};
    QTest::newRow("mono") << MarkedText {u"x"_s, 0, 1} << u"```"_s << MarkedText {u"```x```"_s, 3, 4};
    QTest::newRow("empty") << MarkedText {} << u"*"_s << MarkedText {u"**"_s, 1, 1};
}

void TestComposing::marksAreToggled()
{
    QFETCH(MarkedText, before);
    QFETCH(QString, mark);
    QFETCH(MarkedText, after);
    const MarkedText is = toggled(before, mark);
    QCOMPARE(is.text, after.text);
    QCOMPARE(is.start, after.start);
    QCOMPARE(is.end, after.end);
}

void TestComposing::marksAreUndoneInOneStep()
{
    QPlainTextEdit edit;
    edit.setPlainText(u"one two"_s);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(4);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    toggleMark(cursor, u"*"_s);
    QCOMPARE(edit.toPlainText(), u"one *two*"_s);
    QCOMPARE(cursor.selectedText(), u"two"_s);
    edit.undo();
    QCOMPARE(edit.toPlainText(), u"one two"_s);
    const QKeyEvent bold(QEvent::KeyPress, Qt::Key_B, Qt::ControlModifier);
    const QKeyEvent plain(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier);
    QCOMPARE(markOf(bold), u"*"_s);
    QCOMPARE(markOf(plain), QString());
}

void TestComposing::emojiAreFoundInBothLanguages()
{
    const EmojiBook book(nullptr, u"es_MX"_s);
    QVERIFY(book.find(u"corazón"_s).contains(u"💛"_s));
    QVERIFY(book.find(u"heart"_s).contains(u"💛"_s));
    QVERIFY(book.nameOf(u"👍🏿"_s).contains(u"pulgar"_s));
    QCOMPARE(book.find(u"thumbs_up"_s).first(), u"👍"_s);
    QVERIFY(book.find(u"qqqq"_s).isEmpty());
    QVERIFY(book.find({}).size() > 1'800);
    QCOMPARE(book.find({}, 5).size(), 5);
}

void TestComposing::recentAndToneAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"desktop.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        EmojiBook book(&settings, u"en"_s);
        for (int i = 0; i < 30; ++i)
            book.markUsed(QString(QChar(char16_t(0x2600 + i))));
        book.markUsed(u"☀"_s);
        book.setTone(3);
    }
    QSettings settings(file, QSettings::IniFormat);
    const EmojiBook book(&settings, u"en"_s);
    QCOMPARE(book.recent().size(), EmojiBook::MostRecent);
    QCOMPARE(book.recent().first(), u"☀"_s);
    QCOMPARE(book.find(u"thumbs up"_s).first(), u"👍🏽"_s);
    QCOMPARE(book.toned(u"✌️"_s, 1), u"✌🏻"_s);
    QCOMPARE(book.toned(u"🔥"_s, 1), u"🔥"_s);
}

void TestComposing::pickerShowsRecentFirst()
{
    const Theme theme(ThemeChoice::Light);
    EmojiBook book(nullptr, u"en"_s);
    book.markUsed(u"🦷"_s);
    EmojiPicker picker(theme, book);
    QSignalSpy picked(&picker, &EmojiPicker::picked);
    picker.openAt({100, 400, 10, 10});
    auto *field = picker.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(picked.value(0).value(0).toString(), u"🦷"_s);
    picker.openAt({100, 400, 10, 10});
    QTest::keyClicks(field, u"pizza"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(picked.value(1).value(0).toString(), u"🍕"_s);
    QCOMPARE(book.recent().first(), u"🍕"_s);
    picker.openAt({100, 400, 10, 10});
    QTest::keyClick(field, Qt::Key_Right);
    QCOMPARE(field->accessibleDescription(), book.nameOf(u"🦷"_s));
}

void TestComposing::emojiIsNamedWhileTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("at the start") << u":smi"_s << u"smi"_s;
    QTest::newRow("after a word") << u"well :thumbs_up"_s << u"thumbs_up"_s;
    QTest::newRow("one letter") << u"well :s"_s << QString();
    QTest::newRow("time") << u"at 10:30"_s << QString();
    QTest::newRow("inside a word") << u"https:xy"_s << QString();
    QTest::newRow("over") << u":smile no"_s << QString();
    QTest::newRow("Hindi") << u"अच्छा :दिल"_s << u"दिल"_s;
}

void TestComposing::emojiIsNamedWhileTyping()
{
    QFETCH(QString, text);
    QTEST(EmojiSuggest::nameAtEnd(text), "name");
}

void TestComposing::suggestedEmojiIsTaken()
{
    EmojiBook book(nullptr, u"en"_s);
    QPlainTextEdit edit;
    EmojiSuggest *suggest = new EmojiSuggest(book, edit);
    edit.show();
    edit.activateWindow();
    edit.setFocus();
    QTRY_VERIFY(edit.hasFocus());
    QTest::keyClicks(&edit, u"Great :thumbs"_s);
    QVERIFY(suggest->isOpen());
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(!suggest->isOpen());
    QTest::keyClicks(&edit, u"_u"_s);
    QVERIFY(suggest->isOpen());
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.toPlainText(), u"Great 👍"_s);
    QCOMPARE(book.recent(), QStringList {u"👍"_s});
    QTest::keyClicks(&edit, u" :zzzz"_s);
    QVERIFY(!suggest->isOpen());
}

void TestComposing::clipboardIsRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    for (const QString &kind : {u"files"_s, u"vcard"_s, u"vcard as text"_s, u"image"_s})
        QTest::newRow(qPrintable(kind)) << kind << QString();
    QTest::newRow("cells of a sheet: words, not their photo") << u"cells"_s << u"a\tb"_s;
    QTest::newRow("table without words") << u"table"_s << u"Size\tPrice\nM\t5 €"_s;
    QTest::newRow("web address") << u"url"_s << u"https://example.com/a%20b"_s;
}

void TestComposing::clipboardIsRead()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QMimeData data;
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    if (kind == "files"_L1)
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s), QUrl(u"https://example.com/"_s)});
    else if (kind == "vcard"_L1)
        data.setData(u"text/vcard"_s, "BEGIN:VCARD\nFN:A\nEND:VCARD");
    else if (kind == "vcard as text"_L1)
        data.setText(u"BEGIN:VCARD\nFN:A\nEND:VCARD"_s);
    else if (kind == "image"_L1)
        data.setImageData(image);
    else if (kind == "cells"_L1) {
        data.setImageData(image);
        data.setText(u"a\tb"_s);
        data.setHtml(u"<table><tr><td>a</td><td>b</td></tr></table>"_s);
    } else if (kind == "table"_L1)
        data.setHtml(u"<img src='file:///etc/hostname'><table><tr><th>Size</th><th>Price</th></tr>"
                     "<tr><td>M</td><td>5 &euro;</td></tr></table>"_s);
    else
        data.setData(u"text/uri-list"_s, "https://example.com/a%20b\r\n");
    QVERIFY(isPastable(data));
    const Pasted pasted = pastedFrom(data);
    QCOMPARE(pasted.files.size(), kind == "files"_L1 ? 1 : 0);
    QCOMPARE(pasted.vcard.isEmpty(), !kind.startsWith("vcard"_L1));
    QCOMPARE(pasted.image.isNull(), kind != "image"_L1);
    QCOMPARE(pasted.text.simplified(), text.simplified());
    QCOMPARE(hasAttachment(data), kind == "files"_L1 || kind == "vcard"_L1 || kind == "image"_L1);
}

void TestComposing::picturesAreMadeFit_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<bool>("converted");
    QImage clear(40, 30, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const QImage plain = noise({40, 30}, QImage::Format_RGB32);
    QTest::newRow("jpeg stays") << QByteArray("jpeg") << plain << u"image/jpeg"_s << false;
    QTest::newRow("png stays") << QByteArray("png") << clear << u"image/png"_s << false;
    QTest::newRow("webp") << QByteArray("webp") << plain << u"image/jpeg"_s << true;
    QTest::newRow("transparent webp") << QByteArray("webp") << clear << u"image/png"_s << true;
    QTest::newRow("bmp") << QByteArray("bmp") << plain << u"image/jpeg"_s << true;
    QTest::newRow("tiff") << QByteArray("tiff") << plain << u"image/jpeg"_s << true;
    QTest::newRow("16-bit png") << QByteArray("png") << plain.convertToFormat(QImage::Format_RGBX64)
                                << u"image/jpeg"_s << true;
}

void TestComposing::picturesAreMadeFit()
{
    QFETCH(QByteArray, format);
    QFETCH(QImage, image);
    QFETCH(QString, mime);
    QFETCH(bool, converted);
    const QTemporaryDir folder;
    // The name says nothing: what stands in the file does.
    const QString path = written(folder, u"photo."_s + QString::fromLatin1(format), encoded(image, format));
    const FileFacts facts = examineFile(path);
    QCOMPARE(facts.problem, QString());
    QCOMPARE(facts.content.kind, MediaKind::Image);
    QCOMPARE(facts.content.mime, mime);
    QCOMPARE(facts.path != path, converted);
    QCOMPARE(facts.remark.isEmpty(), !converted);
    QVERIFY(!facts.thumbnail.isNull() && !facts.asks);
    const QImage back(facts.path);
    QCOMPARE(back.size(), image.size());
    QCOMPARE(back.hasAlphaChannel(), mime == "image/png"_L1);
    QVERIFY(facts.content.fileName.startsWith("photo."_L1));
    const QString made = facts.path;
    QCOMPARE(facts.size, QFileInfo(made).size());
}

void TestComposing::largePhotoAsksAndBecomesSmaller()
{
    const QTemporaryDir folder;
    const QString path
        = written(folder, u"big.png"_s, encoded(noise({1'600, 1'200}, QImage::Format_RGB32), "png"));
    QVERIFY(QFileInfo(path).size() > 5'242'880);
    const FileFacts asked = examineFile(path);
    QVERIFY(asked.asks && asked.problem.isEmpty());
    const FileFacts smaller = examineFile(path, FileWish::Smaller);
    QVERIFY(!smaller.asks && smaller.size <= 5'242'880 && smaller.size > 0);
    QCOMPARE(smaller.content.kind, MediaKind::Image);
    QCOMPARE(smaller.content.fileName, u"big.jpg"_s);
    const FileFacts document = examineFile(path, FileWish::Document);
    QCOMPARE(document.content.kind, MediaKind::Document);
    QCOMPARE(document.path, path);
    QVERIFY(!document.asks && !document.thumbnail.isNull());
}

void TestComposing::soundsAreNamedAsTheProviderDoes()
{
    auto encoder = voice::VoiceEncoder::create();
    QVERIFY(encoder && encoder->add(QList<qint16>(48'000)));
    const auto ogg = encoder->finish();
    QVERIFY(ogg);
    const QTemporaryDir folder;
    for (const QString &name : {u"a.ogg"_s, u"a.opus"_s, u"a.oga"_s}) { // the system has three names for it
        const FileFacts facts = examineFile(written(folder, name, *ogg));
        QCOMPARE(facts.content.mime, u"audio/ogg"_s);
        QCOMPARE(facts.content.kind, MediaKind::Voice);
        QCOMPARE(facts.content.durationMs, 1'000);
    }
    const FileFacts vorbis
        = examineFile(written(folder, u"v.ogg"_s, QByteArray(*ogg).replace("OpusHead", "\1vorbis_")));
    QCOMPARE(vorbis.content.kind, MediaKind::Document);
    QVERIFY(vorbis.problem.isEmpty());
}

void TestComposing::videosAreLookedInto_data()
{
    QTest::addColumn<QList<QByteArray>>("codecs");
    QTest::addColumn<bool>("plays");
    QTest::newRow("H.264, AAC") << QList<QByteArray> {"avc1", "mp4a"} << true;
    QTest::newRow("H.264, no sound") << QList<QByteArray> {"avc1"} << true;
    QTest::newRow("HEVC of a phone") << QList<QByteArray> {"hvc1", "mp4a"} << false;
    QTest::newRow("two sounds") << QList<QByteArray> {"avc1", "mp4a", "mp4a"} << false;
    QTest::newRow("other sound") << QList<QByteArray> {"avc1", "ac-3"} << false;
    QTest::newRow("no track") << QList<QByteArray>() << false;
}

void TestComposing::videosAreLookedInto()
{
    QFETCH(QList<QByteArray>, codecs);
    QFETCH(bool, plays);
    const auto box = [](const QByteArray &type, const QByteArray &content) -> QByteArray {
        const auto size = quint32(content.size() + 8);
        QByteArray head(4, '\0');
        for (int i = 0; i < 4; ++i)
            head[i] = char(size >> (24 - 8 * i));
        return head + type + content;
    };
    QByteArray tracks;
    for (const QByteArray &codec : codecs)
        tracks += box(
            "trak",
            box("mdia",
                box("minf",
                    box("stbl", box("stsd", QByteArray(8, '\0') + box(codec, QByteArray(70, '\0')))))));
    const QTemporaryDir folder;
    const QByteArray bytes
        = box("ftyp", "isomiso2mp41") + box("mdat", QByteArray(500, 'x')) + box("moov", tracks);
    const FileFacts facts = examineFile(written(folder, u"clip.mp4"_s, bytes));
    QCOMPARE(facts.content.kind, plays ? MediaKind::Video : MediaKind::Document);
    QCOMPARE(facts.problem, QString());
    // However it is cut, nothing is believed that is not there.
    for (qsizetype cut = 0; cut < bytes.size(); cut += 7)
        QVERIFY(examineFile(written(folder, u"cut.mp4"_s, bytes.first(cut))).content.kind
                != MediaKind::Voice);
}

void TestComposing::cardSaysWhatIsTheMatter()
{
    const Theme theme(ThemeChoice::Light);
    FileCard card(theme, u"big.png"_s);
    FileFacts facts;
    facts.size = 6'000'000;
    facts.content.kind = MediaKind::Document;
    card.show(FileCard::State::Asking, facts);
    QVERIFY(card.accessibleName().startsWith("big.png"_L1));
    QSignalSpy wished(&card, &FileCard::wished);
    for (auto *button : card.findChildren<FlatButton *>())
        if (!button->isHidden() && !button->text().isEmpty())
            button->click();
    QCOMPARE(wished.size(), 2);
    facts.problem = u"No room."_s;
    card.show(FileCard::State::Failed, facts);
    QCOMPARE(card.words(), u"No room."_s);
}

void TestComposing::recordingBecomesAVoiceMessage()
{
    auto *source = new ToneSource;
    VoiceRecorder recorder(source);
    QSignalSpy recorded(&recorder, &VoiceRecorder::recorded);
    recorder.start();
    QVERIFY(source->running);
    source->say(700);
    QVERIFY(recorder.level() > 0.8);
    recorder.pause();
    source->say(500); // what a source still gives is not meant
    recorder.resume();
    source->say(300);
    recorder.finish();
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded[0][1].toLongLong(), 1'000);
    QByteArray file = recorded[0][0].toByteArray();
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto facts = voice::oggFacts(buffer);
    QVERIFY(voice::isVoice(facts));
    QCOMPARE(facts->durationMs, 1'000);
    QVERIFY(!source->running && recorder.state() == VoiceRecorder::State::Idle);
}

void TestComposing::recordingIsPausedThrownAwayAndRefused()
{
    auto *source = new ToneSource;
    VoiceRecorder recorder(source);
    QSignalSpy recorded(&recorder, &VoiceRecorder::recorded);
    QSignalSpy failed(&recorder, &VoiceRecorder::failed);
    recorder.start();
    source->say(100);
    recorder.cancel();
    QVERIFY(recorded.isEmpty() && failed.isEmpty() && recorder.durationMs() == 0);
    recorder.start();
    recorder.finish();
    QCOMPARE(failed.size(), 1); // nothing was heard
    recorder.start();
    source->say(100);
    Q_EMIT source->failed(u"Unplugged."_s);
    QCOMPARE(failed.last().first().toString(), u"Unplugged."_s);
    QCOMPARE(recorded.size(), 1); // what was said is kept
    source->problem = u"No microphone."_s;
    recorder.start();
    QCOMPARE(failed.last().first().toString(), u"No microphone."_s);
    QCOMPARE(recorder.state(), VoiceRecorder::State::Idle);
}

void TestComposing::stripWorksFromTheKeyboard()
{
    const Theme theme(ThemeChoice::Light);
    auto *source = new ToneSource;
    VoiceRecorder recorder(source);
    QWidget window;
    RecordStrip strip(theme, recorder, &window);
    window.show();
    QVERIFY(!strip.isVisible());
    recorder.start();
    QVERIFY(strip.isVisible());
    source->say(200);
    QTest::keyClick(&strip, Qt::Key_Space);
    QCOMPARE(recorder.state(), VoiceRecorder::State::Paused);
    QTest::keyClick(&strip, Qt::Key_Space);
    QCOMPARE(recorder.state(), VoiceRecorder::State::Recording);
    QSignalSpy recorded(&recorder, &VoiceRecorder::recorded);
    QTest::keyClick(&strip, Qt::Key_Return);
    QCOMPARE(recorded.size(), 1);
    QVERIFY(!strip.isVisible());
    recorder.start();
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(recorder.state(), VoiceRecorder::State::Idle);
}

void TestComposing::anyMicrophonesSoundIsUnderstood()
{
    QAudioFormat stereo;
    stereo.setChannelCount(2);
    stereo.setSampleRate(44'100);
    stereo.setSampleFormat(QAudioFormat::Int16);
    const qint16 frames[] {1'000, 3'000, -2'000, -2'000};
    const auto samples
        = Microphone::mono(QByteArray(reinterpret_cast<const char *>(frames), sizeof frames), stereo);
    QCOMPARE(samples.size(), 2);
    QVERIFY(std::abs(samples[0] - 2'000) < 3 && std::abs(samples[1] + 2'000) < 3);
    stereo.setSampleFormat(QAudioFormat::Float);
    const float loud[] {2.0F, 2.0F};
    QCOMPARE(Microphone::mono(QByteArray(reinterpret_cast<const char *>(loud), sizeof loud), stereo),
             QList<qint16> {32'767});
    QVERIFY(Microphone::mono("abc", QAudioFormat()).isEmpty());
}

void TestComposing::wrongWordsAreUnderlined()
{
    const Theme theme(ThemeChoice::Light);
    const QTemporaryDir folder;
    spelling::Speller speller({spelling::dictionaryFolders(), folder.filePath(u"words.txt"_s), u"en_US"_s});
    QVERIFY2(speller.languages().contains(u"en_US"_s), "install hunspell-en-us");
    QPlainTextEdit edit;
    edit.resize(500, 120);
    edit.show();
    SpellMarks marks(theme, &speller, edit);
    marks.setMessages(u"one"_s, {u"Hello, where is my order? I have been waiting for two weeks."_s});
    QTRY_COMPARE(marks.language().left(2), u"en"_s);
    const QString text = u"I recieve *teh* https://exmaple.com {{frist}} 12kgg 👍 order"_s;
    edit.setPlainText(text);
    QTRY_COMPARE(marks.wrongWords(), (QStringList {u"recieve"_s, u"teh"_s}));
    QCOMPARE(edit.toPlainText(), text);
    QVERIFY(!edit.document()->isUndoAvailable());

    QMenu menu;
    QAction *own = menu.addAction(u"Copy"_s);
    QTextCursor inWord = edit.textCursor();
    inWord.setPosition(4);
    marks.addTo(menu, edit.cursorRect(inWord).center());
    QTRY_VERIFY([&] {
        for (const QAction *action : menu.actions())
            if (action->text() == "receive"_L1)
                return true;
        return false;
    }());
    for (QAction *action : menu.actions())
        if (action->text() == "receive"_L1)
            action->trigger();
    QVERIFY(edit.toPlainText().startsWith("I receive *teh*"_L1));
    QVERIFY(menu.actions().contains(own));
    QTRY_COMPARE(marks.wrongWords(), QStringList {u"teh"_s});
    speller.learn(u"teh"_s);
    QTRY_VERIFY(marks.wrongWords().isEmpty());
    marks.setLanguage({}); // off by hand
    edit.setPlainText(u"recieve"_s);
    marks.setMessages(u"one"_s, {u"Hello, where is my order? I have been waiting."_s});
    QCOMPARE(marks.language(), QString());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestComposing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_composing.moc"
