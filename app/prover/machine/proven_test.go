package machine

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/app/prover/fleet"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/app/prover/queue"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// bonded is what a prover has at stake here.
const bonded = 5000

// market is a chain whose first two checkpoints are confirmed, and claimed for a prover.
type market struct {
	*l1test.Executed
	t    *testing.T
	opts StartOptions
}

// openMarket makes one that is proven with tiny circuits.
func openMarket(t *testing.T) *market {
	dir, err := keys.DefaultDir()
	require.NoError(t, err)
	require.NoError(t, keys.Setup(keys.Open(dir), keys.Tiny(), func(keys.Made) {}))
	how := genesis.Proving{Circuits: keys.Tiny().Name, ClaimSlots: 2, MinBond: protocol.Amount{Lo: bonded}}
	proofs, err := how.Proofs(protocol.DevnetL1ChainID)
	require.NoError(t, err)
	e := l1test.StartExecutedProven(t, func(p *protocol.Params) {
		p.EpochDuration = 8
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
		require.NoError(t, how.Rules(p))
	}, func(p *protocol.Params) (common.Hash, deploy.ProofKeys) {
		world, err := genesis.World(p, proofs.Shape)
		require.NoError(t, err)
		return world, proofs.Keys
	})
	m := &market{Executed: e, t: t, opts: StartOptions{
		Home: t.TempDir(), Key: l1test.Key(t, "outsider", 0), Caps: txmgr.Fees{Gas: 500e9, Tip: 10e9, Blob: 1e9},
		L1: L1{
			URLs: []string{e.Node.HTTPURL()}, Beacon: []string{e.Node.BeaconURL()}, Rollup: e.Params.Rollup, FromBlock: e.Params.GenesisOrigin.Number,
		},
		Keys: Keys{Set: keys.Tiny().Name}, Logger: slog.New(slog.NewTextHandler(t.Output(), nil)), now: e.Now,
	}}
	m.opts.Fleet.Dir = t.TempDir()
	e.Lock(t, 1, 1)
	e.Lock(t, 2, 0)
	e.Close(t)
	e.Publish(t, e, 3, publisher.Propose, publisher.PublishLocked)
	e.Confirm(t, 2)
	m.claim()
	return m
}

// claim has the leader of the next epoch's first slot claim for the prover.
func (m *market) claim() {
	m.t.Helper()
	deployer, azt, prover := l1test.Key(m.t, "deployer", 0), bindings.NewAZT(), l1test.Address(m.opts.Key)
	bond := protocol.Amount{Lo: bonded}
	m.PayTo(m.t, deployer, m.Deployment.AZT, azt.PackMint(l1test.Address(deployer), bond.Big()), nil)
	m.PayTo(m.t, deployer, m.Deployment.AZT, azt.PackApprove(m.Deployment.Escrow, bond.Big()), nil)
	m.PayTo(m.t, deployer, m.Deployment.Escrow, bindings.NewProofEscrow().PackDeposit(prover, bond.Big()), nil)
	signed, err := quote.Domain{L1ChainID: m.Params.L1ChainID, Rollup: m.Params.Rollup}.Sign(
		quote.Quote{Prover: prover, ValidUntil: 9, Bond: bond, Fee: 2500}, m.opts.Key)
	require.NoError(m.t, err)
	slot := m.Params.EpochDuration
	m.SealInto(m.t, slot, 0)
	contracts, err := proving.New(m.Client(m.t), nil, m.Params)
	require.NoError(m.t, err)
	call, err := contracts.Claim(signed)
	require.NoError(m.t, err)
	m.PayTo(m.t, m.Publishers[m.Leader(slot)], m.Deployment.Proving, call, nil)
}

// running is a prover in a process of its own, as far as its disk goes.
type running struct {
	*periods
	stop func()
}

func (m *market) start() *running {
	m.t.Helper()
	var closing closers
	registry := prometheus.NewRegistry()
	chain, err := m.opts.L1.open(m.t.Context(), m.opts.Home+"/world")
	require.NoError(m.t, err)
	closing.add(chain.close)
	l1, err := m.opts.L1.look(m.t.Context(), m.Params, account{m.opts.Key, m.opts.Caps}, &m.opts, registry)
	require.NoError(m.t, err)
	closing.add(func() error { l1.client.Close(); return nil })
	all, set, err := m.opts.circuits(m.t.Context(), l1, m.Params)
	require.NoError(m.t, err)
	q, err := m.opts.Fleet.open(m.t.Context(), m.opts.Logger)
	require.NoError(m.t, err)
	closing.add(q.close)
	desk, err := fleet.New(m.t.Context(), fleet.Options{Queue: q.Queue, Verifier: all, Logger: m.opts.Logger})
	require.NoError(m.t, err)
	ctx, cancel := context.WithCancel(m.t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- beside(ctx, []func(context.Context) error{desk.Run, l1.view.Run, func(ctx context.Context) error {
			return work(ctx, q.Queue, all, Hands{Name: "hands", Memory: 4 << 30}, registry, m.opts.Logger)
		}}, func(ctx context.Context) error { <-ctx.Done(); return nil })
	}()
	return &running{
		periods: &periods{
			params: m.Params, prover: l1test.Address(m.opts.Key), chain: chain, l1: l1, metrics: newMetrics(registry), log: m.opts.Logger,
			fleet: &ranging{set: set, circuits: all, queue: q.Queue, desk: desk, log: m.opts.Logger, alone: true},
		},
		stop: func() {
			cancel()
			if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
				m.t.Error(err)
			}
			if err := closing.close(); err != nil {
				m.t.Error(err)
			}
		},
	}
}

// look has the prover look at L1 again and again until something holds, and stops it then.
func (m *market) look(until func() bool) {
	m.t.Helper()
	p := m.start()
	defer p.stop()
	ctx, cancel := context.WithCancel(m.t.Context())
	done := make(chan error, 1)
	go func() { done <- p.run(ctx) }()
	require.Eventually(m.t, until, 20*time.Minute, 50*time.Millisecond)
	cancel()
	require.NoError(m.t, <-done)
}

// sent is how many of the prover's transactions L1 has, those that wait included.
func (m *market) sent() uint64 {
	nonce, err := m.Node.Client().PendingNonceAt(context.Background(), l1test.Address(m.opts.Key))
	if err != nil {
		return 0
	}
	return nonce
}

// What was published is proven from L1 alone and taken by the contracts, once, whatever ends the
// prover before the transaction is in a block; its bond is free then, and its part of the reward
// its own.
func TestAPeriodIsProvenOnL1(t *testing.T) {
	if os.Getenv("AZTECD_TEST_CIRCUITS") == "" {
		t.Skip("makes keys and proofs: AZTECD_TEST_CIRCUITS=1")
	}
	m := openMarket(t)
	before := m.sent()
	m.look(func() bool { return m.sent() > before })

	block := m.Seal(t)
	require.Len(t, block.Transactions(), 1)
	receipt, err := m.Node.Client().TransactionReceipt(t.Context(), block.Transactions()[0].Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	t.Log("gas", receipt.GasUsed, "of", block.Transactions()[0].Gas())

	p := m.start() // a new process on the same disk
	defer p.stop()
	require.Eventually(t, func() bool {
		s, err := p.l1.see(t.Context())
		return err == nil && s.tip.Number == 2
	}, time.Minute, 50*time.Millisecond)
	require.NoError(t, p.look(t.Context()))
	require.Equal(t, before+1, m.sent(), "nothing is sent twice")
	s, err := p.l1.see(t.Context())
	require.NoError(t, err)
	require.False(t, s.period.Open)
	staked, err := p.l1.contracts.Staked(t.Context(), s.snapshot.Head, p.prover)
	require.NoError(t, err)
	require.Zero(t, staked)
	earned, err := p.l1.contracts.Earned(t.Context(), s.snapshot.Head, p.prover)
	require.NoError(t, err)
	require.EqualValues(t, 2*2500, earned.Uint64())
	all, err := p.fleet.queue.Periods(t.Context())
	require.NoError(t, err)
	require.Len(t, all, 1)
	require.Equal(t, queue.StageProven, all[0].Stage)
}
