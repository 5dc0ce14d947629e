// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptstore.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/conversations/conversations.h"
#include "core/relay/mediastore.h"
#include "core/relay/rewind.h"

#include <QDir>

#include <future>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;

Command told(const QString &type, const QString &subject, const QJsonObject &data, qint64 at)
{
    return {newId(at), type, subject, u"relay"_s, at, 0, data};
}
} // namespace

KeptStore::KeptStore(const QString &dataFolder, QString ledgerPath)
    : folder(dataFolder)
{
    QDir().mkpath(folder);
    if (ledgerPath.isEmpty())
        ledgerPath = folder + u"/ledger.sqlite"_s;
    places = {folder, ledgerPath, upkeep::accountsBeside(ledgerPath), folder + u"/media"_s};
}

std::unique_ptr<relay::Ledger> KeptStore::open()
{
    auto ledger = relay::Ledger::open({.path = places.ledger}, features, clock);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().text));
    return *std::move(ledger);
}

Result<QList<relay::Answer>> KeptStore::submit(relay::Ledger &ledger, const Commands &commands)
{
    std::promise<Result<QList<relay::Answer>>> promise;
    relay::Submission submission;
    submission.commands = commands;
    submission.done
        = [&promise](Result<QList<relay::Answer>> answers) { promise.set_value(std::move(answers)); };
    ledger.submit(std::move(submission));
    return promise.get_future().get();
}

void KeptStore::write(relay::Ledger &ledger, int first, int count)
{
    Commands commands;
    for (int i = first; i < first + count; ++i) {
        const qint64 at = clock.nowMs() + i;
        const QJsonObject sender {{u"phone"_s, u"+49151%1"_s.arg(10'000'000 + i % 97)},
                                  {u"name"_s, u"Zoë %1"_s.arg(i % 97)}};
        commands << told(
            u"message.receive"_s, {},
            {{u"channel"_s, u"main"_s},
             {u"provider_id"_s, u"wamid.%1"_s.arg(i)},
             {u"sender"_s, sender},
             {u"at"_s, at},
             {u"content"_s,
              conversations::toJson(conversations::TextContent {u"Where is parcel %1?"_s.arg(i)})}},
            at);
    }
    if (const auto written = submit(ledger, commands); !written)
        qFatal("%s", qPrintable(written.error().text));
}

void KeptStore::fill(int customers, int messagesEach)
{
    const auto accounts = relay::Accounts::open(places.accounts, clock);
    if (!accounts || !(*accounts)->addDevice(agent, u"Desk"_s))
        qFatal("no accounts");
    const auto media = relay::MediaStore::open(places.media);
    mediaHash = *(*media)->put("a picture of a parcel");
    const auto ledger = open();
    const qint64 at = clock.nowMs();
    const QString file = newId(at);
    (void)submit(
        *ledger,
        {told(u"channel.observe"_s, u"main"_s,
              {{u"name"_s, u"Main"_s}, {u"kind"_s, u"whatsapp"_s}, {u"number"_s, u"+4930123456"_s}}, at),
         told(u"agent.add"_s, agent, {{u"name"_s, u"Ada"_s}, {u"role"_s, u"owner"_s}}, at),
         told(u"media.store"_s, file,
              {{u"channel"_s, u"main"_s},
               {u"mime"_s, u"image/png"_s},
               {u"name"_s, u"parcel.png"_s},
               {u"size"_s, 21},
               {u"sha256"_s, mediaHash}},
              at)});
    write(*ledger, 0, customers * messagesEach);
    const QString conversation = value(u"SELECT id FROM conversations ORDER BY id LIMIT 1"_s).toString();
    Command reply = told(
        u"conversation.reply"_s, conversation,
        {{u"content"_s, conversations::toJson(conversations::TextContent {u"It is on its way."_s})}}, at);
    reply.actor = agent;
    reply.seen = 1'000'000;
    Command note = told(u"conversation.note"_s, conversation, {{u"body"_s, u"Asked twice."_s}}, at);
    note.actor = agent;
    Command later = told(u"conversation.reply"_s, conversation, reply.data, at);
    later.actor = agent;
    later.seen = reply.seen;
    later.data.insert("send_at"_L1, at + 24LL * 3600 * 1000);
    const auto given = submit(*ledger, {reply, note, later});
    if (!given || given->first().refused || given->last().refused)
        qFatal("the reply was not taken");
}

QVariant KeptStore::value(const QString &statement) const
{
    const auto reader = store::Database::open({.path = places.ledger, .readOnly = true});
    return reader ? (*reader)->value(statement) : QVariant();
}

void KeptStore::spoil(const QString &statement) const
{
    const auto writer = store::Database::open({.path = places.ledger});
    if (const auto done = writer ? (*writer)->run(statement) : Result<Done>(writer.error()); !done)
        qFatal("%s", qPrintable(done.error().text));
}

QString KeptStore::dump() const
{
    const auto reader = store::Database::open({.path = places.ledger, .readOnly = true});
    const auto rows = store::SqlRows::open(**reader, tablesOf(features));
    const auto head = relay::headOf(**reader);
    return u"%1 %2\n"_s.arg(head->seq).arg(QString::fromLatin1(head->hash.toHex())) + (*rows)->dump(true);
}

} // namespace waypost::tests
