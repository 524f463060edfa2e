#!/usr/bin/env bash
# status.sh  says of each node whether it runs, is ready, and how far it is.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

[ -f "$NET/localnet.json" ] || die "there is no network in $NET; start one with start.sh"
if running; then say "Network in $NET, process $(runner)"; else say "Network in $NET, which does not run"; fi
list | while IFS=$'\t' read -r name pid home rpc log; do
    if [ "$pid" = 0 ]; then
        printf '%-14s does not run   home %s, log %s\n' "$name" "$home" "$log"
    elif [ "$name" = l1 ]; then
        printf '%-14s runs   process %s, %s\n' "$name" "$pid" "$rpc"
    else
        state=ready
        why=$("$AZTECD" ready --node "$rpc" --timeout 5s 2>&1) || state="not ready: $(printf '%s' "$why" | tr '\n' ' ')"
        tips=$("$AZTECD" query tips --node "$rpc" --timeout 5s 2>/dev/null | awk '/locked|checkpointed/ { printf "%s %s  ", $1, $3 }') || tips=
        printf '%-14s runs   process %s, %s  %s %s\n' "$name" "$pid" "$rpc" "$tips" "$state"
    fi
done
