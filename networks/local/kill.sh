#!/usr/bin/env bash
# kill.sh NAME  ends a node as kill -9 does; start.sh NAME brings it back.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

[ $# -eq 1 ] || die "name a node; status.sh lists them"
pid=$(field "$1" 2)
[ "$pid" != 0 ] || die "$1 does not run"
kill -KILL "$pid"
until_true 60 "process $pid does not end" gone "$pid"
say "$1 is gone. Bring it back with: start.sh $1"
