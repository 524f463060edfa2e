#!/usr/bin/env bash
# start.sh [flags of aztecd localnet]  starts the network and returns when all nodes are ready.
# start.sh NAME                        starts one node again that was killed or that joined.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

if [ $# -eq 1 ] && [ "${1#-}" = "$1" ]; then
    need_running
    start_node "$1"
    exit
fi
running && die "the network in $NET runs already, as process $(runner)"
mkdir -p "$(dirname "$NET")"
setsid nohup "$AZTECD" localnet --home "$NET" "$@" </dev/null >>"$LOG" 2>&1 &
echo $! >"$RUNNER"

# ready: there are validators, and each says that it is.
ready() {
    local rpcs rpc
    rpcs=$(list | awk -F '\t' '$1 ~ /^validator-/ { print $4 }') && [ -n "$rpcs" ] || return 1
    for rpc in $rpcs; do
        "$AZTECD" ready --node "$rpc" || return 1
    done
}
limit=$((SECONDS + 900))
until ready >/dev/null 2>&1; do
    running || { tail -n 5 "$LOG" >&2; die "the network ended; see $LOG"; }
    [ "$SECONDS" -lt "$limit" ] || die "not ready after 15 minutes; see $LOG"
    sleep 1
done
say "The network runs in $NET, as process $(runner). Its output: $LOG"
list | awk -F '\t' '{ printf "  %-14s %s\n", $1, $4 }'
