package watchtower

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Omission is an attester by whose right less of a checkpoint was published than it signed:
// accused of that on L1, or to be (design 4.9, "A subset").
type Omission struct {
	// Number and Hash are of the longer version.
	Number   uint64
	Hash     common.Hash
	Attester common.Address
	// Phase is where the accusation stands: PhaseNone before there is one. Ours tells that our
	// account made it.
	Phase Phase
	Ours  bool
	// RescueTime, unix seconds, and RescueBlock are the first of which it can be slashed.
	RescueTime, RescueBlock uint64
	// Known: the longer version is of this node's chain. Held: L1 confirmed it. Standing: it
	// stands on L1, confirmed or not. Possible: L1 would take it now, with its certificate.
	Known, Held, Standing, Possible bool
	// Owes: something would be taken; as a member it may have paid as much for the lock.
	Owes bool
	// Refused: L1 did, lately, when something was to be done about it.
	Refused bool
	// Pays: it is this node's own stake.
	Pays bool
	// Links is how many headers an accusation shows, Members how many sit in the committee
	// that signed.
	Links, Members int
	// Since is the slot from which the deadline runs, before there is an accusation.
	Since uint64
}

// omittedBy is what an accusation is known by: the longer version and the attester.
func omittedBy(hash common.Hash, attester common.Address) common.Hash {
	return crypto.Keccak256Hash(hash[:], attester[:])
}

// id of it.
func (o Omission) id() common.Hash { return omittedBy(o.Hash, o.Attester) }

// open tells that somebody may have to pay for it.
func (o Omission) open() bool { return o.Phase == PhaseRescue || o.Phase == PhaseDue }

// ownOmissions slashes for an accusation that we made: nobody else has its reward.
func (in Input) ownOmissions() (Decision, bool) {
	for _, o := range in.L1.Omissions {
		if o.Ours && in.slashesOmission(o) {
			return o.decision(SlashOmission), true
		}
	}
	return Decision{}, false
}

// slashOmission takes stake for what somebody else accused and does not see to for a slot.
func (in Input) slashOmission() (Decision, bool) {
	for _, o := range in.L1.Omissions {
		if in.slashesOmission(o) && in.L1.Time >= o.RescueTime+in.Rules.Clock.SlotDuration/1000 {
			return o.decision(SlashOmission), true
		}
	}
	return Decision{}, false
}

// accuseOmission says of an attester that published less than it signed that it did, when
// the rest is long overdue. It takes no bond; nobody accuses himself.
func (in Input) accuseOmission() (Decision, bool) {
	for _, o := range in.L1.Omissions {
		late := in.slot() > o.Since+in.Rules.Deadline
		if o.Phase == PhaseNone && late && in.mayBlame(o) {
			return o.decision(AccuseOmission), true
		}
	}
	return Decision{}, false
}

func (in Input) slashesOmission(o Omission) bool { return o.Phase == PhaseDue && in.mayBlame(o) }

// mayBlame: what stands on L1 and is not confirmed yet is confirmed instead, and what L1
// would not take costs nobody anything.
func (in Input) mayBlame(o Omission) bool {
	return o.Known && o.Possible && o.Owes && !o.Held && !o.Standing && !o.Refused && (!o.Pays || in.Rules.AccuseOwn)
}

// omissionConfirmed tells that a confirmation up to a number ends an accusation.
func (in Input) omissionConfirmed(number uint64) bool {
	for _, o := range in.L1.Omissions {
		if o.open() && o.Standing && !o.Held && o.Number <= number {
			return true
		}
	}
	return false
}

// decision is one about it.
func (o Omission) decision(action Action) Decision {
	return Decision{Action: action, Reason: ReasonOmitted, Number: o.Number, Record: o.id(), Members: o.Members, Links: uint64(o.Links)}
}

// Gas of what an accusation looks up and writes besides, with room to spare.
const gasOmission = 350_000

// omissionGas is what a call about an omission needs; false for what is none.
func (in Input) omissionGas(d Decision, draws uint64) (uint64, bool) {
	switch d.Action {
	case AccuseOmission:
		return gasBase + draws + gasOmission + gasPerLink*d.Links + (gasPerMember+in.Rules.SeatGas)*uint64(d.Members), true
	case SlashOmission:
		return gasBase + draws + gasPerPayer + 2*gasPerLink, true
	}
	return 0, false
}
