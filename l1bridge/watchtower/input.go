package watchtower

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
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
	// Lock covers what was published, nil if nothing here does. Refuted: another checkpoint
	// is locked here in its place, so nobody can have a certificate of it.
	Lock    *Lock
	Refuted bool
}

// Confirmed is the last checkpoint that L1 checked a certificate of.
type Confirmed struct {
	Number uint64
	// Closed: and it says that nothing will be added. Slot is L1's of that.
	Closed bool
	Slot   uint64
}

// L1 is the contract as of a head.
type L1 struct {
	Ready, Stale bool
	// Time of the head and of the block expected next, and our clock, unix seconds.
	Time, Next, Now uint64
	// SlotBlocks is how many L1 blocks a slot has, BlocksInSlot how many that of the head has
	// had.
	SlotBlocks   uint64
	BlocksInSlot int
	Confirmed    Confirmed
	// Records are those above the confirmed one, upwards.
	Records []Record
	// Held are those that were looked at: what can be done about them is known of the
	// head. The oldest is first.
	Held []Held
	// Bond is what goes with a charge or an accusation, in wei; it is read when there is one
	// to make.
	Bond *big.Int
	// Unsampled is an epoch that is to be sampled now; 0 for none.
	Unsampled uint64
	// Unstored: the committee of the present epoch is to be stored.
	Unstored bool
	// Alive is the last slot of which L1 knows that the chain lived, as far as it matters now.
	Alive uint64
	// Owed is what the rollup owes our account, Bonds what the slasher does; nil for nothing.
	Owed, Bonds *big.Int
	// Unpublished are the locks past their deadline that L1 does not have, one of each
	// committee, the oldest first.
	Unpublished []Unpublished
	// Accusations are those that L1 has and that were looked at, the oldest first.
	Accusations []Accusation
	// Omissions are publications of less than their attester signed, accused or to be.
	Omissions []Omission
}

// Lock is how the nearest certificate covers a checkpoint.
type Lock struct {
	// Members of the committee; Links is how many headers lead to the one that it names.
	Members, Links int
	// Closes: it says that nothing will be added to the checkpoint.
	Closes bool
}

// Input is all a decision depends on.
type Input struct {
	Rules Rules
	L1    L1
	// Lock covers the last on L1 that is ours and whole, nil if nothing here does.
	Lock *Lock
	// Bare: of that one this node has no header to show, since it began later.
	Bare bool
	// Sign is the newest certificate there is, if it is of a newer epoch than any that L1
	// was shown; it is looked for when the chain would be dead before long.
	Sign    *Lock
	Account txmgr.Account
	// Known tells for how many L1 blocks a decision has been there; nil means for ever.
	Known func(Decision) uint64
	// Note is told all that is to be done, before Known is asked; nil for nobody.
	Note func([]Decision)
	// Refused tells that L1 would not do it some blocks ago; nil means never.
	Refused func(Decision) bool
	// StillUseful tells that what we have pending is what the decision says.
	StillUseful func(Decision) bool
}
