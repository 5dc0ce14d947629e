# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that comes from outside, found once. packaging/bootstrap installs it.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network WebSockets Test)
if(WAYPOST_DESKTOP)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Charts DBus PrintSupport Svg Multimedia LinguistTools)
  # Newer distributions package it for Qt 6; where they do not, bootstrap builds the last KF5 release for Qt 6.
  # NO_DEFAULT_PATH: a distribution's own KF5SyntaxHighlighting is a Qt 5 build and must never be found.
  find_package(KF6SyntaxHighlighting 6.0 QUIET CONFIG)
  if(KF6SyntaxHighlighting_FOUND)
    set(WAYPOST_SYNTAX_HIGHLIGHTING KF6::SyntaxHighlighting)
  else()
    find_package(KF5SyntaxHighlighting 5.100 REQUIRED CONFIG NO_DEFAULT_PATH PATHS "${WAYPOST_DEPS_PREFIX}")
    set(WAYPOST_SYNTAX_HIGHLIGHTING KF5::SyntaxHighlighting)
  endif()
endif()
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Pq REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(Argon2 REQUIRED IMPORTED_TARGET libargon2)
pkg_check_modules(YamlCpp REQUIRED IMPORTED_TARGET yaml-cpp)
pkg_check_modules(Icu REQUIRED IMPORTED_TARGET icu-uc)
pkg_check_modules(Ical REQUIRED IMPORTED_TARGET libical)
if(WAYPOST_DESKTOP)
  pkg_check_modules(OpusEnc REQUIRED IMPORTED_TARGET libopusenc)
  pkg_check_modules(OpusFile REQUIRED IMPORTED_TARGET opusfile) # tests decode what was encoded
  pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell)
endif()
find_package(benchmark QUIET)

find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
add_library(phonenumber INTERFACE IMPORTED)
target_link_libraries(phonenumber INTERFACE "${PHONENUMBER_LIBRARY}")
target_include_directories(phonenumber SYSTEM INTERFACE "${PHONENUMBER_INCLUDE}")
