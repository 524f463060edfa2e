package txmgr

import (
	"cmp"
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// record is one nonce of the account and the transactions sent with it, of which
// L1 can include one.
type record struct {
	Nonce uint64 `json:"nonce"`
	// Sender is the name of who sent them, but for those that name another.
	Sender   string    `json:"sender"`
	Attempts []attempt `json:"attempts"`
	// SentAt is the L1 block at which the last attempt was sent, or at which the
	// included one was lost again.
	SentAt uint64 `json:"sent_at"`
	// Included is the block that holds an attempt, as far as we saw.
	Included *inclusion `json:"included,omitempty"`
	// Told: the sender heard of the outcome.
	Told bool `json:"told"`
	// FailsSince is the L1 block from which on no pool took what its sender handed over; 0
	// when one did.
	FailsSince uint64 `json:"fails_since,omitempty"`

	// tx is the last attempt as it was sent; nil after a restart.
	tx *types.Transaction
	// looked is the block at which it was looked for in the pools last; said since when it
	// fails, as it was logged.
	looked, said uint64
}

// attempt is one transaction.
type attempt struct {
	Hash  common.Hash `json:"hash"`
	Fees  Fees        `json:"fees"`
	Blobs int         `json:"blobs"`
	// Sender is who took the nonce over from the record's.
	Sender string `json:"sender,omitempty"`
	// Tag is the sender's note.
	Tag json.RawMessage `json:"tag,omitempty"`
	// Unsent: no endpoint answered when it was sent.
	Unsent bool `json:"unsent,omitempty"`
	// Refused: every endpoint that answered refused it.
	Refused bool `json:"refused,omitempty"`
	// Outbid: pools refused it, for its price, beside another one of that nonce.
	Outbid bool `json:"outbid,omitempty"`
	// ReadBack: it was looked for in the pools when it was overdue. Lost: none had it, nor
	// any of those before it.
	ReadBack bool `json:"read_back,omitempty"`
	Lost     bool `json:"lost,omitempty"`
	// Why is what endpoints said when none took it.
	Why string `json:"why,omitempty"`
}

// inclusion is where an attempt stands on L1.
type inclusion struct {
	Hash        common.Hash `json:"hash"`
	BlockNumber uint64      `json:"block_number"`
	BlockHash   common.Hash `json:"block_hash"`
}

// failed tells that no pool took it, for its price or anything else.
func (a attempt) failed() bool { return a.Unsent || a.Refused || a.Outbid }

// last is the attempt that offers most.
func (r *record) last() attempt {
	if len(r.Attempts) == 0 {
		return attempt{}
	}
	return r.Attempts[len(r.Attempts)-1]
}

// lost takes an inclusion back: the record's age counts from a block on, and whether
// pools have the transaction again is to be looked up.
func (r *record) lost(at uint64) {
	r.Included, r.SentAt, r.FailsSince = nil, at, 0
	if n := len(r.Attempts); n > 0 {
		r.Attempts[n-1].ReadBack, r.Attempts[n-1].Lost = false, false
	}
}

// by is who sent an attempt of the record.
func (r *record) by(a attempt) string { return cmp.Or(a.Sender, r.Sender) }

// pending is what a sender may know of a record.
func (r *record) pending(by string) *Pending {
	if r == nil {
		return nil
	}
	a := r.last()
	return &Pending{
		Others: r.by(a) != by, SentAt: r.SentAt, Fees: a.Fees, Blobs: a.Blobs, Unsent: a.Unsent, Refused: a.Refused, Outbid: a.Outbid,
		Lost: a.Lost, Why: a.Why, Tag: a.Tag, attempts: len(r.Attempts),
	}
}
