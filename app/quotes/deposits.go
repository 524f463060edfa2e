package quotes

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// knownDeposits bounds whose deposits are remembered.
	knownDeposits = 1024
	// askL1 bounds one question.
	askL1 = 2 * time.Second
)

// deposits remembers what L1 said of provers, for a slot: what leaves an escrow does so
// long after it was asked for, and a claim is simulated before it is sent.
type deposits struct {
	escrow Escrow
	known  *lru.Cache[common.Address, deposit]
	fresh  time.Duration
	now    func() time.Time
}

type deposit struct {
	free protocol.Amount
	read time.Time
}

func newDeposits(escrow Escrow, fresh time.Duration, now func() time.Time) (*deposits, error) {
	known, err := lru.New[common.Address, deposit](knownDeposits)
	return &deposits{escrow, known, fresh, now}, err
}

// free is what of a prover's deposit is free. That there is too little is remembered like
// anything else, so that quotes without a deposit cost one question a slot and account.
func (d *deposits) free(ctx context.Context, prover common.Address) (protocol.Amount, error) {
	if one, ok := d.known.Get(prover); ok && d.now().Sub(one.read) < d.fresh {
		return one.free, nil
	}
	ctx, cancel := context.WithTimeout(ctx, askL1)
	defer cancel()
	free, err := d.escrow.Free(ctx, prover)
	if err != nil {
		return protocol.Amount{}, err
	}
	d.known.Add(prover, deposit{free, d.now()})
	return free, nil
}
