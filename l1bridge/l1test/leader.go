package l1test

import (
	"context"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/committee"
)

// Leader is the position that publishes first in a slot. Of a slot whose epoch can still
// be sampled, it is who does if nobody publishes before it is too late for that.
func (l *L1) Leader(slot uint64) int {
	return l.Committee.Leader(l.seedOf(l.Params.EpochOf(slot)), slot)
}

func (l *L1) seedOf(epoch uint64) common.Hash {
	if epoch < committee.FirstEpochs {
		return l.Seed
	}
	if seed, ok := l.drawn(epoch); ok {
		return seed
	}
	return committee.NextSeed(l.seedOf(epoch-1), epoch)
}

// drawn is the seed of an epoch as of the head; false while it is not fixed.
func (l *L1) drawn(epoch uint64) (common.Hash, bool) {
	rollup := bindings.NewRollup()
	call := ethereum.CallMsg{To: &l.Deployment.Rollup, Data: rollup.PackDrawOf(epoch)}
	out, err := l.Node.Client().CallContract(context.Background(), call, nil)
	if err != nil {
		return common.Hash{}, false
	}
	draw, err := rollup.UnpackDrawOf(out)
	return draw.Seed, err == nil
}
