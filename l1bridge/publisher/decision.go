package publisher

import "math/big"

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
	ReasonCaughtUp     Reason = "caught_up"
	ReasonNothing      Reason = "nothing_certified"
	ReasonSlotNotOver  Reason = "slot_not_over"
	ReasonGrowing      Reason = "still_growing"
	ReasonForked       Reason = "l1_holds_another_checkpoint"
	ReasonGeneration   Reason = "other_generation"
	ReasonNotOurTurn   Reason = "not_our_turn"
	ReasonInFlight     Reason = "in_flight"
	ReasonObsolete     Reason = "in_flight_obsolete"
	ReasonFees         Reason = "fees_above_cap"
	ReasonBalance      Reason = "balance_too_low"
	ReasonOurTurn      Reason = "our_turn"
	ReasonOpen         Reason = "open_to_anyone"
	ReasonForgotten    Reason = "origin_forgotten"
	ReasonOverdue      Reason = "replace_overdue"
	ReasonUseless      Reason = "replace_useless"
	ReasonUnsent       Reason = "send_again"
	ReasonTooManyBlobs Reason = "too_many_blobs"
	ReasonNoOwnLock    Reason = "no_lock_of_its_own"
)

// Decision is what Plan says.
type Decision struct {
	Action Action
	Reason Reason
	// Batch is what to publish, in order.
	Batch []Candidate
	// Fees to offer; Gas is the gas limit.
	Fees Fees
	Gas  uint64
	// Replaces tells a replacement from a first transaction.
	Replaces bool
	// Needs is the balance that was missing, in wei.
	Needs *big.Int
}

func wait(r Reason) Decision { return Decision{Action: Wait, Reason: r} }
