package block

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// Preamble is what a proposer claims about its block (design 4.2).
type Preamble struct {
	Timestamp uint64 // unix milliseconds
	Origin    protocol.Origin
	// Entries of L1's queue of forced txs that the chain learns of with this block, and
	// Known is that queue with them.
	Entries        []inputs.Entry
	Known          inputs.Queue
	StateInputs    inputs.State
	ControlInputs  []inputs.Control
	Fees           protocol.GasFees
	ChunkHash      common.Hash // zero on a heartbeat
	CheckpointHash common.Hash
}

// Block is a decoded block.
type Block struct {
	Preamble
	TxHashes []common.Hash
}

// Committee is the committee that the block hands over to, false if it does not.
func (b *Block) Committee() (inputs.Committee, bool) { return control[inputs.Committee](b) }

// Prune is the prune that the block carries, false if it carries none.
func (b *Block) Prune() (inputs.Prune, bool) { return control[inputs.Prune](b) }

func control[C inputs.Control](b *Block) (found C, ok bool) {
	for _, c := range b.ControlInputs {
		if found, ok = c.(C); ok {
			return found, true
		}
	}
	return found, false
}

// IsChunk tells a chunk from a heartbeat.
func (b *Block) IsChunk() bool { return len(b.TxHashes) > 0 || !b.StateInputs.Empty() }

// ErrForm says that bytes are not a block.
var ErrForm = errors.New("malformed block")

// Bounds are the sizes Decode holds a block to.
type Bounds struct {
	MaxTxs int
	// Committee is how many members a committee may have: a control input names
	// them all.
	Committee int
	// Messages is how many L1-to-L2 messages a block may take.
	Messages int
}

// maxPreamble bytes: a key's 35 bytes per member, a message's 46, an entry's 53, and 2 KB
// for the rest.
func (b Bounds) maxPreamble() int {
	return 2048 + 35*b.Committee + 46*b.Messages + 53*protocol.EntriesPerBlock
}

// Decode reads txs[0] as the preamble and the rest as tx hashes. Anything but
// the canonical encoding, and any repeated hash, is ErrForm.
func Decode(txs [][]byte, bounds Bounds) (*Block, error) {
	if len(txs) == 0 {
		return nil, fmt.Errorf("%w: no preamble", ErrForm)
	}
	if len(txs)-1 > bounds.MaxTxs {
		return nil, fmt.Errorf("%w: %d txs, at most %d", ErrForm, len(txs)-1, bounds.MaxTxs)
	}
	preamble, err := decodePreamble(txs[0], bounds.maxPreamble())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForm, err)
	}
	b := &Block{Preamble: *preamble}
	seen := make(map[common.Hash]bool, len(txs)-1)
	for i, tx := range txs[1:] {
		if len(tx) != common.HashLength {
			return nil, fmt.Errorf("%w: entry %d has %d bytes, a tx hash has 32", ErrForm, i, len(tx))
		}
		hash := common.Hash(tx)
		if err := new(fr.Element).SetBytesCanonical(tx); err != nil {
			return nil, fmt.Errorf("%w: tx hash %d is no field element", ErrForm, i)
		}
		if seen[hash] {
			return nil, fmt.Errorf("%w: tx %s twice", ErrForm, hash)
		}
		seen[hash] = true
		b.TxHashes = append(b.TxHashes, hash)
	}
	if !ordered(b.ControlInputs) {
		return nil, fmt.Errorf("%w: %d control inputs; there is one committee at most, and one prune behind it", ErrForm, len(b.ControlInputs))
	}
	if b.IsChunk() != (b.ChunkHash != common.Hash{}) {
		return nil, fmt.Errorf("%w: a chunk, and only a chunk, names a chunk hash", ErrForm)
	}
	return b, nil
}

// ordered tells whether control inputs are at most a committee, and a prune behind it.
func ordered(in []inputs.Control) bool {
	rank := 0
	for _, c := range in {
		own := 1
		if _, prune := c.(inputs.Prune); prune {
			own = 2
		}
		if own <= rank {
			return false
		}
		rank = own
	}
	return true
}

// Encode gives the block's entries as CometBFT carries them.
func (b *Block) Encode() ([][]byte, error) {
	preamble, err := b.Preamble.encode()
	if err != nil {
		return nil, err
	}
	txs := make([][]byte, 0, 1+len(b.TxHashes))
	txs = append(txs, preamble)
	for _, hash := range b.TxHashes {
		txs = append(txs, bytes.Clone(hash[:]))
	}
	return txs, nil
}
