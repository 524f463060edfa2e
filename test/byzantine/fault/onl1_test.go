package fault

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// L1 takes what a liar publishes in the place of what its node sends; the node is told that
// nothing was taken. Once a lie stands, the liar is honest, but for one that sends nothing.
func TestL1GetsAnotherPublication(t *testing.T) {
	for name, c := range map[string]struct {
		slots     uint64 // with two chunks each, which one publication is of
		number    uint64 // of L1's tip then
		lastChunk uint64
	}{
		"no-publish":                {1, 0, 0},
		"other-root":                {1, 1, 2},
		"no-quorum":                 {1, 1, 3},
		"subset":                    {1, 1, 1},
		"subset of the last of two": {2, 2, 3},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			chain := l1test.StartExecuted(t, nil)
			var locked checkpoint.Header
			for slot := range c.slots {
				chain.Lock(t, slot, 1)
				locked = chain.Lock(t, slot, 1)
			}
			chain.SealInto(t, c.slots, 0)
			f, err := Named(strings.Fields(name)[0])
			require.NoError(t, err)
			key := chain.Publishers[chain.Leader(c.slots)]
			liar, err := lieTo(chain.Node.HTTPURL(), &forger{key: key, rollup: chain.Deployment.Rollup, records: chain.World}, f.forge, f.always)
			require.NoError(t, err)
			t.Cleanup(func() { require.NoError(t, liar.close()) })

			l1, err := client.Dial(t.Context(), []string{liar.url()}, time.Minute, nil)
			require.NoError(t, err)
			t.Cleanup(l1.Close)
			v, err := view.New(l1, view.Options{Rollup: chain.Deployment.Rollup, FromBlock: chain.Params.GenesisOrigin.Number, Now: chain.Now})
			require.NoError(t, err)
			opts := chain.AccountOptions(t, key)
			opts.Client = l1
			account, err := txmgr.New(opts)
			require.NoError(t, err)
			p, err := publisher.New(publisher.Options{Member: duty.Member{Params: chain.Params, View: v, Account: account, Now: chain.Now}, Chain: chain})
			require.NoError(t, err)
			require.NoError(t, v.Step(t.Context()))
			d, err := p.Step(t.Context())
			require.Error(t, err, "the node is told that nothing was sent")
			require.Equal(t, publisher.Propose, d.Action)
			chain.Seal(t)
			require.NoError(t, v.Step(t.Context()))
			tips := v.Snapshot().Tips
			require.Equal(t, c.number, tips.Number)
			if c.number > 0 {
				require.Equal(t, c.lastChunk, tips.LastChunk)
				require.NotEqual(t, locked.Hash(), tips.Hash)
			}
			require.Equal(t, f.always, liar.lying(t.Context()))
		})
	}
}
