# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings shared by every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

option(TRESEN_WERROR "Treat compiler warnings as errors" OFF)
option(TRESEN_COVERAGE "Instrument for gcov" OFF)
option(TRESEN_FUZZ "Build libFuzzer targets (clang only)" OFF)
set(TRESEN_TIMEOUT_FACTOR 1 CACHE STRING "Whole number by which every test's time limit is multiplied")
set(TRESEN_SANITIZE "" CACHE STRING "Value for -fsanitize=, for instance address,undefined")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Without the sloppiness ccache passes over everything that uses a precompiled header; without
    # the depend mode it runs the preprocessor over every file that it does not know yet.
    set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_DEPEND=1
        CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
endif()

add_compile_definitions(
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(TRESEN_SANITIZE)
    add_compile_options(-fsanitize=${TRESEN_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TRESEN_SANITIZE})
endif()
if(TRESEN_FUZZ)
    # the rooms too, or libFuzzer sees no further than its own entry function
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(TRESEN_COVERAGE)
    add_compile_options(--coverage -O0)
    add_link_options(--coverage)
endif()

# Warnings only for our own targets: generated QML code is not ours to fix.
function(tresen_warnings target)
    if(NOT MSVC)
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            # GCC 12 sees ghosts in every std::variant that holds a QList.
            target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
        endif()
    endif()
    if(TRESEN_WERROR AND NOT MSVC)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
endfunction()

# The accessibility bindings of the tests belong to the system's Python, whatever else is on PATH.
if(UNIX AND NOT APPLE AND EXISTS /usr/bin/python3)
    set(Python3_EXECUTABLE /usr/bin/python3 CACHE FILEPATH "Python of the lints and the tests")
endif()
