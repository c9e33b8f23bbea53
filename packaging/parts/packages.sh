# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/dev: finds which packages of packages.debian are missing and installs them.

# known_to_apt NAME…: those that could be installed. One call for all: without a cache file, as in
# container images, each call reads the whole lists anew.
known_to_apt() {
    apt-cache policy "$@" 2> /dev/null \
        | awk '/^[^ ].*:$/ {name = substr($0, 1, length($0) - 1)} /Candidate:/ && $2 != "(none)" {print name}'
}

# With what they provide: a nodejs from elsewhere may bring npm, and conflicts with the package npm.
installed_packages() {
    dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' 2> /dev/null \
        | sed -n 's/^installed //p' | sed 's/([^)]*)//g' | tr -s ', ' '\n'
}

# missing_packages GROUP…: one name per line; "?x" stays marked until the lists are fresh
missing_packages() {
    local have group entry name found
    have=" $(installed_packages | tr '\n' ' ') "
    while read -r group entry _; do
        case " $* " in *" $group "*) ;; *) continue ;; esac
        found=
        for name in $(tr '|' ' ' <<< "${entry#\?}"); do
            case "$have" in *" $name "*) found=1 ;; esac
        done
        if [ -z "$found" ]; then echo "$entry"; fi
    done < <(grep -v '^#' "$TRESEN_ROOT/packaging/packages.debian")
}

# resolve ENTRY…: the names this release uses; an optional one it does not have disappears
resolve() {
    local entry name chosen known
    [ $# -gt 0 ] || return 0
    known=" $(known_to_apt $(printf '%s\n' "${@#\?}" | tr '|' ' ') | tr '\n' ' ') "
    for entry in "$@"; do
        chosen=
        for name in $(tr '|' ' ' <<< "${entry#\?}"); do
            case "$known" in *" $name "*)
                chosen=$name
                break
                ;;
            esac
        done
        if [ -n "$chosen" ]; then
            echo "$chosen"
        elif [ "${entry#\?}" = "$entry" ]; then
            echo "$entry"
        fi
    done
}

# Empty as in a container image, or untouched for a day.
lists_are_stale() {
    compgen -G '/var/lib/apt/lists/*Packages*' > /dev/null || return 0
    [ -z "$(find /var/lib/apt/lists -maxdepth 1 -type d -newermt '-1 day')" ]
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 "$@" < /dev/null; }

# A package of the tests (an IMAP server, say) must not start its service on this machine.
# policy-rc.d is the distribution's own switch for that; one that is there already stays.
install_without_services() {
    local guard=/usr/sbin/policy-rc.d ours= status=0
    if [ ! -e $guard ]; then
        ours=1
        printf '#!/bin/sh\n# temporary, written by packaging/dev\nexit 101\n' | as_root tee $guard > /dev/null
        as_root chmod 755 $guard
        # also when interrupted: a guard left behind would keep every later service from starting
        trap 'as_root rm -f /usr/sbin/policy-rc.d' EXIT
        trap 'exit 130' INT TERM
    fi
    apt_get install -y --no-install-recommends "$@" || status=$?
    if [ -n "$ours" ]; then
        as_root rm -f $guard
        trap - EXIT INT TERM
    fi
    return $status
}

# Installed by us means: not wanted at the next boot either.
keep_units_off() {
    local before=$1 group package unit
    command -v systemctl > /dev/null || return 0
    while read -r group package unit; do
        [ "$group" = unit ] || continue
        grep -qx "$package" <<< "$before" && continue
        as_root systemctl disable --quiet "$unit" > /dev/null 2>&1 || true
    done < <(grep '^unit' "$TRESEN_ROOT/packaging/packages.debian")
}

# ensure_packages GROUP…
ensure_packages() {
    local missing before answer
    if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null; then
        note "No apt-get here: install the packages of CONTRIBUTING.md for your system yourself."
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    mapfile -t missing < <(resolve "${missing[@]}")
    if [ ${#missing[@]} -eq 0 ]; then
        note "All packages are installed."
        return 0
    fi
    if lists_are_stale; then
        note "The package lists are empty or older than a day: apt-get update"
        apt_get update || fail "apt-get update failed; nothing was installed. Check the network and the sources of apt."
        mapfile -t missing < <(missing_packages "$@")
        mapfile -t missing < <(resolve "${missing[@]}")
    fi
    note "Missing packages (${#missing[@]}):"
    printf '%s\n' "${missing[@]}" | fold_names
    if interactive; then
        read -r -p "   Install them with apt-get now? [Y/n] " answer
        case "$answer" in n* | N*) fail "Not installed. Install them yourself, then start again." ;; esac
    fi
    before=$(installed_packages)
    if ! install_without_services "${missing[@]}"; then
        # the lists may name versions that the mirror has dropped meanwhile
        note "Once more with fresh package lists"
        apt_get update && install_without_services "${missing[@]}" \
            || fail "Some packages could not be installed; the lines above say which."
    fi
    keep_units_off "$before"
}

fold_names() { tr '\n' ' ' | fold -s -w 90 | sed 's/^/     /'; echo; }
