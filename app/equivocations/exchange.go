package equivocations

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/aztecd/aztecd/app/evidence"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/equivocation"
)

const (
	// pageSize is how many pieces one answer may have, pages how many answers give all.
	pageSize = 64
	pages    = evidence.Most / pageSize
	// askEvery is how often peers are asked: there is nearly always nothing, which costs a
	// few bytes. askFor bounds one asking.
	askEvery = 5 * time.Second
	askFor   = time.Second
	// enough is of how many peers an answer is heard; a liar's is not counted.
	enough = 3
)

// Peers are asked for what they know.
type Peers interface {
	Fetch(ctx context.Context, kind p2p.Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error
}

// Source is how peers ask this node: by the number of a page, the latest epochs first.
func (d *Detector) Source() p2p.Source {
	return p2p.Source{MaxBytes: equivocation.MaxListBytes(pageSize), Objects: func(keys [][32]byte) [][]byte {
		out := make([][]byte, len(keys))
		for i, key := range keys {
			number, ok := p2p.KeyHeight(key)
			if !ok {
				continue
			}
			if page := d.pageOf(number); len(page) > 0 {
				out[i] = equivocation.EncodeList(page)
			}
		}
		return out
	}}
}

// ask asks peers for the latest evidence, and for one of the older pages.
func (d *Detector) ask(ctx context.Context) {
	d.page = d.page%(pages-1) + 1
	ctx, cancel := context.WithTimeout(ctx, askFor)
	defer cancel()
	heard := map[[32]byte]int{}
	err := d.cfg.Peers.Fetch(ctx, p2p.Equivocations, [][32]byte{p2p.HeightKey(0), p2p.HeightKey(d.page)}, func(key [32]byte, raw []byte) error {
		tells, err := d.take(raw)
		if err != nil {
			return err
		}
		if tells {
			heard[key]++
		}
		if heard[key] < enough {
			return p2p.ErrMore
		}
		return nil
	})
	if err != nil && ctx.Err() == nil {
		d.cfg.Logger.Debug("Cannot ask peers for evidence", "err", err)
	}
}

// take keeps what a peer answered, and tells whether it is an answer. An error blames the
// peer: an honest one has verified what it gives, and gives no list rather than an empty one.
// What this node can't judge, of a height above its own or long ago, blames nobody, but is no
// answer: whoever sends nothing else must not keep others from being heard.
func (d *Detector) take(raw []byte) (tells bool, err error) {
	list, err := equivocation.DecodeList(raw, pageSize)
	if err != nil {
		return false, err
	}
	for _, e := range list {
		duty := d.cfg.Schedule.Duty(e.Height)
		if e.Height > d.cfg.Tip() || duty.Committee == nil {
			continue
		}
		tells = true
		if !d.needs(&e, duty.Epoch) {
			continue
		}
		if err := d.Found(e); err != nil {
			return tells, err
		}
	}
	return tells, nil
}

// needs tells whether a piece that was not verified could be new, in the epoch on duty at its
// height: what would not be kept is not verified, however often it comes.
func (d *Detector) needs(e *equivocation.Evidence, duty uint64) bool {
	known := func(k equivocation.Evidence) bool { return k.Place == e.Place }
	return d.store.Takes(e.Member, duty) && !slices.ContainsFunc(d.store.All(), known)
}

// pageOf is a part of what is kept, the latest epochs first.
func (d *Detector) pageOf(number uint64) []equivocation.Evidence {
	all := d.store.All()
	slices.SortStableFunc(all, func(a, b equivocation.Evidence) int {
		return cmp.Or(cmp.Compare(b.Epoch, a.Epoch), a.Member.Cmp(b.Member))
	})
	if number >= pages {
		return nil
	}
	from := min(int(number)*pageSize, len(all))
	return all[from:min(from+pageSize, len(all))]
}
