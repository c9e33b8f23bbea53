# SPDX-License-Identifier: GPL-3.0-or-later
# The single rule of the house: a target links only lower layers. Every room is made by one of
# these functions, which take the layer and stop configuration on a wrong arrow.

define_property(TARGET PROPERTY TRESEN_LAYER
    BRIEF_DOCS "Layer of the room" FULL_DOCS "See ARCHITECTURE.md, rooms and layers")

function(tresen_check_layers target layer)
    foreach(dep IN LISTS ARGN)
        if(TARGET ${dep})
            get_target_property(depLayer ${dep} TRESEN_LAYER)
            if(NOT depLayer STREQUAL "depLayer-NOTFOUND" AND NOT depLayer LESS layer)
                message(FATAL_ERROR
                    "${target} (layer ${layer}) may not link ${dep} (layer ${depLayer})")
            endif()
        elseif(dep MATCHES "^tresen_")
            message(FATAL_ERROR
                "${target} links ${dep}, which is not there yet: a room may only know lower ones")
        endif()
    endforeach()
endfunction()

# The headers that nearly every file reads, parsed once for all targets: almost half of the build's
# time. The preset "dev" goes without, so that a file that forgets an include is noticed.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "// only here to own the header\n")
add_library(tresen_precompiled OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
set_target_properties(tresen_precompiled PROPERTIES AUTOMOC OFF)

function(tresen_make_precompiled)
    target_link_libraries(tresen_precompiled PRIVATE Qt6::Core)
    target_precompile_headers(tresen_precompiled PRIVATE
        <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QHash> <QJsonObject> <QList> <QObject>
        <QPromise> <QSet> <QString> <QStringList> <QTimeZone> <QTimer> <QUrl> <QVariant>
        <algorithm> <chrono> <functional> <memory> <optional> <variant>)
    tresen_warnings(tresen_precompiled)
endfunction()

# A program is compiled like a library: the header serves both only where their code is of one kind.
function(tresen_precompile target)
    target_precompile_headers(${target} REUSE_FROM tresen_precompiled)
    if(NOT MSVC)
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
endfunction()

# A room's own folder and the walls in it are on the include path; quote headers by base name.
function(tresen_include_folders name)
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    foreach(folder ${ARGN})
        target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/${folder}")
    endforeach()
endfunction()

# tresen_add_library(<name> LAYER <n> [FOLDERS <folders>] SOURCES <files> [PUBLIC <libs>] [PRIVATE <libs>])
function(tresen_add_library name)
    cmake_parse_arguments(A "" "LAYER" "FOLDERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    tresen_check_layers(${name} ${A_LAYER} ${A_PUBLIC} ${A_PRIVATE})
    add_library(${name} STATIC ${A_SOURCES})
    set_target_properties(${name} PROPERTIES TRESEN_LAYER ${A_LAYER})
    tresen_include_folders(${name} ${A_FOLDERS})
    target_link_libraries(${name} PUBLIC ${A_PUBLIC} PRIVATE ${A_PRIVATE})
    tresen_warnings(${name})
    tresen_precompile(${name})
endfunction()

# tresen_add_qml_module(<name> URI <uri> LAYER <n> [FOLDERS …] QML_FILES … [SOURCES …] [RESOURCES …]
#                       [PUBLIC …] [PRIVATE …] [SINGLETONS …])
# One folder is one QML module; link <name> and <name>plugin with tresen_link_qml().
function(tresen_add_qml_module name)
    cmake_parse_arguments(A "" "URI;LAYER"
        "FOLDERS;QML_FILES;SOURCES;RESOURCES;PUBLIC;PRIVATE;SINGLETONS;IMPORTS" ${ARGN})
    tresen_check_layers(${name} ${A_LAYER} ${A_PUBLIC} ${A_PRIVATE})
    if(A_SINGLETONS)
        set_source_files_properties(${A_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    qt_add_library(${name} STATIC)
    # qmllint finds the other modules only where the folders spell their URI.
    string(REPLACE "." "/" uriPath ${A_URI})
    qt_add_qml_module(${name}
        URI ${A_URI} VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/modules/${uriPath}"
        IMPORT_PATH "${CMAKE_BINARY_DIR}/modules"
        QML_FILES ${A_QML_FILES}
        SOURCES ${A_SOURCES}
        RESOURCES ${A_RESOURCES}
        IMPORTS ${A_IMPORTS})
    # Every compiled QML file reads the same heavy headers: together they build five times faster.
    set_target_properties(${name} PROPERTIES
        TRESEN_LAYER ${A_LAYER} UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12
        # Byte code only: C++ made from QML by Qt 6.4 reads items that are gone (a crash in a
        # deferred call), and compiling it takes longer than all our own C++.
        QT_QMLCACHEGEN_ARGUMENTS --only-bytecode)
    set_source_files_properties(${A_SOURCES} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    tresen_include_folders(${name} ${A_FOLDERS})
    target_link_libraries(${name} PUBLIC Qt6::Quick ${A_PUBLIC} PRIVATE ${A_PRIVATE})
    set_property(GLOBAL APPEND PROPERTY TRESEN_QML_MODULES ${name})
endfunction()

# Static QML modules need their plugin linked and imported, or the linker drops the registration of
# their C++ types and QML says "X is not defined". List every module, lower ones too.
function(tresen_link_qml target)
    set(imports "#include <QtPlugin>\n")
    foreach(module IN LISTS ARGN)
        target_link_libraries(${target} PRIVATE ${module} ${module}plugin)
        get_target_property(pluginClass ${module}plugin QT_PLUGIN_CLASS_NAME)
        string(APPEND imports "Q_IMPORT_PLUGIN(${pluginClass})\n")
    endforeach()
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${target}_qmlplugins.cpp" CONTENT "${imports}")
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}_qmlplugins.cpp")
endfunction()

# tresen_add_test(<tst_name> SOURCES … LINK … [LABELS …] [TIMEOUT n] [ENVIRONMENT …] [ARGS …])
# Fixed locale, zone and platform, so that a test says the same on every machine.
# LABELS with a meaning: "serial" runs alone (real servers, the real window, anything timed);
# "soak" reads TRESEN_SOAK_SCALE and TRESEN_SOAK_SEED from its environment (CONTRIBUTING.md).
# TRESEN_TIMEOUT_FACTOR stretches every limit where all is slower: sanitizers, full counts.
function(tresen_add_test name)
    cmake_parse_arguments(A "" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT;ARGS" ${ARGN})
    add_executable(${name} ${A_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${A_LINK})
    target_compile_definitions(${name} PRIVATE TRESEN_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    tresen_warnings(${name})
    tresen_precompile(${name})
    if(NOT A_TIMEOUT)
        set(A_TIMEOUT 120)
    endif()
    math(EXPR A_TIMEOUT "${A_TIMEOUT} * ${TRESEN_TIMEOUT_FACTOR}")
    add_test(NAME ${name} COMMAND ${name} ${A_ARGS})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${A_TIMEOUT} LABELS "${A_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TZ=Europe/Berlin;LC_ALL=C.UTF-8;${A_ENVIRONMENT}")
    if("serial" IN_LIST A_LABELS)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
endfunction()

# tresen_add_rooms(<folder>…): the rooms of a folder, in layer order.
macro(tresen_add_rooms)
    foreach(room ${ARGN})
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/CMakeLists.txt")
            add_subdirectory(${room})
        endif()
    endforeach()
endmacro()
