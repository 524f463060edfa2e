package app

import (
	"context"
	"errors"
	"log/slog"
	"maps"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// lookahead is how many epochs after the present one L1 may have drawn.
const lookahead = 2

// firstNamed knows the committees that follow from genesis.
func firstNamed(p *protocol.Params) (*committee.Named, error) {
	named := &committee.Named{}
	if !p.Drawn() {
		return named, nil
	}
	first, err := committee.Of(p)
	if err != nil {
		return nil, err
	}
	for epoch := uint64(1); epoch < committee.FirstEpochs; epoch++ {
		named.Name(epoch, first)
	}
	return named, nil
}

// namer tells consensus which committees L1 draws. It gives a name late and by an old
// block, since who acted on one acted on it for good: by a final one, or when half of the
// epoch before is over, by one at the depth of genesis. What no final block told is looked
// at again: should L1 be reorganised deeper than that, every node comes to name whom L1
// draws then, without a restart.
type namer struct {
	params *protocol.Params
	draws  *view.Draws
	named  *committee.Named
	log    *slog.Logger
	poke   func() // there may be a handover to make

	looked common.Hash     // the head that was looked at last
	said   uint64          // the last epoch that a failure was logged of
	final  map[uint64]bool // epochs whose name a final block told
}

// look names what can be named as of a new head.
func (n *namer) look(ctx context.Context, s *view.Snapshot, now uint64) {
	if !n.params.Drawn() || s.Head.Hash == n.looked {
		return
	}
	n.looked = s.Head.Hash
	present := n.params.EpochAt(now)
	for epoch := present; epoch <= present+lookahead; epoch++ {
		if epoch < committee.FirstEpochs || n.final[epoch] {
			continue
		}
		drawn, final, err := n.drawn(ctx, s, now, epoch)
		switch {
		case err == nil:
			n.name(epoch, drawn.Committee, final)
		case ctx.Err() != nil:
			return
		case errors.Is(err, view.ErrNotDrawn) || errors.Is(err, view.ErrTooFew) || errors.Is(err, view.ErrNoContract):
		case epoch == present && n.named.At(epoch) == nil && n.said < epoch:
			n.said, n.looked = epoch, common.Hash{}
			n.log.Warn("Cannot read the committee of the present epoch from L1, try again", "epoch", epoch, "err", err)
		default:
			n.looked = common.Hash{}
			n.log.Debug("Cannot read a committee from L1", "epoch", epoch, "err", err)
		}
	}
	below := present - min(present, lookahead)
	n.named.Forget(below)
	maps.DeleteFunc(n.final, func(epoch uint64, _ bool) bool { return epoch < below })
}

// name gives an epoch its name, and says so when it is a new one.
func (n *namer) name(epoch uint64, c *committee.Committee, final bool) {
	if n.final == nil {
		n.final = map[uint64]bool{}
	}
	n.final[epoch] = final
	before := n.named.Name(epoch, c)
	log := n.log.With("epoch", epoch, "seats", c.Size(), "keys", c.Voters())
	switch {
	case before == nil:
		log.Info("L1 has drawn a committee")
	case !before.Same(c):
		log.Error("L1 draws another committee than it did: it was reorganised deeper than names wait, or an endpoint was wrong")
	default:
		return
	}
	n.poke()
}

// drawn reads a draw at the oldest block that will do, and tells whether that is final.
func (n *namer) drawn(ctx context.Context, s *view.Snapshot, now, epoch uint64) (drawn *view.Draw, final bool, err error) {
	drawn, err = n.at(ctx, s, s.Finalized, epoch)
	half := n.params.EpochDuration * n.params.SlotDuration / 2
	if err == nil || now+half < n.params.EpochStart(epoch) {
		return drawn, true, err
	}
	drawn, err = n.at(ctx, s, s.Head.Number-min(s.Head.Number, n.params.L1.Depth-1), epoch)
	return drawn, false, err
}

func (n *namer) at(ctx context.Context, s *view.Snapshot, number, epoch uint64) (*view.Draw, error) {
	block, ok := s.Block(number)
	if !ok || n.params.EpochAt(block.Time*1000)+lookahead < epoch {
		return nil, view.ErrNotDrawn // the view has just begun, or the block is too old for it
	}
	return n.draws.After(ctx, s, block, epoch)
}
