package watchtower

import "github.com/ethereum/go-ethereum/common"

// Phase is where an accusation stands, as the contract numbers it.
type Phase uint8

// The phases.
const (
	PhaseNone Phase = iota
	// PhaseRescue: anybody may still publish what is accused.
	PhaseRescue
	// PhaseDue: a slash takes stake, unless the confirmed chain holds what is accused.
	PhaseDue
	// PhaseDropped: its committee was slashed for another one meanwhile.
	PhaseDropped
	PhaseSlashed
	// PhaseEnded: the chain was restarted, or pruned before the rescue was over.
	PhaseEnded
)

// Unpublished is a lock that is past its deadline and not on L1: of those that one
// committee answers for, the last one that nobody paid for.
type Unpublished struct {
	Number uint64
	Hash   common.Hash
	// Epoch is that of the committee to blame: it is in what was signed. Members is how
	// many sit there.
	Epoch   uint64
	Members int
	// Since is the slot from which deadline and liability run.
	Since uint64
	// Lost is the number of the lowest checkpoint that would have to be published and can't
	// be, because L1 went back behind its origin; 0 for none.
	Lost uint64
	// Pays: this node's own stake would.
	Pays bool
}

// Accusation is one that L1 has, as of the head.
type Accusation struct {
	Number uint64
	Hash   common.Hash
	// Epoch is that of the committee which is blamed; Members is how many pay.
	Epoch   uint64
	Members int
	Phase   Phase
	// Ours tells that our account made it, Bond that its bond is not given away.
	Ours, Bond bool
	// RescueTime, unix seconds, and RescueBlock are the first of which it can be slashed.
	RescueTime, RescueBlock uint64
	// Known: what is accused is of this node's chain. Held: what L1 confirmed has it, too.
	// Standing: what stands on L1 and is ours has it, confirmed or not.
	Known, Held, Standing bool
	// Pruned: L1 pruned what is accused since. Then Held and Standing say what was so before.
	Pruned bool
	// Refused: L1 did, lately, when something was to be done about it.
	Refused bool
	// Earned: the bond is for a confirmation that our account made.
	Earned bool
	// Lost is as in Unpublished. Links is how many headers are to be shown next to excuse it;
	// Traces: they come down to Through and not to the lost one yet.
	Lost, Links, Through uint64
	Traces               bool
	// Pays: this node's own stake does, if it comes to a slash.
	Pays bool
}

// open tells that somebody may have to pay for it.
func (a Accusation) open() bool { return a.Phase == PhaseRescue || a.Phase == PhaseDue }
