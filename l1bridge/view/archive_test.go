package view_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// published makes an L1 with so many publications that are final and one that is not.
func published(t *testing.T, final int) (*l1test.L1, *l1test.Chain) {
	t.Helper()
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	for i := range final {
		chain.Lock(t, uint64(i), 1)
		publish(t, l1, chain, uint64(i)+1)
	}
	for range 50 {
		l1.Seal(t)
	}
	slot := uint64(final) + 17
	chain.Lock(t, slot, 1)
	publish(t, l1, chain, slot+1)
	return l1, chain
}

// What is final is read from L1 once: a later start goes on where this one ended, and
// knows every publication, on disk or not.
func TestAStartReadsOnFromTheCursor(t *testing.T) {
	l1, _ := published(t, 2)
	server, db := newLiar(t, l1), dbm.NewMemDB()
	var oldest string
	server.lie("eth_getLogs", func(p []json.RawMessage, truth json.RawMessage) json.RawMessage {
		var q struct {
			FromBlock string `json:"fromBlock"`
		}
		require.NoError(t, json.Unmarshal(p[0], &q))
		if q.FromBlock != "" {
			oldest = q.FromBlock
		}
		return truth
	})
	open := func() *view.Snapshot {
		return step(t, viewWith(t, l1, dial(t, time.Minute, server.URL), func(o *view.Options) { o.DB = db }))
	}
	first := open()
	require.Greater(t, first.Finalized, uint64(10))
	begin := fmt.Sprintf("%#x", l1.Params.GenesisOrigin.Number)
	require.Equal(t, begin, oldest, "from the deployment")
	oldest = ""
	second := open()
	for _, s := range []*view.Snapshot{first, second} {
		for n := range uint64(3) {
			p, ok := s.Publication(n + 1)
			require.True(t, ok)
			require.Equal(t, n+1, p.Number)
		}
		_, ok := s.Publication(4)
		require.False(t, ok)
	}
	require.NotEqual(t, begin, oldest)
	require.GreaterOrEqual(t, second.Finalized, first.Finalized)
}

// A cursor that L1 knows nothing of, or that is another rollup's, is not relied on:
// everything is read again.
func TestACursorOfAnotherChainIsNotReliedOn(t *testing.T) {
	l1, _ := published(t, 1)
	db := dbm.NewMemDB()
	open := func(of *l1test.L1) *view.Snapshot {
		return step(t, viewWith(t, of, of.Client(t), func(o *view.Options) { o.DB = db }))
	}
	require.EqualValues(t, 2, open(l1).Tips.Number)

	other, _ := published(t, 2) // the same address, other blocks
	require.Equal(t, l1.Deployment.Rollup, other.Deployment.Rollup)
	s := open(other)
	for n := range uint64(3) {
		p, ok := s.Publication(n + 1)
		require.True(t, ok)
		require.True(t, s.Canonical(p.BlockNumber, p.BlockHash))
	}
	raw, err := db.Get([]byte("cursor"))
	require.NoError(t, err)
	require.NoError(t, db.Set([]byte("cursor"), raw[:len(raw)/2]))
	_, ok := open(other).Publication(3)
	require.True(t, ok, "a damaged cursor is as good as none")
}

// A failure half way through the past loses nothing of it: what was read stays read.
func TestAFailureHalfWayLosesNothing(t *testing.T) {
	l1, _ := published(t, 2)
	server, db := newLiar(t, l1), dbm.NewMemDB()
	answers := 0
	server.lie("eth_getLogs", func(p []json.RawMessage, truth json.RawMessage) json.RawMessage {
		if answers--; answers < 0 {
			return json.RawMessage(`"no"`)
		}
		return truth
	})
	server.limitLogs(5)
	v := viewWith(t, l1, dial(t, time.Minute, server.URL), func(o *view.Options) { o.DB = db })
	tries := 0
	for ; tries < 40; tries++ {
		answers = 6
		if v.Step(t.Context()) == nil {
			break
		}
	}
	require.Less(t, tries, 40)
	_, ok := v.Snapshot().Publication(1)
	require.True(t, ok)
}
