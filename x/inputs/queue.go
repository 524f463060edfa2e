package inputs

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Queue is how far one of L1's queues was read: so many of its entries, and their rolling
// hash. The zero value has none (docs/protocol.md, "Messages").
type Queue struct {
	Total uint64      `json:"total"`
	Hash  common.Hash `json:"hash"`
}

// With is the queue read by one leaf more, which is 32 bytes. Its hash is keccak256(hash
// before ‖ leaf).
func (q Queue) With(leaf common.Hash) Queue {
	return Queue{q.Total + 1, crypto.Keccak256Hash(q.Hash[:], leaf[:])}
}

// LeadsTo tells whether later can be the same queue read further, or as far: of as many
// entries there are no others.
func (q Queue) LeadsTo(later Queue) bool { return q == later || q.Total < later.Total }

// WithMessages is the queue of messages read by these as well.
func (q Queue) WithMessages(messages []Message) Queue {
	for i := range messages {
		q = q.With(messages[i].Leaf.Bytes())
	}
	return q
}

// WithEntries is the queue of forced txs read by these as well.
func (q Queue) WithEntries(entries []Entry) Queue {
	for i := range entries {
		q = q.With(entries[i].Leaf())
	}
	return q
}
