package shares

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/lock"
)

const (
	// gatherAtOnce is for how many decided heights without a certificate shares are
	// asked for at once; a later height's certificate covers those before.
	gatherAtOnce = 4
	// gatherFor ends asking for one height; by then the tip is asked for, if it is
	// another.
	gatherFor = 10 * time.Second
	// gatherEvery is how often a node looks whether its tip has a certificate, when
	// nothing is decided.
	gatherEvery = time.Second
)

// Run asks peers for the shares of the last height as long as nothing covers it.
func (e *Exchange) Run(ctx context.Context) error {
	var asking sync.WaitGroup
	defer asking.Wait()
	tick := time.NewTicker(gatherEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-e.cfg.Changed:
		case <-tick.C:
			if height, ok := e.cfg.App.Insists(); ok {
				asking.Go(func() { e.look(ctx, height) })
			}
		}
		tip := e.cfg.App.State().Height
		e.settle(tip)
		if tip == 0 || e.cfg.App.Certified(tip) {
			continue
		}
		g, until, err := e.begin(ctx, tip)
		if err != nil {
			return err
		}
		if g != nil {
			asking.Go(func() { e.gather(until, tip, g) })
		}
	}
}

// settle ends what the last certificate covers.
func (e *Exchange) settle(tip uint64) {
	height := tip
	for ; height > 0 && !e.cfg.App.Certified(height); height-- {
		if height+coveredBy <= tip {
			return
		}
	}
	e.mu.Lock()
	for h, g := range e.open {
		if h <= height {
			g.end()
		}
	}
	e.mu.Unlock()
	if err := e.cfg.Guard.Forget(height); err != nil {
		e.cfg.Logger.Warn("Cannot let own shares go", "height", height, "err", err)
	}
}

// begin takes a height up, unless it is, or enough others are.
func (e *Exchange) begin(ctx context.Context, height uint64) (*gathering, context.Context, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, ok := e.open[height]; ok || len(e.open) >= gatherAtOnce {
		return nil, nil, nil
	}
	collected, err := e.cfg.App.Shares(height)
	if err != nil {
		return nil, nil, fmt.Errorf("begin to gather shares: %w", err)
	}
	for _, v := range e.own(height) {
		_ = collected.Add(v) // of another block, in another round
	}
	ctx, cancel := context.WithTimeout(ctx, gatherFor)
	g := &gathering{collected, cancel}
	e.open[height] = g
	return g, ctx, nil
}

// gather asks for a height until its certificate is there or ctx ends.
func (e *Exchange) gather(ctx context.Context, height uint64, g *gathering) {
	defer func() {
		g.end()
		e.mu.Lock()
		delete(e.open, height)
		e.mu.Unlock()
	}()
	if err := e.count(g, nil); err == nil {
		return // own shares were what was missing
	}
	err := e.cfg.Peers.Fetch(ctx, p2p.Shares, [][32]byte{p2p.HeightKey(height)}, func(_ [32]byte, raw []byte) error {
		return e.take(height, g, raw)
	})
	if err != nil && !e.cfg.App.Certified(height) {
		e.mu.Lock()
		checked := g.shares.Checked()
		e.mu.Unlock()
		e.cfg.Logger.Debug("A height has no certificate yet", "height", height, "signatures_checked", checked, "err", err)
	}
}

// take judges a peer's answer: nil ends the asking.
func (e *Exchange) take(height uint64, g *gathering, raw []byte) error {
	a, err := lock.DecodeAnswer(raw, e.cfg.Schedule.Largest())
	if err != nil {
		return err
	}
	if c := a.Certificate; c != nil {
		return e.takeCertificate(height, c)
	}
	return e.count(g, a.Shares)
}

// takeCertificate keeps a height's certificate. One of a later height covers it, and
// says that this node is behind.
func (e *Exchange) takeCertificate(height uint64, c *lock.Certificate) error {
	if c.Height < height || c.Height-height > coveredBy {
		return fmt.Errorf("asked about height %d, got the certificate of %d", height, c.Height)
	}
	if err := e.verify(c); err != nil {
		return err
	}
	if c.Height > e.cfg.App.State().Height {
		e.outrun(c)
		return nil // it is asked for again once this node has decided that height
	}
	return e.keep(c)
}

// verify holds a certificate against the committee of its epoch, if that can have signed
// its height. Of a height above this node's own the committee may be one that it cannot
// name, of one long ago it may be forgotten: then it is no help, and no fault of who sent it.
func (e *Exchange) verify(c *lock.Certificate) error {
	members := e.cfg.Schedule.Signer(c.Height, c.Extension.Epoch())
	switch {
	case members != nil:
		return c.Verify(e.cfg.ChainID, members)
	case c.Height > e.cfg.App.State().Height || e.cfg.Schedule.Of(c.Height) == nil:
		return p2p.ErrMore
	}
	return fmt.Errorf("the committee of epoch %d does not sign height %d", c.Extension.Epoch(), c.Height)
}
