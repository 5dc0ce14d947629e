// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/device.h"

#include "core/base/text.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
}

QString Device::pathIn(const QString &folder)
{
    return folder + u"/device.json"_s;
}

std::optional<Device> Device::read(const QString &folder)
{
    const QJsonObject object = QJsonDocument::fromJson(readSmallFile(pathIn(folder))).object();
    Device device;
    device.host = object["host"_L1].toString();
    device.port = quint16(object["port"_L1].toInt());
    device.certificate = QSslCertificate(object["certificate"_L1].toString().toLatin1(), QSsl::Pem);
    device.id = object["device"_L1].toString();
    device.token = object["token"_L1].toString();
    device.me
        = {object["agent"_L1].toString(), object["role"_L1].toString(), object["workspace"_L1].toString()};
    if (device.host.isEmpty() || device.port == 0 || device.certificate.isNull() || device.id.isEmpty()
        || device.token.isEmpty())
        return std::nullopt;
    return device;
}

Result<Done> Device::write(const QString &folder) const
{
    const QJsonObject object {{u"host"_s, host},
                              {u"port"_s, port},
                              {u"certificate"_s, QString::fromLatin1(certificate.toPem())},
                              {u"device"_s, id},
                              {u"token"_s, token},
                              {u"agent"_s, me.agent},
                              {u"role"_s, me.role},
                              {u"workspace"_s, me.workspace}};
    QSaveFile file(pathIn(folder));
    const QByteArray bytes = QJsonDocument(object).toJson();
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!written)
        return Error {u"device_unwritable"_s,
                      u"This device could not be remembered. Check that "_s + QDir::toNativeSeparators(folder)
                          + u" can be written, then pair again."_s};
    return Done {};
}

} // namespace waypost::sync
