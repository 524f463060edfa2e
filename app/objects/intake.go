package objects

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Network carries objects between nodes.
type Network interface {
	Publish(ctx context.Context, raw []byte) error
	Fetch(ctx context.Context, kind p2p.Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error
}

// Chain is the state txs are checked against.
type Chain interface {
	State() ledger.State
	execution.Anchors
}

// Config is what an Intake works with.
type Config struct {
	Params   *protocol.Params
	Pool     *txpool.Pool
	Store    *Store
	World    *worldstate.Store
	Verifier tx.ProofVerifier
	// Workers is how many proofs are checked at once.
	Workers int
	Now     func() time.Time
	Metrics *Metrics
	Logger  *slog.Logger
}

// Intake admits txs. It implements p2p.Handler, gives the p2p.Sources, and is what the
// application finds objects with. It is safe for concurrent use.
type Intake struct {
	cfg      Config
	limits   tx.Limits
	bad      *txpool.BadObjects
	fetched  *memory
	arrivals arrivals
	hunts    *hunts
	workers  chan struct{} // one slot for each proof being checked

	chain   Chain
	network Network
}

// NewIntake makes an Intake; SetChain and SetNetwork complete it.
func NewIntake(cfg Config) (*Intake, error) {
	bad, err := txpool.NewBadObjects(4096)
	if err != nil {
		return nil, err
	}
	fetched, err := newMemory(int(cfg.Params.Limits.MaxTxs))
	if err != nil {
		return nil, err
	}
	i := &Intake{
		cfg: cfg, limits: tx.Limits{MaxObjectBytes: int(cfg.Params.MaxObjectBytes)},
		bad: bad, fetched: fetched, workers: make(chan struct{}, cfg.Workers),
	}
	i.hunts = newHunts(i.fetch)
	return i, nil
}

// Close ends what asks peers for objects, and waits for it.
func (i *Intake) Close() { i.hunts.close() }

// SetChain must be called before objects come in, from peers or wallets.
func (i *Intake) SetChain(c Chain) { i.chain = c }

// SetNetwork must be called before blocks or wallets' txs come in.
func (i *Intake) SetNetwork(n Network) { i.network = n }

// Submit takes a tx from a wallet of this node and sends it to the others. The
// error is a *tx.Refusal when the tx is at fault.
func (i *Intake) Submit(ctx context.Context, raw []byte) (common.Hash, error) {
	t, err := i.admit(ctx, raw)
	i.count("rpc", err)
	if err != nil {
		return common.Hash{}, err
	}
	if err := i.network.Publish(ctx, raw); err != nil {
		// The tx is in this node's pool: it is not lost, this node can propose it.
		i.cfg.Logger.Warn("Cannot send a tx to peers", "tx", t.ID(), "err", err)
	}
	return t.ID(), nil
}

// HandleObject implements p2p.Handler: only txs this node would include are
// relayed, and only objects that are bad whatever the state are held against the
// sender.
func (i *Intake) HandleObject(ctx context.Context, raw []byte) p2p.Verdict {
	_, err := i.admit(ctx, raw)
	i.count("gossip", err)
	switch {
	case err == nil:
		return p2p.Accept
	case i.bad.Verdict(tx.ObjectHash(raw)) != nil:
		return p2p.Reject
	}
	return p2p.Ignore
}

// admit checks a tx and puts it into the pool. A height decided in between may
// have included the tx, or spent what it spends: then it is checked again, since
// the pool heard of that height before it had the tx.
func (i *Intake) admit(ctx context.Context, raw []byte) (*tx.Tx, error) {
	before := i.chain.State().Height
	t, err := i.decode(ctx, raw, func(t *tx.Tx) error {
		if i.cfg.Pool.Has(t.ID()) {
			return txpool.ErrDuplicate
		}
		return i.checkState(t)
	})
	if err != nil {
		return nil, err
	}
	if err := i.cfg.Pool.Add(t, i.now(), i.chain.State().Fees); err != nil {
		return nil, err
	}
	if i.chain.State().Height != before {
		if err := i.checkState(t); err != nil {
			i.cfg.Pool.Drop(t.ID(), err)
			return nil, err
		}
	}
	return t, nil
}

// decode reads an object and checks its proof. check comes between: it is
// cheaper than the proof.
func (i *Intake) decode(ctx context.Context, raw []byte, check func(*tx.Tx) error) (*tx.Tx, error) {
	hash := tx.ObjectHash(raw)
	if err := i.bad.Verdict(hash); err != nil {
		return nil, err
	}
	t, err := tx.Decode(raw, i.limits)
	if err == nil {
		err = execution.CheckStatic(i.cfg.Params, t)
	}
	if err != nil {
		i.bad.Mark(hash, err)
		return nil, err
	}
	if err := check(t); err != nil {
		return nil, err
	}
	if err := i.prove(ctx, t); err != nil {
		if errors.Is(err, tx.ErrProof) {
			i.bad.Mark(hash, err)
		}
		return nil, err
	}
	i.arrived(t)
	return t, nil
}

// prove checks the client proof when a worker is free.
func (i *Intake) prove(ctx context.Context, t *tx.Tx) error {
	select {
	case i.workers <- struct{}{}:
	case <-ctx.Done():
		return fmt.Errorf("wait for a proof worker: %w", ctx.Err())
	}
	defer func() { <-i.workers }()
	return i.cfg.Verifier.Verify(ctx, t)
}

// checkState holds a tx against the next chunk as it would be now.
func (i *Intake) checkState(t *tx.Tx) error {
	s := i.chain.State()
	fork, err := i.cfg.World.Fork()
	if err != nil {
		return err
	}
	ctx := execution.NewContext(i.cfg.Params, s.Chunk.Number+1, max(i.now(), s.Timestamp), s.Fees)
	return execution.Check(ctx, fork, i.chain, t)
}

func (i *Intake) now() uint64 { return uint64(i.cfg.Now().UnixMilli()) }

func (i *Intake) count(source string, err error) {
	if err == nil {
		i.cfg.Metrics.Admitted.WithLabelValues(source).Inc()
		return
	}
	i.cfg.Metrics.Refused.WithLabelValues(source, tx.CodeOf(err)).Inc()
}
