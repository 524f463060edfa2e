package light

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/light"
)

// FileFormat is the version of File.
const FileFormat = 1

// File is a proof to keep or to hand on: that a chunk is locked, or that a tx is in it. Who
// reads it needs L1, at the block it names or any later one, and no node of this chain.
type File struct {
	Format    uint64         `json:"format"`
	ChainID   string         `json:"chain_id"`
	L1ChainID uint64         `json:"l1_chain_id"`
	Rollup    common.Address `json:"rollup"`
	Proof     *light.Proof   `json:"proof"`
	// Committee are the attesters of the proof's epoch, by position; L1Block is where the
	// contract said so.
	Committee []common.Address `json:"committee"`
	L1Block   Block            `json:"l1_block"`
}

// Block names an L1 block.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// File is a verified proof as a file.
func (v *Verifier) File(ctx context.Context, verified *Verified) (*File, error) {
	members, err := v.anchors.Committee(ctx, verified.Epoch)
	if err != nil {
		return nil, err
	}
	f := &File{
		Format: FileFormat, ChainID: v.anchors.ChainID(), L1ChainID: v.anchors.L1ChainID(), Rollup: v.anchors.Rollup(),
		Proof: verified.Proof, L1Block: Block{verified.L1Block, verified.L1BlockHash},
	}
	for _, m := range members.Members() {
		f.Committee = append(f.Committee, m.Attester)
	}
	return f, nil
}

// DecodeFile reads a file; what it says is not checked yet.
func DecodeFile(raw []byte) (*File, error) {
	f := new(File)
	if err := json.Unmarshal(raw, f); err != nil {
		return nil, fmt.Errorf("%w: %w", light.ErrForm, err)
	}
	if f.Format != FileFormat || f.Proof == nil {
		return nil, fmt.Errorf("%w: format %d, this version reads %d", light.ErrForm, f.Format, FileFormat)
	}
	return f, nil
}

// Verify checks a file against L1; the node it came from is not asked, so its tip is no
// further than locked.
func (v *Verifier) Verify(ctx context.Context, f *File) (*Verified, error) {
	if f.Rollup != v.anchors.Rollup() || f.ChainID != v.anchors.ChainID() || f.L1ChainID != v.anchors.L1ChainID() {
		return nil, fmt.Errorf("%w: the file is of chain %s, rollup %s on L1 %d", ErrOther, f.ChainID, f.Rollup, f.L1ChainID)
	}
	out, err := v.locked(ctx, f.Proof)
	if err != nil {
		return nil, err
	}
	members, err := v.anchors.Committee(ctx, out.Epoch)
	if err != nil {
		return nil, err
	}
	var attesters []common.Address
	for _, m := range members.Members() {
		attesters = append(attesters, m.Attester)
	}
	if !slices.Equal(attesters, f.Committee) {
		return nil, fmt.Errorf("%w: the committee of epoch %d is another", ErrOther, out.Epoch)
	}
	return out, nil
}
