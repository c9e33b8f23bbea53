# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/chroot-check: a Debian system that reaches packages the way this one does.

# apt_sources: "URI suite component…" per archive, from one-line and deb822 files alike
apt_sources() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2> /dev/null \
        | sed -nE 's/^deb[[:space:]]+(\[[^]]*\][[:space:]]+)?//p' || true
    awk '
        function flush(   i, j) {
            if (!off && types ~ /(^| )deb( |$)/)
                for (i = 1; i <= split(uris, u, " "); i++)
                    for (j = 1; j <= split(suites, s, " "); j++) print u[i], s[j], components
            types = uris = suites = components = ""; off = 0
        }
        FNR == 1 || /^[[:space:]]*$/ { flush() }
        /^#/ { next }
        tolower($1) == "types:" { $1 = ""; types = $0 }
        tolower($1) == "uris:" { $1 = ""; uris = $0 }
        tolower($1) == "suites:" { $1 = ""; suites = $0 }
        tolower($1) == "components:" { $1 = ""; components = $0 }
        tolower($1) == "enabled:" && tolower($2) == "no" { off = 1 }
        END { flush() }' /etc/apt/sources.list.d/*.sources 2> /dev/null || true
}

# host_mirror SUFFIX: the archive whose suite is this system's code name plus SUFFIX
host_mirror() {
    local codename
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    apt_sources | awk -v suite="$codename$1" '$2 == suite {print $1; exit}'
}

# The settings that decide whether a download works: proxy, certificates, dates, logins.
copy_apt_settings() {
    local target=$1 file
    mkdir -p "$target/etc/apt/apt.conf.d" "$target/etc/apt/auth.conf.d"
    apt-config dump \
        | grep -iE '^Acquire::(https?|Check|Retries|ForceIPv|Languages|IndexTargets::[^ ]*DefaultEnabled)' \
        > "$target/etc/apt/apt.conf.d/90host" || true
    for file in /etc/apt/auth.conf /etc/apt/auth.conf.d/*; do
        if [ -f "$file" ]; then cp -p "$file" "$target$file"; fi
    done
    for file in $(apt-config dump | sed -nE 's/^Acquire::https::.*(CAInfo|SslCert|SslKey) "(.+)";$/\2/p') \
        /etc/ssl/certs/ca-certificates.crt; do
        if [ -f "$file" ]; then
            mkdir -p "$target$(dirname "$file")"
            cp -pL "$file" "$target$file"
        fi
    done
    # Authorities that this machine's administrator added: npm asks over TLS. They outlive the package
    # ca-certificates, which makes the file above anew.
    if compgen -G '/usr/local/share/ca-certificates/*.crt' > /dev/null; then
        mkdir -p "$target/usr/local/share/ca-certificates"
        cp -pL /usr/local/share/ca-certificates/*.crt "$target/usr/local/share/ca-certificates"
    fi
    cp -L /etc/resolv.conf "$target/etc/resolv.conf" 2> /dev/null || true
    cp -L /etc/hosts "$target/etc/hosts" 2> /dev/null || true
}

# debootstrap downloads with wget, which does not know apt's settings.
wget_like_apt() {
    local proxy_http proxy_https home status=0
    eval "$(apt-config shell proxy_http Acquire::http::Proxy proxy_https Acquire::https::Proxy)"
    home=$(mktemp -d)
    cat /etc/apt/auth.conf /etc/apt/auth.conf.d/* > "$home/.netrc" 2> /dev/null || true
    chmod 600 "$home/.netrc"
    HOME=$home http_proxy=${proxy_http:-${http_proxy:-}} https_proxy=${proxy_https:-${https_proxy:-}} "$@" \
        || status=$?
    rm -rf "$home"
    return $status
}

# bootstrap_like_host SUITE FOLDER
bootstrap_like_host() {
    local suite=$1 target=$2 mirror security
    mirror=$(host_mirror '')
    security=$(host_mirror -security)
    mirror=${TRESEN_MIRROR:-$mirror}
    # on Ubuntu, say, there is no Debian mirror to copy
    [ -n "$mirror" ] || fail "apt's sources name no Debian mirror; name one in TRESEN_MIRROR"
    note "Mirror: $mirror"
    wget_like_apt debootstrap --variant=minbase "$suite" "$target" "$mirror" > "$target.log" 2>&1 \
        || { tail -n 20 "$target.log"; return 1; }
    copy_apt_settings "$target"
    {
        echo "deb $mirror $suite main"
        echo "deb $mirror $suite-updates main"
        if [ -n "$security" ]; then echo "deb $security $suite-security main"; fi
    } > "$target/etc/apt/sources.list"
    rm -f "$target"/etc/apt/sources.list.d/* "$target"/var/lib/apt/lists/*_*
}
