package verify

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
)

// Content is what a checkpoint's effect blobs hold.
type Content struct {
	// Blocks are one for each chunk.
	Blocks []effect.Block
	Txs    int
}

// ReadContent decodes effect blobs and holds what they add up to against the header.
func ReadContent(h checkpoint.Header, blobs []kzg4844.Blob) (*Content, error) {
	fields, err := blob.Unpack(blobs)
	if err != nil {
		return nil, err
	}
	blocks, err := effect.DecodeCheckpoint(fields)
	if err != nil {
		return nil, err
	}
	if chunks := h.LastChunk - h.FirstChunk + 1; uint64(len(blocks)) != chunks {
		return nil, fmt.Errorf("%w: %d chunks of the header, %d in the effects", published.ErrDiffers, chunks, len(blocks))
	}
	if hash := spongeOf(fields, blocks); hash != h.EffectsHash {
		return nil, fmt.Errorf("%w: effects hash %s in the header, %s of the effects", published.ErrDiffers, h.EffectsHash, hash)
	}
	return sum(h, blocks)
}

// sum holds numbers, mana and fees of chunks against the checkpoint's.
func sum(h checkpoint.Header, blocks []effect.Block) (*Content, error) {
	out := &Content{Blocks: blocks}
	var mana uint64
	var paid protocol.Amount
	for i, b := range blocks {
		if number := h.FirstChunk + uint64(i); b.End.Number != uint32(number) {
			return nil, fmt.Errorf("%w: chunk %d of the header, effects of chunk %d", published.ErrDiffers, number, b.End.Number)
		}
		fees, err := execution.FeesOf(b.Txs)
		if err == nil {
			paid, err = paid.Add(fees)
		}
		if err != nil {
			return nil, fmt.Errorf("chunk %d: %w", b.End.Number, err)
		}
		mana += b.End.Mana
		out.Txs += len(b.Txs)
	}
	if mana != h.TotalMana || paid != h.TotalFees {
		return nil, fmt.Errorf("%w: %d mana and %s fees in the header, %d and %s in the effects", published.ErrDiffers, h.TotalMana, h.TotalFees, mana, paid)
	}
	return out, nil
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
