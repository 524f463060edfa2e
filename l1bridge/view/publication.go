package view

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// Publication is a checkpoint as L1 holds it: what came last, if it was replaced.
type Publication struct {
	Number uint64
	// Undone says that it is no publication: everything above the number ended there.
	Undone bool `json:"undone,omitempty"`
	// Hash of the header.
	Hash        common.Hash
	LastChunk   uint64
	TxHash      common.Hash
	BlockNumber uint64
	BlockHash   common.Hash
	// AttestationBlob is the versioned hash of the blob with the certificates.
	AttestationBlob common.Hash
	// FirstBlob and BlobCount say which of the transaction's blobs are its effects.
	FirstBlob, BlobCount int
	// Slot and Turn are those of its record.
	Slot uint64
	Turn uint8

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

func proposedTopic() common.Hash {
	return crypto.Keccak256Hash([]byte("CheckpointProposed(uint64,bytes32,bytes32,uint256)"))
}

func undoneTopic() common.Hash {
	return crypto.Keccak256Hash([]byte("CheckpointsUndone(uint64,uint64)"))
}

// parsePublication reads an event of the chain of checkpoints; others are refused.
func parsePublication(contract *bindings.Rollup, l *types.Log) (Publication, error) {
	if len(l.Topics) != 2 {
		return Publication{}, fmt.Errorf("%w: event with %d topics", client.ErrMalformed, len(l.Topics))
	}
	if l.Topics[0] == undoneTopic() {
		e, err := contract.UnpackCheckpointsUndoneEvent(l)
		if err != nil {
			return Publication{}, fmt.Errorf("%w: event: %w", client.ErrMalformed, err)
		}
		return Publication{Number: e.Number, Undone: true, TxHash: l.TxHash, BlockNumber: l.BlockNumber, BlockHash: l.BlockHash}, nil
	}
	e, err := contract.UnpackCheckpointProposedEvent(l)
	if err != nil {
		return Publication{}, fmt.Errorf("%w: event: %w", client.ErrMalformed, err)
	}
	at := bindings.ReadPlace(e.Place)
	return Publication{
		Number: e.Number, Hash: e.Hash, LastChunk: at.LastChunk, AttestationBlob: e.AttestationBlob,
		FirstBlob: at.FirstBlob, BlobCount: at.BlobCount, Slot: at.Slot, Turn: at.Turn,
		TxHash: l.TxHash, BlockNumber: l.BlockNumber, BlockHash: l.BlockHash,
	}, nil
}

// proposals are the logs that tell of publications, and of what was undone.
func proposals(rollup common.Address) client.Filter {
	return client.Filter{Contract: rollup, Topics: [][]common.Hash{{proposedTopic(), undoneTopic()}}}
}

// parsePublications reads the events of a contract among logs.
func parsePublications(rollup common.Address, logs []types.Log) ([]Publication, error) {
	contract := bindings.NewRollup()
	var out []Publication
	for i := range logs {
		if logs[i].Removed || logs[i].Address != rollup {
			continue
		}
		p, err := parsePublication(contract, &logs[i])
		if err != nil {
			return nil, err
		}
		out = append(out, p)
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
		if len(l.Topics) > 0 && l.Topics[0] == proposedTopic() {
			p.Checkpoints++
		}
	}
	if p.FirstBlob+p.BlobCount > p.Blobs {
		return p, fmt.Errorf("%w: checkpoint %d has blobs %d to %d of %d", client.ErrMalformed, p.Number, p.FirstBlob, p.FirstBlob+p.BlobCount, p.Blobs)
	}
	p.EffectBlobs = tx.BlobHashes()[p.FirstBlob : p.FirstBlob+p.BlobCount]
	return p, nil
}
