#!/usr/bin/env bash
# netns.sh [--delay MS] [--keep]  A network between hosts on this machine, for root: each host is a network
# namespace with an address of its own, behind one bridge.
#
#   L1         10.77.0.1
#   alpha      10.77.0.11  validator    gamma   10.77.0.13  validator
#   beta       10.77.0.12  validator    delta   10.77.0.14  validator
#   hidden     10.78.0.2   validator, on a wire of its own to its two sentries, and to nobody else
#   sentry-a   10.77.0.21  and 10.78.0.21 on the hidden one's wire
#   sentry-b   10.77.0.22  and 10.78.0.22
#
# It makes keys, deploys, makes homes with `aztecd testnet init`, starts all, sends a tx, waits until the
# hidden validator has signed a lock, and looks whether any host but its sentries was told its address.
# Then it parts a host from all others and lets it come back. With --delay what a host sends is so long
# under way, where the kernel has netem; without netem it says so.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
AZTECD=${AZTECD:-$here/../../build/aztecd}
delay=0
keep=no
while [ $# -gt 0 ]; do
    case $1 in
    --delay) delay=${2:?a number of milliseconds}; shift 2 ;;
    --keep) keep=yes; shift ;;
    *) echo "error: $1: write --delay MS or --keep" >&2; exit 1 ;;
    esac
done
say() { printf '%s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || die "network namespaces need root"
[ -x "$AZTECD" ] || die "$AZTECD is not there; run make build, or set AZTECD"
for tool in ip setsid awk python3; do command -v "$tool" >/dev/null || die "$tool is not installed"; done
AZTECD=$(readlink -f "$AZTECD")

work=$(mktemp -d)
tag=az$$
pids=()
nodes=(alpha beta gamma delta hidden sentry-a sentry-b)
declare -A address=([l1]=10.77.0.1 [alpha]=10.77.0.11 [beta]=10.77.0.12 [gamma]=10.77.0.13 [delta]=10.77.0.14 [sentry-a]=10.77.0.21 [sentry-b]=10.77.0.22 [hidden]=10.78.0.2)

ns() { echo "$tag-$1"; }
on() { local host=$1; shift; ip netns exec "$(ns "$host")" "$@"; }

cleanup() {
    local status=$? pid host
    for pid in "${pids[@]}"; do kill -TERM "$pid" 2>/dev/null || true; done
    for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
    for host in l1 "${nodes[@]}"; do ip netns del "$(ns "$host")" 2>/dev/null || true; done
    ip netns del "$(ns wire)" 2>/dev/null || true
    if [ "$keep" = yes ] || [ "$status" -ne 0 ]; then say "Homes and logs are in $work"; else rm -rf "$work"; fi
}
trap cleanup EXIT

# until_true SECONDS WHAT COMMAND... waits for a command to succeed.
until_true() {
    local limit=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$limit" ] || die "$what"
        sleep 0.5
    done
}

# wire HOST DEVICE ADDRESS BRIDGE plugs a host into a bridge of the namespace of wires.
wire() {
    local host=$1 device=$2 addr=$3 bridge=$4
    ip -n "$(ns wire)" link add "p$device" type veth peer name "$device" netns "$(ns "$host")"
    ip -n "$(ns wire)" link set "p$device" master "$bridge" up
    ip -n "$(ns "$host")" addr add "$addr/24" dev "$device"
    ip -n "$(ns "$host")" link set "$device" up
    if [ "$delay" != 0 ] && [ "$netem" = yes ]; then
        on "$host" tc qdisc add dev "$device" root netem delay "${delay}ms"
    fi
}

# Is there netem? A namespace of its own, so that a try does no harm.
ip netns add "$(ns wire)"
netem=no
if [ "$delay" != 0 ]; then
    ip -n "$(ns wire)" link set lo up
    if ip netns exec "$(ns wire)" tc qdisc add dev lo root netem delay 1ms 2>/dev/null; then netem=yes; else
        say "This kernel has no netem: no delay between the hosts. networks/link delays without it (aztecd e2e run networks/manifests/delayed.toml)."
    fi
fi
ip -n "$(ns wire)" link add open type bridge
ip -n "$(ns wire)" link set open up
ip -n "$(ns wire)" link add close type bridge
ip -n "$(ns wire)" link set close up
number=0
for host in l1 "${nodes[@]}"; do
    ip netns add "$(ns "$host")"
    ip -n "$(ns "$host")" link set lo up
    number=$((number + 1))
    if [ "$host" = hidden ]; then wire hidden "e$number" "${address[hidden]}" close; else wire "$host" "e$number" "${address[$host]}" open; fi
done
wire sentry-a c1 10.78.0.21 close
wire sentry-b c2 10.78.0.22 close

# L1 serves on loopback only. Every host has its own way to it, as it would have by its provider: a
# socket in $work, which is no network at all, so that L1 tells nobody where the hidden one is.
forward() { # forward HOST FROM TO, each tcp:PORT or unix:FILE
    on "$1" python3 "$here/forward.py" "$2" "$3" &
    pids+=($!)
}
on l1 setsid "$AZTECD" l1 devnet --home "$work/l1" --http 127.0.0.1:8545 --ws 127.0.0.1:8546 --beacon 127.0.0.1:5052 >"$work/l1.log" 2>&1 &
pids+=($!)
for port in 8545 5052; do
    forward l1 "unix:$work/$port" "tcp:$port"
    for host in "${nodes[@]}"; do forward "$host" "tcp:$port" "unix:$work/$port"; done
done
up() { on "$1" bash -c "exec 3<>/dev/tcp/127.0.0.1/$2"; }
until_true 120 "L1 does not answer; see $work/l1.log" up l1 8545

# Keys and contracts. Five validators; sentries have no stake.
validators=(alpha beta gamma delta hidden)
for host in "${validators[@]}"; do say "$host ${address[$host]}"; done >"$work/hosts"
"$AZTECD" testnet init --hosts "$work/hosts" --dir "$work/net" >/dev/null
on l1 "$AZTECD" l1 deploy --validators "$work/net/validators.json" --genesis "$work/genesis.json" --slot 6s --epoch 8 --l1-slot 1s --fund-publishers --fund-payers
"$AZTECD" testnet init --hosts "$work/hosts" --dir "$work/net" --genesis "$work/genesis.json" >/dev/null

id() { "$AZTECD" keys show --home "$work/net/$1" | awk -v what="$2" 'index($0, what) == 1 { print $NF }'; }
comet_peer() { say "$(id "$1" "CometBFT node id")@$2:26656"; }
object_peer() { say "/ip4/$2/tcp/26680/p2p/$(id "$1" "object peer id")"; }
join() { local IFS=,; say "$*"; }

# Homes are written anew with the peers of this network: the hidden validator knows its sentries and nobody
# else; they know everybody, and tell nobody of it; the others know each other and the sentries.
for host in sentry-a sentry-b; do "$AZTECD" keys new --home "$work/net/$host" >/dev/null; done
for host in "${nodes[@]}"; do
    comet=() objects=() more=()
    case $host in
    hidden)
        for peer in sentry-a sentry-b; do
            at=10.78.0.2${peer#sentry-}; at=${at/%a/1}; at=${at/%b/2}
            comet+=("$(comet_peer "$peer" "$at")") objects+=("$(object_peer "$peer" "$at")")
        done
        more=(--comet.p2p.pex=false --comet.p2p.laddr "tcp://${address[hidden]}:26656" --p2p.listen "${address[hidden]}:26680")
        ;;
    *)
        for peer in alpha beta gamma delta sentry-a sentry-b; do
            [ "$peer" = "$host" ] || { comet+=("$(comet_peer "$peer" "${address[$peer]}")") objects+=("$(object_peer "$peer" "${address[$peer]}")"); }
        done
        case $host in sentry-*)
            comet+=("$(comet_peer hidden "${address[hidden]}")") objects+=("$(object_peer hidden "${address[hidden]}")")
            more=(--comet.p2p.private_peer_ids "$(id hidden "CometBFT node id")" --comet.p2p.unconditional_peer_ids "$(id hidden "CometBFT node id")")
            ;;
        esac
        ;;
    esac
    "$AZTECD" init --force --private-network --home "$work/net/$host" --genesis "$work/genesis.json" --moniker "$host" \
        --consensus-peers "$(join "${comet[@]}")" --peers "$(join "${objects[@]}")" "${more[@]}" >/dev/null
done

declare -A pid
start() {
    on "$1" setsid "$AZTECD" start --home "$work/net/$1" >>"$work/$1.log" 2>&1 &
    pid[$1]=$!
    pids+=($!)
}
for host in "${nodes[@]}"; do start "$host"; done
say "Started ${#nodes[@]} nodes; wait until they are ready."
ready() { on "$1" "$AZTECD" ready; }
for host in "${nodes[@]}"; do until_true 600 "$host is not ready; see $work/$host.log" ready "$host"; done

send() { on "$1" "$AZTECD" tx send --wait locked --timeout 300s; }
send alpha >/dev/null || die "a tx that alpha took was not locked"
attester=$(id hidden "attester ")
signs() {
    on beta "$AZTECD" tx send --wait locked --timeout 60s >/dev/null 2>&1 || return 1
    on gamma "$AZTECD" query lock "$(on gamma "$AZTECD" query tips | awk '$1 == "locked" { print $3 }')" | grep -qi "$attester"
}
until_true 600 "the hidden validator signs nothing" signs
say "The hidden validator, $attester, signs locks that the others count."

# Nobody but its sentries has a connection with it, can reach it, or was told where it is.
for host in alpha beta gamma delta; do
    on "$host" ping -c 1 -W 1 "${address[hidden]}" >/dev/null 2>&1 && die "$host reaches the hidden validator"
    on "$host" bash -c "exec 3<>/dev/tcp/${address[hidden]}/26656" 2>/dev/null && die "$host can connect to the hidden validator"
    told=$(grep -rlaF "${address[hidden]}" "$work/net/$host/config" "$work/net/$host/data" "$work/$host.log" 2>/dev/null || true)
    [ -z "$told" ] || die "$host was told of ${address[hidden]}: $told"
    peers=$(on "$host" bash -c 'exec 3<>/dev/tcp/127.0.0.1/26657; printf "GET /net_info HTTP/1.0\r\n\r\n" >&3; cat <&3')
    case $peers in *"${address[hidden]}"*) die "CometBFT of $host names ${address[hidden]}" ;; esac
    case $peers in *"$(id hidden "CometBFT node id")"*) die "$host is connected with the hidden validator" ;; esac
done
say "No other host has its address: not in a file, a log, a peer list, nor on the wire."

# A host is cut off and comes back.
device=$(on delta ip -o link | awk -F '[ :@]+' '$2 ~ /^e/ { print $2; exit }')
ip -n "$(ns delta)" link set "$device" down
send alpha >/dev/null || die "the others lock nothing while delta is cut off"
ip -n "$(ns delta)" link set "$device" up
locked() { on "$1" "$AZTECD" query tips | awk '$1 == "locked" { print $3 }'; }
target=$(locked alpha)
caught_up() { [ "$(locked delta)" -ge "$target" ]; }
until_true 300 "delta does not catch up" caught_up
say "delta was cut off, came back, and has chunk $target."
say "All is well${netem:+, netem: $netem}."
