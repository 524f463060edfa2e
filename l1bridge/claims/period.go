package claims

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// Period is what has to be proven next, as of an L1 block.
type Period struct {
	// Epoch is the one at whose end it fell due; First and End its first unproven checkpoint
	// and its last.
	Epoch, First, End uint64
	// Open: it waits for its proof. Else it is the last one that did.
	Open bool
	// OverSlot and OverBlock, an L1 block, are the first, both, of which it is over: without a
	// claim, while there is none, else without a proof.
	OverSlot, OverBlock uint64
	// Prover proves it, with Bond at stake and for Fee of the reward, in basis points; zero:
	// nobody yet.
	Prover common.Address
	Bond   protocol.Amount
	Fee    uint32
	// Claimer gets the rest of the reward; it claimed in ClaimSlot.
	Claimer   common.Address
	ClaimSlot uint64
}

// Claimed tells whether somebody proves it.
func (p Period) Claimed() bool { return p.Prover != common.Address{} }

// Over tells whether it is over in an L1 block of a slot.
func (p Period) Over(slot, block uint64) bool { return slot >= p.OverSlot && block >= p.OverBlock }

// Claimable tells whether it may be claimed in an L1 block of a slot.
func (p Period) Claimable(slot, block uint64) bool {
	return p.Open && !p.Claimed() && !p.Over(slot, block)
}

// Contracts are those of proving on L1, read as of a block, and the calls of this package.
type Contracts interface {
	// Period is the one that is open, or would be opened then.
	Period(ctx context.Context, at client.Header) (Period, error)
	// Free is what of a prover's deposit is neither at stake nor on its way out.
	Free(ctx context.Context, at client.Header, prover common.Address) (protocol.Amount, error)
	// Claimants are the provers of the last periods that were claimed, some of them at most.
	Claimants(ctx context.Context, at client.Header) ([]common.Address, error)
	// Claim and Prune are calldata.
	Claim(q quote.Signed) ([]byte, error)
	Prune() ([]byte, error)
}
