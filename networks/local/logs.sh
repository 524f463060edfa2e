#!/usr/bin/env bash
# logs.sh [NAME] [-f]  shows the end of a node's log, or of the network's own, and follows it.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

file=$LOG
follow=()
for arg in "$@"; do
    case $arg in
    -f) follow=(-f) ;;
    -*) die "$arg: write a node's name, or -f" ;;
    *) file=$(field "$arg" 5) ;;
    esac
done
[ -f "$file" ] || die "$file is not there yet"
exec tail -n 40 "${follow[@]}" "$file"
