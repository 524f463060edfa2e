package shares

import (
	"context"
	"errors"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/lock"
)

// Newest asks peers for their newest certificate and gives each that verifies to got,
// whose errors are those of a Fetch's.
func (e *Exchange) Newest(ctx context.Context, got func(*lock.Certificate) error) error {
	return e.NewestOr(ctx, got, func(*lock.Certificate) {})
}

// NewestOr is Newest, and gives those that this node can't judge to unjudged: of a committee
// that it cannot name.
func (e *Exchange) NewestOr(ctx context.Context, got func(*lock.Certificate) error, unjudged func(*lock.Certificate)) error {
	return e.cfg.Peers.Fetch(ctx, p2p.Shares, [][32]byte{p2p.HeightKey(newestHeight)}, func(_ [32]byte, raw []byte) error {
		a, err := lock.DecodeAnswer(raw, e.cfg.Schedule.Largest())
		switch {
		case err != nil:
			return err
		case a.Certificate == nil:
			return p2p.ErrMore
		}
		if err := e.verify(a.Certificate); err != nil {
			if errors.Is(err, p2p.ErrMore) {
				unjudged(a.Certificate)
			}
			return err
		}
		return got(a.Certificate)
	})
}

// look asks whether a height that this node cannot pre-commit yet is decided
// elsewhere: the certificate of a later one ends the wait. One of the height itself
// does not. It is made of signatures of extensions, which a liar can collect, and give
// its own to, without casting the vote that the height waits for.
func (e *Exchange) look(ctx context.Context, height uint64) {
	ctx, cancel := context.WithTimeout(ctx, gatherEvery)
	defer cancel()
	err := e.Newest(ctx, func(c *lock.Certificate) error {
		if c.Height <= height {
			return p2p.ErrMore // this peer is no further
		}
		e.outrun(c)
		return nil
	})
	if err != nil {
		e.cfg.Logger.Debug("Nobody shows that the height is decided", "height", height, "err", err)
	}
}

// outrun takes a certificate above the last height of this node. Those who signed at
// its height had committed the one before, and one of them is honest.
func (e *Exchange) outrun(c *lock.Certificate) { e.cfg.App.Outrun(c.Height - 1) }
