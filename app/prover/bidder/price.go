package bidder

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// Price is what a prover asks, and promises.
type Price struct {
	// Fee is asked for first, in basis points of the proving reward.
	Fee uint32
	// Least is the lowest to go to against others; equal to Fee: never below it.
	Least uint32
	// Undercut is by how much to go below the best of the others.
	Undercut uint32
	// Bond is put at stake, in AZT's smallest unit; zero: the deployment's least.
	Bond protocol.Amount
}

// Check refuses a price that no quote can have.
func (p Price) Check(least protocol.Amount) error {
	switch {
	case p.Fee > quote.WholeReward:
		return fmt.Errorf("fee is %d basis points; write 0 to %d", p.Fee, quote.WholeReward)
	case p.Least > p.Fee:
		return fmt.Errorf("least fee is %d basis points, above the fee of %d; write at most that", p.Least, p.Fee)
	case p.Least < p.Fee && p.Undercut == 0:
		return errors.New("undercut is 0, so that the fee never goes down; write 1 or more, or a least fee that equals the fee")
	case p.Bond != protocol.Amount{} && p.Bond.Cmp(least) < 0:
		return fmt.Errorf("bond is %s, below the deployment's least; write %s or more", p.Bond, least)
	}
	return nil
}

// bond to put at stake.
func (p Price) bond(least protocol.Amount) protocol.Amount {
	if p.Bond == (protocol.Amount{}) {
		return least
	}
	return p.Bond
}

// ask is the fee to ask beside the quotes of others: the first one, or below the best of them,
// as far down as the least.
func (p Price) ask(own common.Address, others []quote.Signed) uint32 {
	fee := p.Fee
	for _, q := range others {
		if q.Prover != own && q.Fee <= fee {
			fee = max(p.Least, q.Fee-min(q.Fee, p.Undercut))
		}
	}
	return fee
}
