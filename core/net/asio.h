// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Boost.Asio and Boost.Beast, compiled once in asio.cpp instead of in every file that uses them. Only the
// .cpp files of this folder (and tests of its insides) include this: no public header shows Boost.
#define BOOST_ASIO_SEPARATE_COMPILATION
#define BOOST_BEAST_SEPARATE_COMPILATION
// Beast 1.74 asserts "n >= 5" when the last chunk ("0", CR, LF) comes in pieces, although its code copes:
// anybody could end the program from outside. tests/fuzz/fuzz_http found it and holds the result.
#define BOOST_DISABLE_ASSERTS
#ifdef __SANITIZE_THREAD__ // does not know Asio's fences; its queues are locked anyway
#define BOOST_ASIO_DISABLE_FENCED_BLOCK
#endif
// clang-format off
#include <utility> // first: Boost 1.74 uses std::exchange without it
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
// clang-format on

namespace waypost::net {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Tcp = asio::ip::tcp;
using ErrorCode = boost::system::error_code;

} // namespace waypost::net
