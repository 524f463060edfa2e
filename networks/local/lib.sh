# Shared by the scripts beside it, which source it. AZTECD is the program, NET the network's home.
# shellcheck shell=bash
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
AZTECD=${AZTECD:-$here/../../build/aztecd}
NET=${NET:-$HOME/.aztecd/local}
RUNNER=$NET.pid # of `aztecd localnet`, which has the home to itself
# shellcheck disable=SC2034 # of those who source this
LOG=$NET.log

say() { printf '%s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

[ -x "$AZTECD" ] || die "$AZTECD is not there; run make build, or set AZTECD"

# alive PID COMMAND: whether that process runs and is what it was.
alive() {
    [ -n "$1" ] && [ "$1" != 0 ] && kill -0 "$1" 2>/dev/null &&
        tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -q -- "$2"
}

runner() { cat "$RUNNER" 2>/dev/null || true; }
running() { alive "$(runner)" "localnet --home $NET"; }
need_running() { running || die "no network runs in $NET; start one with start.sh"; }

# list prints the processes: name, process id or 0, home, RPC, log.
list() { "$AZTECD" localnet list --home "$NET"; }

# field NAME N is a column of that process's line.
field() {
    local line
    line=$(list | awk -F '\t' -v name="$1" '$1 == name') || return 1
    [ -n "$line" ] || die "the network in $NET has no $1; status.sh lists what it has"
    printf '%s\n' "$line" | cut -f "$2"
}

# until_true SECONDS WHAT COMMAND... waits for a command to succeed.
until_true() {
    local limit=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$limit" ] || die "$what"
        sleep 0.5
    done
}

gone() { ! kill -0 "$1" 2>/dev/null; }

# start_node NAME starts a node that does not run, and waits until it is ready.
start_node() {
    local name=$1 home log rpc pid
    pid=$(field "$name" 2)
    [ "$pid" = 0 ] || die "$name runs already, as process $pid"
    [ "$name" != l1 ] || die "L1 ends with its network; start that again"
    home=$(field "$name" 3) rpc=$(field "$name" 4) log=$(field "$name" 5)
    mkdir -p "$(dirname "$log")"
    setsid nohup "$AZTECD" start --home "$home" </dev/null >>"$log" 2>&1 &
    pid=$!
    "$AZTECD" localnet note "$name" "$pid" --home "$NET"
    until_true 300 "$name is not ready; see $log" "$AZTECD" ready --node "$rpc"
    say "$name runs as process $pid: $rpc"
}
