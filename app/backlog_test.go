package app_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/publication"
)

// What is not on L1 is counted in slots with chunks that are over, and no further than
// one more than proposers bear.
func TestTheBacklogIsClosedSlotsThatAreNotOnL1(t *testing.T) {
	n := ledgertest.New(t)
	for i, slot := range []uint64{0, 0, 1, 3, 5} { // checkpoints 1 to 4
		n.Decide(t, slot, ledgertest.Full(uint64(1000*(i+1))))
	}
	for name, tc := range map[string]struct{ lastChunk, now, want uint64 }{
		"nothing on L1, all over": {0, 6, 4},
		"the slot that runs":      {0, 5, 3},
		"a part of the first":     {1, 5, 3},
		"the first on L1":         {2, 5, 2},
		"all that is over on L1":  {4, 5, 0},
		"all":                     {5, 9, 0},
	} {
		got, err := app.CountBacklog(n.World, publication.Standing{Ours: n.Version(t, tc.lastChunk)}, tc.now, 8)
		require.NoError(t, err, name)
		require.Equal(t, tc.want, got, name)
	}
	got, err := app.CountBacklog(n.World, publication.Standing{}, 6, 2)
	require.NoError(t, err)
	require.EqualValues(t, 3, got, "one more than makes a difference")
}

// failing is a disk that can't be read.
type failing struct{ err error }

func (f failing) Get([]byte) ([]byte, error) { return nil, f.err }

// A disk that can't be read does not end the backlog: proposers would hurry.
func TestABacklogThatCannotBeReadIsNotOver(t *testing.T) {
	broken := errors.New("input/output error")
	_, err := app.CountBacklog(failing{broken}, publication.Standing{}, 6, 8)
	require.ErrorIs(t, err, broken)
}
