package tx

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// Body is everything a tx hash commits to.
type Body struct {
	Head
	// Setup effects stay when the tx reverts, App effects do not, except for
	// nullifiers, which always stay.
	Setup, App Effects
	// PublicUpdates are applied in order and revert together.
	PublicUpdates []PublicUpdate
}

// Head is what a body says beside its effects: where and when it can be included,
// who pays how much, and what fee juice comes from L1 and goes there with it.
type Head struct {
	Anchor        Anchor
	L1ChainID     uint64
	RollupVersion uint64
	// ExpiresAt in Unix milliseconds: a chunk with this timestamp or a later one
	// cannot include the tx.
	ExpiresAt uint64
	// FeePayer is the Aztec address whose fee juice pays.
	FeePayer     fr.Element
	GasLimits    Gas
	MaxFees      protocol.GasFees
	PriorityFees protocol.GasFees
	Claim        Claim
	Withdrawal   Withdrawal
}

// Anchor names the state the client proved against.
type Anchor struct {
	Chunk uint64
	// StateRoot after that chunk.
	StateRoot fr.Element
}

// Gas is an amount of work: mana for execution (Aztec's L2 gas), DA gas for blob
// space. What a unit costs is protocol.GasFees.
type Gas struct{ Mana, DA uint64 }

// Effects are private side effects before siloing.
type Effects struct {
	NoteHashes  []Scoped
	Nullifiers  []Scoped
	Messages    []Message
	PrivateLogs []Log
	PublicLogs  []Log
}

// Scoped is a value that belongs to a contract.
type Scoped struct{ Contract, Value fr.Element }

// Message goes from a contract to an L1 address.
type Message struct {
	Contract  fr.Element
	Recipient common.Address
	Content   fr.Element
}

// Log is what a contract emitted.
type Log struct {
	Contract fr.Element
	Fields   []fr.Element
}

// PublicUpdate writes Value to a contract's public storage slot. When
// Conditional, the tx reverts unless the slot holds Expected.
type PublicUpdate struct {
	Contract, Slot, Value fr.Element
	Conditional           bool
	Expected              fr.Element
}
