#!/bin/sh
# Builds the contracts and everything generated from them: abi/ and ../bindings/rollup.go.
#   build.sh [ABI_DIR BINDINGS_FILE]
# Needs npm and Go; users of the committed output need neither npm nor this script.
set -eu
cd "$(dirname "$0")"
abi=${1:-abi}
bindings=${2:-../bindings/rollup.go}

[ -d node_modules ] || npm install --no-save --no-audit --no-fund --loglevel=error
forge=bin/forge

$forge build --quiet src
mkdir -p "$abi"
$forge inspect --json src/rollup/Rollup.sol:Rollup abi > "$abi/Rollup.abi"
bin/combined src/rollup/Rollup.sol:Rollup src/rollup/Locking.sol:Locking src/rollup/Charges.sol:Charges src/rollup/Proven.sol:Proven src/rollup/Earned.sol:Earned src/rollup/ValidatorSet.sol:ValidatorSet \
    src/staking/AZT.sol:AZT src/staking/Staking.sol:Staking src/staking/Incentives.sol:Incentives \
    src/slashing/Slasher.sol:Slasher src/slashing/Omissions.sol:Omissions src/slashing/Ballot.sol:BallotLib src/governance/Governance.sol:Governance \
    src/messages/Inbox.sol:Inbox src/messages/Outbox.sol:Outbox src/messages/ConfirmedOutRoots.sol:ConfirmedOutRoots \
    src/messages/FeeJuicePortal.sol:FeeJuicePortal src/forced/ForcedInclusion.sol:ForcedInclusion \
    src/proving/Proving.sol:Proving src/proving/ProofEscrow.sol:ProofEscrow src/proving/Fallback.sol:Fallback src/proving/EpochVerifier.sol:EpochVerifier \
    src/messages/ProvenOutRoots.sol:ProvenOutRoots > "$abi/linked.json"

# The pinned one of tools/ when make puts it on the PATH, else that of the module's own go-ethereum.
if command -v abigen >/dev/null; then
    set -- abigen
else
    set -- go run github.com/ethereum/go-ethereum/cmd/abigen
fi
"$@" --v2 --combined-json "$abi/linked.json" --pkg bindings --out "$bindings"
