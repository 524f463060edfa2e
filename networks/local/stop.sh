#!/usr/bin/env bash
# stop.sh [--now]  ends sending, waits until what is locked is on L1, and stops all; --now stops at once.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

now=no
case ${1:-} in
"") ;;
--now) now=yes ;;
*) die "$1: write --now or nothing" ;;
esac
need_running
pid=$(runner)
kill -TERM "$pid"
[ "$now" = no ] || { sleep 1; kill -TERM "$pid" 2>/dev/null || true; }
until_true 900 "process $pid does not end; see $LOG" gone "$pid"

# Nodes that were started by hand are no children of it.
list | awk -F '\t' '$2 != 0 { print $2 }' | while read -r left; do
    kill -TERM "$left" 2>/dev/null || true
    until_true 90 "process $left does not end" gone "$left"
done
rm -f "$RUNNER"
say "The network is stopped; start.sh goes on in $NET."
tail -n 1 "$LOG" | grep -a '^error:' || true
