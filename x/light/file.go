package light

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// FileFormat is the version of File: of its bytes, and of where the contract keeps what
// they prove.
const FileFormat = 2

// File is a proof to keep or to hand on: that a chunk is locked, or that a tx is in it. With
// State it proves that to whoever knows that one L1 block is final; without, the reader asks
// the contract for the epoch's committee. Its JSON has one form only: docs/protocol.md,
// "Proof file".
type File struct {
	L1ChainID uint64 // EIP-155
	Rollup    common.Address
	ChainID   string
	Proof     Proof
	// Committee are the attesters of the epoch that signed, by position.
	Committee []common.Address
	// L1Block is where the contract said so.
	L1Block Block
	State   *State
}

// Block names an L1 block.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// Is checks that the file is of the contract that is asked about. Without that check a
// file could be of a chain that its maker keeps for himself.
func (f *File) Is(l1ChainID uint64, rollup common.Address) error {
	if f.L1ChainID != l1ChainID {
		return fmt.Errorf("%w: chain id %d, not %d", ErrL1Chain, f.L1ChainID, l1ChainID)
	}
	if f.Rollup != rollup {
		return fmt.Errorf("%w: %s, not %s", ErrRollup, f.Rollup, rollup)
	}
	return nil
}

// Verify checks a file that Is of the right contract, from its own State: what it proves
// then holds if L1Block is a final block of that L1, which is for the caller to know.
func (f *File) Verify() error {
	if f.State == nil {
		return ErrNotStored
	}
	number, hash, err := f.State.Block()
	if err != nil {
		return err
	}
	if f.L1Block != (Block{number, hash}) {
		return fmt.Errorf("%w: header of block %d %s, not of %d %s", ErrHeader, number, hash, f.L1Block.Number, f.L1Block.Hash)
	}
	slots := []common.Hash{CommitteeSlot(f.Proof.Epoch()), TipSlot()}
	if f.Confirmed() {
		slots = append(slots, ConfirmedSlot(), RecordSlot(*f.State.Record))
	}
	words, err := f.State.Words(f.Rollup, slots...)
	if err != nil {
		return err
	}
	stored, tip := words[0], words[1]
	if stored == (common.Hash{}) {
		return fmt.Errorf("%w: epoch %d, block %d", ErrNotStored, f.Proof.Epoch(), number)
	}
	if CommitteeHash(f.Committee) != stored {
		return fmt.Errorf("%w: epoch %d", ErrCommittee, f.Proof.Epoch())
	}
	if f.Confirmed() {
		if err := f.confirmed(words[2], words[3]); err != nil {
			return err
		}
	}
	return f.VerifyWith(protocol.ChainID(f.L1ChainID, f.Rollup, restartsIn(tip)))
}

// Confirmed tells whether the file shows that L1 had the checkpoint confirmed, too: then it
// holds for ever. A lock alone holds while its committee is liable: what keys sign that
// nobody answers for any more is worth nothing.
func (f *File) Confirmed() bool { return f.State != nil && f.State.Record != nil }

func (f *File) confirmed(last, record common.Hash) error {
	header := &f.Proof.Checkpoint
	number, hash := uint64(binary.BigEndian.Uint32(last[28:])), header.Hash()
	if header.Number > number || !bytes.Equal(record[:recordBytes], hash[:recordBytes]) {
		return fmt.Errorf("%w: checkpoint %d; it has confirmed up to %d", ErrUnconfirmed, header.Number, number)
	}
	return nil
}

// VerifyWith checks a file that Is of the right contract, by whose word its Committee and
// this chain id are.
func (f *File) VerifyWith(chainID string) error {
	if f.ChainID != chainID {
		return fmt.Errorf("%w: %q, not %q", ErrChain, f.ChainID, chainID)
	}
	members := make([]committee.Member, len(f.Committee))
	for i := range members {
		members[i].Attester = f.Committee[i]
	}
	c, err := committee.New(members)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCommittee, err)
	}
	return f.Proof.Verify(chainID, c)
}
