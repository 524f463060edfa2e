package app

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// drawn answers strangers who ask for epochs' draws. What the node has read for itself costs
// nothing. Each other one is hundreds of questions to L1, which its endpoints may count and
// the publisher waits for: they are few a second, and remembered apart, so that nobody makes
// the node forget what it goes by.
type drawn struct {
	params     *protocol.Params
	own, asked *view.Draws
	reads      *fair
}

var errTooMany = errors.New("too many epochs are asked for that must be read from L1: try again later, or ask another node")

func newDrawn(p *protocol.Params, own *view.Draws) *drawn {
	return &drawn{params: p, own: own, asked: own.Apart(), reads: newFair()}
}

// of is the draw of an epoch as of a snapshot's head.
func (d *drawn) of(ctx context.Context, s *view.Snapshot, epoch uint64) (*view.Draw, error) {
	for _, known := range []*view.Draws{d.own, d.asked} {
		if draw, ok := known.Known(s, epoch); ok {
			return draw, nil
		}
	}
	switch {
	case d.params.EpochAt(s.Head.Time*1000)+lookahead < epoch:
		return nil, view.ErrNotDrawn
	case !d.reads.allow(ctx):
		return nil, errTooMany
	}
	return d.asked.Of(ctx, s, epoch)
}

// Draw implements queries.L1.
func (b *bridge) Draw(ctx context.Context, epoch uint64) (common.Hash, *committee.Committee, error) {
	s := b.view.Snapshot()
	if !s.Ready() || b.contract.deployment.Load() == nil {
		return common.Hash{}, nil, errUnread
	}
	draw, err := b.drawn.of(ctx, s, epoch)
	if err != nil {
		return common.Hash{}, nil, err
	}
	return draw.Seed, draw.Committee, nil
}

// errUnread means that the contract was not read yet, or is not the one of genesis.
var errUnread = errors.New("the Rollup contract was not read yet")
