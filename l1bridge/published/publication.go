package published

import (
	"github.com/ethereum/go-ethereum/common"
)

// Publication is a checkpoint that L1 took.
type Publication struct {
	Number    uint64
	Hash      common.Hash // of its header
	LastChunk uint64
	// AttestationBlob is the versioned hash of the blob with certificates.
	AttestationBlob common.Hash
	// FirstBlob and BlobCount say which of the transaction's blobs are its effects.
	FirstBlob, BlobCount int
	// Slot and Turn are those of its record.
	Slot uint64
	Turn uint8

	TxHash      common.Hash
	BlockNumber uint64
	BlockHash   common.Hash
}

// Kind is what happened to the chain on L1.
type Kind int

// The kinds of events.
const (
	Proposed  Kind = iota + 1 // a checkpoint became the tip
	Confirmed                 // a certificate that covers a checkpoint was checked by the contract
	Undone                    // everything above a checkpoint was undone
	Restarted                 // the chain was given a new id
)

// Event is one thing that happened, in the order of L1. Of kinds other than Proposed
// only the publication's Number means something, of Restarted not even that, and where
// the event is.
type Event struct {
	Kind Kind
	Publication
	// Restarts and Generation are those from a restart on.
	Restarts   uint64
	Generation uint32
}

// Restart is a new id that governance gave the chain.
type Restart struct {
	// Count is how many there were, this one included.
	Count uint64
	// After is the confirmed checkpoint that the chain goes on from, in a generation.
	After      uint64
	Generation uint32
	// Block is the L1 block of it.
	BlockNumber uint64
	BlockHash   common.Hash
}
