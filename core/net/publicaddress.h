// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/asio.h"

namespace waypost::net {

/// May a call that somebody else chose the address of go there? Not to this machine, not to private, shared,
/// link-local, documentation, benchmark, multicast or reserved networks, and not to IPv6 addresses that carry
/// an IPv4 one (mapped, NAT64, 6to4, Teredo): what they lead to can't be told.
[[nodiscard]] bool isPublicAddress(const asio::ip::address &address);

} // namespace waypost::net
