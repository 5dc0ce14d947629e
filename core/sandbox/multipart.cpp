// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/multipart.h"

namespace waypost::sandbox {

namespace {
constexpr int mostParts = 16;
constexpr qsizetype longestBoundary = 70;

/// The value of `name` in "form-data; name=\"file\"; filename=\"a.png\"".
QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    const QByteArray key = ' ' + name + '=';
    const qsizetype at = header.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype begin = at + key.size();
    if (!QByteArrayView(header).sliced(begin).startsWith('"')) {
        const qsizetype end = header.indexOf(';', begin);
        return header.mid(begin, end < 0 ? -1 : end - begin).trimmed();
    }
    const qsizetype end = header.indexOf('"', begin + 1);
    return end < 0 ? QByteArray() : header.mid(begin + 1, end - begin - 1);
}

std::optional<FormPart> readPart(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    FormPart part;
    for (const QByteArray &line : bytes.first(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition") {
            part.name = parameterOf(value, "name");
            part.fileName = parameterOf(value, "filename");
        } else if (name == "content-type") {
            part.contentType = value;
        }
    }
    part.bytes = bytes.mid(end + 4);
    if (part.name.isEmpty())
        return std::nullopt;
    return part;
}
} // namespace

std::optional<QList<FormPart>> readForm(const QByteArray &contentType, const QByteArray &body)
{
    if (!contentType.toLower().startsWith("multipart/form-data"))
        return std::nullopt;
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > longestBoundary)
        return std::nullopt;
    const QByteArray delimiter = "\r\n--" + boundary;
    const QByteArray whole = "\r\n" + body; // so that the first delimiter looks like the others
    QList<FormPart> parts;
    qsizetype at = whole.indexOf(delimiter);
    while (at >= 0) {
        const qsizetype begin = at + delimiter.size();
        if (whole.mid(begin, 2) == "--")
            return parts;
        const qsizetype next = whole.indexOf(delimiter, begin);
        const auto part = next < 0 ? std::nullopt : readPart(whole.mid(begin + 2, next - begin - 2));
        if (!part || parts.size() == mostParts)
            return std::nullopt;
        parts << *part;
        at = next;
    }
    return std::nullopt;
}

} // namespace waypost::sandbox
