package proofs

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// ErrHidden means that a proof's transaction does not show it: a contract in between made the call.
var ErrHidden = errors.New("the transaction does not show the proof")

// Transactions gives transactions of L1; *client.Client has it.
type Transactions interface {
	Transaction(ctx context.Context, hash common.Hash) (*types.Transaction, error)
}

// Shown is a proof as it was sent, and the words that it starts from.
func Shown(ctx context.Context, l1 Transactions, p Proof) (bindings.ProvenTip, bindings.EpochProof, error) {
	tx, err := l1.Transaction(ctx, p.TxHash)
	if err != nil {
		return bindings.ProvenTip{}, bindings.EpochProof{}, fmt.Errorf("transaction of the proof of checkpoints %d to %d: %w", p.First, p.Last, err)
	}
	from, proof, ok := bindings.FindProof(tx.Data(), func(from bindings.ProvenTip, proof bindings.EpochProof) bool {
		if from.Number+1 != p.First || len(proof.Headers) == 0 || proof.World != p.Tip.World {
			return false
		}
		last := bindings.ToHeader(proof.Headers[len(proof.Headers)-1])
		return last.Hash() == p.Tip.Hash
	})
	if !ok {
		return from, proof, fmt.Errorf("%w: %s, of checkpoints %d to %d", ErrHidden, p.TxHash, p.First, p.Last)
	}
	return from, proof, nil
}

// Logs gives logs of L1 from a block back; *client.Client has it.
type Logs interface {
	LogsBefore(ctx context.Context, f client.Filter, from, to uint64) (logs []types.Log, since uint64, err error)
}

// ErrNotProven means that no proof that L1 took covers a checkpoint.
var ErrNotProven = errors.New("no proof on L1 covers the checkpoint")

// Find looks for the last proof that covers a checkpoint, from a block back and not before another.
func Find(ctx context.Context, l1 Logs, contract common.Address, checkpoint, from uint64, head client.Header) (Proof, error) {
	f := client.Filter{Contract: contract, Topics: [][]common.Hash{{provenTopic}}}
	for to := head.Number; to+1 > from; {
		logs, since, err := l1.LogsBefore(ctx, f, from, to)
		if err != nil {
			return Proof{}, fmt.Errorf("look for the proof of checkpoint %d: %w", checkpoint, err)
		}
		h, err := History{}.with(contract, logs)
		if err != nil {
			return Proof{}, err
		}
		for i := len(h.Proofs) - 1; i >= 0; i-- {
			switch p := h.Proofs[i]; {
			case p.Last < checkpoint: // and so are all before it
				return Proof{}, fmt.Errorf("%w: %d, the last proof before ends at %d", ErrNotProven, checkpoint, p.Last)
			case p.First <= checkpoint:
				return p, nil
			}
		}
		if since == 0 {
			break
		}
		to = since - 1
	}
	return Proof{}, fmt.Errorf("%w: %d, in blocks %d to %d", ErrNotProven, checkpoint, from, head.Number)
}
