package txobjects

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/tx"
)

// Get gives a checked tx from the pool, from what was fetched, or from disk.
func (i *Intake) Get(id common.Hash) (*tx.Tx, bool) {
	if t, ok := i.cfg.Pool.Get(id); ok {
		return t, true
	}
	if t, ok := i.fetched.Get(id); ok {
		return t, true
	}
	raw, err := i.cfg.Store.Get(id)
	if err != nil {
		i.cannotRead("a tx object", "tx", id, "err", err)
	}
	if raw == nil || err != nil {
		return nil, false
	}
	t, err := tx.Decode(raw, i.limits)
	if err != nil || t.ID() != id {
		i.cfg.Logger.Error("A tx object on disk is damaged, fetch it anew", "tx", id, "err", err)
		return nil, false
	}
	return t, true
}

// cannotRead says once a while what can't be read: peers choose what is looked for.
func (i *Intake) cannotRead(what string, args ...any) {
	i.unreadable.Do(func() { i.cfg.Logger.Error("Cannot read from disk", append([]any{"what", what}, args...)...) })
}

// fetch asks peers for objects that a block names, until ctx ends.
func (i *Intake) fetch(ctx context.Context, ids []common.Hash) {
	wanted := make([][32]byte, len(ids))
	for n := range ids {
		wanted[n] = ids[n]
	}
	err := i.cfg.Network.Fetch(ctx, p2p.Tx, wanted, func(id [32]byte, raw []byte) error {
		if i.holds(id) {
			return nil // it came another way
		}
		t, err := i.named(ctx, id, raw)
		i.count("fetch", err)
		if err != nil {
			return err
		}
		i.fetched.Add(t)
		return nil
	})
	if err != nil {
		i.cfg.Logger.Debug("Not all txs were fetched", "of", len(ids), "err", err)
	}
}

// named checks a tx that a block names. Whether it can be included is the block's
// to answer for.
func (i *Intake) named(ctx context.Context, id common.Hash, raw []byte) (*tx.Tx, error) {
	o, err := i.read(raw)
	if err != nil {
		return nil, err
	}
	return i.prove(ctx, o, ofProposal, func(t *tx.Tx) error {
		if t.ID() != id {
			return fmt.Errorf("asked for tx %s, got %s", id, t.ID())
		}
		return nil
	})
}

// FetchEffects asks peers for what a chunk did, under the chunk's hash, until got
// takes an answer or ctx ends.
func (i *Intake) FetchEffects(ctx context.Context, chunk common.Hash, got func(raw []byte) error) error {
	return i.cfg.Network.Fetch(ctx, p2p.Effects, [][32]byte{chunk}, func(_ [32]byte, raw []byte) error { return got(raw) })
}

// Keep makes the objects of a proposal durable until its height is decided.
func (i *Intake) Keep(height uint64, txs []*tx.Tx) error {
	if len(txs) == 0 {
		return nil
	}
	return i.cfg.Store.Keep(height, txs)
}
