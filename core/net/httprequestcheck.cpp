// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httprequestcheck.h"

#include <algorithm>

namespace waypost::net {

namespace {
constexpr int badRequest = 400;
constexpr int targetTooLong = 414;
constexpr int headerTooLarge = 431;

bool isDigitByte(char c)
{
    return c >= '0' && c <= '9';
}

bool isTokenByte(char c)
{
    return isDigitByte(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

/// Text, spaces, tabs and the bytes beyond ASCII; no NUL, CR, LF or other control.
bool isValueByte(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

bool isTargetByte(char c)
{
    return c > 0x20 && c < 0x7f && c != '#';
}

/// What the headers say about where the request ends.
struct Framing {
    int lengths = 0;
    int codings = 0;
    int hosts = 0;
};

class HeaderCheck {
public:
    explicit HeaderCheck(const HttpLimits &limits)
        : m_limits(limits)
    {
    }

    int requestLine(QByteArrayView line)
    {
        const qsizetype first = line.indexOf(' ');
        const qsizetype last = line.lastIndexOf(' ');
        if (first < 0 || first == last || !isToken(line.first(first)))
            return badRequest;
        const QByteArrayView target = line.sliced(first + 1, last - first - 1);
        const QByteArrayView version = line.sliced(last + 1);
        if (!target.startsWith('/') || !std::all_of(target.begin(), target.end(), isTargetByte))
            return badRequest;
        if (version != "HTTP/1.1" && version != "HTTP/1.0")
            return badRequest;
        m_old = version == "HTTP/1.0";
        return target.size() > m_limits.targetBytes ? targetTooLong : 0;
    }

    int field(QByteArrayView line)
    {
        if (++m_fields > m_limits.headerFields)
            return headerTooLarge;
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon))) // a folded line begins with a space: no token
            return badRequest;
        const QByteArrayView value = line.sliced(colon + 1);
        if (!std::all_of(value.begin(), value.end(), isValueByte))
            return badRequest;
        return framing(line.first(colon), value.trimmed()) ? 0 : badRequest;
    }

    [[nodiscard]] int end() const
    {
        const bool hostMissing = !m_old && m_framing.hosts == 0;
        const bool twoLengths = m_framing.lengths > 0 && m_framing.codings > 0;
        const bool codingTooEarly = m_old && m_framing.codings > 0;
        return hostMissing || twoLengths || codingTooEarly ? badRequest : 0;
    }

private:
    bool framing(QByteArrayView name, QByteArrayView value)
    {
        const auto is
            = [name](QByteArrayView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
        if (is("host"))
            return ++m_framing.hosts == 1;
        if (is("content-length"))
            return ++m_framing.lengths == 1 && !value.isEmpty()
                && std::all_of(value.begin(), value.end(), isDigitByte);
        if (is("transfer-encoding"))
            return ++m_framing.codings == 1 && value.compare("chunked", Qt::CaseInsensitive) == 0;
        return true;
    }

    const HttpLimits &m_limits;
    Framing m_framing;
    int m_fields = 0;
    bool m_old = false; ///< HTTP/1.0
};
} // namespace

int checkRequestHeader(QByteArrayView header, const HttpLimits &limits)
{
    HeaderCheck check(limits);
    bool first = true;
    while (!header.isEmpty()) {
        const qsizetype end = header.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? header : header.first(end);
        header = end < 0 ? QByteArrayView() : header.sliced(end + 2);
        if (const int refusal = first ? check.requestLine(line) : check.field(line))
            return refusal;
        first = false;
    }
    return first ? badRequest : check.end();
}

} // namespace waypost::net
