// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a connection → the HTTP server's reader. Whatever they are: nothing crashes, the limits hold, and
// how the bytes were cut on their way makes no difference.
#include "core/net/httprequestreader.h"

#include <algorithm>
#include <cstdlib>

using namespace waypost::net;

namespace {
constexpr qsizetype readBytes = 16 * 1024; // what the server reads at a time

HttpLimits limitsForFuzzing()
{
    HttpLimits limits;
    limits.headerBytes = 512;
    limits.headerFields = 8;
    limits.targetBytes = 64;
    limits.bodyBytes = 256;
    return limits;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isSafe(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

void checkRequest(const HttpRequest &request, const HttpLimits &limits)
{
    require(request.path.startsWith('/') && isSafe(request.path) && isSafe(request.query));
    require(request.path.size() + request.query.size() <= limits.targetBytes);
    require(request.headers.size() <= limits.headerFields && request.body.size() <= limits.bodyBytes);
    require(request.headerCount("content-length") + request.headerCount("transfer-encoding") <= 1);
    for (const auto &[name, value] : request.headers)
        require(!name.isEmpty() && isSafe(name) && isSafe(value) && name == name.toLower());
}

struct Understood {
    QByteArrayList requests;
    bool refused = false; ///< with which status may depend on how much had come
    bool operator==(const Understood &) const = default;
};

Understood understand(QByteArrayView bytes, qsizetype pieceBytes)
{
    const HttpLimits limits = limitsForFuzzing();
    HttpRequestReader reader(limits);
    Understood understood;
    while (!bytes.isEmpty() && reader.state() != HttpRequestReader::State::Refused) {
        reader.feed(bytes.first(std::min(pieceBytes, bytes.size())));
        bytes = bytes.sliced(std::min(pieceBytes, bytes.size()));
        while (reader.state() == HttpRequestReader::State::Complete) {
            const bool keepAlive = reader.keepAlive();
            const HttpRequest request = reader.take();
            checkRequest(request, limits);
            understood.requests << request.method + ' ' + request.path + '?' + request.query + ' '
                    + request.body;
            if (!keepAlive)
                return understood;
        }
    }
    understood.refused = reader.state() == HttpRequestReader::State::Refused;
    return understood;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Understood whole = understand(bytes, readBytes);
    require(whole == understand(bytes, 1));
    require(whole == understand(bytes, 7));
    return 0;
}
