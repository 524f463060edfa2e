package claims

import (
	"encoding/binary"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// note is what stands beside a transaction in the journal: the period that it claims, for
// whom and with which quote, or the one that it prunes for.
type note struct {
	Claim  *uint64        `json:"claim,omitempty"`
	Prover common.Address `json:"prover,omitzero"`
	Quote  common.Hash    `json:"quote,omitzero"`
	Prune  *uint64        `json:"prune,omitempty"`
}

func (n note) tag() (json.RawMessage, error) { return json.Marshal(n) }

// readNote reads a tag; one that is none of ours gives none.
func readNote(tag json.RawMessage) (n note) {
	if json.Unmarshal(tag, &n) != nil {
		return note{}
	}
	return n
}

func (n note) claims(period uint64) bool { return n.Claim != nil && *n.Claim == period }
func (n note) prunes(period uint64) bool { return n.Prune != nil && *n.Prune == period }

// id names what L1 may refuse.
func (n note) id() common.Hash {
	if n.Prune != nil {
		return crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte("prune"), *n.Prune))
	}
	return n.Quote
}

// kind is a label of metrics.
func (n note) kind() string {
	if n.Prune != nil {
		return "prune"
	}
	return "claim"
}

// String says what it does, for logs and errors.
func (n note) String() string {
	switch {
	case n.Claim != nil:
		return fmt.Sprintf("claim period %d for prover %s", *n.Claim, n.Prover)
	case n.Prune != nil:
		return fmt.Sprintf("prune for period %d", *n.Prune)
	}
	return "nothing"
}
