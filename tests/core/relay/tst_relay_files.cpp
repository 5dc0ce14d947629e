// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingkit.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace relaykit;
using namespace Qt::StringLiterals;

/// Files on their way out and in. The provider is a bare HTTP server.
class RelayFilesTest : public SendingKit {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aFileGoesUpInPiecesAndOutToTheCustomer()
    {
        m_stage->api.answerWith([](const ApiCall &call, const net::HttpRespond &respond) {
            if (call.path.endsWith("/media"))
                return Api::answer(respond, {{u"id"_s, u"777"_s}});
            Api::accept(respond, "wamid.file");
        });
        QVERIFY(customerHasWritten());
        const QByteArray bytes = QByteArray("\xff\xd8\xff", 3) + QByteArray(600'000, 'j');
        const QString media = newId(m_stage->clock.nowMs());
        QVERIFY(upload(*m_owner, media, bytes, 200'000)); // breaks off in the middle and goes on
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->row(u"media"_s, media)[u"state"_s].toString(), u"ready"_s, soonMs);
        const QString message
            = replyWith({{u"kind"_s, u"image"_s}, {u"media"_s, media}, {u"mime"_s, u"image/jpeg"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(providerIdOf(message), u"wamid.file"_s, soonMs);
        QVERIFY(m_stage->api.calls("/1066/media").first().body.contains(bytes));
        QCOMPARE(m_stage->api.calls("/messages").first().json()[u"image"_s][u"id"_s].toString(), u"777"_s);
        const QString again
            = replyWith({{u"kind"_s, u"image"_s}, {u"media"_s, media}, {u"mime"_s, u"image/jpeg"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_stage->api.calls("/messages").size() == 2 && statusOf(again) != "queued"_L1, soonMs);
        QCOMPARE(m_stage->api.calls("/1066/media").size(), 1); // the provider has it
        QCOMPARE(download(*m_owner, media), bytes);
    }

    void aTemplateTakesItsPictureAlong()
    {
        m_stage->api.answerWith([](const ApiCall &call, const net::HttpRespond &respond) {
            if (call.path.endsWith("/media"))
                return Api::answer(respond, {{u"id"_s, u"778"_s}});
            Api::accept(respond, "wamid.template");
        });
        QVERIFY(customerHasWritten());
        const QString media = newId(m_stage->clock.nowMs());
        QVERIFY(upload(*m_owner, media, QByteArray("\xff\xd8\xff", 3) + QByteArray(600, 'j'), 200'000));
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->row(u"media"_s, media)[u"state"_s].toString(), u"ready"_s, soonMs);
        const auto offerWith = [this](const QString &file) {
            const QJsonObject picture {
                {u"type"_s, u"image"_s},
                {u"image"_s, QJsonObject {{u"media"_s, file}, {u"mime"_s, u"image/jpeg"_s}}}};
            const QJsonObject header {{u"type"_s, u"header"_s}, {u"parameters"_s, QJsonArray {picture}}};
            return QJsonObject {{u"kind"_s, u"template"_s},
                                {u"name"_s, u"offer"_s},
                                {u"language"_s, u"en"_s},
                                {u"body"_s, u"Look"_s},
                                {u"parameters"_s, QJsonObject {{u"components"_s, QJsonArray {header}}}}};
        };
        const QString message = replyWith(offerWith(media));
        QTRY_COMPARE_WITH_TIMEOUT(providerIdOf(message), u"wamid.template"_s, soonMs);
        const QJsonObject sent = m_stage->api.calls("/messages").first().json();
        QCOMPARE(sent[u"template"_s][u"components"_s][0][u"parameters"_s][0][u"image"_s].toObject(),
                 (QJsonObject {{u"id"_s, u"778"_s}}));
        QCOMPARE(m_owner
                     ->give(u"conversation.reply"_s, m_stage->conversationWith(zoe),
                            {{u"content"_s, offerWith(newId(m_stage->clock.nowMs()))}})
                     .refused->code,
                 u"no_such_media"_s);
    }

    void offersThatDoNotHold_data()
    {
        QTest::addColumn<QString>("mime");
        QTest::addColumn<QString>("hash");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("code");
        const QString hash = QString::fromLatin1(sha256("abc").toHex());
        QTest::newRow("another content")
            << u"image/png"_s << QString(64, u'0') << 3LL << u"main"_s << u"media_damaged"_s;
        QTest::newRow("no hash") << u"image/png"_s << QString() << 3LL << u"main"_s << u"bad_value"_s;
        QTest::newRow("no type") << u"<b>"_s << hash << 3LL << u"main"_s << u"bad_value"_s;
        QTest::newRow("too large") << u"image/png"_s << hash << (101LL << 20) << u"main"_s
                                   << u"media_too_large"_s;
        QTest::newRow("longer than it says") << u"image/png"_s << hash << 2LL << u"main"_s << u"bad_value"_s;
        QTest::newRow("no such channel") << u"image/png"_s << hash << 3LL << u"other"_s << u"bad_value"_s;
    }
    void offersThatDoNotHold()
    {
        QFETCH(QString, mime);
        QFETCH(QString, hash);
        QFETCH(qint64, total);
        QFETCH(QString, channel);
        QFETCH(QString, code);
        QVERIFY(customerHasWritten());
        m_owner->say(
            wire::MediaOffer {newId(1), channel, mime, u"../../etc/passwd"_s, hash, total, 0, "abc"});
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->all<wire::MediaTaken>().size(), 1, soonMs);
        QVERIFY(m_owner->all<wire::MediaTaken>().first().refused);
        QCOMPARE(m_owner->all<wire::MediaTaken>().first().refused->code, code);
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM media"_s).toInt(), 0);
    }

    void whatACustomerSendsIsFetched()
    {
        const QByteArray bytes(300'000, 'p');
        m_stage->api.answerWith(fileAt(m_stage->api.base().toString() + u"/file/1"_s, bytes, bytes));
        QVERIFY(m_stage->start());
        m_owner = m_stage->owner();
        QVERIFY(m_owner);
        QCOMPARE(m_stage->post(picture(u"wamid.pic"_s)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(mediaState(), u"ready"_s, soonMs);
        QCOMPARE(download(*m_owner, m_owner->ids(u"media"_s).first()), bytes);
        QCOMPARE(m_stage->api.calls("/file/1").first().authorization, QByteArray("Bearer token one"));
    }

    void theTokenGoesToNobodyElse()
    {
        Api evil;
        const QByteArray bytes(10, 'p');
        m_stage->api.answerWith(fileAt(evil.base().toString() + u"/file/1"_s, bytes, bytes));
        QVERIFY(m_stage->start());
        m_owner = m_stage->owner();
        QCOMPARE(m_stage->post(picture(u"wamid.pic"_s)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(mediaState(), u"failed"_s, soonMs);
        QVERIFY(evil.calls().isEmpty());
    }

    void damagedFilesAreNotKeptAndErrorsAreFew()
    {
        m_stage->api.answerWith(fileAt(m_stage->api.base().toString() + u"/file/1"_s, "right", "wrong"));
        QVERIFY(m_stage->start());
        m_owner = m_stage->owner();
        QCOMPARE(m_stage->post(picture(u"wamid.pic"_s)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->api.calls("/file/1").size(), 3, soonMs);
        QCOMPARE(mediaState(), u"remote"_s);
        QVERIFY(QDir(m_stage->config.dataFolder + u"/media"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                == QStringList {u"incoming"_s});
    }

private:
    [[nodiscard]] QString mediaState() const
    {
        return m_stage->value(u"SELECT state FROM media"_s).toString();
    }
    [[nodiscard]] static QByteArray picture(const QString &providerId)
    {
        return Stage::changed(Stage::text(zoe, providerId, u"x"_s), [&](QJsonObject &value) {
            QJsonObject message = value[u"messages"_s][0].toObject();
            message.remove(u"text"_s);
            message[u"type"_s] = u"image"_s;
            message[u"image"_s] = QJsonObject {{u"id"_s, u"4242"_s}, {u"mime_type"_s, u"image/jpeg"_s}};
            value[u"messages"_s] = QJsonArray {message};
        });
    }
    /// The API's side of a download: where the file is, and the file.
    [[nodiscard]] static Api::Answer fileAt(const QString &url, const QByteArray &promised,
                                            const QByteArray &given)
    {
        return [=](const ApiCall &call, const net::HttpRespond &respond) {
            if (call.path.contains("/4242"))
                return Api::answer(respond,
                                   {{u"url"_s, url},
                                    {u"mime_type"_s, u"image/jpeg"_s},
                                    {u"sha256"_s, QString::fromLatin1(sha256(promised).toHex())},
                                    {u"file_size"_s, promised.size()}});
            respond({200, "image/jpeg", given, {}});
        };
    }
    /// Sends a file; the piece after `breakAt` is sent from a wrong place first, as after a broken
    /// connection.
    [[nodiscard]] static bool upload(Client &client, const QString &media, const QByteArray &bytes,
                                     qint64 breakAt)
    {
        wire::MediaOffer offer {media,
                                u"main"_s,
                                u"image/jpeg"_s,
                                u"Blue.jpg"_s,
                                QString::fromLatin1(sha256(bytes).toHex()),
                                bytes.size(),
                                0,
                                {}};
        for (qint64 at = 0; at < bytes.size();) {
            const bool lost = at >= breakAt && breakAt > 0;
            offer.offset = lost ? 0 : at;
            breakAt = lost ? 0 : breakAt;
            offer.bytes = bytes.mid(offer.offset, 150'000);
            const qsizetype before = client.all<wire::MediaTaken>().size();
            client.say(offer);
            if (!QTest::qWaitFor([&] { return client.all<wire::MediaTaken>().size() > before; }, soonMs))
                return false;
            const wire::MediaTaken taken = client.all<wire::MediaTaken>().last();
            if (taken.refused || (lost && taken.offset != at))
                return false;
            if (taken.done)
                return taken.offset == bytes.size();
            at = taken.offset;
        }
        return false;
    }
    [[nodiscard]] static QByteArray download(Client &client, const QString &media)
    {
        QByteArray bytes;
        for (qint64 total = 1; bytes.size() < total;) {
            const qsizetype before = client.all<wire::MediaChunk>().size();
            client.say(wire::MediaWanted {media, bytes.size()});
            if (!QTest::qWaitFor([&] { return client.all<wire::MediaChunk>().size() > before; }, soonMs))
                return {};
            const wire::MediaChunk chunk = client.all<wire::MediaChunk>().last();
            if (chunk.refused || chunk.bytes.isEmpty())
                return {};
            bytes += chunk.bytes;
            total = chunk.total;
        }
        return bytes;
    }
};

QTEST_GUILESS_MAIN(RelayFilesTest)
#include "tst_relay_files.moc"
