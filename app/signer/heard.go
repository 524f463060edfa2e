package signer

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	cmttypes "github.com/cometbft/cometbft/types"
)

// ErrElsewhere says that a vote of this key was seen that the guard did not let pass.
var ErrElsewhere = errors.New("this key signs elsewhere too, or its book was put back: end the other signer, or never start this one again")

// Heard takes a vote, with a signature that was checked, from the network. One of this
// key that is not in the book ends signing for good.
func (g *Guard) Heard(v *cmttypes.Vote) error {
	if !bytes.Equal(v.ValidatorAddress, g.key.Address()) {
		return nil
	}
	return g.heard(ofVote(v.ToProto()))
}

// HeardLock takes a pre-commit of a block by this key of which the height and the
// round alone are known, as a commit or a certificate shows it.
func (g *Guard) HeardLock(height uint64, round uint32) error {
	return g.heard(record{Height: int64(height), Round: int32(round), Step: Precommit, Block: unknownBlock})
}

func (g *Guard) heard(r record) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.book.foreign(r) {
		return nil
	}
	err := fmt.Errorf("%w: heard %s, the book ends with %s", ErrElsewhere, r, g.book.last)
	if g.withheld == nil {
		g.withheld = err
	}
	return err
}

// Last is the height of the book's last record and when it was made, zero without one.
func (g *Guard) Last() (height uint64, at time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.book.last.Height == 0 {
		return 0, time.Time{}
	}
	return uint64(g.book.last.Height), time.UnixMilli(g.book.last.At)
}
