#!/usr/bin/env bash
# Generates Go from proto/, or checks that the committed Go is what it generates.
# Usage: tools/proto.sh generate|check   (make proto, make proto-check)
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
export PATH="$root/.tools/bin:$root/.tools/node_modules/.bin:$PATH"
cd "$root/proto"

case "${1:-}" in
generate)
    buf generate
    ;;
check)
    fresh=$(mktemp -d)
    trap 'rm -rf "$fresh"' EXIT
    buf generate -o "$fresh"
    stale=0
    # Both directions: a changed or missing file, and one whose .proto is gone.
    while read -r file; do
        diff -u "$file" "$fresh/$file" || stale=1
    done < <({ find . -name '*.pb.go'; cd "$fresh" && find . -name '*.pb.go'; } | sort -u)
    if [ "$stale" -ne 0 ]; then
        echo "error: generated protobuf code is not current; run: make proto" >&2
        exit 1
    fi
    echo "protobuf: generated code is current"
    ;;
*)
    echo "usage: $0 generate|check" >&2
    exit 2
    ;;
esac
