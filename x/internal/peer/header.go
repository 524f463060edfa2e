package peer

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// BlockHeaderFields is the length of a block header, of v4 and v5.
const BlockHeaderFields = 22

// Snapshot is a tree's root and its number of leaves.
type Snapshot struct {
	Root fr.Element
	Size uint64
}

// BlockHeader is the peer's block header; the archive tree's genesis leaf is
// the hash of one.
type BlockHeader struct {
	LastArchive                                Snapshot
	L1ToL2, NoteHashes, Nullifiers, PublicData Snapshot
	SpongeHash                                 fr.Element
	ChainID, Version                           uint64
	Number, Slot, Timestamp                    uint64 // the timestamp in seconds
	Coinbase                                   common.Address
	FeeRecipient                               fr.Element
	FeePerDAGas, FeePerL2Gas                   fr.Element
	TotalFees, TotalMana                       fr.Element
}

// Fields are the header's field elements in hashing order.
func (h BlockHeader) Fields() [BlockHeaderFields]fr.Element {
	n := fr.NewElement
	var coinbase fr.Element
	coinbase.SetBytes(h.Coinbase[:])
	return [BlockHeaderFields]fr.Element{
		h.LastArchive.Root, n(h.LastArchive.Size),
		h.L1ToL2.Root, n(h.L1ToL2.Size),
		h.NoteHashes.Root, n(h.NoteHashes.Size),
		h.Nullifiers.Root, n(h.Nullifiers.Size),
		h.PublicData.Root, n(h.PublicData.Size),
		h.SpongeHash,
		n(h.ChainID), n(h.Version), n(h.Number), n(h.Slot), n(h.Timestamp),
		coinbase, h.FeeRecipient, h.FeePerDAGas, h.FeePerL2Gas,
		h.TotalFees, h.TotalMana,
	}
}

// Hash is the header's leaf in the archive tree.
func (h BlockHeader) Hash() fr.Element {
	f := h.Fields()
	return poseidon2.Hash(append([]fr.Element{poseidon2.Separator("BLOCK_HEADER_HASH")}, f[:]...)...)
}

// GenesisHeader is the header of the state before the first block. It names no
// archive root, and no chain.
func GenesisHeader(l1ToL2, noteHashes, nullifiers, publicData Snapshot) BlockHeader {
	return BlockHeader{L1ToL2: l1ToL2, NoteHashes: noteHashes, Nullifiers: nullifiers, PublicData: publicData}
}
