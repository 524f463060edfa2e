package txobjects

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"

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
	Fetch(ctx context.Context, kind p2p.Kind, ids [][32]byte, got func(id [32]byte, raw []byte) error) error
	Survey(ctx context.Context, kind p2p.Kind, key [32]byte, got func(raw []byte) error) error
}

// Chain is the state txs are checked against.
type Chain interface {
	State() ledger.State
	execution.Anchors
}

// Config is what an Intake works with.
type Config struct {
	Params   *protocol.Params
	Chain    Chain
	Network  Network
	Pool     *txpool.Pool
	Store    *Store
	World    *worldstate.Store
	Queue    Queue // of forced txs on L1; nil for a node without L1
	Verifier tx.ProofVerifier
	// Room says why no more can be written, on a disk that is nearly full; nil for a node
	// that does not look.
	Room func() error
	// Workers is how many txs are hashed and proved at once.
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
	bodies   *bodies
	fetched  *memory
	arrivals arrivals
	hunts    *hunts
	forced   *forcedTxs
	workers  *workers
	refused  *retries
	lastTold uint64 // the last height that Decided was told of; its one caller's

	unreadable rate.Sometimes
}

// NewIntake makes an Intake; Close ends it.
func NewIntake(cfg Config) (*Intake, error) {
	bad, err := txpool.NewBadObjects(4096)
	if err != nil {
		return nil, err
	}
	known, err := newBodies()
	if err != nil {
		return nil, err
	}
	fetched, err := newMemory(int(cfg.Params.Limits.MaxTxs))
	if err != nil {
		return nil, err
	}
	refused, err := newRetries()
	if err != nil {
		return nil, err
	}
	i := &Intake{
		cfg: cfg, limits: tx.Limits{MaxObjectBytes: int(cfg.Params.MaxObjectBytes)},
		bad: bad, bodies: known, fetched: fetched, workers: newWorkers(cfg.Workers), refused: refused,
		unreadable: rate.Sometimes{Interval: time.Second},
	}
	i.hunts = newHunts(i.fetch)
	if i.forced, err = newForcedTxs(cfg.Params.Limits.MaxTxs, i.fetchForced); err != nil {
		return nil, err
	}
	return i, nil
}

// Close ends what asks peers for objects, and waits for it.
func (i *Intake) Close() {
	i.hunts.close()
	i.forced.hunts.close()
}

// Submit takes a tx from a wallet of this node and sends it to the others. The
// error holds a *tx.Refusal when the tx is at fault.
func (i *Intake) Submit(ctx context.Context, raw []byte) (common.Hash, error) {
	t, err := i.admit(ctx, raw, ofWallet)
	i.count(fromRPC, err)
	if err != nil {
		return common.Hash{}, err
	}
	if err := i.cfg.Network.Publish(ctx, raw); err != nil {
		// The tx is in this node's pool: it is not lost, this node can propose it.
		i.cfg.Logger.Warn("Cannot send a tx to peers", "tx", t.ID(), "err", err)
	}
	return t.ID(), nil
}

// HandleObject implements p2p.Handler: only txs this node would include are
// relayed, and only objects that are bad whatever the state are held against the
// sender.
func (i *Intake) HandleObject(ctx context.Context, raw []byte) p2p.Verdict {
	_, err := i.admit(ctx, raw, ofGossip)
	i.count(fromGossip, err)
	switch {
	case err == nil:
		return p2p.Accept
	case errors.As(err, new(invalid)):
		return p2p.Reject
	}
	return p2p.Ignore
}

func (i *Intake) now() uint64 { return uint64(i.cfg.Now().UnixMilli()) }

func (i *Intake) count(source string, err error) {
	if err == nil {
		i.cfg.Metrics.Admitted.WithLabelValues(source).Inc()
		return
	}
	i.cfg.Metrics.Refused.WithLabelValues(source, tx.CodeOf(err)).Inc()
}
