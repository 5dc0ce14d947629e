// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/deskfolder.h"

#include "core/features/features.h"
#include "core/net/tlsidentity.h"
#include "core/sync/cache.h"
#include "core/sync/device.h"
#include "core/sync/mediafolder.h"
#include "core/vault/keyring.h"
#include "core/vault/vfs.h"

#include <QDir>
#include <QFile>

namespace waypost::demo {

namespace {
using namespace Qt::StringLiterals;

sync::Device pairedDevice()
{
    const QTemporaryDir keys;
    const auto identity = net::TlsIdentity::loadOrCreate(keys.path());
    sync::Device device;
    device.host = u"127.0.0.1"_s;
    device.port = 1; // nobody listens
    device.certificate = QSslCertificate(identity->certificatePem, QSsl::Pem);
    device.id = u"device"_s;
    device.token = u"token"_s;
    device.me = {me, u"agent"_s, u"Demo shop"_s};
    return device;
}

wire::RowsFrame frameOf(const QList<StoredRow> &rows, const QList<Table> &tables, qint64 after)
{
    constexpr qint64 reach = 1'000'000;
    wire::RowsFrame frame;
    frame.after = after;
    frame.upto = after + reach;
    frame.newest = frame.upto;
    for (const Table &table : tables) {
        wire::RowsFrame::Change change;
        change.table = table.name;
        for (const Column &column : table.columns)
            change.columns << column.name;
        for (const StoredRow &row : rows)
            if (row.table == table.name) {
                Row values = row.row;
                for (QVariant &value : values)
                    if (value.typeId() == QMetaType::QString && value.toString().isNull())
                        value = u""_s;
                change.rows << store::KeyedRow {row.id, after + 1, values};
            }
        if (!change.rows.isEmpty())
            frame.changes << change;
    }
    return frame;
}
} // namespace

DeskFolder::DeskFolder(const QList<StoredRow> &rows)
    : DeskFolder([&rows](int page) { return page == 0 ? rows : QList<StoredRow> {}; })
{
}

DeskFolder::DeskFolder(const std::function<QList<StoredRow>(int page)> &rows)
{
    if (!pairedDevice().write(path()))
        qFatal("the device could not be written");
    const SystemClock clock;
    vault::Keyring keyring(path(), clock);
    if (!keyring.openFile() || !keyring.takeShare(u"device"_s, {}, 0))
        qFatal("the keys could not be made");
    const auto vfs = vault::Vfs::add(keyring.cacheKey());
    const auto cache = sync::Cache::open(path() + u"/cache-v1.sqlite"_s, tablesOf(features::allFeatures()),
                                         (*vfs)->name());
    if (!cache || !(*cache)->restart(u"epoch"_s))
        qFatal("the cache could not be made");
    sync::ChangeSet changes;
    for (int page = 0;; ++page) {
        const QList<StoredRow> some = rows(page);
        if (some.isEmpty())
            break;
        const auto taken = (*cache)->take(frameOf(some, (*cache)->tables(), (*cache)->cursor()), changes);
        if (!taken || *taken != sync::Cache::Taken::Applied)
            qFatal("the rows were not taken");
    }
    QDir(path()).mkdir(u"files"_s);
    const auto keys = std::make_shared<sync::MediaFolder::Keys>(
        sync::MediaFolder::Keys {keyring.mediaKey(), keyring.ownMediaKey()});
    const QString picture = path() + u"/picture.jpg"_s;
    QFile file(picture);
    if (!file.open(QIODevice::WriteOnly) || file.write(pictureBytes()) < 1)
        qFatal("the picture could not be written");
    file.close();
    if (!sync::MediaFolder::copyIn(path() + u"/files"_s, keys, picture))
        qFatal("the picture was not taken");
}

std::unique_ptr<sync::Desk> DeskFolder::open(const Clock &clock) const
{
    auto desk = std::make_unique<sync::Desk>(sync::DeskOptions {path()}, features::allFeatures(), clock);
    desk->start();
    return desk;
}

} // namespace waypost::demo
