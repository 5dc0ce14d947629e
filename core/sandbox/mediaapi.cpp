// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/mediaapi.h"

#include "core/sandbox/multipart.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostUploads = 100;

Answer notFound()
{
    return {.status = 404,
            .contentType = "text/plain; charset=utf-8",
            .body = "Not found: the address is wrong or too old.\n"};
}
} // namespace

Answer uploadMedia(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const auto form = readForm(call.contentType, call.body);
    if (!form)
        return cloud.refuse({100, u"The body must be multipart/form-data."_s});
    FormPart file;
    QByteArray product;
    QByteArray type;
    for (const FormPart &part : *form) {
        if (part.name == "file")
            file = part;
        else if (part.name == "messaging_product")
            product = part.bytes;
        else if (part.name == "type")
            type = part.bytes;
    }
    if (product != "whatsapp")
        return cloud.refuse({100, u"The parameter messaging_product is required."_s});
    if (file.name.isEmpty() || file.bytes.isEmpty())
        return cloud.refuse({100, u"The parameter file is required."_s});
    const QByteArray declared = file.contentType.isEmpty() || file.contentType == "application/octet-stream"
        ? type
        : file.contentType;
    const QString mime = QString::fromLatin1(declared).section(u';', 0, 0).trimmed().toLower();
    if (const Refusal refusal = uploadRefusal(mime, file.bytes.size()))
        return cloud.refuse(*refusal);
    const Medium &medium = cloud.media.add(file.bytes, mime, QString::fromUtf8(file.fileName), false, now);
    return jsonAnswer({{u"id"_s, medium.id}});
}

Answer mediaNode(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const QString id = call.path.value(0);
    if (const QString number = call.query.queryItemValue(u"phone_number_id"_s);
        !number.isEmpty() && number != cloud.account.phoneNumberId)
        return cloud.refuse({100, u"The media does not belong to that phone number."_s});
    if (call.method == "DELETE") {
        cloud.media.remove(id);
        return successAnswer();
    }
    const Medium *medium = cloud.media.find(id, now);
    return jsonAnswer({{u"messaging_product"_s, u"whatsapp"_s},
                       {u"url"_s, cloud.media.url(cloud.base, id, u"getMedia"_s, now)},
                       {u"mime_type"_s, medium->mime},
                       {u"sha256"_s, QString::fromLatin1(medium->sha256.toHex())},
                       {u"file_size"_s, medium->bytes.size()},
                       {u"id"_s, id}});
}

Answer downloadMedia(Cloud &cloud, const ApiCall &call, qint64 now)
{
    const Medium *medium = cloud.media.behind(call.query, now);
    if (!medium)
        return notFound();
    return {.contentType = medium->mime.toLatin1(), .body = medium->bytes};
}

Answer beginUpload(Cloud &cloud, const ApiCall &call)
{
    if (call.query.queryItemValue(u"file_length"_s).toLongLong() <= 0
        || !call.query.hasQueryItem(u"file_type"_s))
        return cloud.refuse({100, u"The parameters file_length and file_type are required."_s});
    if (cloud.uploads.size() >= mostUploads)
        cloud.uploads.erase(cloud.uploads.begin());
    const QString id = u"upload:"_s + cloud.ids.digits();
    cloud.uploads.insert(id, {});
    return jsonAnswer({{u"id"_s, id}});
}

Answer uploadNode(Cloud &cloud, const ApiCall &call)
{
    const QString id = call.path.value(0);
    const auto upload = cloud.uploads.find(id);
    if (upload == cloud.uploads.end())
        return unknownObject(id, call.method, cloud.trace());
    if (call.method == "GET")
        return jsonAnswer({{u"id"_s, id}, {u"file_offset"_s, upload->size()}});
    *upload += call.body;
    const QByteArray handle
        = "4::" + QByteArray(cloud.ids.token("handle/" + id.toLatin1()).toLatin1()).toBase64();
    return jsonAnswer({{u"h"_s, QString::fromLatin1(handle)}});
}

} // namespace waypost::sandbox
