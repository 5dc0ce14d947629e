// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every webhook body there is, through the real relay: each part of it ends as a message, a status, a notice,
// or an explained quarantine; nothing is lost and nothing falls over.
#include "core/features/features.h"
#include "core/store/sqlrows.h"
#include "core/whatsapp/webhook.h"
#include "tests/support/world.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {

/// Our own set, and bodies of other projects where somebody has put them beside the sources.
QStringList corpusFiles()
{
    QStringList files;
    const QString source = QStringLiteral(WAYPOST_SOURCE_DIR);
    const QString others
        = qEnvironmentVariable("WAYPOST_EXTRA_WEBHOOKS", source + u"/../shared/data/cloud-api"_s);
    for (QDirIterator it(source + u"/tests/data/webhooks"_s, {u"*.json"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        files << it.next();
    for (QDirIterator it(others, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        if (const QString path = it.next(); path.contains("/webhook-"_L1))
            files << path;
    files.sort();
    return files;
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every number that a body says it is for is connected: what is then quarantined is so for another reason.
QHash<QString, QString> channelsNamedIn(const QStringList &files)
{
    static const QRegularExpression number(u"\"phone_number_id\"\\s*:\\s*\"([0-9]{1,40})\""_s);
    QHash<QString, QString> channels;
    for (const QString &path : files)
        for (auto it = number.globalMatch(QString::fromUtf8(bytesOfFile(path))); it.hasNext();)
            if (const QString id = it.next().captured(1); !channels.contains(id))
                channels.insert(id, u"corpus%1"_s.arg(channels.size()));
    return channels;
}
} // namespace

class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSomething();
};

void TestCorpus::everythingIsSomething()
{
    const QStringList files = corpusFiles();
    QVERIFY(files.size() > 30);
    const auto channels = channelsNamedIn(files);
    World world;
    world.setChannels(channels);
    world.startRelay();
    const qint64 pid = world.relayPid();
    QMap<QString, int> figures;
    QHash<QString, QString> wanted; ///< provider id of a message → file
    for (const QString &path : files) {
        const QByteArray body = bytesOfFile(path);
        QVERIFY2(world.webhook(body) == 200, qPrintable(path));
        const whatsapp::WebhookReading reading = whatsapp::readWebhook(body, channels);
        QVERIFY2(reading.messages + reading.statuses + reading.notices + int(reading.unreadable.size()) > 0,
                 qPrintable(path));
        figures[u"status"_s] += reading.statuses;
        figures[u"notice"_s] += reading.notices;
        figures[u"quarantine"_s] += int(reading.unreadable.size());
        for (const Command &command : reading.commands)
            if (command.type == "message.receive"_L1) {
                ++figures[u"message: "_s + command.data["content"_L1]["kind"_L1].toString()];
                wanted.insert(command.data["provider_id"_L1].toString(), path);
            }
    }
    QVERIFY(world.relayRuns());
    QCOMPARE(world.relayPid(), pid);
    world.stopRelay();

    const auto database = store::Database::open({world.path(u"relay/"_s + World::ledgerFile()), true});
    QVERIFY(bool(database));
    const auto rows = store::SqlRows::open(**database, tablesOf(features::allFeatures()));
    QVERIFY(bool(rows));
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        QVERIFY2((*rows)->load(u"receipts"_s, it.key()).has_value(), qPrintable(it.value()));
    QCOMPARE((*database)->value(u"SELECT count(*) FROM quarantine WHERE reason <> ''"_s).toInt(),
             figures[u"quarantine"_s]);
    qInfo("%d bodies", int(files.size()));
    for (auto it = figures.cbegin(); it != figures.cend(); ++it)
        qInfo("%6d %s", it.value(), qPrintable(it.key()));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
