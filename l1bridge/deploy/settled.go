package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Final is the depth that waits for L1's own word that a block is final.
const Final = 0

// ErrUnsettled means that a deployment was not waited for to the end: L1 may move it
// to another block yet, which its genesis would not fit.
var ErrUnsettled = errors.New("deployment is not settled")

// Settled waits until a deployment is so many blocks deep, its own included, or Final,
// and returns it where it stands then: a reorganisation puts the same contract into a
// later block, with another origin and another seed. It looks each poll.
func Settled(ctx context.Context, l1 L1, d Deployment, depth uint64, poll time.Duration) (Deployment, error) {
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	for {
		now, settled, err := look(ctx, l1, d, depth)
		if settled {
			return now, nil
		}
		if err == nil {
			d = now
		}
		select {
		case <-ctx.Done():
			return d, fmt.Errorf("%w: rollup %s, in block %d so far: %w", ErrUnsettled, d.Rollup, d.Block, errors.Join(ctx.Err(), err))
		case <-ticker.C:
		}
	}
}

// look finds where the deployment stands, and whether that is deep enough.
func look(ctx context.Context, l1 L1, d Deployment, depth uint64) (Deployment, bool, error) {
	receipt, err := l1.TransactionReceipt(ctx, d.TxHash)
	if errors.Is(err, ethereum.NotFound) {
		return d, false, nil // out of the chain for the moment
	}
	if err != nil {
		return d, false, fmt.Errorf("look for the deployment: %w", err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return d, false, fmt.Errorf("%w: %s in block %s, to which L1 moved it", ErrReverted, d.TxHash, receipt.BlockNumber)
	}
	if receipt.BlockHash != d.BlockHash {
		if err := d.place(ctx, l1, receipt); err != nil {
			return d, false, err
		}
	}
	tag, behind := big.NewInt(int64(rpc.FinalizedBlockNumber)), uint64(0)
	if depth != Final {
		tag, behind = nil, depth-1
	}
	reached, err := l1.HeaderByNumber(ctx, tag)
	if err != nil {
		return d, false, fmt.Errorf("look how deep the deployment is: %w", err)
	}
	params, err := l1.TransactionReceipt(ctx, d.ParamsTx)
	if errors.Is(err, ethereum.NotFound) {
		return d, false, nil
	}
	if err != nil {
		return d, false, fmt.Errorf("look for the parameters: %w", err)
	}
	if reached.Number.Uint64() < max(d.Block, params.BlockNumber.Uint64())+behind {
		return d, false, nil
	}
	there, err := l1.HeaderByNumber(ctx, new(big.Int).SetUint64(d.Block))
	if err != nil {
		return d, false, fmt.Errorf("look whether the deployment stands: %w", err)
	}
	return d, there.Hash() == d.BlockHash, nil
}
