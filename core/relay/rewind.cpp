// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/rewind.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/relay/ledger_tables.h"
#include "core/relay/workbench.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <limits>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype chainHashSize = 32;
constexpr qsizetype proofSize = 16;

QByteArray proofOf(const QByteArray &key, qint64 seq, QByteArrayView hash)
{
    return hmacSha256(key, Sha256().add(seq).addField(hash).finish()).first(proofSize);
}
} // namespace

Result<JournalHead> headOf(store::Database &reader)
{
    JournalHead head;
    auto done = reader.statement(u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s)
                    .forEach([&head](const store::Statement &row) {
                        head = {row.column(0).toLongLong(), row.column(1).toByteArray()};
                    });
    if (!done)
        return done.error();
    return head;
}

Result<QByteArray> hashAt(store::Database &reader, qint64 seq)
{
    store::Statement &query = reader.statement(u"SELECT hash FROM journal WHERE seq = ?"_s);
    query.bind({seq});
    QByteArray hash;
    auto read = query.forEach([&hash](const store::Statement &row) { hash = row.column(0).toByteArray(); });
    if (!read)
        return read.error(); // not the same as "no such event"
    return hash;
}

QByteArray sealed(const QByteArray &key, qint64 seq, const QByteArray &hash)
{
    return hash.size() == chainHashSize ? hash + proofOf(key, seq, hash) : QByteArray();
}

std::optional<QByteArray> unsealed(const QByteArray &key, qint64 seq, const QByteArray &seal)
{
    if (seal.size() != chainHashSize + proofSize)
        return std::nullopt;
    const QByteArray hash = seal.first(chainHashSize);
    if (!constantTimeEquals(proofOf(key, seq, hash), seal.last(proofSize)))
        return std::nullopt;
    return hash;
}

QByteArray sealingKey(const QByteArray &privateKeyPem)
{
    return Sha256().addField("waypost: what desktops have seen").addField(privateKeyPem.trimmed()).finish();
}

HeadMark::HeadMark(QString folder)
    : m_path(std::move(folder) + u"/journal-head.json"_s)
{
}

std::optional<HeadMark::Mark> HeadMark::read() const
{
    const QJsonObject json = QJsonDocument::fromJson(readSmallFile(m_path)).object();
    const Mark mark {{json["seq"_L1].toInteger(), fromStrictHex(json["hash"_L1].toString().toLatin1())},
                     json["at"_L1].toInteger()};
    return mark.head.seq > 0 && mark.head.hash.size() == chainHashSize ? std::optional(mark) : std::nullopt;
}

void HeadMark::write(const JournalHead &head, qint64 nowMs) const
{
    if (head.seq == 0)
        return;
    const QByteArray path = QFile::encodeName(m_path);
    QFile file(m_path + u".new"_s);
    const QJsonObject json {
        {u"seq"_s, head.seq}, {u"hash"_s, QString::fromLatin1(head.hash.toHex())}, {u"at"_s, nowMs}};
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0 && file.flush();
    file.close();
    if (written) // QSaveFile would sync, and the main thread wait for that
        std::rename(QFile::encodeName(file.fileName()).constData(), path.constData());
}

void HeadMark::forget() const
{
    QFile::remove(m_path);
}

Result<Submission> holdEverything(store::Database &reader, const QString &why, const Clock &clock)
{
    const auto owed = LedgerTables::owed(reader, 0, std::numeric_limits<qint64>::max());
    if (!owed)
        return owed.error();
    Submission submission;
    for (const Effect &effect : *owed)
        if (effect.kind == "message.send"_L1)
            submission.commands << relayCommand(u"message.uncertain"_s, effect.subject, {}, clock);
    auto listed = reader.statement(u"SELECT id FROM channels ORDER BY id"_s)
                      .forEach([&](const store::Statement &row) {
                          submission.commands << relayCommand(u"channel.hold"_s, row.column(0).toString(),
                                                              {{u"why"_s, why}}, clock);
                      });
    if (!listed)
        return listed.error();
    submission.notes.insert(u"epoch"_s, newId(clock.nowMs()));
    return submission;
}

} // namespace waypost::relay
