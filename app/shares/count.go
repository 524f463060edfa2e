package shares

import (
	"errors"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/lock"
)

// Add counts a share that came from elsewhere, a late vote of CometBFT's.
func (e *Exchange) Add(height uint64, v lock.Vote) {
	e.mu.Lock()
	g, ok := e.open[height]
	e.mu.Unlock()
	var err error
	if ok {
		err = e.count(g, []lock.Vote{v})
	} else {
		err = e.cfg.App.LateVote(height, v)
	}
	if err != nil && !errors.Is(err, p2p.ErrMore) {
		e.cfg.Logger.Debug("A late vote does not count", "height", height, "member", v.Validator, "err", err)
	}
}

// count adds shares and keeps the certificate they complete.
func (e *Exchange) count(g *gathering, votes []lock.Vote) error {
	e.mu.Lock()
	err := add(g.shares, votes)
	c, lies := g.shares.Certificate(), g.shares.Evidence()
	e.mu.Unlock()
	for _, lie := range lies {
		e.cfg.App.Accuse(lie)
	}
	switch {
	case err != nil:
		return err
	case c == nil:
		return p2p.ErrMore
	}
	return e.keep(c)
}

// add gives an error over what no honest peer sends, and stops there. What another
// block's round left is no lie of the peer's, nor is what proves that a member lied.
func add(to *lock.Shares, votes []lock.Vote) error {
	for _, v := range votes {
		if err := to.Add(v); err != nil && !errors.Is(err, lock.ErrDiffers) {
			return err
		}
	}
	return nil
}

// keep stores a certificate. That it can't is no fault of who sent it.
func (e *Exchange) keep(c *lock.Certificate) error {
	if err := e.cfg.App.Certify(c); err != nil {
		e.cfg.Logger.Error("Cannot keep a certificate", "height", c.Height, "err", err)
		return p2p.ErrMore
	}
	return nil
}
