package proofs

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// Place is where on L1 something happened.
type Place struct {
	TxHash      common.Hash
	BlockNumber uint64
	BlockHash   common.Hash
}

// Proof is one that L1 took.
type Proof struct {
	// First and Last are the checkpoints that it proves.
	First, Last uint64
	// Tip are the words that the next proof may start from.
	Tip bindings.ProvenTip
	// OutRoot is the root over the messages of the range, zero of none.
	OutRoot common.Hash
	By      common.Address
	Place
}

// Claim is a period that was claimed for a prover.
type Claim struct {
	Period                    uint64
	Prover, Attester, Claimer common.Address
	// Bond is at stake, in units of 1e-18 AZT; Fee is the prover's part of the reward, of 10,000.
	Bond *big.Int
	Fee  uint32
	Place
}

// Reason says why the chain was pruned.
type Reason string

// The reasons.
const (
	// Unclaimed: no leader claimed the period for anybody.
	Unclaimed Reason = "unclaimed"
	// Unproven: who was claimed for brought no proof, and lost its bond.
	Unproven Reason = "unproven"
)

// Prune is one of L1's.
type Prune struct {
	Period uint64
	// Checkpoint is the proven one that the chain goes on from, Chunk its last chunk.
	Checkpoint, Chunk uint64
	Hash              common.Hash
	// Generation is that of what comes next.
	Generation uint32
	Reason     Reason
	// Bond was taken from Prover; nil where nobody was claimed for.
	Prover common.Address
	Bond   *big.Int
	Place
}

// Fulfilled is a period that was proven to its end.
type Fulfilled struct {
	Period uint64
	// By is the prover that was claimed for, else who sent the proof.
	By common.Address
	Place
}

// History is what happened so far, each list in the order of L1.
type History struct {
	Proofs    []Proof
	Claims    []Claim
	Prunes    []Prune
	Fulfilled []Fulfilled
}

// Covering is the first proof whose range a checkpoint is in; false where L1 took none.
func (h *History) Covering(checkpoint uint64) (Proof, bool) {
	for _, p := range h.Proofs {
		if p.First <= checkpoint && checkpoint <= p.Last {
			return p, true
		}
	}
	return Proof{}, false
}

// EndingAt is a proof that ends with a checkpoint; false where none does.
func (h *History) EndingAt(checkpoint uint64) (Proof, bool) {
	for _, p := range h.Proofs {
		if p.Last == checkpoint {
			return p, true
		}
	}
	return Proof{}, false
}

// Generation is that of checkpoints above one, as far as prunes tell: zero before the first. What
// stands above the checkpoint of a prune was published after it.
func (h *History) Generation(above uint64) (generation uint32) {
	for _, p := range h.Prunes {
		if p.Checkpoint <= above {
			generation = max(generation, p.Generation)
		}
	}
	return generation
}

// clip has what is appended leave this as it is.
func (h History) clip() History {
	h.Proofs, h.Claims = h.Proofs[:len(h.Proofs):len(h.Proofs)], h.Claims[:len(h.Claims):len(h.Claims)]
	h.Prunes, h.Fulfilled = h.Prunes[:len(h.Prunes):len(h.Prunes)], h.Fulfilled[:len(h.Fulfilled):len(h.Fulfilled)]
	return h
}
