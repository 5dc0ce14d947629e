// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/cborscan.h"

#include <QUtf8StringView>
#include <QVarLengthArray>

#include <limits>

namespace waypost::wire {

namespace {
/// RFC 8949, section 3: the three high bits of an item's first byte.
enum MajorType { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

class CborScan {
public:
    CborScan(QByteArrayView bytes, const CborLimits &limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }
    bool run()
    {
        do {
            if (!item())
                return false;
            while (!m_open.isEmpty() && m_open.last().left == 0)
                m_open.removeLast();
        } while (!m_open.isEmpty());
        return m_at == m_bytes.size();
    }

private:
    struct Container {
        quint64 left; ///< items still to come; a map's keys count too
        bool map;
    };

    bool item()
    {
        bool key = false;
        if (!m_open.isEmpty()) {
            key = m_open.last().map && m_open.last().left % 2 == 0;
            --m_open.last().left;
        }
        int type = 0;
        int info = 0;
        quint64 value = 0;
        if (++m_items > m_limits.items || !head(type, info, value) || (key && type != Text))
            return false;
        switch (type) {
        case Unsigned:
        case Negative:
            return value <= quint64(std::numeric_limits<qint64>::max());
        case Bytes:
            return skip(value);
        case Text:
            return left() >= value && QUtf8StringView(m_bytes.data() + m_at, qsizetype(value)).isValidUtf8()
                && skip(value);
        case Array:
            return value <= left() && open({value, false});
        case Map:
            return value <= left() / 2 && open({value * 2, true});
        case Simple:
            return (info >= 20 && info <= 22) || (info >= 25 && info <= 27); // false, true, null; floats
        default:
            return false;
        }
    }

    bool head(int &type, int &info, quint64 &value)
    {
        if (left() == 0)
            return false;
        const auto first = uchar(m_bytes[m_at++]);
        type = first >> 5;
        info = first & 31;
        value = quint64(info);
        if (info < 24)
            return true;
        if (info > 27) // reserved, or of indefinite length
            return false;
        const int size = 1 << (info - 24);
        if (left() < quint64(size))
            return false;
        value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | uchar(m_bytes[m_at++]);
        return true;
    }

    bool skip(quint64 length)
    {
        if (length > left())
            return false;
        m_at += qsizetype(length);
        return true;
    }

    bool open(Container container)
    {
        if (m_open.size() >= m_limits.depth)
            return false;
        m_open.append(container);
        return true;
    }

    [[nodiscard]] quint64 left() const { return quint64(m_bytes.size() - m_at); }

    QByteArrayView m_bytes;
    const CborLimits &m_limits;
    qsizetype m_at = 0;
    qint64 m_items = 0;
    QVarLengthArray<Container, 32> m_open;
};
} // namespace

bool cborWithin(QByteArrayView bytes, const CborLimits &limits)
{
    return CborScan(bytes, limits).run();
}

} // namespace waypost::wire
