package abci

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Pool is the part of the tx pool that block building needs.
type Pool interface {
	// Select gives up to max txs that accept the fees, best first.
	Select(max int, fees protocol.GasFees) []*tx.Tx
	// HasWork tells whether Select would give any.
	HasWork(fees protocol.GasFees) bool
	// FirstArrival is when the oldest waiting tx came, unix milliseconds.
	FirstArrival() (uint64, bool)
	// Drop removes a tx that can't be included, for a reason.
	Drop(id common.Hash, why error)
	// Work is signalled when txs come. PrepareProposal is its one receiver.
	Work() <-chan struct{}
}

// Objects finds and keeps tx objects.
type Objects interface {
	// Get gives a checked tx held in memory or on disk.
	Get(id common.Hash) (*tx.Tx, bool)
	// Await waits until all objects are held, whichever way they come, or ctx ends,
	// and gives those missing then. What comes later is kept too.
	Await(ctx context.Context, ids []common.Hash) (missing []common.Hash)
	// FetchEffects asks peers for what a decided chunk did, until got takes it.
	FetchEffects(ctx context.Context, chunk common.Hash, got func(raw []byte) error) error
	// Keep makes objects durable: f+1 honest members hold what was decided. Those
	// that the height's decided block does not take go once a later height is locked.
	Keep(height uint64, txs []*tx.Tx) error

	// Forced gives the tx of an entry of L1's queue of forced txs, nil when its object is
	// none; not here while this node does not hold the object.
	Forced(entry inputs.Entry) (t *tx.Tx, here bool)
	// AwaitForced waits until the objects of all entries are here, from L1 or from peers, or
	// ctx ends.
	AwaitForced(ctx context.Context, entries []inputs.Entry)
	// KeepForced makes the objects of entries durable, those without effect too: whoever
	// executes the block again needs them.
	KeepForced(entries []inputs.Entry) error
}

// Commits gives the votes a height was decided with, as this node saw them.
type Commits interface {
	Votes(height uint64) []lock.Vote
}

// Listener hears of decided heights, after they are on disk.
type Listener interface {
	// Decided is called in order of heights; c is nil for a heartbeat.
	Decided(s *ledger.State, c *ledger.Chunk)
	// Pruned is called before Decided, of a height that took the chain back: with the states
	// before and after it, and the chunks that are gone, oldest first. No certificate is told of
	// meanwhile. After a crash meanwhile it is not called again.
	Pruned(before, s *ledger.State, gone []ledger.ChunkRecord)
	// Locked is called with each new certificate of a decided height.
	Locked(*lock.Certificate)
	// Restored is called instead when a snapshot gave the state.
	Restored(s *ledger.State)
	// Proposed is called when a chunk was executed and found valid.
	Proposed(number uint64)
	// Accused is called with what proves that a member lied, of each member once a
	// height, and the epoch in which that came to be known.
	Accused(epoch uint64, e lock.Evidence)
}

// Config is what the application is made of.
type Config struct {
	Params    *protocol.Params
	Schedule  *committee.Schedule
	Committed *Committed // read by others too, moved on by the App alone
	Pool      Pool
	Objects   Objects
	Origins   Origins // nil for a node without L1
	Queues    Queues  // nil for a node without L1
	Listener  Listener
	Commits   Commits
	Now       func() time.Time
	Metrics   *Metrics
	Logger    *slog.Logger

	// Fatal is told of what this node can't go on after.
	Fatal func(error)

	// Snapshots are handed out and taken. Trusted gives the decided block of a height
	// whose state is offered; Settled says why the state of a checkpoint, of this hash, is not
	// one to begin with.
	Snapshots Snapshots
	Trusted   func(height uint64) (Trusted, error)
	Settled   func(ctx context.Context, checkpoint uint64, hash common.Hash) error

	// Room says why no more proposals can be kept, on a disk that is nearly full; nil
	// while there is room. It is asked before a chunk is proposed or accepted, never
	// of a block that others voted for or decided.
	Room func() error

	// Retain is the lowest height whose block CometBFT is to keep, asked after each height; 0
	// for no change. nil keeps all.
	Retain func(height uint64) uint64

	// FetchTimeout bounds how long a proposal's missing objects, and its L1 origin, are
	// waited for before a nil prevote; the objects are fetched on afterwards.
	FetchTimeout time.Duration
	// MaxTxs is how many txs this node puts into a chunk; 0 is genesis's limit.
	MaxTxs int
	// MinTxs is how many txs this node waits for before it proposes a chunk, one slot
	// at most; up to 1 it waits for none.
	MinTxs int
	// ProposerLead is how much later than a height's proposer the others wake, beside
	// the tolerance for clocks: half of timeout_propose.
	ProposerLead time.Duration
	// Unpublished counts the closed slots that are not on L1; nil without L1.
	Unpublished func() uint64
	// BuildTime bounds the execution of a chunk this node proposes; 0 does not.
	BuildTime time.Duration
	// IdleWait is how long a proposer with nothing to include waits for a tx
	// before it proposes a heartbeat. It must be well below timeout_propose.
	IdleWait time.Duration
}

// App implements the ABCI application.
type App struct {
	abcitypes.BaseApplication
	cfg    Config
	store  *worldstate.Store // of what is committed
	rules  rules
	life   context.Context //nolint:containedctx // ends calls of CometBFT's that wait and have no context of their own
	cancel context.CancelFunc

	// consensus serialises PrepareProposal to Commit, as CometBFT does.
	candidates map[common.Hash]*candidate
	decided    *candidate // finalized, not yet committed

	receiving *receiving // serialised by CometBFT

	outrun outrun
	voted  voted
	asked  atomic.Pointer[question] // the last one that this node accepted, nil before

	certifying sync.Mutex // one writer of certificates at a time

	started uint64 // unix milliseconds
	warned  uint64 // the last epoch of which a missing handover was told

	accusing sync.Mutex
	accused  map[common.Address]uint64 // the last height, by member

	mu    sync.RWMutex // also holds the committed state still beside awake
	awake awake
}

// New makes the application of what is committed.
func New(cfg Config) (*App, error) {
	if cfg.Origins == nil {
		cfg.Origins = noL1{}
	}
	if cfg.Queues == nil {
		cfg.Queues = noQueues{}
	}
	a := &App{
		cfg: cfg, store: cfg.Committed.store,
		rules: rules{params: cfg.Params, bounds: block.Bounds{
			MaxTxs: int(cfg.Params.Limits.MaxTxs), Committee: cfg.Schedule.Largest(), Messages: int(cfg.Params.Limits.InCap),
		}},
		candidates: map[common.Hash]*candidate{}, accused: map[common.Address]uint64{},
	}
	a.started = a.now()
	certified, err := a.lastCertified(a.State().Height)
	if err != nil {
		return nil, fmt.Errorf("open application state: %w", err)
	}
	a.awake = awake{decidedAt: a.started, certified: certified}
	a.life, a.cancel = context.WithCancel(context.Background())
	return a, nil
}

// Close ends waiting calls; the application must not be used afterwards.
func (a *App) Close() { a.cancel() }

// State is the state after the last committed height.
func (a *App) State() ledger.State { return a.cfg.Committed.State() }

// now in unix milliseconds.
func (a *App) now() uint64 { return uint64(a.cfg.Now().UnixMilli()) }
