package shares

import (
	"cmp"
	"errors"
	"slices"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// answers are what this node knows of heights. An answer has no form for "cannot read
// it": the peer hears what else there is and asks others, this node's log says why.
func (e *Exchange) answers(keys [][32]byte) [][]byte {
	out := make([][]byte, len(keys))
	for i, key := range keys {
		height, ok := p2p.KeyHeight(key)
		if !ok {
			continue
		}
		a, err := e.answer(height)
		if err != nil {
			e.unreadable.Do(func() {
				e.cfg.Logger.Error("Cannot read what is known of a height that a peer asks for", "height", height, "err", err)
			})
		}
		if a.Certificate != nil || len(a.Shares) > 0 {
			out[i] = a.Encode()
		}
	}
	return out
}

// answer is empty when this node knows nothing of a height. Beside an error it is what
// could be read.
func (e *Exchange) answer(height uint64) (lock.Answer, error) {
	tip := e.cfg.App.State().Height
	switch {
	case height == newestHeight:
		return e.newest(tip)
	case height > tip: // not decided here: this node's word is all there is
		return lock.Answer{Shares: e.own(height)}, nil
	case height+ledger.HeightsKept < tip:
		return lock.Answer{}, nil // let go of, and not worth looking for
	}
	var unread error
	for h := height; h <= tip && h-height <= coveredBy; h++ {
		c, err := e.certificate(h)
		if unread = cmp.Or(unread, err); c != nil {
			return lock.Answer{Certificate: c}, unread
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if g, ok := e.open[height]; ok {
		return lock.Answer{Shares: g.shares.All()}, unread
	}
	a, err := e.remembered(height)
	return a, cmp.Or(unread, err)
}

// newest is the last certificate, of the heights in which one makes a difference.
func (e *Exchange) newest(tip uint64) (lock.Answer, error) {
	var unread error
	for h := tip; h > 0 && tip-h < coveredBy; h-- {
		c, err := e.certificate(h)
		if unread = cmp.Or(unread, err); c != nil {
			return lock.Answer{Certificate: c}, unread
		}
	}
	return lock.Answer{}, unread
}

// certificate is that of a height, nil if there is none.
func (e *Exchange) certificate(height uint64) (*lock.Certificate, error) {
	c, err := ledger.CertificateAt(e.cfg.World, height)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, nil
	}
	return c, err
}

// remembered are the shares of a height that others alone ask for. Nothing is verified
// for them: CometBFT did when it took the votes.
func (e *Exchange) remembered(height uint64) (lock.Answer, error) {
	all, err := e.cfg.App.Matching(height)
	switch {
	case errors.Is(err, ledger.ErrNoRecord):
		return lock.Answer{}, nil // too old
	case err != nil:
		return lock.Answer{}, err
	}
	for _, own := range e.own(height) {
		if !slices.ContainsFunc(all, func(v lock.Vote) bool { return v.Validator == own.Validator && v.Round == own.Round }) {
			all = append(all, own)
		}
	}
	return lock.Answer{Shares: all}, nil
}
