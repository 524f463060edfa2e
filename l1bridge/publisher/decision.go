package publisher

import "github.com/aztecd/aztecd/l1bridge/txmgr"

// Action is what to do.
type Action string

// Actions.
const (
	Nothing       Action = "nothing"
	Wait          Action = "wait"
	Propose       Action = "propose"
	PublishLocked Action = "publish_locked"
)

// Reason says why, in few words; it is a metric label.
type Reason string

// Reasons.
const (
	ReasonNoView       Reason = "no_l1_view"
	ReasonStaleView    Reason = "stale_l1_view"
	ReasonBehind       Reason = "l1_is_behind_our_first" // what L1 lacks is of before this node began
	ReasonCaughtUp     Reason = "caught_up"
	ReasonNothing      Reason = "nothing_certified"
	ReasonSlotNotOver  Reason = "slot_not_over"
	ReasonGrowing      Reason = "still_growing"
	ReasonForked       Reason = "l1_holds_another_checkpoint"
	ReasonGeneration   Reason = "other_generation"
	ReasonNotOurTurn   Reason = "not_our_turn"
	ReasonPending      Reason = Reason(txmgr.ReasonPending)
	ReasonObsolete     Reason = "in_flight_obsolete"
	ReasonFees         Reason = Reason(txmgr.ReasonFees)
	ReasonBalance      Reason = Reason(txmgr.ReasonBalance)
	ReasonOurTurn      Reason = "our_turn"
	ReasonOpen         Reason = "open_to_anyone"
	ReasonReplaces     Reason = "replaces_what_nobody_locked"
	ReasonNotClosed    Reason = "no_closing_lock"
	ReasonForgotten    Reason = "origin_forgotten"
	ReasonOverdue      Reason = Reason(txmgr.ReasonOverdue)
	ReasonUseless      Reason = Reason(txmgr.ReasonUseless)
	ReasonUnsent       Reason = Reason(txmgr.ReasonUnsent)
	ReasonTooManyBlobs Reason = "too_many_blobs"
	ReasonLockTooFar   Reason = "lock_too_far_on"
	ReasonEarlyHead    Reason = "l1_head_ahead_of_clock"
	ReasonPaused       Reason = "paused" // by an operator
	ReasonLastBlock    Reason = "last_block_of_our_turn"
)

// Decision is what Plan says.
type Decision struct {
	Action Action
	Reason Reason
	// Batch is what to publish, in order. The certificate that publishes locked ones is
	// the one that covers its last.
	Batch []Candidate
	// Turn is how far our position is behind the slot's leader, or bindings.Nobodys.
	Turn uint64
	// Terms to send on. When the balance is too low they give the cost alone.
	Terms txmgr.Terms
}

// sends tells whether there is something to send.
func (d Decision) sends() bool { return d.Action == Propose || d.Action == PublishLocked }

// shortened leaves out the last of the batch, and of what a certificate vouches for
// also what that one does not reach.
func (d Decision) shortened() Decision {
	rest := d.Batch[:len(d.Batch)-1]
	if d.Action == PublishLocked {
		return publishLocked(rest, d.Turn, d.Reason)
	}
	d.Batch = rest
	return d
}

func wait(r Reason) Decision { return Decision{Action: Wait, Reason: r} }
