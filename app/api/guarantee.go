package api

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Behind is what stands behind the status of a tx (design 4.9).
type Behind string

const (
	// BehindNothing says that nobody answers for it.
	BehindNothing Behind = "none"
	// BehindCommittee says that who locked it pays if it does not get on L1.
	BehindCommittee Behind = "committee"
	// BehindL1 says that L1 checked a certificate that covers it.
	BehindL1 Behind = "l1"
)

// BehindStatus is what stands behind a status; confirmed says whether L1 checked a
// certificate.
func BehindStatus(s Status, confirmed bool) Behind {
	switch {
	case !s.Reached(StatusLocked):
		return BehindNothing
	case confirmed:
		return BehindL1
	}
	return BehindCommittee
}

// Guarantee is what stands behind a tx at the moment (design 4.9).
type Guarantee struct {
	TxHash common.Hash `json:"txHash"`
	Status Status      `json:"status"`
	// Chunk and Checkpoint include it; zero before.
	Chunk      uint64 `json:"chunk,omitempty"`
	Checkpoint uint64 `json:"checkpoint,omitempty"`
	// Guarantee is it in a word.
	Guarantee Behind `json:"guarantee"`
	// Lock is the certificate that covers it, once there is one.
	Lock *LockInfo `json:"lock,omitempty"`
	// AtStake is what is lost by whom if it does not get on L1: of what is locked and not
	// confirmed.
	AtStake *AtStake `json:"atStake,omitempty"`
	// Condition is what it hangs on besides: ConditionProof from its lock until it is proven, where
	// checkpoints are proven. Without a proof in time it is pruned.
	Condition string `json:"condition,omitempty"`
	// Claimed says who proves it, on a chain that is proven; nil while nobody has said so, and
	// once it is.
	Claimed *Claim `json:"claimed,omitempty"`
	// ProveBy is the first slot in which it is pruned, with all that is not proven, unless
	// before somebody proves the period that is due or, while nobody has, claims it. Nil while
	// nothing is due, and once it is proven.
	ProveBy *SlotTime `json:"proveBy,omitempty"`
}

// AtStake is who answers on L1 for a lock, and with how much. Amounts of AZT are in its
// smallest unit, 1e-18.
type AtStake struct {
	// Offence is what they would be slashed for.
	Offence string `json:"offence"`
	// Epoch is the one whose committee signed; Payers are those of it that would pay.
	Epoch  uint64  `json:"epoch"`
	Payers []Payer `json:"payers"`
	// AZT is what they would lose in all.
	AZT string `json:"azt"`
	// PublishBy is the first slot in which the lock can be accused; LiableUntil the last.
	PublishBy   SlotTime `json:"publishBy"`
	LiableUntil SlotTime `json:"liableUntil"`
	// Accepted: L1 says that it takes the accusation from PublishBy on, unless by then the
	// lock is on L1, or accused. Else Refusal is why not: that it is accused already
	// (AlreadyAccused), or that another checkpoint of its number is confirmed and Accuse
	// lacks the comparison with it (ComparisonNeeded), or that nobody answers for it.
	Accepted bool   `json:"accepted"`
	Refusal  string `json:"refusal,omitempty"`
	// Accuse is the accusation, for any tool that sends transactions to L1.
	Accuse L1Call `json:"accuse"`
	// L1Block is the number of the block that this was read at.
	L1Block uint64 `json:"l1Block"`
}

// Payer is a member that would lose AZT.
type Payer struct {
	Attester common.Address `json:"attester"`
	AZT      string         `json:"azt"`
}

// SlotTime is a slot and when it begins, in Unix milliseconds.
type SlotTime struct {
	Slot        uint64 `json:"slot"`
	TimestampMS uint64 `json:"timestampMs"`
}

// L1Call is a transaction to L1. Value is wei, as decimal digits.
type L1Call struct {
	To    common.Address `json:"to"`
	Value string         `json:"value"`
	Data  hexutil.Bytes  `json:"data"`
}

// ConditionProof says that a lock holds on condition of a proof.
const ConditionProof = "proof"

// OffenceUnpublished is that of a committee whose lock is not on L1 in time.
const OffenceUnpublished = "locked but unpublished"
