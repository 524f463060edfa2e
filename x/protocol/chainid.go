package protocol

import (
	"encoding/binary"
	"encoding/hex"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ChainID names one deployment: "az-" and the first 32 hex digits of
// keccak256(abi.encode(uint256 l1ChainId, address rollup, uint64 restartCount)).
// Every signature covers it, so none replays across deployments or restarts; 128
// bits are too many to look for a second deployment with the same name.
func ChainID(l1ChainID uint64, rollup common.Address, restartCount uint64) string {
	var words [3 * 32]byte
	binary.BigEndian.PutUint64(words[24:32], l1ChainID)
	copy(words[44:64], rollup[:])
	binary.BigEndian.PutUint64(words[88:96], restartCount)
	return "az-" + hex.EncodeToString(crypto.Keccak256(words[:])[:16])
}

// ChainIDs are the ids that a deployment had, by restart count, up to the present one;
// that alone if no restart count leads to it.
func ChainIDs(l1ChainID uint64, rollup common.Address, present string) []string {
	var ids []string
	for count := range uint64(maxRestarts + 1) {
		ids = append(ids, ChainID(l1ChainID, rollup, count))
		if ids[count] == present {
			return ids
		}
	}
	return []string{present}
}

// maxRestarts is how many the contract counts.
const maxRestarts = 255
