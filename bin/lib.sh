# What every script in bin/ shares: where things are, which compiler, and how we talk. Sourced, never run.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Everything slow to make lives outside the clone, so that the next clone finds it. Safe to delete.
export PADRIVER_CACHE=${PADRIVER_CACHE:-$HOME/.cache/padriver}
TOOLS=$PADRIVER_CACHE/tools

# The tools we build with. wasm-bindgen must be the very version the code is linked against.
LEPTOS_VERSION=0.3.11
DENY_VERSION=0.20.2
BINARYEN_VERSION=$(sed -n 's/.*"binaryen": "\(.*\)".*/\1/p' "$ROOT/tools/package.json" | cut -d. -f1)
BINDGEN_VERSION=$(sed -n 's/^wasm-bindgen = "=\(.*\)"$/\1/p' "$ROOT/Cargo.toml")
# The compiler, beside whatever else is installed. cargo-leptos asks for this one or newer.
RUST_VERSION=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$ROOT/Cargo.toml")

export PATH="$TOOLS/cargo-leptos-$LEPTOS_VERSION/bin:$TOOLS/wasm-bindgen-cli-$BINDGEN_VERSION/bin:\
$TOOLS/cargo-deny-$DENY_VERSION/bin:$TOOLS/binaryen-$BINARYEN_VERSION/node_modules/.bin:$PATH:$HOME/.cargo/bin"

# bin/setup finds a compiler that can make both halves and writes its name down here.
use_toolchain() {
    local name=${PADRIVER_TOOLCHAIN:-}
    if [[ -z $name && -f $PADRIVER_CACHE/toolchain ]]; then name=$(<"$PADRIVER_CACHE/toolchain"); fi
    if [[ -n $name ]]; then export RUSTUP_TOOLCHAIN=$name; fi
    export CARGO_TARGET_DIR=${PADRIVER_TARGET_DIR:-$PADRIVER_CACHE/target-${name:-default}}
}
use_toolchain

say() { printf '%s\n' "$*"; }

die() {
    printf '\n%s: %s\n' "$(basename "$0")" "$1" >&2
    shift
    for line in "$@"; do printf '  %s\n' "$line" >&2; done
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# 75 -> "1 min 15 s"
duration() {
    if (($1 < 60)); then echo "$1 s"; else echo "$(($1 / 60)) min $(($1 % 60)) s"; fi
}

# quietly NAME COMMAND… : runs with its output in a log; a sign of life now and then; the log's end if it fails.
quietly() {
    local name=$1 log=$PADRIVER_CACHE/log/${1// /-}.log began=$SECONDS status=0 pid
    shift
    mkdir -p "${log%/*}"
    printf '  … %s\n' "$name"
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    trap 'kill "$pid" 2>/dev/null || true; exit 130' INT TERM
    while kill -0 "$pid" 2>/dev/null; do
        sleep 0.2
        if (((SECONDS - began) >= 20 && (SECONDS - began) % 20 == 0)); then
            printf '    %s: %s\n' "$(duration $((SECONDS - began)))" "$(tail -n 1 "$log" | tr -d '\r' | cut -c1-90)"
            sleep 1
        fi
    done
    wait "$pid" || status=$?
    trap - INT TERM
    if ((status == 0)); then
        printf '  ✓ %s (%s)\n' "$name" "$(duration $((SECONDS - began)))"
    else
        printf '  ✗ %s failed after %s; its last lines:\n' "$name" "$(duration $((SECONDS - began)))"
        tail -n 25 "$log" | sed 's/^/    | /'
        printf '    (all of it: %s)\n' "$log"
    fi
    return $status
}

# rustfmt comes from rustup also where the compiler does not.
rustfmt_toolchain() {
    if [[ ${RUSTUP_TOOLCHAIN:-system} == system ]]; then echo stable; else echo "$RUSTUP_TOOLCHAIN"; fi
}

# The folder of PostgreSQL's server programs (initdb, pg_ctl): Debian keeps them off PATH.
postgres_programs() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    if [[ -z $found ]] && has pg_config; then found=$(pg_config --bindir); fi
    if [[ -z $found ]] && has initdb; then found=$(dirname "$(command -v initdb)"); fi
    if [[ -x $found/initdb && -x $found/postgres ]]; then echo "$found"; else return 1; fi
}

chromium_program() {
    local name
    for name in "${PADRIVER_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        if [[ -n $name ]] && has "$name"; then command -v "$name"; return; fi
    done
    return 1
}
