# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The two functions every folder is made of, and the flags every target shares.

find_program(WAYPOST_MOLD mold)
if(WAYPOST_MOLD)
  add_link_options(-fuse-ld=mold)
endif()
find_program(WAYPOST_CCACHE ccache)
if(WAYPOST_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${WAYPOST_CCACHE}")
endif()

add_library(waypost_flags INTERFACE)
target_compile_options(waypost_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Werror)
target_compile_definitions(waypost_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER)

# What nearly every file includes, compiled once per module: halves an edit's wait. Off where warmth does not matter.
option(WAYPOST_PRECOMPILE "Precompile the most used Qt and standard headers" OFF)
function(waypost_precompile name)
  if(WAYPOST_PRECOMPILE)
    target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
    target_compile_options(${name} PRIVATE -fpch-preprocess) # for ccache
  endif()
endfunction()

# One module = one folder = one static library = one namespace.
#   waypost_module(core_store DEPENDS core_events QT Sql LINK SQLite::SQLite3)
# DEPENDS are the module's arrows (tests/architecture holds every #include against them), QT the Qt
# libraries, LINK what comes from outside. Sources and headers are whatever the folder holds.
function(waypost_module name)
  cmake_parse_arguments(M "" "" "DEPENDS;QT;LINK" ${ARGN})
  file(GLOB headers CONFIGURE_DEPENDS *.h)
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  file(GLOB resources CONFIGURE_DEPENDS *.qrc)
  add_library(${name} STATIC ${sources} ${headers} ${resources})
  add_library(Waypost::${name} ALIAS ${name})
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
  list(TRANSFORM M_DEPENDS PREPEND Waypost::)
  list(TRANSFORM M_QT PREPEND Qt6::)
  target_link_libraries(${name} PUBLIC Qt6::Core ${M_DEPENDS} ${M_QT} ${M_LINK} PRIVATE waypost_flags)
  waypost_precompile(${name})
endfunction()

# One test program = one Qt Test class in <name>.cpp (plus SOURCES), with the ctest labels that ./check selects by.
#   waypost_test(tst_journal LABELS unit DEPENDS core_store)
# Programs with a long form look at WAYPOST_LONG.
function(waypost_test name)
  cmake_parse_arguments(T "" "TIMEOUT" "DEPENDS;SOURCES;LABELS;LINK;QT;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${name}.cpp ${T_SOURCES})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
  list(TRANSFORM T_DEPENDS PREPEND Waypost::)
  list(TRANSFORM T_QT PREPEND Qt6::)
  target_link_libraries(${name} PRIVATE Qt6::Test ${T_DEPENDS} ${T_QT} ${T_LINK} waypost_flags)
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF) # one class a file: nothing to gain, and fixtures may be local
  target_compile_definitions(${name} PRIVATE WAYPOST_SOURCE_DIR="${PROJECT_SOURCE_DIR}" WAYPOST_BINARY_DIR="${PROJECT_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${T_LABELS}")
  waypost_test_runs(${name} ${T_TIMEOUT} "${T_ENVIRONMENT}")
endfunction()

# How every test runs: what may take longest begins first, and Qt's own watchdog waits as long as ctest's.
function(waypost_test_runs name timeout environment)
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} COST ${timeout}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_NO_GLIB=1;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${timeout}000;${environment}")
endfunction()

# The same test program once more, its store a PostgreSQL of its own (tests/support/postgres.h).
function(waypost_test_on_postgres name)
  get_test_property(${name} TIMEOUT timeout)
  add_test(NAME ${name}_postgres COMMAND ${name})
  set_tests_properties(${name}_postgres PROPERTIES LABELS postgres)
  waypost_test_runs(${name}_postgres ${timeout} WAYPOST_TEST_STORE=postgres)
endfunction()

# A program: main.cpp and wiring, ends up in <build>/bin.
function(waypost_program name)
  cmake_parse_arguments(P "" "" "DEPENDS;QT;LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
  add_executable(${name} ${sources})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
  list(TRANSFORM P_DEPENDS PREPEND Waypost::)
  list(TRANSFORM P_QT PREPEND Qt6::)
  target_link_libraries(${name} PRIVATE ${P_DEPENDS} ${P_QT} ${P_LINK} waypost_flags)
  target_compile_definitions(${name} PRIVATE WAYPOST_VERSION="${PROJECT_VERSION}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
endfunction()
