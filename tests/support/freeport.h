// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace waypost::tests {

/// A loopback port for a server that ends and comes back: one that the kernel gives to no outgoing connection
/// meanwhile, as it does with those of its own choice (port 0). Ends the test (qFatal) if there is none.
[[nodiscard]] quint16 freeServerPort();

} // namespace waypost::tests
