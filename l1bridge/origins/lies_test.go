package origins_test

import (
	"encoding/json"
	"testing"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// moving gives the logs of one L1 block as another one's.
func moving(t *testing.T, from, to *types.Block) l1test.Bend {
	return func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := ask()
		if c.Method != "eth_getLogs" || err != nil {
			return out, err
		}
		var logs []types.Log
		require.NoError(t, json.Unmarshal(out, &logs))
		for i := range logs {
			if logs[i].BlockNumber == from.NumberU64() {
				logs[i].BlockNumber, logs[i].BlockHash = to.NumberU64(), to.Hash()
			}
		}
		return json.Marshal(logs)
	}
}

// An endpoint that says in which blocks events are, and lies, is found out by these blocks: no
// block is shown with less or more than waited at it, nor kept as one to read on from.
func TestEventsOfOtherBlocksAreFoundOut(t *testing.T) {
	for name, gap := range map[string]uint64{"all in view": 2, "the first out of view": 120} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			first := l1.Send(t, 1)
			seal(t, l1, gap)
			second := l1.Send(t, 2)
			quiet := l1.Seal(t)
			third := l1.Send(t, 3)
			seal(t, l1, 8+l1.Params.L1.Depth) // all of it is final
			for _, lie := range [][2]*types.Block{{second, first}, {second, third}, {third, second}, {second, quiet}} {
				liar := l1.Wire("liar")
				liar.Bend(moving(t, lie[0], lie[1]))
				r := read(t, l1, l1test.ClientOf(t, liar), dbm.NewMemDB())
				require.NoError(t, r.view.Step(t.Context()))
				require.ErrorIs(t, r.Step(t.Context()), client.ErrMalformed)
				_, shown := r.now(second.NumberU64())
				require.False(t, shown)

				liar.Bend(nil)
				r.step(t)
				require.EqualValues(t, 2, r.at(t, second).Inbox.Total)
				require.EqualValues(t, 2, r.at(t, quiet).Inbox.Total)
				r.waits(t, r.at(t, third).Inbox)
			}
		})
	}
}

// A node that keeps what once was a lie reads anew when that does not lead to what L1 has.
func TestALieThatWasKeptIsForgotten(t *testing.T) {
	l1 := l1test.Start(t, nil)
	r := read(t, l1, l1.Client(t), dbm.NewMemDB())
	l1.Send(t, 1, 2)
	for range 5 { // until both are final, and in view
		seal(t, l1, 20)
		r.step(t)
	}

	raw, err := r.db.Get([]byte("q/place"))
	require.NoError(t, err)
	var kept map[string]any
	require.NoError(t, json.Unmarshal(raw, &kept))
	inbox := kept["place"].(map[string]any)["Inbox"].(map[string]any)
	require.EqualValues(t, 2, inbox["total"])
	inbox["total"] = 1
	raw, err = json.Marshal(kept)
	require.NoError(t, err)
	require.NoError(t, r.db.Set([]byte("q/place"), raw))

	last := l1.Send(t, 3)
	seal(t, l1, l1.Params.L1.Depth)
	again := read(t, l1, l1.Client(t), r.db)
	require.NoError(t, again.view.Step(t.Context()))
	tries := 0
	for again.Step(t.Context()) != nil {
		require.Less(t, tries, 20)
		tries++
	}
	require.Positive(t, tries)
	again.waits(t, again.at(t, last).Inbox)
	seal(t, l1, 10)
	again.step(t)
	read(t, l1, l1.Client(t), r.db).step(t) // what is kept now is right
}

// All that there is comes in parts: when one does not come, those before are not asked for
// again, and nothing is shown until the last one fits.
func TestAFirstReadingGoesOnWhereItEnded(t *testing.T) {
	l1 := l1test.Start(t, nil)
	l1.Send(t, 1)
	seal(t, l1, 120)
	middle := l1.Send(t, 2)
	seal(t, l1, 120)
	last := l1.Send(t, 3)
	seal(t, l1, l1.Params.L1.Depth)
	wire := l1.Wire("small")
	oldest, away := uint64(1<<63), false
	wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method != "eth_getLogs" {
			return ask()
		}
		var q struct{ FromBlock, ToBlock hexutil.Uint64 }
		require.NoError(t, json.Unmarshal(c.Params[0], &q))
		first, end := uint64(q.FromBlock), uint64(q.ToBlock)
		if end-first >= 40 {
			return nil, missing{}
		}
		if away && end >= middle.NumberU64() {
			return nil, l1test.ErrHangs
		}
		oldest = min(oldest, first)
		return ask()
	})
	r := read(t, l1, l1test.ClientOf(t, wire), dbm.NewMemDB())
	require.NoError(t, r.view.Step(t.Context()))
	away = true
	require.Error(t, r.Step(t.Context()))
	require.Less(t, oldest, middle.NumberU64()-80)
	_, shown := r.now(middle.NumberU64())
	require.False(t, shown)
	oldest, away = 1<<63, false
	r.step(t)
	require.Greater(t, oldest, middle.NumberU64()-80)
	r.waits(t, r.at(t, last).Inbox)
}
