package restart

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// GenesisOptions say what to make a restarted chain's genesis of, and where.
type GenesisOptions struct {
	L1
	// Beacon are URLs of L1's beacon API; BeaconByNumber as in the node's configuration.
	Beacon         []string
	BeaconByNumber bool
	// State is the directory for the rebuilt state; an interrupted call goes on there, and
	// so does one after an audit.
	State string
	// Genesis is the file to write. One that is there must say the same.
	Genesis string
	// Progress is told of each checkpoint that came out right; may be nil.
	Progress func(audit.Progress)
}

// Made is a restarted chain's genesis.
type Made struct {
	ChainID      string      `json:"chain_id"`
	RestartCount uint64      `json:"restart_count"`
	Checkpoint   uint64      `json:"checkpoint"`
	Chunk        uint64      `json:"chunk"`
	StateRoot    common.Hash `json:"state_root"`
	Epoch        uint64      `json:"epoch"`
	// Begin is when that epoch begins, and the chain goes on.
	Begin time.Time `json:"begin"`
	// Committee are the attesters that sign first.
	Committee []common.Address `json:"committee"`
	Genesis   string           `json:"genesis"`
	State     string           `json:"state"`
}

// Genesis rebuilds the state of the last confirmed checkpoint from L1 alone, and writes
// the genesis of the chain that goes on from it.
func Genesis(ctx context.Context, o GenesisOptions) (made *Made, err error) {
	l1, err := o.dial(ctx)
	if err != nil {
		return nil, err
	}
	defer l1.Close()
	source, err := blobs.NewSeveral(o.Beacon, blobs.Options{ByNumber: o.BeaconByNumber})
	if err != nil {
		return nil, err
	}
	pin, err := o.pin(ctx, l1)
	if err != nil {
		return nil, err
	}
	db, err := kv.Open(filepath.Join(o.State, worldDir))
	if err != nil {
		return nil, fmt.Errorf("open the directory of the state: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	at, err := audit.ToRestart(ctx, audit.Options{
		Client: l1, Blobs: source, Rollup: o.Rollup, FromBlock: o.FromBlock,
		World: func(g worldstate.Genesis) (*worldstate.Store, error) {
			return worldstate.Open(db, g, worldstate.Options{})
		},
		Progress: func(p audit.Progress) { tell(o.Progress, p) },
	}, pin)
	if err != nil {
		return nil, err
	}
	params, err := read(ctx, l1, o.Rollup, pin, at)
	if err != nil {
		return nil, err
	}
	if err := config.KeepGenesis(o.Genesis, params); err != nil {
		return nil, err
	}
	return describe(params, o)
}

// worldDir is where a world state lies in the directory of an audit or a node's data.
const worldDir = "world"

func tell(progress func(audit.Progress), p audit.Progress) {
	if progress != nil {
		progress(p)
	}
}

// read asks L1 for what the state does not tell.
func read(ctx context.Context, l1 *l1client.Client, rollup common.Address, pin *verify.Pin, at *audit.AtRestart) (*protocol.Params, error) {
	block, err := l1.HeaderByHash(ctx, at.Restart.BlockHash)
	if err != nil {
		return nil, fmt.Errorf("block of the restart: %w", err)
	}
	origin := at.Params.GenesisOrigin
	if h := at.State.Checkpoint.Header; h.Number > 0 {
		header, err := l1.HeaderByHash(ctx, h.Origin.Hash)
		if err != nil {
			return nil, fmt.Errorf("L1 origin of checkpoint %d: %w", h.Number, err)
		}
		origin = header.Block()
	}
	epoch := at.Params.Clock().RestartEpoch(block.Time * 1000)
	draw, err := view.ReadDraw(ctx, pin.Contract, rollup, pin.Block.Hash, epoch)
	if errors.Is(err, view.ErrNotDrawn) {
		from := time.UnixMilli(int64(at.Params.EpochStart(epoch - 1)))
		return nil, fmt.Errorf("%w: that of epoch %d, the %d. after the restart's; it is fixed at the latest in the blocks from %s on, try again when one of them is final", ErrUndrawn, epoch, protocol.RestartLag, from.UTC().Format(time.RFC3339))
	}
	if err != nil {
		return nil, fmt.Errorf("committee of epoch %d, with which the chain goes on: %w", epoch, err)
	}
	return paramsOf(at, block.Block(), origin, draw.Committee)
}

func describe(p *protocol.Params, o GenesisOptions) (*Made, error) {
	first, err := committee.First(p)
	if err != nil {
		return nil, err
	}
	r := p.Restart
	made := &Made{
		ChainID: p.ChainID(), RestartCount: p.RestartCount, Checkpoint: r.Checkpoint, Chunk: r.Chunk, StateRoot: r.StateRoot,
		Epoch: r.Epoch, Begin: time.UnixMilli(int64(p.Begin())).UTC(), Genesis: o.Genesis, State: o.State,
	}
	for _, m := range first.Members() {
		made.Committee = append(made.Committee, m.Attester)
	}
	return made, nil
}
