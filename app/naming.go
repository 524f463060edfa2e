package app

import (
	"context"
	"errors"
	"log/slog"

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
		if err := named.Name(epoch, first); err != nil {
			return nil, err
		}
	}
	return named, nil
}

// namer tells consensus which committees L1 drew. A name is for good, so it is given as
// late as it may be, and by as old a block: by a final one, or when half of the epoch
// before is over, by one at the depth of genesis.
type namer struct {
	params *protocol.Params
	draws  *view.Draws
	named  *committee.Named
	log    *slog.Logger
	poke   func() // there may be a handover to make

	looked common.Hash // the head that was looked at last
	said   uint64      // the last epoch that a failure was logged of
}

// look names what can be named as of a new head.
func (n *namer) look(ctx context.Context, s *view.Snapshot, now uint64) {
	if !n.params.Drawn() || s.Head.Hash == n.looked {
		return
	}
	n.looked = s.Head.Hash
	present := n.params.EpochAt(now)
	for epoch := present; epoch <= present+lookahead; epoch++ {
		if epoch < committee.FirstEpochs || n.named.At(epoch) != nil {
			continue
		}
		drawn, err := n.drawn(ctx, s, now, epoch)
		if err == nil {
			err = n.named.Name(epoch, drawn.Committee)
		}
		switch {
		case err == nil:
			n.log.Info("L1 has drawn a committee", "epoch", epoch, "seats", drawn.Committee.Size(), "keys", drawn.Committee.Voters())
			n.poke()
		case ctx.Err() != nil:
			return
		case errors.Is(err, view.ErrNotDrawn) || errors.Is(err, view.ErrNoContract):
		case epoch == present && n.said < epoch:
			n.said, n.looked = epoch, common.Hash{}
			n.log.Warn("Cannot read the committee of the present epoch from L1, try again", "epoch", epoch, "err", err)
		default:
			n.looked = common.Hash{}
			n.log.Debug("Cannot read a committee from L1", "epoch", epoch, "err", err)
		}
	}
	n.named.Forget(present - min(present, lookahead))
}

// drawn reads a draw at the oldest block that will do.
func (n *namer) drawn(ctx context.Context, s *view.Snapshot, now, epoch uint64) (*view.Draw, error) {
	drawn, err := n.at(ctx, s, s.Finalized, epoch)
	half := n.params.EpochDuration * n.params.SlotDuration / 2
	if err == nil || now+half < n.params.EpochStart(epoch) {
		return drawn, err
	}
	return n.at(ctx, s, s.Head.Number-min(s.Head.Number, n.params.L1.Depth-1), epoch)
}

func (n *namer) at(ctx context.Context, s *view.Snapshot, number, epoch uint64) (*view.Draw, error) {
	block, ok := s.Block(number)
	if !ok || n.params.EpochAt(block.Time*1000)+lookahead < epoch {
		return nil, view.ErrNotDrawn // the view has just begun, or the block is too old for it
	}
	return n.draws.After(ctx, s, block, epoch)
}
