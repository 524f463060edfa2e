package queries

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/logs"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Tips is how far the chain has come.
type Tips interface {
	Tips() (api.Tips, error)
	// LockedChunk is the last locked one's number.
	LockedChunk() uint64
	// Status is how far a decided chunk has come.
	Status(chunk uint64) api.Status
	// Confirmed tells whether L1 checked a certificate that covers the chunk.
	Confirmed(chunk uint64) bool
}

// L1 is what the node knows of its Rollup contract.
type L1 interface {
	// Draw is an epoch's committee, and the seed that its leaders are drawn with.
	Draw(ctx context.Context, epoch uint64) (common.Hash, *committee.Committee, error)
	// Publication is where this version of a checkpoint was accepted, nil while L1 has
	// none or another.
	Publication(checkpoint uint64, hash common.Hash) *api.Publication
	// AtStake is who answers for a lock, and with how much.
	AtStake(ctx context.Context, l Lock) (*api.AtStake, error)
}

// Config is what a Queries reads.
type Config struct {
	Params   *protocol.Params
	Schedule *committee.Schedule
	World    *worldstate.Store
	Pool     *txpool.Pool
	Tips     Tips
	L1       L1 // nil without an L1 endpoint
	// Submit admits an encoded tx object and passes it on.
	Submit func(ctx context.Context, raw []byte) (common.Hash, error)
	// Tx gives a tx that this node has.
	Tx func(hash common.Hash) (*tx.Tx, bool)
	// Info describes the node.
	Info func() (api.NodeInfo, error)
	// Logs finds logs by tags; nil when this node does not index them.
	Logs *logs.Index
	// Changed gives a signal whenever the chain or its tips may have changed, until the
	// function is called or the node stops.
	Changed func() (<-chan struct{}, func())
	// Ready tells whether the node would be given work.
	Ready func() bool
	// Evidence is what this node knows of members that lied, the oldest first.
	Evidence func() []api.Evidence
	// Equivocations is what members are known to have signed twice, the oldest first.
	Equivocations func() []equivocation.Evidence
	// Conflicts are locks that are known not to hold both, in the order of coming.
	Conflicts func() []conflict.Conflict
	// Forced is what it knows of forced txs.
	Forced Forced
	// Market is what it knows of provers' quotes, Period what L1 says is to be proven next; nil
	// on a chain that is not proven.
	Market Market
	Period func() claims.Period
}

// Queries answers calls. It is safe for concurrent use.
type Queries struct {
	cfg   Config
	read  *lru.Cache[common.Hash, *effects] // by chunk hash
	syncs atomic.Int64                      // calls that wait for their txs
}

// New makes a Queries.
func New(cfg Config) (*Queries, error) {
	read, err := lru.New[common.Hash, *effects](chunksRead)
	if err != nil {
		return nil, err
	}
	return &Queries{cfg: cfg, read: read}, nil
}

// GetNodeInfo describes the node and its chain.
func (q *Queries) GetNodeInfo() (api.NodeInfo, error) {
	info, err := q.cfg.Info()
	return info, answer(err)
}

// GetEvidence returns what proves that members signed something else than was
// decided, one piece per member and epoch: what this node came to know.
func (q *Queries) GetEvidence() []api.Evidence { return q.cfg.Evidence() }

// GetEquivocations returns what members signed twice, one piece per member and epoch, as
// the Slasher contract takes it: what this node and its peers came to know.
func (q *Queries) GetEquivocations() []equivocation.Evidence { return q.cfg.Equivocations() }

// GetConflicts returns locks that cannot both hold, each with both certificates.
func (q *Queries) GetConflicts() []api.Conflict {
	all := q.cfg.Conflicts()
	out := make([]api.Conflict, len(all))
	for i := range all {
		out[i] = api.NewConflict(all[i])
	}
	return out
}

// GetTips returns the five tips.
func (q *Queries) GetTips() (api.Tips, error) {
	tips, err := q.cfg.Tips.Tips()
	return tips, answer(err)
}

// answer turns what reading gave into an error of the API.
func answer(err error) error {
	for _, absent := range []error{ledger.ErrNoRecord, worldstate.ErrUnknownChunk, worldstate.ErrPruned, worldstate.ErrNoLeaf} {
		if errors.Is(err, absent) {
			return api.NotFound(err)
		}
	}
	return api.Answer(err)
}
