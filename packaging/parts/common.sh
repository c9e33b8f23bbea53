# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts in packaging/: headings, durations, root rights, a usable environment.

TRESEN_START=$SECONDS

heading() { printf '\n== %s\n' "$*"; }
note() { printf '   %s\n' "$*"; }
fail() {
    printf '\n%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# duration SECONDS: 75 -> 1 min 15 s
duration() {
    if [ "$1" -ge 60 ]; then printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); else printf '%d s' "$1"; fi
}

# timed TITLE COMMAND…: runs it under a heading and says how long it took, also when it failed
timed() {
    local title=$1 begin=$SECONDS status=0
    shift
    heading "$title"
    "$@" || status=$?
    if [ $status -eq 0 ]; then
        note "$title: $(duration $((SECONDS - begin)))"
    else
        note "$title: failed after $(duration $((SECONDS - begin)))"
    fi
    return $status
}

# Nobody is there to answer in CI, in a pipe, or when --yes was given.
interactive() { [ -z "${TRESEN_YES:-}" ] && [ -z "${CI:-}" ] && [ -t 0 ] && [ -t 1 ]; }

# as_root COMMAND…: directly, or through sudo, which may ask for a password only at a terminal
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo > /dev/null; then
        note "needs root rights and there is no sudo here; run as root: $*"
        return 1
    elif interactive; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# Fresh CI machines come without HOME, with a HOME that is not ours, or with a foreign ccache folder.
usable_environment() {
    local build=$1 cache
    mkdir -p "$build"
    if [ -z "${HOME:-}" ] || [ ! -d "$HOME" ] || [ ! -w "$HOME" ]; then
        export HOME="$build/home"
        mkdir -p "$HOME"
    fi
    cache=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ccache}
    if [ -z "${CCACHE_DIR:-}" ] && [ -d "$HOME/.ccache" ]; then cache=$HOME/.ccache; fi
    if ! mkdir -p "$cache" 2> /dev/null || ! ( : > "$cache/.tresen-write-test" ) 2> /dev/null; then
        cache=$build/ccache
        mkdir -p "$cache"
    fi
    rm -f "$cache/.tresen-write-test"
    export CCACHE_DIR=$cache
    # Clones in different folders share results; without this every absolute path is a miss.
    export CCACHE_BASEDIR=$TRESEN_ROOT CCACHE_NOHASHDIR=1
}

# One compiler job needs up to about 1.5 GB with Qt Quick's generated code.
build_jobs() {
    local cores memory
    cores=$(getconf _NPROCESSORS_ONLN 2> /dev/null || echo 2)
    memory=$(awk '/^MemAvailable/ {print int($2 / 1572864)}' /proc/meminfo 2> /dev/null || true)
    if [ -n "$memory" ] && [ "$memory" -lt "$cores" ]; then cores=$memory; fi
    if [ "$cores" -lt 1 ]; then cores=1; fi
    echo "${TRESEN_JOBS:-$cores}"
}
