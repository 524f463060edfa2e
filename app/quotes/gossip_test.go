package quotes_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/quotes"
	"github.com/aztecd/aztecd/x/quote"
)

// objects are of no concern here.
type objects struct{}

func (objects) HandleObject(context.Context, []byte) p2p.Verdict { return p2p.Ignore }

// networked is a stall whose peers are real ones.
type networked struct {
	*stall
	network *p2p.Network
}

func (n *networked) PublishOn(ctx context.Context, topic string, raw []byte) error {
	return n.network.PublishOn(ctx, topic, raw)
}

func join(t *testing.T, peers ...*networked) *networked {
	t.Helper()
	n := &networked{stall: open(t, 9)}
	var err error
	n.Market, err = quotes.New(quotes.Config{
		Params: n.params, Escrow: n, Gossip: n, Now: func() time.Time { return n.now },
		Metrics: quotes.NewMetrics(prometheus.NewRegistry()), Logger: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
	key, err := p2p.NewKey()
	require.NoError(t, err)
	cfg := p2p.Config{ListenAddr: "127.0.0.1:0", Key: key, ChainID: "az-test", Logger: slog.New(slog.DiscardHandler)}
	for _, peer := range peers {
		cfg.Peers = append(cfg.Peers, peer.network.Addrs()...)
	}
	n.network, err = p2p.New(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.network.Close()) })
	nothing := func(keys [][32]byte) [][]byte { return make([][]byte, len(keys)) }
	require.NoError(t, n.network.Start(objects{}, p2p.Sources{p2p.Tx: {MaxBytes: 512 << 10, Objects: nothing}}, n.Gossip()))
	return n
}

// A quote that a prover submits to one node reaches the others through those between; what a
// node on the way does not vouch for ends there.
func TestQuotesGoFromNodeToNode(t *testing.T) {
	p2p.RouteLibraryLogs(slog.New(slog.DiscardHandler))
	b := join(t)
	a, c := join(t, b), join(t, b)
	b.deposits[of(t, "poor")] = 0

	// Gossip begins when neighbours have told each other what they take part in: a prover that
	// betters its quote is heard in the end.
	fee := uint32(500)
	bids := func(name string) {
		fee--
		_, err := a.Submit(t.Context(), a.from(name, fee, func(q *quote.Quote) { q.Bond.Lo = minBond }))
		require.NoError(t, err)
	}
	provers := 0
	require.Eventually(t, func() bool {
		provers++
		bids("ann " + string(rune('a'+provers)))
		return len(c.Of(2)) > 0
	}, time.Minute, 500*time.Millisecond) // 120 provers at most, of 256 that a node hears of

	bids("poor")
	last := "the last"
	bids(last)
	require.Eventually(t, func() bool {
		all := names(c.Of(2))
		return len(all) > 0 && all[0] == of(t, last)
	}, time.Minute, 5*time.Millisecond)
	require.NotContains(t, names(c.Of(2)), of(t, "poor"))
	require.Contains(t, names(a.Of(2)), of(t, "poor"))
}
