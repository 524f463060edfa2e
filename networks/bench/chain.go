package bench

import (
	"context"
	"fmt"
	"math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// preloaded is how many notes, and as many nullifiers, the trees have before
// anything is measured.
const preloaded = 50_000

// chain is one node's state on disk, without consensus.
type chain struct {
	params  *protocol.Params
	db      kv.DB
	store   *worldstate.Store
	setup   *blob.Setup
	state   ledger.State
	builder *load.Builder
	info    api.NodeInfo
	genesis fr.Element
}

func openChain(dir string) (*chain, error) {
	params := protocol.Devnet()
	params.Rollup, params.GenesisTime, params.FeeJuice = common.Address{1}, 1_000_000, load.Allocations()
	c := &chain{params: &params, builder: load.NewBuilder(load.DefaultShape(), [32]byte{1})}
	var err error
	if c.setup, err = blob.LoadSetup(); err != nil {
		return nil, err
	}
	if c.db, err = kv.Open(dir); err != nil {
		return nil, err
	}
	if c.store, err = worldstate.Open(c.db, ledger.WorldGenesis(c.params), worldstate.Options{}); err != nil {
		c.close()
		return nil, err
	}
	members, err := committee.New([]committee.Member{{Attester: common.Address{1}}})
	if err != nil {
		c.close()
		return nil, err
	}
	_, roots := c.store.Tip()
	c.genesis = roots.StateRoot()
	c.state, _ = ledger.Genesis(c.params, members, c.setup, roots)
	c.info = api.NodeInfo{Params: (*api.Params)(c.params), Fees: c.state.Fees, Anchor: api.Anchor{StateRoot: protocol.FieldHex(c.genesis)}}
	return c, nil
}

func (c *chain) close() { _ = c.db.Close() } // the directory goes with the bench

// StateRootOf knows genesis, which all txs here are anchored to.
func (c *chain) StateRootOf(chunk uint64) (fr.Element, bool, error) {
	return c.genesis, chunk == 0, nil
}

// preload fills the trees past the state transition.
func (c *chain) preload(ctx context.Context) error {
	const txs, each = 128, 16
	random := rand.New(rand.NewPCG(5, 1))
	elements := func() []fr.Element {
		out := make([]fr.Element, each)
		for i := range out {
			var raw [fr.Bytes]byte
			for j := range raw {
				raw[j] = byte(random.Uint32())
			}
			out[i].SetBytes(raw[:])
		}
		return out
	}
	for done := 0; done < preloaded && ctx.Err() == nil; done += txs * each {
		d := worldstate.Delta{Txs: make([]worldstate.TxDelta, txs)}
		for i := range d.Txs {
			d.Txs[i] = worldstate.TxDelta{NoteHashes: elements(), Nullifiers: elements()}
		}
		fork, err := c.store.Fork()
		if err != nil {
			return err
		}
		if err := fork.Apply(d); err != nil {
			return err
		}
		c.state.Chunk.Number++
		if err := c.store.Commit(fork, c.state.Chunk.Number, nil); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// candidate is an executed chunk that is not decided.
type candidate struct {
	fork  *worldstate.Fork
	chunk *ledger.Chunk
	next  ledger.State
	nodes []ledger.LogNode
}

// candidate makes what the application's candidate of a block with these txs is.
func (c *chain) candidate(txs []*tx.Tx) (done candidate, err error) {
	p := ledger.Proposal{Height: c.state.Height + 1, Timestamp: c.params.GenesisTime + 100*c.state.Height, Fees: c.state.Fees}
	if done.fork, err = c.store.Fork(); err != nil {
		return done, err
	}
	ctx := execution.NewContext(c.params, c.state.Chunk.Number+1, p.Timestamp, p.Fees)
	result, err := execution.Run(ctx, done.fork, c, inputs.State{}, txs)
	if err != nil {
		return done, err
	}
	if done.chunk, err = c.state.Seal(c.params, done.fork, p, result); err != nil {
		return done, err
	}
	done.next, done.nodes = c.state.WithChunk(done.chunk, p.Fees)
	if _, err := done.next.AppHash(); err != nil {
		return done, fmt.Errorf("app hash: %w", err)
	}
	return done, nil
}

func (c *chain) commit(done candidate) error {
	c.state = done.next
	return c.store.Commit(done.fork, done.chunk.Header.Number, func(w worldstate.Writer) error {
		return done.next.Save(w, done.chunk, done.nodes)
	})
}
