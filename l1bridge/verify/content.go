package verify

import (
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/effect"
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
	chunks := h.LastChunk - h.FirstChunk + 1
	if uint64(len(r.Blocks)) != chunks || len(r.Chunks) != len(r.Blocks) {
		return fmt.Errorf("%w: %d chunks of the header, %d in the effects, %d in the attestation", errDiffers, chunks, len(r.Blocks), len(r.Chunks))
	}
	var mana uint64
	var out []fr.Element
	for i, b := range r.Blocks {
		number, c := h.FirstChunk+uint64(i), r.Chunks[i]
		if b.End.Number != uint32(number) || b.End.Timestamp != c.Timestamp/1000 {
			return fmt.Errorf("%w: chunk %d at %d ms, effects of chunk %d at %d s", errDiffers, number, c.Timestamp, b.End.Number, b.End.Timestamp)
		}
		mana += b.End.Mana
		r.Txs += len(b.Txs)
		out = append(out, outHash(b.Txs))
	}
	if mana != h.TotalMana {
		return fmt.Errorf("%w: %d mana in the header, %d in the effects", errDiffers, h.TotalMana, mana)
	}
	if root := aztec.CheckpointOutHash(out); common.Hash(root.Bytes()) != h.OutRoot {
		return fmt.Errorf("%w: out root %s in the header, %x of the effects", errDiffers, h.OutRoot, root.Bytes())
	}
	if last := r.Chunks[len(r.Chunks)-1].Origin; last != h.Origin {
		return fmt.Errorf("%w: L1 origin %d in the header, %d of the last chunk", errDiffers, h.Origin.Number, last.Number)
	}
	return nil
}

func outHash(txs []effect.TxEffect) fr.Element {
	messages := make([][]fr.Element, len(txs))
	for i := range txs {
		messages[i] = txs[i].L2ToL1Msgs
	}
	return aztec.BlockOutHash(messages)
}
