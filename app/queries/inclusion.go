package queries

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/worldstate"
)

// GetTxInclusion proves that a tx is in a locked chunk: from its hash to txsRoot of the chunk,
// from that to chunksRoot of a checkpoint, and the certificate that its committee signed.
func (q *Queries) GetTxInclusion(hash common.Hash) (*light.Proof, error) {
	p, err := light.OfTx(q.cfg.World, hash)
	return p, answer(err)
}

// GetEffectInclusion proves an effect of an included tx: the index-th note hash, nullifier or
// public data write, as a leaf of the state after a chunk, and that chunk below a checkpoint
// with its certificate. The chunk is the tx's; name another one for a state that is still kept.
// A message to L1 is proved by GetL2ToL1MessageWitness. Logs are in no tree: what proves them is
// effectsHash, over all effects of the checkpoint, which are on L1 (aztecd audit).
func (q *Queries) GetEffectInclusion(hash common.Hash, kind api.EffectKind, index int, at *api.At) (*api.EffectInclusion, error) {
	record, err := ledger.TxAt(q.cfg.World, hash)
	if err != nil {
		return nil, answer(err)
	}
	chunk, err := ledger.ChunkAt(q.cfg.World, record.Chunk)
	if err != nil {
		return nil, answer(err)
	}
	all, err := q.effectsOf(record.Chunk, chunk.Header.Hash(), len(chunk.TxHashes))
	if err != nil {
		return nil, answer(err)
	}
	e, err := all.at(record.Index)
	if err != nil {
		return nil, answer(err)
	}
	if at == nil {
		own := api.AtNumber(record.Chunk)
		at = &own
	}
	w, err := q.effectWitness(*at, &e, kind, index)
	if err != nil {
		return nil, err
	}
	p, err := light.OfChunk(q.cfg.World, w.Chunk)
	if err != nil {
		return nil, answer(err)
	}
	return &api.EffectInclusion{TxHash: hash, Kind: kind, Index: index, Witness: w, Proof: *p}, nil
}

func (q *Queries) effectWitness(at api.At, e *effect.TxEffect, kind api.EffectKind, index int) (*api.Witness, error) {
	pick := func(all []fr.Element) (out fr.Element, err error) {
		if index < 0 || index >= len(all) {
			return out, api.NotFound(fmt.Errorf("the tx has %d of %s, there is none at %d", len(all), kind, index))
		}
		return all[index], nil
	}
	switch kind {
	case api.EffectNoteHash:
		leaf, err := pick(e.NoteHashes)
		if err != nil {
			return nil, err
		}
		s, err := q.snapshot(at)
		if err != nil {
			return nil, answer(err)
		}
		position, err := s.Find(worldstate.NoteHash, leaf)
		if err != nil {
			return nil, answer(err)
		}
		return q.leafWitness(worldstate.NoteHash, api.AtNumber(s.Chunk()), position)
	case api.EffectNullifier:
		leaf, err := pick(e.Nullifiers)
		if err != nil {
			return nil, err
		}
		return q.keyWitness(worldstate.Nullifier, at, leaf)
	case api.EffectPublicWrite:
		slots := make([]fr.Element, len(e.PublicWrites))
		for i, w := range e.PublicWrites {
			slots[i] = w.Slot
		}
		slot, err := pick(slots)
		if err != nil {
			return nil, err
		}
		return q.keyWitness(worldstate.PublicData, at, slot)
	}
	return nil, api.BadParams("kind is %q; write %s, %s or %s", kind, api.EffectNoteHash, api.EffectNullifier, api.EffectPublicWrite)
}
