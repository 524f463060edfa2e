package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
)

// ErrEffects says that bytes are not a chunk's effects.
var ErrEffects = errors.New("malformed chunk effects")

// manaBytes opens the effects of a chunk.
const manaBytes = 8

// MaxEffectsBytes bounds what EffectsOf gives on a chain with these parameters.
func MaxEffectsBytes(p *protocol.Params) int { return manaBytes + int(p.Limits.MaxDAFields)*fr.Bytes }

// EffectsOf encodes what a decided chunk did, for nodes that catch up: its mana,
// 8 bytes big-endian, and the blob fields of its tx effects, 32 bytes each. The
// chunk's hash commits to all of it. Those of a chunk that was pruned are kept as well: who
// replays the chain meets its block before that of the prune.
func EffectsOf(r Reader, hash common.Hash) ([]byte, error) {
	raw, err := get(r, append([]byte{keyChunkHash}, hash[:]...), "chunk", hash)
	if errors.Is(err, ErrNoRecord) {
		return get(r, append([]byte{keyPrunedEffects}, hash[:]...), "effects of chunk", hash)
	}
	if err != nil {
		return nil, err
	}
	number := binary.BigEndian.Uint64(raw)
	chunk, err := ChunkAt(r, number)
	if err != nil {
		return nil, err
	}
	fields, err := get(r, numberKey(keyFields, number), "fields of chunk", number)
	if err != nil {
		return nil, err
	}
	end := effect.BlockEndFields * fr.Bytes
	before, err := ChunkAt(r, number-1)
	if err != nil && !errors.Is(err, ErrNoRecord) {
		return nil, err
	}
	if err == nil && before.Header.Checkpoint != chunk.Header.Checkpoint {
		end = effect.FirstBlockEndFields * fr.Bytes
	}
	return append(binary.BigEndian.AppendUint64(nil, chunk.Header.ManaUsed), fields[:len(fields)-end]...), nil
}

// DecodeEffects reads what EffectsOf wrote as the result of executing a block that
// took these inputs. Nothing but the form is checked: sealing it must give the
// decided chunk's hash.
func DecodeEffects(raw []byte, in inputs.State) (*execution.Result, error) {
	if len(raw) < manaBytes || (len(raw)-manaBytes)%fr.Bytes != 0 {
		return nil, fmt.Errorf("%w: %d bytes", ErrEffects, len(raw))
	}
	r := &execution.Result{Inputs: in, ManaUsed: binary.BigEndian.Uint64(raw)}
	r.Fields = make([]fr.Element, (len(raw)-manaBytes)/fr.Bytes)
	for i := range r.Fields {
		if err := r.Fields[i].SetBytesCanonical(raw[manaBytes+i*fr.Bytes:][:fr.Bytes]); err != nil {
			return nil, fmt.Errorf("%w: field %d: %w", ErrEffects, i, err)
		}
	}
	r.DAFields = uint64(len(r.Fields))
	for rest := r.Fields; len(rest) > 0; {
		e, after, err := effect.Decode(rest)
		if err != nil {
			return nil, fmt.Errorf("%w: tx %d: %w", ErrEffects, len(r.Effects), err)
		}
		r.Effects, rest = append(r.Effects, e), after
	}
	var err error
	if r.TotalFees, err = execution.FeesOf(r.Effects); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEffects, err)
	}
	r.Delta = execution.DeltaOf(in, r.Effects)
	return r, nil
}

// workIn is what the chunks of these fields take of a proof.
func workIn(params *protocol.Params, fields []fr.Element) (work protocol.Work, err error) {
	if params.Proving == nil {
		return work, nil
	}
	for first := true; len(fields) > 0; first = false {
		var b effect.Block
		if b, fields, err = effect.DecodeBlock(fields, first); err != nil {
			return work, err
		}
		work = work.Plus(run.WorkOfChunk(params, b.Txs))
	}
	return work, nil
}
