package audit

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// sent is a queue of so many messages, one in each L1 block from 100 on; every other one is a
// deposit of as much as its index and one.
func sent(n int) (q queued) {
	for i := range n {
		m := inputs.Message{Index: uint64(i), Leaf: txtest.F(uint64(i + 1))}
		q.messages = append(q.messages, placed[inputs.Message]{m, uint64(100 + i)})
		q.inbox = q.inbox.WithMessages([]inputs.Message{m})
		if i%2 == 0 {
			q.portal = append(q.portal, m.Index)
			q.deposits = append(q.deposits, deposit{m.Index, txtest.F(uint64(i % 4)), big.NewInt(int64(i + 1)), uint64(100 + i)})
		}
	}
	return q
}

// What was there after an earlier L1 block is what was read then.
func TestTheQueueAsOfAnEarlierBlock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 20).Draw(t, "messages")
		at := rapid.IntRange(0, 20).Draw(t, "at")
		now, then := sent(n).upTo(uint64(100+at-1)), sent(min(n, at))
		require.Equal(t, then.inbox, now.inbox)
		require.Len(t, now.messages, len(then.messages))
		require.Len(t, now.portal, len(then.portal))
		require.Len(t, now.deposits, len(then.deposits))
	})
}

// A header took what is between its parent's count and its own; other hashes, fewer than the
// parent and more than L1 has are no queue of L1's.
func TestWhatAHeaderTook(t *testing.T) {
	q, parent := sent(5), checkpoint.Header{In: sent(2).inbox}
	h := checkpoint.Header{In: sent(4).inbox}
	took, err := q.taken(&parent, &h)
	require.NoError(t, err)
	require.Equal(t, values(q.messages[2:4]), took.Messages)
	for name, in := range map[string]inputs.Queue{
		"another hash": {Total: 4}, "more than there are": sent(6).inbox, "less than before": sent(1).inbox, "far more": {Total: 1<<64 - 1},
	} {
		_, err := q.taken(&parent, &checkpoint.Header{In: in})
		require.ErrorContains(t, err, "in differs", name)
	}
}

// Sums by number are those of a plain loop.
func TestTallies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.Uint64Range(0, 9), 0, 20).Draw(t, "numbers")
		tally := tallied(all, func(n uint64) (uint64, *big.Int) { return n, new(big.Int).SetUint64(n + 1) })
		below := rapid.Uint64Range(0, 11).Draw(t, "below")
		var want, rest uint64
		for _, n := range all {
			if n < below {
				want += n + 1
			} else {
				rest += n + 1
			}
		}
		require.Equal(t, want, tally.below(below).Uint64())
		require.Equal(t, rest, tally.from(below).Uint64())
	})
}
