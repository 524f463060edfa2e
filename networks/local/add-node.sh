#!/usr/bin/env bash
# add-node.sh NAME              a full node joins, and catches up.
# add-node.sh NAME --validator  it also deposits a stake, from the account that everybody knows, and is
#                               waited for until L1 draws it into a committee.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

[ $# -ge 1 ] || die "name the node"
name=$1
need_running
case ${2:-} in
"")
    "$AZTECD" localnet join --home "$NET" --name "$name"
    start_node "$name"
    exit
    ;;
--validator) ;;
*) die "$2: write --validator or nothing" ;;
esac

# The first account of development L1s: it has AZT and ether there, and everybody knows its key.
dev=0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266
export AZTECD_L1_KEY=ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80
"$AZTECD" localnet join --home "$NET" --name "$name" --publish
home=$(field "$name" 3)
(unset AZTECD_L1_KEY && start_node "$name")
"$AZTECD" stake mint --to "$dev" --amount 100000 --home "$home"
"$AZTECD" stake deposit --withdrawer "$dev" --wait --home "$home"
say "Wait until an epoch's committee has it."
attester=$("$AZTECD" keys show --home "$home" | awk '$1 == "attester" && $2 != "key" { print $2; exit }')
rpc=$(field "$name" 4)
drawn() { "$AZTECD" query lock "$("$AZTECD" query tips --node "$rpc" | awk '$1 == "locked" { print $3 }')" --node "$rpc" | grep -qi "$attester"; }
until_true 600 "$name was not drawn within 10 minutes" drawn
say "$name, $attester, signs."
