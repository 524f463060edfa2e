package publisher

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
)

// Flight is one nonce of our account and the transactions sent with it, of which
// L1 can include one.
type Flight struct {
	Nonce    uint64    `json:"nonce"`
	Attempts []Attempt `json:"attempts"`
	// SentAt is the L1 block at which the last attempt was sent, or at which the
	// included one was lost again.
	SentAt uint64 `json:"sent_at"`
	// Included is the block that holds an attempt, as far as we saw.
	Included *Inclusion `json:"included,omitempty"`
	// Counted: its outcome is in the metrics.
	Counted bool `json:"counted"`
}

// Attempt is one transaction.
type Attempt struct {
	Hash common.Hash `json:"hash"`
	Fees Fees        `json:"fees"`
	// From and To are the checkpoints in it.
	From uint64 `json:"from"`
	To   uint64 `json:"to"`
	// Parent and LastChunk are those of the first checkpoint.
	Parent    common.Hash `json:"parent"`
	LastChunk uint64      `json:"last_chunk"`
	Blobs     int         `json:"blobs"`
	// Unsent: no endpoint answered when it was sent.
	Unsent bool `json:"unsent,omitempty"`
}

// Inclusion is where an attempt stands on L1.
type Inclusion struct {
	Hash        common.Hash `json:"hash"`
	BlockNumber uint64      `json:"block_number"`
	BlockHash   common.Hash `json:"block_hash"`
}

// last is the attempt that offers most.
func (f *Flight) last() Attempt {
	if len(f.Attempts) == 0 {
		return Attempt{}
	}
	return f.Attempts[len(f.Attempts)-1]
}

// serves tells whether the last attempt would be accepted on these tips.
func (f *Flight) serves(tips view.Tips) bool {
	a := f.last()
	extends := a.From == tips.Number+1 && a.Parent == tips.Hash
	supersedes := a.From == tips.Number && a.LastChunk > tips.LastChunk
	return extends || supersedes
}
