package light

import (
	"errors"

	"github.com/aztecd/aztecd/x/lock"
)

// Reasons a proof does not hold.
var (
	ErrForm        = errors.New("malformed proof")
	ErrL1Chain     = errors.New("the proof is of another L1")
	ErrRollup      = errors.New("the proof is of another rollup contract")
	ErrHeader      = errors.New("the L1 block does not hold")
	ErrAccount     = errors.New("the L1 block's state does not have the contract so")
	ErrStorage     = errors.New("the contract's storage does not hold it so")
	ErrNotStored   = errors.New("the contract has no hash of the committee stored at that L1 block")
	ErrCommittee   = errors.New("the committee of that epoch is another")
	ErrUnconfirmed = errors.New("the L1 block does not have the checkpoint confirmed")
	ErrChain       = errors.New("the chain id is not the contract's")
	ErrTx          = errors.New("the tx is not in the chunk")
	ErrChunk       = errors.New("the chunk is not in the checkpoint's log")
	ErrCertificate = errors.New("the certificate does not lock the checkpoint")
	ErrLiability   = errors.New("the committee that signed answers for nothing any more, and L1 is not shown to have confirmed the chunk")
	ErrNotFinal    = errors.New("the proof's L1 block is not a finalized one of this L1")
)

// reasons are in the order in which a file is checked.
var reasons = []struct {
	code string
	err  error
}{
	{"form", ErrForm},
	{"l1_chain", ErrL1Chain},
	{"rollup", ErrRollup},
	{"header", ErrHeader},
	{"account", ErrAccount},
	{"storage", ErrStorage},
	{"not_stored", ErrNotStored},
	{"committee", ErrCommittee},
	{"confirmed", ErrUnconfirmed},
	{"chain", ErrChain},
	{"tx", ErrTx},
	{"chunk", ErrChunk},
	{"certificate", ErrCertificate},
	{"form", lock.ErrForm},
	{"quorum", lock.ErrQuorum},
	{"signature", lock.ErrSignature},
	{"not_final", ErrNotFinal},
	{"liability", ErrLiability},
}

// Reason is the code of why a proof does not hold, the same in every implementation
// (docs/protocol.md, "Proof file"); "" for an error of another kind.
func Reason(err error) string {
	for _, r := range reasons {
		if errors.Is(err, r.err) {
			return r.code
		}
	}
	return ""
}
