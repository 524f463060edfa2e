package view

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// Publication is a checkpoint as L1 holds it: the latest version, if it was
// superseded.
type Publication struct {
	Number uint64
	// Hash of the header.
	Hash        common.Hash
	LastChunk   uint64
	TxHash      common.Hash
	BlockNumber uint64
	BlockHash   common.Hash
	// AttestationBlob is the versioned hash of the blob with the certificates.
	AttestationBlob common.Hash

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

func proposedTopic() common.Hash {
	return crypto.Keccak256Hash([]byte("CheckpointProposed(uint64,bytes32,uint64,bytes32)"))
}

// parsePublication reads a CheckpointProposed event; others are refused.
func parsePublication(contract *bindings.Rollup, l *types.Log) (Publication, error) {
	if len(l.Topics) != 2 {
		return Publication{}, fmt.Errorf("%w: event with %d topics", client.ErrMalformed, len(l.Topics))
	}
	e, err := contract.UnpackCheckpointProposedEvent(l)
	if err != nil {
		return Publication{}, fmt.Errorf("%w: event: %w", client.ErrMalformed, err)
	}
	return Publication{
		Number: e.Number, Hash: e.Hash, LastChunk: e.LastChunk, AttestationBlob: e.AttestationBlob,
		TxHash: l.TxHash, BlockNumber: l.BlockNumber, BlockHash: l.BlockHash,
	}, nil
}

// proposals are the logs that tell of publications.
func proposals(rollup common.Address) client.Filter {
	return client.Filter{Contract: rollup, Topics: [][]common.Hash{{proposedTopic()}}}
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
	call, err := bindings.DecodeCall(tx.Data())
	if err != nil {
		// Sent through another contract: the calldata is not ours to read.
		return p, nil //nolint:nilerr // what is known of it is returned
	}
	p.Checkpoints = len(call.Headers)
	for i, h := range call.Headers {
		if h.Hash() == p.Hash {
			p.EffectBlobs, err = call.EffectBlobs(i, tx.BlobHashes())
		}
	}
	return p, err
}
