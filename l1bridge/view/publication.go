package view

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/published"
)

// Publication is a checkpoint as L1 holds it: what came last, if it was replaced.
type Publication struct {
	published.Publication
	// Undone says that it is no publication: everything above the number ended there.
	Undone bool `json:"undone,omitempty"`

	// Publisher and what follows are zero when the transaction was not read: for
	// checkpoints older than the view's start. Locate reads them.
	Publisher common.Address
	// EffectBlobs are the versioned hashes of this checkpoint's blobs.
	EffectBlobs []common.Hash
	// GasUsed and Blobs are of the whole transaction, Checkpoints how many it published.
	GasUsed     uint64
	Blobs       int
	Checkpoints int
}

// Record is the word that L1 keeps of it.
func (p Publication) Record() (r Record) {
	copy(r[:named], p.Hash[:])
	r[named] = byte(p.Slot >> 32)
	binary.BigEndian.PutUint32(r[named+1:], uint32(p.Slot))
	r[31] = p.Turn
	return r
}

// proposals are the logs that tell of publications, and of what was undone.
func proposals(rollup common.Address) client.Filter {
	return published.Filter(rollup, published.Proposed, published.Undone)
}

// parsePublications reads the events that proposals asked for.
func parsePublications(rollup common.Address, logs []types.Log) ([]Publication, error) {
	events, err := published.Decode(rollup, logs)
	if err != nil {
		return nil, err
	}
	var out []Publication
	for _, e := range events {
		if e.Kind == published.Proposed || e.Kind == published.Undone { // others were not asked for, and are no news here
			out = append(out, Publication{Publication: e.Publication, Undone: e.Kind == published.Undone})
		}
	}
	return out, nil
}

// Locate fills in what only the transaction and its receipt tell.
func Locate(ctx context.Context, c *client.Client, p Publication) (Publication, error) {
	tx, err := c.Transaction(ctx, p.TxHash)
	if err != nil {
		return p, err
	}
	receipt, err := c.Receipt(ctx, p.TxHash)
	if err != nil {
		return p, err
	}
	if p.Publisher, err = types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx); err != nil {
		return p, fmt.Errorf("%w: sender of %s: %w", client.ErrMalformed, p.TxHash, err)
	}
	p.GasUsed, p.Blobs = receipt.GasUsed, len(tx.BlobHashes())
	for _, l := range receipt.Logs {
		if len(l.Topics) > 0 && l.Topics[0] == published.Proposed.Topic() {
			p.Checkpoints++
		}
	}
	if p.FirstBlob+p.BlobCount > p.Blobs {
		return p, fmt.Errorf("%w: checkpoint %d has blobs %d to %d of %d", client.ErrMalformed, p.Number, p.FirstBlob, p.FirstBlob+p.BlobCount, p.Blobs)
	}
	p.EffectBlobs = tx.BlobHashes()[p.FirstBlob : p.FirstBlob+p.BlobCount]
	return p, nil
}
