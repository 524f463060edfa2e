package abcitest

import (
	"context"
	"log/slog"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Node is an application with all it works with.
type Node struct {
	App       *abci.App
	DB        kv.DB
	Store     *worldstate.Store
	Committed *abci.Committed
	Schedule  *committee.Schedule
	Pool      Pool
	Objects   *Objects
	Clock     *Clock
	L1        *L1
	Heard     *Heard
	Metrics   *abci.Metrics
	// Fatal is what the application said it can't go on after.
	Fatal []error
	// Full is why there is no room for proposals, nil while there is.
	Full error
	// Unpublished is how many closed slots are not on L1.
	Unpublished uint64
	// Snapshots it offers and takes; Unsettled is why it takes none.
	Snapshots *Snapshots
	Unsettled error

	// Drawn are the committees the node knows from L1.
	Drawn committee.Named

	chain   *Chain
	updates []abcitypes.ValidatorUpdate // of the last block it finalized
	votes   map[uint64][]lock.Vote
}

// Node starts an application on an empty store in memory.
func (c *Chain) Node() *Node {
	n := c.Open(kvtest.Memory(c.t), nil)
	n.InitChain()
	return n
}

// Open starts an application on what is in db. objects may be nil.
func (c *Chain) Open(db kv.DB, objects *Objects) *Node {
	n, err := c.TryOpen(db, objects)
	require.NoError(c.t, err)
	return n
}

// TryOpen is Open for a db that may fail.
func (c *Chain) TryOpen(db kv.DB, objects *Objects) (*Node, error) {
	if objects == nil {
		objects = NewObjects()
	}
	pool, err := txpool.New(txpool.DefaultConfig())
	require.NoError(c.t, err)
	n := &Node{
		DB: db, Pool: Pool{pool}, Objects: objects, Clock: &Clock{}, L1: newL1(c), chain: c,
		Metrics: abci.NewMetrics(prometheus.NewRegistry()), votes: map[uint64][]lock.Vote{}, Snapshots: newSnapshots(),
	}
	n.Heard = &Heard{node: n}
	n.Clock.Set(c.Params.GenesisTime + Start)
	if n.Store, err = worldstate.Open(db, c.world(), worldstate.Options{CacheBytes: 4 << 20}); err != nil {
		return nil, err
	}
	trusted, err := blob.LoadSetup()
	require.NoError(c.t, err)
	if n.Schedule, err = committee.NewSchedule(c.Params, &n.Drawn); err != nil {
		return nil, err
	}
	if n.Committed, err = abci.OpenCommitted(c.Params, n.Schedule, n.Store, trusted); err != nil {
		return nil, err
	}
	n.App, err = abci.New(abci.Config{
		Params: c.Params, Schedule: n.Schedule, Committed: n.Committed,
		Pool: n.Pool, Objects: n.Objects, Origins: n.L1, Queues: n.L1, Listener: n.Heard, Commits: n, Now: n.Clock.Now,
		Metrics: n.Metrics, Logger: slog.New(slog.DiscardHandler),
		Room:         func() error { return n.Full },
		Fatal:        func(err error) { n.Fatal = append(n.Fatal, err) },
		FetchTimeout: Patience, IdleWait: 0, ProposerLead: ProposerLead, MinTxs: c.MinTxs,
		Unpublished: func() uint64 { return n.Unpublished },
		Snapshots:   n.Snapshots, Trusted: n.trusted,
		Settled: func(context.Context, uint64, common.Hash) error { return n.Unsettled },
	})
	if err != nil {
		return nil, err
	}
	return n, nil
}

// Reopen is the node after a kill: same database, same durable objects, same
// clock; pool and memory are gone.
func (n *Node) Reopen() *Node {
	n.App.Close()
	n.Objects.Forget()
	again := n.chain.Open(n.DB, n.Objects)
	again.Clock.Set(n.Clock.Milli())
	again.L1.See(n.L1.Blocks())
	again.L1.final = n.L1.final
	again.votes = n.votes // CometBFT's block store
	return again
}

// Votes implements abci.Commits.
func (n *Node) Votes(height uint64) []lock.Vote { return n.votes[height] }

// rich is what a test's payers are said to have: it is not the pool that these
// tests are about.
var rich = protocol.Amount{Hi: ^uint64(0), Lo: ^uint64(0)}

// Add gives the node txs, as if wallets had sent them to it and they had been found
// valid.
func (n *Node) Add(txs ...*tx.Tx) {
	n.Objects.Hold(txs...)
	for _, t := range txs {
		require.NoError(n.chain.t, n.Pool.Add(t, n.Clock.Milli(), n.App.State().Fees, rich))
	}
}

// InitChain makes the call a new chain begins with.
func (n *Node) InitChain() {
	state, err := n.chain.Params.Encode()
	require.NoError(n.chain.t, err)
	r, err := n.App.InitChain(context.Background(), &abcitypes.RequestInitChain{ChainId: n.chain.Params.ChainID(), InitialHeight: 1, AppStateBytes: state})
	require.NoError(n.chain.t, err)
	require.Equal(n.chain.t, n.AppHash().Bytes(), r.AppHash)
}

// AppHash after the last committed height.
func (n *Node) AppHash() common.Hash {
	s := n.App.State()
	hash, err := s.AppHash()
	require.NoError(n.chain.t, err)
	return hash
}

// Executions of chunks on every path; by effects is not one.
func (n *Node) Executions() (total int) {
	for _, path := range []string{"prepare", "process", "extend", "finalize"} {
		total += n.Count(n.Metrics.Executions, path)
	}
	return total
}

// Rejections counts the rejected proposals with a reason.
func (n *Node) Rejections(reason string) int { return n.Count(n.Metrics.Rejections, reason) }

// Count reads one counter of a vector.
func (n *Node) Count(v *prometheus.CounterVec, label string) int {
	return n.Total(v.WithLabelValues(label))
}

// Total reads a counter.
func (n *Node) Total(c prometheus.Counter) int {
	var m dto.Metric
	require.NoError(n.chain.t, c.Write(&m))
	return int(m.Counter.GetValue())
}

// Gauge reads a gauge.
func (n *Node) Gauge(g prometheus.Gauge) int {
	var m dto.Metric
	require.NoError(n.chain.t, g.Write(&m))
	return int(m.Gauge.GetValue())
}

// SetVotes puts a block's pre-commits into the node's block store.
func (n *Node) SetVotes(b *Block) { n.votes[uint64(b.Height)] = b.votes() }
