// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the encoder makes is decoded again by another library, and files are known by what stands in them.
#include "core/voice/oggfacts.h"
#include "core/voice/voiceencoder.h"

#include <QBuffer>
#include <QTest>

#include <cmath>
#include <numbers>
#include <opusfile.h>
#include <vector>

namespace {
using namespace waypost;
using namespace waypost::voice;
using namespace Qt::StringLiterals;

std::vector<qint16> tone(int hertz, int ms, double loudness = 0.5)
{
    std::vector<qint16> samples(size_t(sampleRate) * size_t(ms) / 1'000);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i]
            = qint16(32'767 * loudness * std::sin(2 * std::numbers::pi * hertz * double(i) / sampleRate));
    return samples;
}

QByteArray recorded(int hertz, int ms)
{
    auto encoder = VoiceEncoder::create();
    if (!encoder || !encoder->add(tone(hertz, ms)))
        return {};
    const auto file = encoder->finish();
    return file ? *file : QByteArray();
}

std::optional<OggFacts> factsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::ReadOnly) ? oggFacts(buffer) : std::nullopt;
}

struct Heard {
    int channels = 0;
    qint64 samples = 0;
    double hertz = 0; ///< by its crossings of zero
};

Heard hear(const QByteArray &file)
{
    Heard heard;
    OggOpusFile *opus = op_open_memory(reinterpret_cast<const unsigned char *>(file.constData()),
                                       size_t(file.size()), nullptr);
    if (!opus)
        return heard;
    heard.channels = op_channel_count(opus, -1);
    std::vector<opus_int16> pcm(5'760);
    qint64 crossings = 0;
    opus_int16 before = 0;
    for (int read = op_read(opus, pcm.data(), int(pcm.size()), nullptr); read > 0;
         read = op_read(opus, pcm.data(), int(pcm.size()), nullptr)) {
        heard.samples += read;
        for (int i = 0; i < read; ++i) {
            crossings += before < 0 && pcm[size_t(i)] >= 0 ? 1 : 0;
            before = pcm[size_t(i)];
        }
    }
    heard.hertz = double(crossings) * sampleRate / double(std::max<qint64>(1, heard.samples));
    op_free(opus);
    return heard;
}
} // namespace

class TestVoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherLibraryHearsWhatWasSaid();
    void piecesMakeOneFile();
    void slowMicrophonesAreHeardAsWell();
    void aMinuteStaysSmall();
    void nothingAndTooMuchAreRefused();
    void factsStandInTheFile();
    void factsOfAnythingElse_data();
    void factsOfAnythingElse();
    void soundsGetTheProvidersName_data();
    void soundsGetTheProvidersName();
    void levelFollowsLoudness();
};

void TestVoice::anotherLibraryHearsWhatWasSaid()
{
    const Heard heard = hear(recorded(440, 1'500));
    QCOMPARE(heard.channels, 1);
    QCOMPARE(heard.samples, 72'000); // to the sample: what the encoder looked ahead is taken off
    QVERIFY2(std::fabs(heard.hertz - 440) < 8, qPrintable(QString::number(heard.hertz)));
}

void TestVoice::piecesMakeOneFile()
{
    auto encoder = VoiceEncoder::create();
    QVERIFY(encoder);
    const auto samples = tone(300, 1'000);
    const std::span all(samples);
    for (size_t at = 0; at < all.size(); at += 777)
        QVERIFY(encoder->add(all.subspan(at, std::min<size_t>(777, all.size() - at))));
    QCOMPARE(encoder->durationMs(), 1'000);
    const auto file = encoder->finish();
    QVERIFY(file);
    QCOMPARE(hear(*file).samples, 48'000);
    QVERIFY(!encoder->add(samples));
    QVERIFY(!encoder->finish());
}

void TestVoice::slowMicrophonesAreHeardAsWell()
{
    auto encoder = VoiceEncoder::create(sampleRate / 3);
    QVERIFY(encoder && encoder->add(tone(900, 1'000))); // played three times as slow: 300 Hz for 3 s
    QCOMPARE(encoder->durationMs(), 3'000);
    const auto file = encoder->finish();
    QVERIFY(file);
    const Heard heard = hear(*file);
    QCOMPARE(heard.samples, 144'000);
    QVERIFY2(std::fabs(heard.hertz - 300) < 8, qPrintable(QString::number(heard.hertz)));
}

void TestVoice::aMinuteStaysSmall()
{
    const QByteArray file = recorded(200, 60'000);
    QVERIFY2(file.size() > 20'000 && file.size() < playIconBytes / 2,
             qPrintable(QString::number(file.size())));
}

void TestVoice::nothingAndTooMuchAreRefused()
{
    auto nothing = VoiceEncoder::create();
    QVERIFY(nothing);
    QCOMPARE(nothing->finish().error().code, u"voice_empty"_s);
    auto encoder = VoiceEncoder::create(sampleRate, 2'000);
    const std::vector<qint16> silence(size_t(sampleRate) * 2);
    QVERIFY(encoder && encoder->add(silence));
    QCOMPARE(encoder->add(std::span(silence).first(1)).error().code, u"voice_too_long"_s);
    QCOMPARE(encoder->durationMs(), 2'000);
    QVERIFY(encoder->finish());
}

void TestVoice::factsStandInTheFile()
{
    const auto facts = factsOf(recorded(440, 2'345));
    QVERIFY(facts && facts->opus && isVoice(facts));
    QCOMPARE(facts->channels, 1);
    QCOMPARE(facts->durationMs, 2'345);
}

void TestVoice::factsOfAnythingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ogg");
    const QByteArray good = recorded(440, 300);
    QByteArray vorbis = good;
    vorbis.replace("OpusHead", "\1vorbis_");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("mp3") << QByteArray("ID3\4\0\0\0", 7).leftJustified(900, 'x') << false;
    QTest::newRow("cut in the page") << good.left(20) << false;
    QTest::newRow("cut in the packet") << good.left(40) << true;
    QTest::newRow("vorbis") << vorbis << true;
}

void TestVoice::factsOfAnythingElse()
{
    QFETCH(QByteArray, bytes);
    const auto facts = factsOf(bytes);
    QTEST(facts.has_value(), "ogg");
    QVERIFY(!isVoice(facts));
}

void TestVoice::soundsGetTheProvidersName_data()
{
    QTest::addColumn<QString>("mime");
    QTest::addColumn<QString>("named");
    QTest::newRow("m4a") << u"audio/x-m4a"_s << u"audio/mp4"_s;
    QTest::newRow("amr") << u"audio/AMR"_s << u"audio/amr"_s;
    QTest::newRow("mp3") << u"audio/mpeg"_s << u"audio/mpeg"_s;
    QTest::newRow("wav") << u"audio/x-wav"_s << u"audio/x-wav"_s;
}

void TestVoice::soundsGetTheProvidersName()
{
    QFETCH(QString, mime);
    QTEST(soundType(mime, {}), "named");
    for (const QString &name : {u"audio/opus"_s, u"audio/x-opus+ogg"_s, u"application/ogg"_s})
        QCOMPARE(soundType(name, OggFacts {true, 1, 0}), u"audio/ogg"_s);
    QCOMPARE(soundType(u"audio/ogg"_s, OggFacts {false, 0, 0}), u"audio/x-vorbis+ogg"_s);
}

void TestVoice::levelFollowsLoudness()
{
    QCOMPARE(levelOf({}), 0.0);
    QCOMPARE(levelOf(std::vector<qint16>(480)), 0.0);
    const double quiet = levelOf(tone(440, 100, 0.01));
    const double loud = levelOf(tone(440, 100, 1.0));
    QVERIFY(quiet > 0.1 && quiet < 0.4);
    QVERIFY(loud > 0.99);
}

QTEST_GUILESS_MAIN(TestVoice)
#include "tst_voice.moc"
