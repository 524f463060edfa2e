#!/bin/sh
# Fails when the committed ABI, bytecode or bindings are not what the sources give.
set -eu
cd "$(dirname "$0")"
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

./build.sh "$fresh/abi" "$fresh/rollup.go"
diff -r abi "$fresh/abi" && diff ../bindings/rollup.go "$fresh/rollup.go" || {
    echo "generated contract files are stale: run make contracts" >&2
    exit 1
}
