package machine

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/app/prover/ranges"
	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/worldstate"
)

// l1Timeout bounds one call to L1.
const l1Timeout = 10 * time.Second

// L1 says where a rollup is.
type L1 struct {
	// URLs are of JSON-RPC, Beacon of beacon APIs.
	URLs, Beacon []string
	// BeaconByNumber: see l1.beacon_by_number of the node configuration.
	BeaconByNumber bool
	Rollup         common.Address
	// FromBlock is an L1 block not after the deployment; 0 searches all of L1.
	FromBlock uint64
}

// chain is a rollup as L1 has it, rebuilt.
type chain struct {
	auditor *audit.Auditor
	world   *worldstate.Store
	params  *protocol.Params
	payers  witness.Payers
	last    uint64 // checkpoint
	close   func() error
}

// open begins with the state of a rollup in a directory, or goes on with what is there.
func (l L1) open(ctx context.Context, dir string) (c *chain, err error) {
	l1, err := l1client.Dial(ctx, l.URLs, l1Timeout, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, err
	}
	c = &chain{payers: witness.Payers{}, close: func() error { l1.Close(); return nil }}
	if err := c.begin(ctx, l, l1, dir); err != nil {
		return nil, errors.Join(err, c.close())
	}
	return c, nil
}

func (c *chain) begin(ctx context.Context, l L1, l1 *l1client.Client, dir string) error {
	source, err := blobs.NewSeveral(l.Beacon, blobs.Options{ByNumber: l.BeaconByNumber})
	if err != nil {
		return err
	}
	db, err := kv.Open(dir)
	if err != nil {
		return fmt.Errorf("open the directory of the rebuilt state: %w", err)
	}
	c.close = func() error { l1.Close(); return db.Close() }
	c.auditor, err = audit.Open(ctx, audit.Options{
		Client: l1, Blobs: source, Rollup: l.Rollup, FromBlock: l.FromBlock,
		World: func(g worldstate.Genesis) (*worldstate.Store, error) {
			var err error
			c.world, err = worldstate.Open(db, g, worldstate.Options{Archival: true})
			return c.world, err
		},
		Genesis: func(p *protocol.Params) {
			c.params = p
			for slot, address := range witness.PayersOf(p) {
				c.payers[slot] = address
			}
		},
		Deposited: func(to fr.Element) { c.payers.Add(to) },
		Progress:  func(p audit.Progress) { c.last = p.Checkpoint },
	})
	return err
}

// rebuild makes the state of a rollup in a directory, up to L1's tip.
func (l L1) rebuild(ctx context.Context, dir string) (*chain, error) {
	c, err := l.open(ctx, dir)
	if err != nil {
		return nil, err
	}
	if err := c.auditor.CatchUp(ctx); err != nil {
		return nil, errors.Join(err, c.close())
	}
	return c, nil
}

// reach goes on to a checkpoint that L1 has under a hash. What is wrong with later ones, whose
// certificates may not be there yet, is none of its business.
func (c *chain) reach(ctx context.Context, number uint64, hash common.Hash) error {
	if c.has(number, hash) {
		return nil
	}
	if err := c.auditor.CatchUp(ctx); err != nil && !c.has(number, hash) {
		return fmt.Errorf("rebuild the chain from L1: %w", err)
	}
	if !c.has(number, hash) {
		return fmt.Errorf("L1 holds checkpoint %d %s, and what is rebuilt of it ends at %d: try again", number, hash, c.last)
	}
	return nil
}

func (c *chain) has(number uint64, hash common.Hash) bool {
	h, err := ledger.CheckpointAt(c.world, number)
	return err == nil && h.Hash() == hash
}

// From is the checkpoint that a proof starts from, as L1 knows it: ProvenTip of
// IEpochVerifier.sol.
type From struct {
	Hash      common.Hash `json:"hash"`
	World     common.Hash `json:"world"`
	InHash    common.Hash `json:"in_hash"`
	InTotal   uint64      `json:"in_total"`
	Number    uint64      `json:"number"`
	LastChunk uint64      `json:"last_chunk"`
}

func fromOf(r *ranges.Range, set keys.Set) (From, error) {
	world, err := r.World(set.Steps)
	h := &r.Tip.Checkpoint
	return From{Hash: h.Hash(), World: world.Bytes(), InHash: h.In.Hash, InTotal: h.In.Total, Number: h.Number, LastChunk: h.LastChunk}, err
}
