package app

import (
	"context"
	"sync/atomic"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// origins are the L1 blocks that chunks may name, as the node's view has them. It
// implements abci.Origins: it reads what the view holds, and asks L1 nothing.
type origins struct {
	params *protocol.Params
	view   atomic.Pointer[view.View] // nil without L1, and until it is followed
}

// Newest implements abci.Origins.
func (o *origins) Newest(timestamp uint64) (protocol.Origin, bool) {
	v := o.view.Load()
	if v == nil {
		return protocol.Origin{}, false
	}
	s := v.Snapshot()
	b, ok := o.params.NewestOrigin(s.Head.Number, block(s), timestamp)
	return protocol.Origin{L1Block: b}, ok
}

// At implements abci.Origins.
func (o *origins) At(ctx context.Context, number uint64) (protocol.Origin, bool) {
	v := o.view.Load()
	if v == nil {
		return protocol.Origin{}, false // and will not have one while a vote waits
	}
	moved, end := v.Heads()
	defer end()
	for {
		s := v.Snapshot()
		if o.params.AtDepth(number, s.Head.Number) {
			b, ok := block(s)(number)
			return protocol.Origin{L1Block: b}, ok
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return protocol.Origin{}, false
		}
	}
}

// block gives the recent blocks of a snapshot's chain.
func block(s *view.Snapshot) func(number uint64) (protocol.L1Block, bool) {
	return func(number uint64) (protocol.L1Block, bool) {
		h, ok := s.Block(number)
		return h.Block(), ok
	}
}
