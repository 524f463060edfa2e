package watchtower

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// shows is how an excuse is shown that one transaction does not carry. Stretches between
// numbers that are multiples of one are traced, each once for whatever is accused and by whoever
// comes to it, and passed over from then on. L1 itself says which are traced, so that a
// restart goes on where it was.
type shows struct {
	// most is how many headers a transaction has room for: 704 bytes each of the 128 KiB that
	// nodes of L1 take, and some 32,000 gas.
	most int
	// stretch is the length of what is traced at a time.
	stretch uint64
}

var wholeShows = shows{most: 170, stretch: 128}

// next are the numbers of the headers to show next, downwards from what is accused: as an
// excuse if they come down to the lost one, else to be traced.
func (w shows) next(accused, lost uint64, traced func(from, to uint64) (bool, error)) (path []uint64, excuses bool, err error) {
	path = []uint64{accused}
	untraced := uint64(0) // the highest stretch that is not
	for at := accused; at > lost; path = append(path, at) {
		if len(path) == w.most {
			switch jump, err := traced(accused, at); {
			case err != nil:
				return nil, false, err
			case jump:
				path, untraced = []uint64{accused, at}, 0
			case untraced > 0:
				return down(untraced, untraced-w.stretch), false, nil
			default:
				return path, false, nil
			}
		}
		over := false
		if at%w.stretch == 0 && at >= lost+w.stretch {
			if over, err = traced(at, at-w.stretch); err != nil {
				return nil, false, err
			}
			if !over && untraced == 0 {
				untraced = at
			}
		}
		if at--; over {
			at -= w.stretch - 1
		}
	}
	return path, true, nil
}

// down are the numbers from one to another.
func down(from, to uint64) (path []uint64) {
	for n := from; n > to; n-- {
		path = append(path, n)
	}
	return append(path, to)
}

// excuseStep finds what is to be shown next of an excuse.
func (w *Watchtower) excuseStep(ctx context.Context, s *view.Snapshot, at slasher, one *accused, state *Accusation) error {
	header := func(n uint64) (checkpoint.Header, error) { return w.ofAccused(one, n) }
	traced := func(from, to uint64) (bool, error) { return w.traced(ctx, s, at, header, from, to) }
	path, excuses, err := w.shows.next(state.Number, state.Lost, traced)
	if err != nil {
		return fmt.Errorf("find what excuses checkpoint %d: %w", state.Number, err)
	}
	one.path, state.Traces = path, !excuses
	state.Links, state.Through = uint64(len(path)), path[len(path)-1]
	return nil
}

// ofAccused is a header of the chain that ends with what is accused.
func (w *Watchtower) ofAccused(one *accused, n uint64) (checkpoint.Header, error) {
	if n == one.number {
		return one.header, nil
	}
	return w.opts.Chain.Header(n)
}

// showPath are the headers that are shown next of an excuse.
func (w *Watchtower) showPath(d Decision) ([]bindings.CheckpointHeader, error) {
	one := w.accused.known[accusedBy{d.Record, d.Epoch}]
	var chain []checkpoint.Header
	for _, n := range one.path {
		h, err := w.ofAccused(one, n)
		if err != nil {
			return nil, fmt.Errorf("read checkpoint %d: %w", n, err)
		}
		chain = append(chain, h)
	}
	return bindings.FromHeaders(chain), nil
}

// traced tells whether L1 takes it for shown that one header descends from another; what it
// said yes to is remembered as long as the block is canonical.
func (w *Watchtower) traced(ctx context.Context, s *view.Snapshot, at slasher, header func(uint64) (checkpoint.Header, error), from, to uint64) (bool, error) {
	a, err := header(from)
	if err != nil {
		return false, err
	}
	b, err := header(to)
	if err != nil {
		return false, err
	}
	first, last := a.Hash(), b.Hash()
	line := crypto.Keccak256Hash(first[:], last[:])
	if block, known := w.lines[line]; known && s.Canonical(block.Number, block.Hash) {
		return true, nil
	}
	_, err = at.ask(ctx, "what is traced", s.Head.Hash, at.abi.PackTrace(bindings.FromHeaders([]checkpoint.Header{a, b})))
	if _, reverts := client.RevertData(err); reverts {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if w.lines == nil || len(w.lines) >= mostLooked {
		w.lines = map[common.Hash]client.Header{}
	}
	w.lines[line] = s.Head
	return true, nil
}
