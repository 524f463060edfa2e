package queues

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/inputs"
)

var entryTopic = crypto.Keccak256Hash([]byte("Enqueued(uint64,bytes32,bytes32,uint8,uint64,bytes)"))

// Entry is a tx that the chain must take, with what L1's event brings of it.
type Entry struct {
	inputs.Entry
	Index uint64
	// Data is what the content is the hash of: the object's bytes, or where they are.
	Data []byte
	// Block is the number of its L1 block, Tx the transaction that its endpoint says brought
	// it, whose blobs hold the object.
	Block uint64
	Tx    common.Hash
}

func (e Entry) place() (uint64, common.Hash) { return e.Index, e.Leaf() }

// Object is the tx object's bytes, where the event brings them.
func (e Entry) Object() (object []byte, ok bool) { return e.Data, e.Kind == inputs.Calldata }

// Blobs are the versioned hashes of the blobs that hold the object, and its length; none
// where the event brings it.
func (e Entry) Blobs() (hashes []common.Hash, length uint64) {
	const word = common.HashLength
	if e.Kind != inputs.Blobs || len(e.Data)%word != 8 {
		return nil, 0
	}
	rest := e.Data
	for ; len(rest) >= word; rest = rest[word:] {
		hashes = append(hashes, common.BytesToHash(rest[:word]))
	}
	return hashes, binary.BigEndian.Uint64(rest)
}

// Entries are those that a row of blocks added to the queue of forced txs: all of them, in
// order. Each one's data is what its content is the hash of. What does not lead from one
// hash to the other is an error wrapping ErrEvents and client.ErrMalformed.
func (r *Reader) Entries(ctx context.Context, s Span) ([]Entry, error) {
	return whole(s, func(s Span) (Part[Entry], error) { return r.FirstEntries(ctx, s) })
}

// FirstEntries are those of the first blocks of the row, alike.
func (r *Reader) FirstEntries(ctx context.Context, s Span) (Part[Entry], error) {
	return first(ctx, r.Client, r.Forced, kind[Entry]{"forced tx", entryTopic, forced}, s)
}

func forced(l *types.Log) (Entry, error) {
	e, err := forceds.UnpackEnqueuedEvent(l)
	if err != nil {
		return Entry{}, err
	}
	if crypto.Keccak256Hash(e.Data) != e.Content {
		return Entry{}, fmt.Errorf("its data is not what content %x is the hash of", e.Content)
	}
	return Entry{
		Entry: inputs.Entry{Content: e.Content, Kind: inputs.Kind(e.Kind), Due: e.Due},
		Index: e.Index, Data: e.Data, Block: l.BlockNumber, Tx: l.TxHash,
	}, nil
}
