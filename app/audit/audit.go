package audit

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/worldstate"
)

// l1Timeout bounds one call to L1.
const l1Timeout = 10 * time.Second

// Options say what to audit.
type Options struct {
	// L1 and Beacon are URLs of JSON-RPC and beacon API.
	L1, Beacon []string
	// BeaconByNumber: see l1.beacon_by_number of the node configuration.
	BeaconByNumber bool
	Rollup         common.Address
	// FromBlock is an L1 block not after the deployment; 0 searches all of L1.
	FromBlock uint64
	// TrustedBlock is the hash of an L1 block that the operator has from elsewhere: the
	// audit goes up to it, and what the contract says there is proved by it. Zero: up to
	// L1's newest block, by the word of an endpoint.
	TrustedBlock common.Hash
	// Nodes are URLs of nodes' JSON-RPC, asked for tx objects when Reexecute is set, and
	// for headers that L1 does not show.
	Nodes     []string
	Reexecute bool
	// Home keeps the rebuilt state; an interrupted audit goes on there.
	Home string
	// Follow goes on at the tip, looking for more this often; 0 ends there.
	Follow time.Duration
	// Progress is told of each checkpoint that came out right; may be nil.
	Progress func(audit.Progress)
	// Reading, Undone and Done are as in audit.Options; may be nil.
	Reading func(block, of, checkpoints uint64)
	Undone  func(back, was uint64)
	Done    func(audit.Summary)
}

// Run audits, and returns how far it came. The error says what does not fit.
func Run(ctx context.Context, o Options) (last audit.Progress, err error) {
	l1, err := l1client.Dial(ctx, o.L1, l1Timeout, slog.New(slog.DiscardHandler))
	if err != nil {
		return last, err
	}
	defer l1.Close()
	source, err := blobs.NewSeveral(o.Beacon, blobs.Options{ByNumber: o.BeaconByNumber})
	if err != nil {
		return last, err
	}
	var pin *verify.Pin
	if o.TrustedBlock != (common.Hash{}) {
		if o.Follow > 0 {
			return last, errors.New("an audit up to a trusted block ends there: it follows nothing")
		}
		if pin, err = verify.Trusted(ctx, l1, o.TrustedBlock); err != nil {
			return last, err
		}
	}
	nodes, hangUp, err := dialNodes(ctx, o)
	if err != nil {
		return last, err
	}
	defer hangUp()
	db, err := kv.Open(filepath.Join(o.Home, "world"))
	if err != nil {
		return last, fmt.Errorf("open the directory of the audit: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	err = audit.Run(ctx, audit.Options{
		Client: l1, Blobs: source, Rollup: o.Rollup, FromBlock: o.FromBlock, Pin: pin, Follow: o.Follow,
		Reexecute: o.Reexecute, Nodes: nodes, Reading: o.Reading, Undone: o.Undone, Done: o.Done,
		World: func(g worldstate.Genesis) (*worldstate.Store, error) {
			return worldstate.Open(db, g, worldstate.Options{})
		},
		Progress: func(p audit.Progress) {
			last = p
			if o.Progress != nil {
				o.Progress(p)
			}
		},
	})
	return last, err
}

// Rate is the txs rebuilt per second of rebuilding.
func Rate(p audit.Progress) float64 {
	return float64(p.TotalTxs) / max(p.Rebuilding.Seconds(), 1e-9)
}
