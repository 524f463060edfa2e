package watchtower

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Action is what to do.
type Action string

// Actions, after the functions of the contract.
const (
	Nothing  Action = "nothing"
	Wait     Action = "wait"
	Confirm  Action = "confirm"
	Void     Action = "void"
	Answer   Action = "answer"
	Charge   Action = "charge"
	Settle   Action = "settle"
	Withdraw Action = "withdraw"
	Sample   Action = "sample"
	// StoreCommittee makes the epoch's certificates cheaper to check.
	StoreCommittee Action = "store_committee"
	Renew          Action = "renew" // by confirm or certify: shows that the chain lives
	// Those of the slasher.
	Accuse           Action = "accuse"
	Slash            Action = "slash"
	AnswerAccusation Action = "answer_accusation"
	Excuse           Action = "excuse"
	Trace            Action = "trace"
	Reclaim          Action = "reclaim"
	WithdrawBonds    Action = "withdraw_bonds"
	// Those of omissions.
	AccuseOmission Action = "accuse_omission"
	SlashOmission  Action = "slash_omission"
	// Cancel takes back what is pending: it calls nothing.
	Cancel Action = "cancel"
)

// Reason says why, in few words; it is a metric label.
type Reason string

// Reasons.
const (
	ReasonNoView      Reason = "no_l1_view"
	ReasonStaleView   Reason = "stale_l1_view"
	ReasonRight       Reason = "all_is_right"
	ReasonNotOurTurn  Reason = "not_our_turn"
	ReasonWindow      Reason = "window_runs"      // nobody confirmed for half of it
	ReasonClosed      Reason = "closed_since"     // what was confirmed open is closed by now
	ReasonUncovered   Reason = "no_certificate"   // nothing here covers what is on L1
	ReasonForeign     Reason = "not_of_our_chain" // what is locked will be published in its place
	ReasonOverdue     Reason = "overdue"          // it stood for a window and nobody confirmed it
	ReasonRefuted     Reason = "refuted"          // what is locked here contradicts it
	ReasonCharged     Reason = "charged"          // and we hold the certificate
	ReasonTimeIsUp    Reason = "time_is_up"
	ReasonPaid        Reason = "paid"
	ReasonUnsampled   Reason = "unsampled"   // nobody published in this epoch, or in many before
	ReasonCheaper     Reason = "cheaper"     // than that L1 computes it for each publication
	ReasonIdle        Reason = "idle"        // long without a newer certificate on L1
	ReasonUnpublished Reason = "unpublished" // long after it was locked
	ReasonAccused     Reason = "accused"     // and it is there, only nobody confirmed it
	ReasonConfirmed   Reason = "confirmed"   // what was published before it was accused
	ReasonOriginGone  Reason = "origin_gone" // nobody can publish it
	ReasonOmitted     Reason = "omitted"     // its publisher published less of it than it signed
	ReasonStuck       Reason = "stuck"       // what is pending is no longer to be done, and keeps the nonce
	ReasonPending     Reason = Reason(txmgr.ReasonPending)
)

// Decision is what Plan says.
type Decision struct {
	Action Action
	Reason Reason
	// Number is the checkpoint it is about: the last to confirm, the one to go back to, or
	// that of the charge; of a sample it is the epoch.
	Number uint64
	// Record is the word of what is charged, answered or settled; of what is accused it is
	// the hash of the header, of an omission that with its attester.
	Record common.Hash
	// Epoch is that of the committee which is accused; Members is how many sit there, or
	// pay. Links is how many headers excuse it.
	Epoch   uint64
	Members int
	Links   uint64
	// Keep are the records above the lowest one undone that can be charged later, one bit
	// each.
	Keep uint64
	// Lock is that of an answer.
	Lock *Lock
	// Value goes with it, in wei; nil for none.
	Value *big.Int
	// Terms to send on.
	Terms txmgr.Terms
}

// sends tells whether there is something to send.
func (d Decision) sends() bool { return d.Action != Nothing && d.Action != Wait }

func wait(r Reason) Decision { return Decision{Action: Wait, Reason: r} }
