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
