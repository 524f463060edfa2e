package publication_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/publication"
)

// chunkSlots are the slots of ledger chunks 1 to 5: checkpoints 1 (chunks 1 and 2), 2, 3
// and 4.
var chunkSlots = []uint64{0, 0, 1, 3, 5}

func newLedger(t *testing.T) *ledgertest.Node {
	t.Helper()
	n := ledgertest.New(t)
	for i, slot := range chunkSlots {
		n.Decide(t, slot, ledgertest.Full(uint64(1000*(i+1))))
	}
	return n
}

// decided is the chain when its last block was of a slot.
func decided(n *ledgertest.Node, slot uint64) publication.Decided {
	return publication.Decided{Records: n.World, Running: n.Checkpoint.Header, Slot: slot}
}

func record(h checkpoint.Header) publication.Record {
	return publication.Record{Number: h.Number, Hash: h.Hash(), LastChunk: h.LastChunk}
}

// onL1 is an L1 with these records; the last one is the tip.
func onL1(slot uint64, records ...publication.Record) publication.OnL1 {
	l1 := publication.OnL1{Slot: slot, At: func(number uint64) (publication.Record, bool) {
		for _, r := range records {
			if r.Number == number {
				return r, true
			}
		}
		return publication.Record{}, false
	}}
	if len(records) > 0 {
		l1.Tip = records[len(records)-1]
	}
	return l1
}

func forged(number, lastChunk uint64) publication.Record {
	return publication.Record{Number: number, Hash: common.Hash{0xf0, byte(number)}, LastChunk: lastChunk}
}

// A checkpoint on L1 is ours only by its hash. What claims our numbers with another one
// moves nothing, and is foreign as soon as our chain has gone past it.
func TestOnlyTheHashSaysThatACheckpointOnL1IsOurs(t *testing.T) {
	n := newLedger(t)
	one, two, three := record(n.Last(t, 1)), record(n.Last(t, 2)), record(n.Last(t, 3))
	four := record(n.Last(t, 4))
	short := record(n.Version(t, 1))
	const running = 5 // the slot of the last chunk
	for name, tc := range map[string]struct {
		slot    uint64 // of our last block
		l1      publication.OnL1
		ours    uint64 // last chunk
		above   uint64 // number, 0 for none
		foreign bool
	}{
		"nothing on L1":                        {running, onL1(0), 0, 0, false},
		"the last":                             {running + 1, onL1(5, one, two, three, four), 5, 0, false},
		"one before the last":                  {running, onL1(1, one, two), 3, 0, false},
		"a shorter version of ours":            {running, onL1(0, short), 1, 0, false},
		"another of a number we have":          {running, onL1(1, one, forged(2, 3)), 2, 2, true},
		"the same with all chunks there are":   {running, onL1(1, one, forged(2, 1<<20)), 2, 2, true},
		"the same on a shorter version":        {running, onL1(1, short, forged(2, 2)), 1, 2, true},
		"two of them":                          {running, onL1(3, one, forged(2, 3), forged(3, 4)), 2, 2, true},
		"another of the one that runs":         {running, onL1(5, one, two, three, forged(4, 5)), 4, 4, true},
		"a longer one of the one that runs":    {running, onL1(5, one, two, three, forged(4, 9)), 4, 4, false},
		"the same once its slot is over":       {running + 1, onL1(5, one, two, three, forged(4, 9)), 4, 4, true},
		"the same in the name of a later slot": {running + 1, onL1(9, one, two, three, forged(4, 9)), 4, 4, true},
		"a child of our last":                  {running + 1, onL1(6, one, two, three, four, forged(5, 1<<20)), 5, 5, false},
		"the same once its slot is over too":   {running + 2, onL1(6, one, two, three, four, forged(5, 1<<20)), 5, 5, true},
		"far ahead of us":                      {running, onL1(90, one, two, three, forged(4, 9), forged(60, 99)), 4, 4, false},
		"a tip that logs do not tell":          {running, onL1(3, one, two, publication.Record{Number: 3, LastChunk: 4}), 3, 0, false},
		"a record that logs do not tell":       {running, onL1(3, one, forged(3, 4)), 2, 3, true},
	} {
		s, err := publication.Compare(decided(n, tc.slot), tc.l1)
		require.NoError(t, err, name)
		require.Equal(t, tc.ours, s.Ours.LastChunk, name)
		require.Equal(t, n.Version(t, tc.ours), s.Ours, name)
		require.Equal(t, tc.foreign, s.Foreign, name)
		if tc.above == 0 {
			require.Nil(t, s.Above, name)
			continue
		}
		require.Equal(t, tc.above, s.Above.Number, name)
	}
}

// A node that follows from the beginning is shown what it has come to, never more, and
// nothing on L1 is foreign to it on the way.
func TestANodeThatCatchesUpTakesWhatIsOnL1StepByStep(t *testing.T) {
	whole := newLedger(t)
	l1 := onL1(5, record(whole.Last(t, 1)), record(whole.Last(t, 2)), record(whole.Last(t, 3)), record(whole.Last(t, 4)))
	n := ledgertest.New(t)
	want := []uint64{0, 0, 2, 3, 4, 5} // after so many chunks; one alone is no whole checkpoint
	for i := range want {
		s, err := publication.Compare(decided(n, n.Chunk.Slot), l1)
		require.NoError(t, err)
		require.Equal(t, want[i], s.Ours.LastChunk)
		require.False(t, s.Foreign)
		require.Equal(t, want[i] < 5, s.Above != nil)
		if i < len(chunkSlots) {
			n.Decide(t, chunkSlots[i], ledgertest.Full(uint64(1000*(i+1))))
		}
	}
}

// A reorganisation of L1 takes our tip back with it, and forth again.
func TestWhatL1TakesBackIsNoLongerOnIt(t *testing.T) {
	n := newLedger(t)
	one, two, three := record(n.Last(t, 1)), record(n.Last(t, 2)), record(n.Last(t, 3))
	for _, step := range []struct {
		l1   publication.OnL1
		want uint64
	}{
		{onL1(3, one, two, three), 4}, {onL1(0, one), 2}, {onL1(0), 0}, {onL1(1, one, two), 3},
	} {
		s, err := publication.Compare(decided(n, 6), step.l1)
		require.NoError(t, err)
		require.Equal(t, step.want, s.Ours.LastChunk)
		require.Nil(t, s.Above)
	}
}

// What L1 confirmed of ours is told by chunk; a foreign checkpoint counts as confirmed
// when L1 checked a certificate of it or of what is above.
func TestConfirmedIsToldOfOursAndOfWhatIsForeign(t *testing.T) {
	n := newLedger(t)
	one, two, short := record(n.Last(t, 1)), record(n.Last(t, 2)), record(n.Version(t, 1))
	for name, tc := range map[string]struct {
		l1             publication.OnL1
		confirmed      uint64
		want           uint64
		aboveConfirmed bool
	}{
		"nothing":                         {onL1(1, one, two), 0, 0, false},
		"the one before the tip":          {onL1(1, one, two), 1, 2, false},
		"the tip":                         {onL1(1, one, two), 2, 3, false},
		"a shorter version":               {onL1(0, short), 1, 1, false},
		"ours below a foreign one":        {onL1(1, one, forged(2, 3)), 1, 2, false},
		"a foreign one":                   {onL1(1, one, forged(2, 3)), 2, 2, true},
		"what is above a foreign one":     {onL1(3, one, forged(2, 3), forged(3, 4)), 3, 2, true},
		"one that logs do not tell below": {onL1(3, forged(3, 4)), 1, 0, false},
	} {
		tc.l1.Confirmed = tc.confirmed
		s, err := publication.Compare(decided(n, 6), tc.l1)
		require.NoError(t, err, name)
		require.Equal(t, tc.want, s.Confirmed, name)
		require.Equal(t, tc.aboveConfirmed, s.AboveConfirmed, name)
	}
}

type unreadable struct{ err error }

func (u unreadable) Get([]byte) ([]byte, error) { return nil, u.err }

// A disk that can't be read says nothing of L1, least of all that it is foreign.
func TestAChainThatCannotBeReadIsNotCompared(t *testing.T) {
	n := newLedger(t)
	broken := errors.New("input/output error")
	d := decided(n, 6)
	d.Records = unreadable{broken}
	_, err := publication.Compare(d, onL1(0, record(n.Last(t, 1))))
	require.ErrorIs(t, err, broken)
}
