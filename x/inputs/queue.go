package inputs

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Queue is how far one of L1's queues was read: so many of its entries, and their rolling
// hash. The zero value has none (docs/protocol.md, "Messages").
type Queue struct {
	Total uint64      `json:"total"`
	Hash  common.Hash `json:"hash"`
}

// With is the queue read by one entry more. Its hash is keccak256(hash before ‖ entry).
func (q Queue) With(entry fr.Element) Queue {
	b := entry.Bytes()
	return Queue{q.Total + 1, crypto.Keccak256Hash(q.Hash[:], b[:])}
}
