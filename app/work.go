package app

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/txpool"
)

// work gives the pool's one signal to the two that wait for it: the waker and a
// proposer in PrepareProposal. It implements abci.Pool.
type work struct {
	*txpool.Pool
	came chan struct{} // one pending signal says all
}

func newWork(p *txpool.Pool) *work { return &work{p, make(chan struct{}, 1)} }

// Work hides the pool's own channel.
func (w *work) Work() <-chan struct{} { return w.came }

// Drop removes a tx.
func (w *work) Drop(id common.Hash, why error) { w.Pool.Drop(id, why) }

func (w *work) run(ctx context.Context, poke func()) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-w.Pool.Work():
			select {
			case w.came <- struct{}{}:
			default:
			}
			poke()
		}
	}
}
