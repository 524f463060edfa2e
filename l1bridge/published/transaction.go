package published

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// ErrDiffers means that two sources of the same thing disagree.
var ErrDiffers = errors.New("does not match")

// kept is how many transactions stay in memory: checkpoints of one transaction follow
// each other, and a certificate is looked for a few publications on.
const kept = 4

// Transactions reads what publications' transactions carry. It is for one goroutine.
type Transactions struct {
	client *client.Client
	source blobs.Source
	last   *lru.Cache[common.Hash, *Transaction]
}

// NewTransactions reads from L1 and from where its blobs are kept.
func NewTransactions(c *client.Client, source blobs.Source) *Transactions {
	last, err := lru.New[common.Hash, *Transaction](kept)
	if err != nil {
		panic(err) // its size is not positive
	}
	return &Transactions{c, source, last}
}

// Transaction is an L1 transaction with blobs.
type Transaction struct {
	Hash common.Hash
	// Sender signed it: the publisher, or whoever called one.
	Sender common.Address
	// Blobs are the versioned hashes of its blobs.
	Blobs []common.Hash

	data    []byte
	block   blobs.BlockRef
	source  blobs.Source
	fetched map[common.Hash]*kzg4844.Blob
}

// Of reads a publication's transaction. The time of its block says where the blobs are.
func (t *Transactions) Of(ctx context.Context, p Publication) (*Transaction, error) {
	if found, ok := t.last.Get(p.TxHash); ok && found.block.Hash == p.BlockHash {
		return found, nil
	}
	tx, err := t.client.Transaction(ctx, p.TxHash)
	if err != nil {
		return nil, err
	}
	block, err := t.client.HeaderByHash(ctx, p.BlockHash)
	if err != nil {
		return nil, err
	}
	sender, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return nil, fmt.Errorf("%w: sender of %s: %w", client.ErrMalformed, p.TxHash, err)
	}
	out := &Transaction{
		Hash: p.TxHash, Sender: sender, Blobs: tx.BlobHashes(), data: tx.Data(),
		block:  blobs.BlockRef{Number: block.Number, Hash: block.Hash, Time: block.Time},
		source: t.source, fetched: map[common.Hash]*kzg4844.Blob{},
	}
	t.last.Add(p.TxHash, out)
	return out, nil
}

// headerSize is that of a header's words.
const headerSize = 22 * 32

// Header looks for the words of a publication's header anywhere in the calldata,
// whatever stands around them: nobody says how a contract in between was called. What
// is found has the event's hash.
func (t *Transaction) Header(p Publication) (checkpoint.Header, bool) {
	var first [32]byte
	binary.BigEndian.PutUint64(first[24:], p.Number)
	for rest := t.data; len(rest) >= headerSize; rest = rest[1:] {
		at := bytes.Index(rest, first[:])
		if at < 0 || len(rest)-at < headerSize {
			break
		}
		rest = rest[at:]
		if crypto.Keccak256Hash(rest[:headerSize]) != p.Hash {
			continue
		}
		if h, err := checkpoint.Decode(rest[:headerSize]); err == nil {
			return h, true
		}
	}
	return checkpoint.Header{}, false
}

// EffectBlobs are the versioned hashes of a header's effects: those that the event
// names, held against the header's blobs hash.
func (t *Transaction) EffectBlobs(p Publication, blobsHash common.Hash) ([]common.Hash, error) {
	effects := t.Effects(p)
	if got := blob.Hash(effects); got != blobsHash {
		return nil, fmt.Errorf("%w: blobs hash %s of the blobs, %s of the header", ErrDiffers, got, blobsHash)
	}
	return effects, nil
}

// Effects are the blobs that the event names; none when there are no such blobs.
func (t *Transaction) Effects(p Publication) []common.Hash {
	if p.BlobCount <= 0 || p.FirstBlob < 0 || p.FirstBlob+p.BlobCount > len(t.Blobs) {
		return nil
	}
	return t.Blobs[p.FirstBlob : p.FirstBlob+p.BlobCount]
}

// Fetch gets blobs and holds each against the versioned hash it was asked by,
// whatever the source promises.
func (t *Transaction) Fetch(ctx context.Context, want []common.Hash) ([]kzg4844.Blob, error) {
	var lacking []common.Hash
	for _, h := range want {
		if t.fetched[h] == nil {
			lacking = append(lacking, h)
		}
	}
	if len(lacking) > 0 {
		if err := t.fetch(ctx, lacking); err != nil {
			return nil, err
		}
	}
	out := make([]kzg4844.Blob, len(want))
	for i, h := range want {
		out[i] = *t.fetched[h]
	}
	return out, nil
}

// Attestations are what a publication's last blob says. Nobody signs that one: what it
// does not say, or says in no form that can be read, a later publication may.
func (t *Transaction) Attestations(ctx context.Context, p Publication) ([]checkpoint.Attestation, error) {
	last, err := t.Fetch(ctx, []common.Hash{p.AttestationBlob})
	if err != nil {
		return nil, err
	}
	as, err := checkpoint.UnpackAttestations(&last[0])
	if err != nil {
		return nil, nil //nolint:nilerr // as good as empty
	}
	return as, nil
}

func (t *Transaction) fetch(ctx context.Context, want []common.Hash) error {
	found, err := t.source.Blobs(ctx, t.block, want)
	if err != nil {
		return err
	}
	if len(found) != len(want) {
		return fmt.Errorf("%w: %d blobs, %d asked for", ErrDiffers, len(found), len(want))
	}
	for i := range found {
		got, err := blobs.VersionedHash(&found[i])
		if err != nil {
			return fmt.Errorf("blob %d: %w", i, err)
		}
		if got != want[i] {
			return fmt.Errorf("%w: blob %d: versioned hash %s of its content, %s on L1", ErrDiffers, i, got, want[i])
		}
		t.fetched[got] = &found[i]
	}
	return nil
}
