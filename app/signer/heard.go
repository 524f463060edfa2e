package signer

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/aztecd/aztecd/x/equivocation"
)

// ErrElsewhere says that a vote of this key was seen that the guard did not let pass.
var ErrElsewhere = errors.New("this key signs elsewhere too, or its book was put back: end the other signer, or never start this one again")

// Heard takes a vote, with a signature that was checked, from the network. One of this
// key that is not in the book ends signing for good.
func (g *Guard) Heard(v *cmttypes.Vote) error {
	if !bytes.Equal(v.ValidatorAddress, g.key.Address()) {
		return nil
	}
	return g.heard(ofVote(v.ToProto()), v.Signature)
}

// HeardSigned is Heard of any message, its member's.
func (g *Guard) HeardSigned(s equivocation.Signed) error {
	if s.Member != g.Address() {
		return nil
	}
	return g.heard(ofSigned(s))
}

// Foreign tells, before the signature is checked, whether HeardSigned would end signing.
func (g *Guard) Foreign(s equivocation.Signed) bool {
	if s.Member != g.Address() {
		return false
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.foreign(ofSigned(s))
}

// foreign is called with g.mu held. What was signed at or below the height with which the
// book began is known only as far as the book tells; an empty one tells nothing.
func (g *Guard) foreign(r record, given []byte) bool {
	switch {
	case g.book.last.Height == 0:
		return r.Height > g.made.since || g.isUnsigned(r.Height)
	case r.Height > g.made.since:
		return g.made.foreign(r, given)
	}
	return g.book.foreign(r)
}

// HeardLock takes a pre-commit of a block by this key of which the height and the
// round alone are known, as a commit or a certificate shows it.
func (g *Guard) HeardLock(height uint64, round uint32) error {
	return g.heard(record{Height: int64(height), Round: int32(round), Step: Precommit, Block: unknownBlock}, nil)
}

func (g *Guard) heard(r record, given []byte) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.foreign(r, given) {
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

// Resumed tells whether the book is as its last guard left it when it was closed. One that is
// not may be a copy of a book that others went on with, such as a disk's snapshot.
func (g *Guard) Resumed() bool { return g.ended }

// Listened says that this start listened for the key, to the end, and did not hear it. Up to
// the height of the newest lock that it heard, zero for none, nothing is signed.
func (g *Guard) Listened(newest uint64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.alone, g.decided = true, max(g.decided, newest)
}
