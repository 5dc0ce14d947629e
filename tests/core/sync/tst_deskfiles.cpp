// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files between a desk and its relay: in pieces that go on after a cut, kept only whole, before their reply.
#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "tests/core/relay/relaykit.h"
#include "tests/core/sync/deskline.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;
using namespace waypost::tests;

namespace {
constexpr int patience = deskPatience;
constexpr qint64 piece = 256 * 1024;

QString storedMedia(MiniRelay &relay, const QByteArray &bytes)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QString media = newId(now);
    relay.tell(u"media.store"_s, media,
               {{u"channel"_s, u"main"_s},
                {u"mime"_s, u"image/png"_s},
                {u"name"_s, u"a.png"_s},
                {u"size"_s, bytes.size()},
                {u"sha256"_s, QString::fromLatin1(sha256(bytes).toHex())}},
               now);
    return media;
}
} // namespace

class TestDeskFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void downloadGoesOnAfterACut();
    void damagedDownloadIsNotKept();
    void uploadGoesOnAfterACutAndTheReplyWaits();
};

void TestDeskFiles::downloadGoesOnAfterACut()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    const QByteArray bytes = randomBytes(qsizetype(3 * piece + 100));
    const QString media = storedMedia(shop.relay, bytes);
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    const auto good = faithful(line, shop.relay);
    int wanted = 0;
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        const auto *wish = std::get_if<wire::MediaWanted>(&frame);
        if (!wish)
            return good(id, frame);
        if (++wanted == 3)
            return line.cut(id);
        line.send(
            id,
            wire::MediaChunk {
                wish->media, wish->offset, bytes.size(), bytes.mid(qsizetype(wish->offset), piece), {}});
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QStringList paths;
    for (int i = 0; i < 3; ++i) // all get the same one
        desk->fetchMedia(this, media,
                         [&](const Result<QString> &path) { paths << (path ? *path : path.error().code); });
    QTRY_COMPARE_WITH_TIMEOUT(paths.size(), 3, patience);
    QFile file(paths[0]);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(paths[0]));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    QList<qint64> offsets;
    for (const wire::MediaWanted &wish : line.heard<wire::MediaWanted>())
        offsets << wish.offset;
    QCOMPARE(offsets, (QList<qint64> {0, piece, 2 * piece, 2 * piece, 3 * piece}));
    desk->fetchMedia(this, media, [&](const Result<QString> &path) { paths << *path; });
    QTRY_COMPARE_WITH_TIMEOUT(paths.size(), 4, patience);
    QCOMPARE(wanted, 5); // it is here
}

void TestDeskFiles::damagedDownloadIsNotKept()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    const QString media = storedMedia(shop.relay, "right");
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    const auto good = faithful(line, shop.relay);
    wire::MediaChunk chunk {media, 0, 5, "wrong", {}};
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        if (std::holds_alternative<wire::MediaWanted>(frame))
            line.send(id, chunk);
        else
            good(id, frame);
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    const auto fetch = [&] {
        QString code;
        desk->fetchMedia(this, media,
                         [&](const Result<QString> &path) { code = path ? u"fine"_s : path.error().code; });
        if (!QTest::qWaitFor([&] { return !code.isEmpty(); }, patience))
            qFatal("no answer");
        return code;
    };
    QCOMPARE(fetch(), u"media_damaged"_s);
    chunk = {media, 0, 200LL * 1024 * 1024, "huge", {}};
    QCOMPARE(fetch(), u"media_too_large"_s);
    chunk = {media, 0, -1, {}, Error {u"media_missing"_s, u"Gone."_s}};
    QCOMPARE(fetch(), u"media_missing"_s);
    chunk = {media, 0, 5, "right", {}};
    QCOMPARE(fetch(), u"fine"_s);
}

void TestDeskFiles::uploadGoesOnAfterACutAndTheReplyWaits()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    const auto good = faithful(line, shop.relay);
    QByteArray arrived;
    bool done = false;
    bool early = false;
    int pieces = 0;
    line.run([&](net::SocketId id, const wire::Frame &frame) {
        early = early || (!done && std::holds_alternative<wire::CommandFrame>(frame));
        const auto *offer = std::get_if<wire::MediaOffer>(&frame);
        if (!offer)
            return good(id, frame);
        if (offer->offset == arrived.size())
            arrived += offer->bytes;
        if (!offer->bytes.isEmpty() && ++pieces == 2)
            return line.cut(id); // kept, but the desk is not told
        if (arrived.size() == offer->total) {
            done = true;
            shop.relay.tell(u"media.store"_s, offer->media,
                            {{u"channel"_s, offer->channel},
                             {u"mime"_s, offer->mime},
                             {u"name"_s, offer->name},
                             {u"size"_s, offer->total},
                             {u"sha256"_s, offer->hash}},
                            clock.nowMs());
        }
        line.send(id, wire::MediaTaken {offer->media, arrived.size(), done, {}});
    });
    auto desk = makeDesk(folder.path(), clock);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    desk->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Offline, patience);
    const QByteArray bytes = randomBytes(qsizetype(3 * piece));
    QFile file(folder.filePath(u"photo.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QString media;
    desk->offerMedia(this, file.fileName(), u"image/png"_s, u"main"_s,
                     [&](const Result<QString> &id) { media = id ? *id : id.error().code; });
    QTRY_VERIFY_WITH_TIMEOUT(!media.isEmpty(), patience);
    QVERIFY2(isId(media), qPrintable(media));
    QVERIFY(file.remove()); // it has been copied
    conversations::MediaContent picture;
    picture.media = media;
    picture.mime = u"image/png"_s;
    const QString conversation = firstConversation(*desk);
    const QString id = desk->give({{},
                                   u"conversation.reply"_s,
                                   conversation,
                                   {},
                                   0,
                                   0,
                                   {{u"content"_s, conversations::toJson(picture)}}});
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().outbox, 1, patience);
    desk.reset(); // a restart in between costs nothing
    desk = makeDesk(folder.path(), clock);
    const QSignalSpy answered(desk.get(), &Desk::answered);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patience);
    QCOMPARE(answered[0][0].toString(), id);
    QVERIFY(answered[0][1].toLongLong() > 0);
    QCOMPARE(arrived, bytes);
    QVERIFY(!early);
}

QTEST_GUILESS_MAIN(TestDeskFiles)
#include "tst_deskfiles.moc"
