package signer

import (
	"errors"
	"fmt"
	"math"
)

// ErrUnsure says that the book is empty, so that what the key signed before, on another
// machine, is unknown.
var ErrUnsure = errors.New("what this key signed before is not known here, so it signs nothing yet")

// Doubts tells whether the book is empty. Then nothing is signed, but at heights that the
// configuration knows to be unsigned, until Vouch: a key that has signed nothing here may
// have signed anything elsewhere.
func (g *Guard) Doubts() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.book.last.Height == 0
}

// certain refuses what another machine may have signed. It is called with g.mu held.
func (g *Guard) certain(r record) error {
	if g.book.last.Height > 0 || g.isUnsigned(r.Height) {
		return nil
	}
	return fmt.Errorf("%w: at height %d another machine may have signed with it; this node signs from a height on that begins while it runs. "+
		"If the chain stands still for want of it, and you know that no machine has signed with this key at height %d, say so: aztecd start --sign-height %d",
		ErrUnsure, r.Height, r.Height, r.Height)
}

// undecided refuses what was decided before this node listened: CometBFT may ask for votes there
// again, and a home that was put back knows nothing of those it cast. That of the newest lock
// itself liars can show before it is decided, with shares of votes that they keep back; so
// whoever knows that height to be unsigned may say so. It is called with g.mu held.
func (g *Guard) undecided(r record) error {
	height := uint64(max(r.Height, 0))
	if height > g.decided || height == g.decided && g.isUnsigned(r.Height) {
		return nil
	}
	return fmt.Errorf("%w: height %d, when the node started peers showed the lock of height %d; it signs from height %d on. "+
		"If the chain stands still at height %d for want of this key, and you know that no machine has signed with it there but what this home's book says, say so: aztecd start --sign-height %d",
		ErrDecided, height, g.decided, g.decided+1, g.decided, g.decided)
}

func (g *Guard) isUnsigned(height int64) bool {
	return g.unsigned != nil && height > 0 && g.unsigned(uint64(height))
}

// Dawn says that a machine which ended before this start can have signed up to a height and
// no further: what is heard above it is signed elsewhere now.
func (g *Guard) Dawn(height uint64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.book.last.Height == 0 {
		g.made.since = int64(height)
	}
}

// Vouch ends the doubt: the key counts as having signed all it could up to a height, and
// what it signs above is in the book.
func (g *Guard) Vouch(height uint64) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	r := everything(int64(height))
	if g.withheld != nil || r.compare(g.book.last) <= 0 {
		return nil
	}
	r.At = g.now().UnixMilli()
	if err := g.write(line{Record: &r}); err != nil {
		return err
	}
	g.made.since = r.Height
	g.unable.Store(nil)
	return nil
}

// everything is a record after which nothing is signed up to a height.
func everything(height int64) record {
	return record{Height: height, Round: math.MaxInt32, Step: Precommit, Block: unknownBlock}
}
