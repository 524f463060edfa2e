package api

import "github.com/ethereum/go-ethereum/common"

// ForcedQueue is L1's queue of forced txs as far as the chain knows it and has not taken it.
type ForcedQueue struct {
	// Taken are so many entries since genesis, Known so many at the last block's L1 origin,
	// or as many of them as blocks told of so far.
	Taken uint64 `json:"taken"`
	Known uint64 `json:"known"`
	OnL1  uint64 `json:"onL1"`
	// Slot and Epoch are the present ones, Signs the epoch whose committee is on duty.
	Slot  uint64 `json:"slot"`
	Epoch uint64 `json:"epoch"`
	Signs uint64 `json:"signs"`
	// Due are so many that chunks must take before anything else, Late so many that were
	// not taken in the first slot in which they were due.
	Due  int `json:"due"`
	Late int `json:"late"`
	// Entries wait, oldest first.
	Entries []ForcedEntry `json:"entries"`
}

// ForcedEntry is one that waits.
type ForcedEntry struct {
	Index   uint64      `json:"index"`
	Content common.Hash `json:"content"`
	// Kind is calldata or blobs: where on L1 its object is.
	Kind string `json:"kind"`
	// Due is the first epoch in which it is due, DueSlot that epoch's first slot.
	Due     uint64 `json:"due"`
	DueSlot uint64 `json:"dueSlot"`
	// LateSlots is how many slots it has been due for.
	LateSlots uint64 `json:"lateSlots"`
	// Lapsed: it was due so long ago that the blobs it is in may be gone, and is taken without
	// effect.
	Lapsed bool `json:"lapsed,omitempty"`
	// Held tells whether this node has its object, NoTx whether it found that to be no tx,
	// TxHash which tx it found there.
	Held   bool         `json:"held"`
	NoTx   bool         `json:"noTx,omitempty"`
	TxHash *common.Hash `json:"txHash,omitempty"`
}
