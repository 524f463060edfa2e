package conflicts

import (
	"context"
	"errors"
	"time"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/lock"
)

const (
	// pageSize is how many conflicts one answer may have, pages how many answers give all.
	pageSize = 4
	pages    = kept / pageSize
	// askEvery is how often peers are asked, askFor bounds each question.
	askEvery = 5 * time.Second
	askFor   = time.Second
	// enough is of how many peers an answer is heard; a liar's is not counted, nor is one
	// that tells nothing.
	enough = 3
)

// Peers are asked for what they know.
type Peers interface {
	Fetch(ctx context.Context, kind p2p.Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error
}

// Source is how peers ask this node: by the number of a page.
func (d *Detector) Source() p2p.Source {
	return p2p.Source{MaxBytes: conflict.MaxListBytes(pageSize), Objects: func(keys [][32]byte) [][]byte {
		out := make([][]byte, len(keys))
		for i, key := range keys {
			if number, ok := p2p.KeyHeight(key); ok {
				out[i] = d.onPage(number)
			}
		}
		return out
	}}
}

// onPage is a page's conflicts, nil for none.
func (d *Detector) onPage(number uint64) []byte {
	all := d.store.list()
	if number >= pages || int(number)*pageSize >= len(all) {
		return nil
	}
	from := int(number) * pageSize
	return conflict.EncodeList(all[from:min(from+pageSize, len(all))])
}

// ask asks peers for one page after the other, and for their newest locks.
func (d *Detector) ask(ctx context.Context) {
	d.askPage(ctx)
	asked, cancel := context.WithTimeout(ctx, askFor)
	defer cancel()
	err := d.cfg.Newest(asked, func(c *lock.Certificate) error {
		if err := d.Shown(asked, conflict.Side{Certificate: c}); err != nil {
			d.cfg.Logger.Debug("A peer's newest lock says nothing here", "height", c.Height, "err", err)
		}
		return p2p.ErrMore // as many peers as there is time for
	})
	d.failed(ctx, "locks", err)
}

func (d *Detector) askPage(ctx context.Context) {
	asked, cancel := context.WithTimeout(ctx, askFor)
	defer cancel()
	heard := 0
	err := d.cfg.Peers.Fetch(asked, p2p.Conflicts, [][32]byte{p2p.HeightKey(d.page)}, func(_ [32]byte, raw []byte) error {
		tells, err := d.take(asked, raw)
		if err != nil {
			return err
		}
		if tells {
			heard++
		}
		if heard < enough {
			return p2p.ErrMore
		}
		return nil
	})
	if d.page++; heard == 0 || d.page == pages {
		d.page = 0 // there is nothing behind
	}
	d.failed(ctx, "conflicts", err)
}

// failed notes that peers gave nothing, which is what they nearly always do.
func (d *Detector) failed(ctx context.Context, what string, err error) {
	if err != nil && ctx.Err() == nil {
		d.cfg.Logger.Debug("Peers have none that is new", "of", what, "err", err)
	}
}

// take keeps what a peer answered, and tells whether it is an answer. An error blames the peer:
// an honest one has verified what it gives, and gives no list rather than an empty one. What
// this node can't judge, of an epoch whose committee it cannot name, blames nobody, but is no
// answer: whoever sends nothing else must not keep others from being heard.
func (d *Detector) take(ctx context.Context, raw []byte) (tells bool, err error) {
	list, err := conflict.DecodeList(raw, pageSize)
	if err != nil {
		return false, err
	}
	for _, c := range list {
		err := d.Found(ctx, c)
		if lied(err) {
			return tells, err
		}
		tells = tells || err == nil
	}
	return tells, nil
}

// lied tells whether an error is of what was shown, and of nothing that this node lacks.
func lied(err error) bool {
	for _, lie := range []error{conflict.ErrForm, conflict.ErrBoth, lock.ErrForm, lock.ErrQuorum, lock.ErrSignature} {
		if errors.Is(err, lie) {
			return true
		}
	}
	return false
}
