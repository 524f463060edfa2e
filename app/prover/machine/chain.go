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
	world  *worldstate.Store
	params *protocol.Params
	payers witness.Payers
	last   uint64 // checkpoint
	close  func() error
}

// rebuild makes the state of a rollup in a directory, or goes on with what is there, up to
// L1's tip.
func (l L1) rebuild(ctx context.Context, dir string) (c *chain, err error) {
	l1, err := l1client.Dial(ctx, l.URLs, l1Timeout, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, err
	}
	defer l1.Close()
	source, err := blobs.NewSeveral(l.Beacon, blobs.Options{ByNumber: l.BeaconByNumber})
	if err != nil {
		return nil, err
	}
	db, err := kv.Open(dir)
	if err != nil {
		return nil, fmt.Errorf("open the directory of the rebuilt state: %w", err)
	}
	c = &chain{close: db.Close, payers: witness.Payers{}}
	err = audit.Run(ctx, audit.Options{
		Client: l1, Blobs: source, Rollup: l.Rollup, FromBlock: l.FromBlock,
		World: func(g worldstate.Genesis) (*worldstate.Store, error) {
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
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return c, nil
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
