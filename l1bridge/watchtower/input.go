package watchtower

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Kin says whose a checkpoint on L1 is.
type Kin int

// The kins.
const (
	// Open: this node has not come so far; it may be behind.
	Open Kin = iota
	// Own: of this node's chain, as long as what is locked of it.
	Own
	// Short: of this node's chain, but without its last locked chunks.
	Short
	// Foreign: it can never be of this node's chain.
	Foreign
)

// certified is the turn of what was published by its certificate: nobody's right was
// used, nobody can be charged.
const certified = 0xff

// Record is a checkpoint on L1 that is not confirmed.
type Record struct {
	Number uint64
	Kin    Kin
	// Word is what the contract keeps of it. Slot is L1's when it was published, Turn
	// whose right was used; both are in the word.
	Word common.Hash
	Slot uint64
	Turn uint8
}

// Held is a charge that is open, or a record that was kept for one.
type Held struct {
	Number uint64
	Word   common.Hash
	Open   bool
	// Slot is L1's of the charge; Ours tells that our account made it.
	Slot uint64
	Ours bool
	// Answerable: a certificate here covers what was published. Refuted: another
	// checkpoint is locked here in its place, so nobody can have a certificate of it.
	Answerable, Refuted bool
}

// Confirmed is the last checkpoint that L1 checked a certificate of.
type Confirmed struct {
	Number uint64
	// Closed: and it says that nothing will be added. Slot is L1's of that.
	Closed bool
	Slot   uint64
	// Short: it is a version of ours that leaves out locked chunks. Until it is closed a
	// longer one may take its place.
	Short bool
}

// L1 is the contract as of a head.
type L1 struct {
	Ready, Stale bool
	// Time of the head and of the block expected next, and our clock, unix seconds.
	Time, Next, Now uint64
	// BlocksInSlot is how many L1 blocks the slot of the head has had.
	BlocksInSlot int
	Confirmed    Confirmed
	// Records are those above the confirmed one, upwards.
	Records []Record
	Held    []Held
	// Bond is what goes with a charge, in wei; it is read when there is one to make.
	Bond *big.Int
	// Owed is what the contract owes our account, nil for nothing.
	Owed *big.Int
}

// Lock is how the nearest certificate covers a checkpoint.
type Lock struct {
	// Signatures in it; Links is how many headers lead to the one that it names.
	Signatures, Links int
	// Closes: it says that nothing will be added to the checkpoint.
	Closes bool
}

// Candidate is a checkpoint of ours that might be published.
type Candidate struct {
	Header checkpoint.Header
	// Blobs of its effects.
	Blobs int
	// Lock is nil when the nearest certificate is too far on.
	Lock *Lock
}

// Input is all a decision depends on.
type Input struct {
	Rules Rules
	L1    L1
	// Lock covers the last on L1 that is ours and whole, nil if nothing here does.
	Lock *Lock
	// Queue is ours from the first record on L1 that is not, in order.
	Queue   []Candidate
	Account txmgr.Account
	// StillUseful tells that what we have pending is what the decision says.
	StillUseful func(Decision) bool
}
