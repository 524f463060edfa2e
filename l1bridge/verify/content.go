package verify

import (
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
)

// checkEffects decodes the blobs and holds what they add up to against the
// header.
func checkEffects(_ context.Context, _ uint64, r *Report, s *sources) error {
	fields, err := blob.Unpack(s.effects)
	if err != nil {
		return err
	}
	if r.Blocks, err = effect.DecodeCheckpoint(fields); err != nil {
		return err
	}
	h := r.Header
	if chunks := h.LastChunk - h.FirstChunk + 1; uint64(len(r.Blocks)) != chunks {
		return fmt.Errorf("%w: %d chunks of the header, %d in the effects", errDiffers, chunks, len(r.Blocks))
	}
	if hash := spongeOf(fields, r.Blocks); hash != h.EffectsHash {
		return fmt.Errorf("%w: effects hash %s in the header, %s of the effects", errDiffers, h.EffectsHash, hash)
	}
	var mana uint64
	var paid protocol.Amount
	for i, b := range r.Blocks {
		if number := h.FirstChunk + uint64(i); b.End.Number != uint32(number) {
			return fmt.Errorf("%w: chunk %d of the header, effects of chunk %d", errDiffers, number, b.End.Number)
		}
		fees, err := execution.FeesOf(b.Txs)
		if err == nil {
			paid, err = paid.Add(fees)
		}
		if err != nil {
			return fmt.Errorf("chunk %d: %w", b.End.Number, err)
		}
		mana += b.End.Mana
		r.Txs += len(b.Txs)
	}
	if mana != h.TotalMana || paid != h.TotalFees {
		return fmt.Errorf("%w: %d mana and %s fees in the header, %d and %s in the effects", errDiffers, h.TotalMana, h.TotalFees, mana, paid)
	}
	return nil
}

// spongeOf hashes a checkpoint's fields, without the padding behind its end.
func spongeOf(fields []fr.Element, blocks []effect.Block) common.Hash {
	n := effect.CheckpointEndFields
	for i := range blocks {
		n += blocks[i].Fields(i == 0)
	}
	sum := effect.Hash(fields[:n])
	return sum.Bytes()
}
