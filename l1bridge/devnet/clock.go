package devnet

import (
	"crypto/sha256"
	"encoding/binary"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// clock maps chain time, in unix seconds, to slots counted from genesis.
type clock struct {
	genesis uint64
	perSlot uint64
}

// slot is the slot that contains t; times before genesis are in slot 0.
func (c clock) slot(t uint64) uint64 {
	if t < c.genesis {
		return 0
	}
	return (t - c.genesis) / c.perSlot
}

// start is the timestamp of a block in the slot.
func (c clock) start(slot uint64) uint64 { return c.genesis + slot*c.perSlot }

// nextTick is how long to wait for the next multiple of the interval. Ticks sit
// on the wall clock rather than on the end of the last block, so that with whole
// seconds every block carries the second it was sealed in.
func nextTick(now time.Time, interval time.Duration) time.Duration {
	return now.Truncate(interval).Add(interval).Sub(now)
}

// genesisMix is the prevrandao of block 0.
func genesisMix(seed []byte) common.Hash {
	return sha256.Sum256(append([]byte("devnet randao"), seed...))
}

// mix is the prevrandao of a block: the parent's, mixed with what the proposer
// of the slot reveals. It depends on the seed and on which slots have blocks, not
// on transactions or on the wall clock.
func mix(parent common.Hash, seed []byte, slot uint64) common.Hash {
	var number [8]byte
	binary.BigEndian.PutUint64(number[:], slot)
	reveal := sha256.Sum256(append(number[:], seed...))
	return sha256.Sum256(append(parent.Bytes(), reveal[:]...))
}

// beaconRoot stands in for the root of the parent's beacon block (EIP-4788).
func beaconRoot(parent common.Hash) common.Hash {
	return sha256.Sum256(append([]byte("devnet beacon root"), parent.Bytes()...))
}
