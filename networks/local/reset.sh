#!/usr/bin/env bash
# reset.sh --yes  stops the network at once and removes all of it, keys too.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

[ "${1:-}" = --yes ] || die "this removes $NET with all keys in it; write --yes"
if running; then "$here/stop.sh" --now || true; fi
running && die "the network still runs"
[ ! -e "$NET" ] || [ -f "$NET/localnet.json" ] || [ -f "$NET/processes.jsonl" ] || die "$NET holds no network; it is left alone"
rm -rf -- "$NET"
rm -f -- "$RUNNER" "$LOG"
say "$NET is removed."
