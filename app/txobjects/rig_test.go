package txobjects_test

import (
	"context"
	"log/slog"
	"math"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
)

// rig is an Intake on a real chain of one node, with a network that the test plays.
type rig struct {
	t      testing.TB
	chain  *abcitest.Chain
	disk   *abcitest.FaultyDB // of the node
	node   *abcitest.Node
	pool   *txpool.Pool
	store  *txobjects.Store
	peers  *peers
	intake *txobjects.Intake
}

func newRig(t testing.TB, change ...func(*txobjects.Config)) *rig {
	t.Helper()
	return newRigOn(t, abcitest.NewChain(t), change...)
}

func newRigOn(t testing.TB, c *abcitest.Chain, change ...func(*txobjects.Config)) *rig {
	t.Helper()
	r := &rig{t: t, chain: c, store: txobjects.NewStore(kvtest.Memory(t)), peers: newPeers()}
	r.disk = &abcitest.FaultyDB{DB: kvtest.Memory(t)}
	r.node = c.Open(r.disk, nil)
	r.node.InitChain()
	r.pool = r.node.Pool.Pool
	cfg := txobjects.Config{
		Params: c.Params, Chain: r.node.Committed, Network: r.peers, Pool: r.pool, Store: r.store, World: r.node.Store, Verifier: tx.None{}, Workers: 2,
		Now: r.node.Clock.Now, Metrics: txobjects.NewMetrics(prometheus.NewRegistry()), Logger: slog.New(slog.DiscardHandler),
	}
	for _, f := range change {
		f(&cfg)
	}
	var err error
	r.intake, err = txobjects.NewIntake(cfg)
	require.NoError(t, err)
	t.Cleanup(r.intake.Close)
	return r
}

// include decides a chunk of what is in the pool, and of txs, on the node, and tells the
// intake, as if a later height was locked already.
func (r *rig) include(txs ...*tx.Tx) {
	r.t.Helper()
	r.decide(math.MaxUint64, txs...)
}

// decide is include where what is kept for heights up to outrun alone may go.
func (r *rig) decide(outrun uint64, txs ...*tx.Tx) {
	r.t.Helper()
	for _, x := range txs {
		r.node.Objects.Hold(x)
		if !r.pool.Has(x.ID()) {
			r.node.Add(x)
		}
	}
	before := r.node.App.State().Chunk.Number
	r.chain.Advance(r.node)
	s := r.node.App.State()
	require.Equal(r.t, before+1, s.Chunk.Number)
	require.NoError(r.t, r.intake.Decided(s.Height, outrun))
}

// reconcile learns what is pending elsewhere for as long as the test runs.
func (r *rig) reconcile() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = r.intake.Reconcile(ctx) // it ends with ctx alone
	}()
	r.t.Cleanup(func() {
		cancel()
		<-done
	})
}

// peers stands for the object network: what peers have, and who asks for what.
type peers struct {
	mu        sync.Mutex
	has       map[[32]byte][]byte
	asked     map[[32]byte]int
	lie       []byte // what one peer tells in a survey
	published int
	open      int           // running calls of Fetch
	came      chan struct{} // closed when a peer gets something
}

func newPeers() *peers {
	return &peers{has: map[[32]byte][]byte{}, asked: map[[32]byte]int{}, came: make(chan struct{})}
}

// give has a peer get bytes under a name.
func (p *peers) give(id common.Hash, raw []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.has[id] = raw
	close(p.came)
	p.came = make(chan struct{})
}

func (p *peers) wasAsked(id common.Hash) bool { return p.timesAsked(id) > 0 }

func (p *peers) timesAsked(id common.Hash) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked[id]
}

func (p *peers) running() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.open
}

// Publish implements txobjects.Network.
func (p *peers) Publish(context.Context, []byte) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.published++
	return nil
}

// Survey implements txobjects.Network: the liar answers first, then another peer.
func (p *peers) Survey(_ context.Context, _ p2p.Kind, key [32]byte, got func(raw []byte) error) error {
	p.mu.Lock()
	p.asked[key]++
	raw, ok := p.has[key]
	lie := p.lie
	p.mu.Unlock()
	if lie != nil {
		if err := got(lie); err != nil {
			return err
		}
	}
	if !ok {
		return p2p.ErrNoAnswer
	}
	return got(raw)
}

// Fetch implements txobjects.Network as p2p does: it waits for what no peer has yet.
func (p *peers) Fetch(ctx context.Context, _ p2p.Kind, ids [][32]byte, got func(id [32]byte, raw []byte) error) error {
	p.mu.Lock()
	for _, id := range ids {
		p.asked[id]++
	}
	p.open++
	p.mu.Unlock()
	defer func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.open--
	}()
	left := ids
	for {
		p.mu.Lock()
		came := p.came
		var still [][32]byte
		answers := map[[32]byte][]byte{}
		for _, id := range left {
			if raw := p.has[id]; raw != nil {
				answers[id] = raw
			} else {
				still = append(still, id)
			}
		}
		p.mu.Unlock()
		for id, raw := range answers {
			if got(id, raw) != nil {
				still = append(still, id)
			}
		}
		if left = still; len(left) == 0 {
			return nil
		}
		select {
		case <-came:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

const patience = time.Minute

func idsOf(txs ...*tx.Tx) (out []common.Hash) {
	for _, t := range txs {
		out = append(out, t.ID())
	}
	return out
}

// withParams makes a rig whose genesis differs.
func withParams(t testing.TB, change func(*protocol.Params)) *rig {
	t.Helper()
	return newRigOn(t, abcitest.NewChain(t, change))
}
