// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>

namespace waypost::wire {

/// What a message may be made of before anything is allocated for it.
struct CborLimits {
    int depth = 24; ///< containers inside each other
    qint64 items = 400'000; ///< values of any kind, containers included
};

/// True if the bytes are exactly one CBOR value of the kinds our frames use: integers that fit into 64 signed
/// bits, byte and text strings (valid UTF-8), arrays, maps with text keys, floats, true, false, null; all of
/// definite length, no tags. Allocates nothing that grows with a length somebody claims.
[[nodiscard]] bool cborWithin(QByteArrayView bytes, const CborLimits &limits = {});

} // namespace waypost::wire
