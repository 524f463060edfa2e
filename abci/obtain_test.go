package abci_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/blob"
)

// A pre-commit for a block that two thirds voted for waits for the block's txs, far
// longer than a vote on a proposal does, and says what executing them gives.
func TestAfterAPolkaANodeWaitsForTheTxs(t *testing.T) {
	s := newStage(t)
	s.victim.Objects.Forget()
	s.mustReject("a proposal whose txs nobody has", "objects", s.chunk)

	said := make(chan []byte, 1)
	go func() { said <- s.victim.ExtendIn(context.Background(), s.chunk) }()
	select {
	case extension := <-said:
		require.Fail(t, "gave up", "%x", extension)
	case <-time.After(20 * abcitest.Patience):
	}
	s.victim.Objects.Hold(s.Txs(2, 2)...)
	require.Equal(t, s.proposer.Extend(s.chunk), <-said)
	s.finish()
}

// It asks neither clock nor time any more: a block from the future is attested.
func TestAfterAPolkaTheClockIsNotAsked(t *testing.T) {
	s := newStage(t)
	s.victim.Clock.Set(s.Params.GenesisTime)
	s.mustReject("a block from the future", "timestamp", s.chunk)
	require.Equal(t, s.proposer.Extend(s.chunk), s.victim.Extend(s.chunk))
	s.finish()
}

// The wait ends without an attestation when the height turns out to be decided, of
// any later height as well, or when the node stops; a height below changes nothing.
func TestAWaitAfterAPolkaEndsWithTheHeight(t *testing.T) {
	for name, end := range map[string]func(*abci.App){
		"the height is decided": func(a *abci.App) { a.Outrun(3) },
		"a later one is":        func(a *abci.App) { a.Outrun(9) },
		"the node stops":        func(a *abci.App) { a.Close() },
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			s.victim.Objects.Forget()
			said := make(chan []byte, 1)
			go func() { said <- s.victim.ExtendIn(context.Background(), s.chunk) }()
			require.Eventually(t, func() bool { return s.victim.Objects.Fetches() > 0 }, time.Minute, time.Millisecond)
			s.victim.App.Outrun(2)
			select {
			case extension := <-said:
				require.Fail(t, "gave up", "%x", extension)
			case <-time.After(abcitest.Patience):
			}
			end(s.victim.App)
			require.Empty(t, <-said)
			require.Equal(t, 1, s.victim.Count(s.victim.Metrics.Unattested, "objects"))
		})
	}
}

// far is a peer whose every answer takes this long, and begins anew when it is cut.
type far struct {
	*abcitest.Objects
	answer  time.Duration
	effects bool // it has the effects alone, else the txs alone
}

func (f far) wait(ctx context.Context) error {
	select {
	case <-time.After(f.answer):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (f far) Await(ctx context.Context, ids []common.Hash) []common.Hash {
	if f.effects || f.wait(ctx) != nil {
		<-ctx.Done()
		return ids
	}
	return f.Objects.Await(ctx, ids)
}

func (f far) FetchEffects(ctx context.Context, chunk common.Hash, got func([]byte) error) error {
	if !f.effects {
		<-ctx.Done() // it is not there yet either
		return ctx.Err()
	}
	if err := f.wait(ctx); err != nil {
		return err
	}
	return f.Objects.FetchEffects(ctx, chunk, got)
}

// What a decided block needs is waited for as long as the link takes to carry it: by
// effects, or by the txs where nobody has the effects yet.
func TestCatchUpOverASlowLinkEnds(t *testing.T) {
	for name, tc := range map[string]struct {
		answer  time.Duration
		effects bool
		path    string
	}{
		"a fast peer":                 {0, true, "effects"},
		"a slow peer":                 {10 * abcitest.Patience, true, "effects"},
		"slow peers that only follow": {10 * abcitest.Patience, false, "finalize"},
	} {
		t.Run(name, func(t *testing.T) {
			c := abcitest.NewChain(t)
			source, late := c.Node(), c.Node()
			source.Add(c.Txs(0, 3)...)
			b := c.Advance(source)
			setup, err := blob.LoadSetup()
			require.NoError(t, err)
			committed, err := abci.OpenCommitted(c.Params, c.Schedule, late.Store, setup)
			require.NoError(t, err)
			objects := far{abcitest.NewObjects(), tc.answer, tc.effects}
			objects.Peers = []*abcitest.Node{source}
			metrics := abci.NewMetrics(prometheus.NewRegistry())
			app, err := abci.New(abci.Config{
				Params: c.Params, Schedule: c.Schedule, Committed: committed, Pool: late.Pool, Objects: objects,
				Listener: late.Heard, Commits: late, Now: late.Clock.Now, Metrics: metrics,
				Logger: slog.New(slog.DiscardHandler), Fatal: func(error) {}, FetchTimeout: abcitest.Patience,
			})
			require.NoError(t, err)
			defer app.Close()
			r, err := app.FinalizeBlock(context.Background(), &abcitypes.RequestFinalizeBlock{
				Height: b.Height, ProposerAddress: c.Address(b.Proposer), Txs: b.Txs,
			})
			require.NoError(t, err)
			require.Equal(t, b.AppHash.Bytes(), r.AppHash)
			require.Equal(t, 1, late.Count(metrics.Executions, tc.path))
		})
	}
}
