#!/usr/bin/env bash
# Searches the model: check.sh [hold|break|NAME]. Without a word all searches of
# searches.txt; hold: those in which nothing may be found, break: the others.
# A trace of each search that finds something is left in $BUILD (build/model).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${BUILD:-$here/../../build/model}
# Megabytes that one search may take, and seconds.
memory=${MEMORY:-3000}
limit=${LIMIT:-900}

command -v spin >/dev/null || { echo "error: spin is not installed (Debian: apt-get install spin)" >&2; exit 1; }
command -v gcc >/dev/null || { echo "error: gcc is not installed" >&2; exit 1; }

# search NAME FLAGS... searches breadth first where something is to be found, so that
# the trace is a shortest one. Prints what pan prints.
search() {
    local name=$1 order=$2 optimize=$3
    shift 3
    local dir=$build/$name
    rm -rf "$dir"
    mkdir -p "$dir"
    cd "$dir"
    spin -a -o2 "$@" "$here/locks.pml" >spin.log 2>&1 || { cat spin.log >&2; return 1; }
    # shellcheck disable=SC2086
    gcc $optimize -w -DSAFETY -DHC4 -DNOFAIR -DMEMLIM="$memory" $order -o pan pan.c
    timeout "$limit" ./pan -m10000 -w24 >pan.log 2>&1 || { tail -5 pan.log >&2; return 1; }
    rm -f pan pan.?
}

# outcome says what was found: nothing, an error, or that the search was cut short.
outcome() {
    local log=$build/$1/pan.log
    if grep -qE 'MEMLIM|max search depth too small|out of memory' "$log"; then echo "cut short"; return; fi
    case $(sed -nE 's/.*errors: ([0-9]+)$/\1/p' "$log") in
    0) echo nothing ;;
    1) echo a trace ;;
    *) echo "cut short" ;;
    esac
}

# trace writes the moves of a found trace as text.
trace() {
    local name=$1
    shift
    (cd "$build/$name" && spin -k locks.pml.trail "$@" "$here/locks.pml" | sed -nE 's/^ *(slot [0-9]+: .*)/\1/p' | sed -E 's/ +/ /g' >trace.txt)
}

failed=0
while IFS='|' read -r name expect flags story; do
    read -r name <<<"$name"
    read -r expect <<<"$expect"
    read -r story <<<"$story"
    [[ -n $name && $name != \#* ]] || continue
    case ${1:-all} in
    all | "$name") ;;
    hold) [ "$expect" = nothing ] || continue ;;
    break) [ "$expect" = "a trace" ] || continue ;;
    *) continue ;;
    esac
    begin=$SECONDS
    order= optimize=-O2
    [ "$expect" = nothing ] || { order=-DBFS optimize=-O1; }
    read -ra words <<<"$flags"
    search "$name" "$order" "$optimize" "${words[@]}"
    found=$(outcome "$name")
    states=$(sed -nE 's/^ *([0-9]+) +states, stored.*/\1/p' "$build/$name/pan.log")
    verdict=ok
    [ "$found" = "$expect" ] || { verdict=WRONG; failed=1; }
    printf '%-5s %-28s found %-9s %10s states %4d s  %s\n' "$verdict" "$name" "$found" "$states" "$((SECONDS - begin))" "$story"
    [ "$found" != "a trace" ] || trace "$name" "${words[@]}"
done <"$here/searches.txt"
exit $failed
