// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpanswer.h"

#include "core/net/asio.h"

#include <QString>

#include <algorithm>
#include <array>
#include <boost/beast/http/status.hpp>

namespace waypost::net {

namespace {
/// RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT", whatever the locale.
QByteArray httpDate(std::time_t at)
{
    static constexpr std::array days {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr int firstYear = 1900;
    std::tm t {};
    gmtime_r(&at, &t);
    return QString::asprintf("%s, %02d %s %04d %02d:%02d:%02d GMT", days[size_t(t.tm_wday)], t.tm_mday,
                             months[size_t(t.tm_mon)], firstYear + t.tm_year, t.tm_hour, t.tm_min, t.tm_sec)
        .toLatin1();
}

QByteArray reasonOf(int status)
{
    const auto reason = beast::http::obsolete_reason(beast::http::int_to_status(unsigned(status)));
    return {reason.data(), qsizetype(reason.size())};
}

bool isSafeHeader(const QByteArray &name, const QByteArray &value)
{
    static constexpr std::array ours {"connection", "content-length", "content-type", "date",
                                      "transfer-encoding"};
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; };
    const auto isNone = [](char c) { return c <= ' ' || c >= 0x7f || c == ':'; };
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), isNone)
        && std::none_of(value.begin(), value.end(), isControl)
        && std::none_of(ours.begin(), ours.end(),
                        [&](const char *own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

void addHeader(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}
} // namespace

bool statusHasBody(int status)
{
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    return status >= 200 && status != noContent && status != notModified;
}

HttpResponse plainAnswer(int status)
{
    HttpResponse response;
    response.status = status;
    response.body = reasonOf(status) + '\n';
    return response;
}

QByteArray answerHead(const HttpResponse &response, bool keepAlive, std::time_t now)
{
    QByteArray head;
    head.append("HTTP/1.1 ")
        .append(QByteArray::number(response.status))
        .append(' ')
        .append(reasonOf(response.status))
        .append("\r\n");
    addHeader(head, "Date", httpDate(now));
    if (statusHasBody(response.status)) {
        addHeader(head, "Content-Length", QByteArray::number(response.body.size()));
        if (isSafeHeader("Type", response.contentType) && !response.contentType.isEmpty())
            addHeader(head, "Content-Type", response.contentType);
    }
    addHeader(head, "Connection", keepAlive ? "keep-alive" : "close");
    for (const auto &[name, value] : response.headers)
        if (isSafeHeader(name, value))
            addHeader(head, name, value);
    return head.append("\r\n");
}

} // namespace waypost::net
