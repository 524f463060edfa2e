package queries

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// SendTx admits a tx and returns its hash.
func (q *Queries) SendTx(ctx context.Context, raw api.TxBytes) (common.Hash, error) {
	hash, err := q.cfg.Submit(ctx, raw)
	return hash, answer(err)
}

// GetTxByHash returns a tx object, encoded: a pending one, or one of the last chunks, of which
// a node keeps the objects.
func (q *Queries) GetTxByHash(hash common.Hash) (api.TxBytes, error) {
	t, ok := q.cfg.Tx(hash)
	if !ok {
		return nil, api.NotFound(fmt.Errorf("tx %s: this node never had its object, or keeps it no longer", hash))
	}
	return t.Encode(), nil
}

// GetTxReceipt says what became of a tx.
func (q *Queries) GetTxReceipt(hash common.Hash) (*api.Receipt, error) {
	record, err := ledger.TxAt(q.cfg.World, hash)
	if errors.Is(err, ledger.ErrNoRecord) {
		return q.waiting(hash)
	}
	if err != nil {
		return nil, answer(err)
	}
	chunk, err := ledger.ChunkAt(q.cfg.World, record.Chunk)
	if err != nil {
		return nil, answer(err)
	}
	fee, err := feeOf(record.Fee)
	if err != nil {
		return nil, answer(err)
	}
	r := &api.Receipt{
		TxHash: hash, Status: q.cfg.Tips.Status(record.Chunk), Reverted: record.RevertCode != 0,
		Chunk: record.Chunk, Height: chunk.Block.Height, Index: record.Index, Fee: fee,
	}
	r.Guarantee = api.BehindStatus(r.Status, q.cfg.Tips.Confirmed(record.Chunk))
	r.Claimed, _ = q.claimed(chunk.Header.Checkpoint, r.Status)
	if r.Reverted {
		r.Reason, r.Message = "reverted", "a public update expected another value; setup effects and the fee stay"
	}
	return r, nil
}

// waiting answers for a tx in no chunk.
func (q *Queries) waiting(hash common.Hash) (*api.Receipt, error) {
	status, ok := q.cfg.Pool.Status(hash)
	if !ok {
		if r, err := q.pruned(hash); r != nil || err != nil {
			return r, err
		}
		return nil, api.NotFound(fmt.Errorf("tx %s: this node never had it, or forgot why it left the pool", hash))
	}
	r := &api.Receipt{TxHash: hash, Status: api.Status(status.State), Guarantee: api.BehindNothing}
	if status.Reason != nil {
		r.Reason, r.Message = tx.CodeOf(status.Reason), status.Reason.Error()
	}
	return r, nil
}

// pruned answers for a tx whose chunk was pruned and that does not wait again, nil if it is none.
func (q *Queries) pruned(hash common.Hash) (*api.Receipt, error) {
	was, err := ledger.PrunedAt(q.cfg.World, hash)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, nil //nolint:nilnil // most are none
	}
	if err != nil {
		return nil, answer(err)
	}
	return &api.Receipt{
		TxHash: hash, Status: api.StatusPruned, Guarantee: api.BehindNothing, Reason: string(api.StatusPruned),
		Message: fmt.Sprintf("chunk %d of generation %d, which included it, was not proven in time and is pruned; send the tx again, anchored anew if its anchor is gone", was.Chunk, was.Generation),
	}, nil
}

// GetTxEffect returns what an included tx did.
func (q *Queries) GetTxEffect(hash common.Hash) (*api.TxEffect, error) {
	record, err := ledger.TxAt(q.cfg.World, hash)
	if err != nil {
		return nil, answer(err)
	}
	chunk, err := ledger.ChunkAt(q.cfg.World, record.Chunk)
	if err != nil {
		return nil, answer(err)
	}
	all, err := q.effectsOf(record.Chunk, chunk.Header.Hash(), len(chunk.TxHashes))
	if err != nil {
		return nil, answer(err)
	}
	e, err := all.at(record.Index)
	if err != nil {
		return nil, answer(err)
	}
	return api.NewTxEffect(&e, record.Chunk, chunk.Block.Height)
}

func feeOf(h common.Hash) (protocol.Amount, error) {
	var e fr.Element
	if err := e.SetBytesCanonical(h[:]); err != nil {
		return protocol.Amount{}, fmt.Errorf("fee on disk: %w", err)
	}
	return protocol.AmountFromField(e)
}
