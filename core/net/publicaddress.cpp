// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/publicaddress.h"

#include <algorithm>
#include <array>

namespace waypost::net {

namespace {
struct Network4 {
    std::array<unsigned char, 4> first;
    int bits;
};
constexpr std::array closed4 {
    Network4 {{0, 0, 0, 0}, 8},      Network4 {{10, 0, 0, 0}, 8},     Network4 {{100, 64, 0, 0}, 10},
    Network4 {{127, 0, 0, 0}, 8},    Network4 {{169, 254, 0, 0}, 16}, Network4 {{172, 16, 0, 0}, 12},
    Network4 {{192, 0, 0, 0}, 24},   Network4 {{192, 0, 2, 0}, 24},   Network4 {{192, 88, 99, 0}, 24},
    Network4 {{192, 168, 0, 0}, 16}, Network4 {{198, 18, 0, 0}, 15},  Network4 {{198, 51, 100, 0}, 24},
    Network4 {{203, 0, 113, 0}, 24}, Network4 {{224, 0, 0, 0}, 4},    Network4 {{240, 0, 0, 0}, 4}};

struct Network6 {
    std::array<unsigned char, 16> first;
    int bits;
};
constexpr std::array closed6 {
    Network6 {{0x20, 0x01}, 23}, // special purposes, Teredo among them
    Network6 {{0x20, 0x01, 0x0d, 0xb8}, 32}, // documentation
    Network6 {{0x20, 0x02}, 16}, // 6to4
    Network6 {{0x3f, 0xff}, 20}, // documentation
};

template <std::size_t N>
bool isWithin(const std::array<unsigned char, N> &address, const std::array<unsigned char, N> &network,
              int bits)
{
    const auto whole = std::size_t(bits / 8);
    if (!std::equal(network.begin(), network.begin() + whole, address.begin()))
        return false;
    const int rest = bits % 8;
    const auto mask = static_cast<unsigned char>(0xff << (8 - rest));
    return rest == 0 || (address[whole] & mask) == (network[whole] & mask);
}
} // namespace

bool isPublicAddress(const asio::ip::address &address)
{
    if (address.is_v4()) {
        const auto bytes = address.to_v4().to_bytes();
        return std::none_of(closed4.begin(), closed4.end(), [&](const Network4 &network) {
            return isWithin(bytes, network.first, network.bits);
        });
    }
    constexpr std::array<unsigned char, 16> global {0x20}; // 2000::/3 is all that was ever given out
    constexpr int globalBits = 3;
    const auto bytes = address.to_v6().to_bytes();
    return isWithin(bytes, global, globalBits)
        && std::none_of(closed6.begin(), closed6.end(), [&](const Network6 &network) {
               return isWithin(bytes, network.first, network.bits);
           });
}

} // namespace waypost::net
