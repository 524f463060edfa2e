package snapshot

import (
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Source is what a snapshot is made of.
type Source struct {
	Params *protocol.Params
	World  *worldstate.Store
	// State is that after the chunk to tell, heartbeats since then included, and the
	// certificate one that locks its checkpoint.
	State       ledger.State
	Certificate *lock.Certificate
}

// Make gives put the parts of a snapshot, one after the other, and names them. It reads
// the world state as of the state's chunk, so the chain may go on meanwhile.
func Make(from Source, put func(part []byte) error) (*Manifest, error) {
	world, err := from.World.At(from.State.Chunk.Number)
	if err != nil {
		return nil, err
	}
	head, err := ledger.NewHead(from.Params, &from.State, from.World, world)
	if err != nil {
		return nil, err
	}
	running := from.State.Checkpoint.Header
	m := &Manifest{
		Format: Format, ChainID: from.Params.ChainID(), Height: head.Height,
		Chunk: from.State.Chunk.Number, Checkpoint: running.Number, Hash: running.Hash(),
	}
	if m.Certificate, err = from.Certificate.ToProto().Marshal(); err != nil {
		return nil, err
	}
	raw, err := ledger.EncodeHead(head)
	if err != nil {
		return nil, err
	}
	m.Head = PartHash(raw)
	if err := put(raw); err != nil {
		return nil, err
	}
	if m.Headers, err = gather(head.Headers(from.World), put); err != nil {
		return nil, fmt.Errorf("headers up to chunk %d: %w", m.Chunk, err)
	}
	if m.Leaves, err = gather(EncodeLeaves(world.Leaves()), put); err != nil {
		return nil, fmt.Errorf("leaves of chunk %d: %w", m.Chunk, err)
	}
	return m, nil
}

// gather puts records as parts, and gives their hashes.
func gather(records iter.Seq2[[]byte, error], put func(part []byte) error) (hashes []common.Hash, err error) {
	for part, err := range Pack(records) {
		if err == nil {
			err = put(part)
		}
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, PartHash(part))
	}
	return hashes, nil
}
