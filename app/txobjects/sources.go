package txobjects

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/forced"
	"github.com/aztecd/aztecd/x/ledger"
)

// Sources are the kinds of objects that this node gives to peers and takes from
// them.
func (i *Intake) Sources() p2p.Sources {
	return p2p.Sources{
		p2p.Tx:      {MaxBytes: int(i.cfg.Params.MaxObjectBytes), Objects: i.txs},
		p2p.Effects: {MaxBytes: ledger.MaxEffectsBytes(i.cfg.Params), Objects: i.effects},
		p2p.Pending: {MaxBytes: maxPendingBytes, Objects: i.pendingLists},
		p2p.Forced:  {MaxBytes: forced.MaxRaw(int(i.cfg.Params.MaxObjectBytes)), Objects: i.forcedObjects},
	}
}

// txs are encoded txs, from the pool, from what was fetched, or from disk.
func (i *Intake) txs(hashes [][32]byte) [][]byte {
	out := make([][]byte, len(hashes))
	for n, hash := range hashes {
		if t, ok := i.cfg.Pool.Get(hash); ok {
			out[n] = t.Encode()
		} else if t, ok := i.fetched.Get(hash); ok {
			out[n] = t.Encode()
		} else if raw, err := i.cfg.Store.Get(hash); err == nil {
			out[n] = raw
		} else {
			i.cannotRead("a tx object that a peer asks for", "tx", common.Hash(hash), "err", err)
		}
	}
	return out
}

// effects are what chunks did.
func (i *Intake) effects(chunks [][32]byte) [][]byte {
	out := make([][]byte, len(chunks))
	for n, hash := range chunks {
		raw, err := ledger.EffectsOf(i.cfg.World, hash)
		switch {
		case err == nil:
			out[n] = raw
		case !errors.Is(err, ledger.ErrNoRecord):
			i.cannotRead("the effects that a peer asks for", "chunk", common.Hash(hash), "err", err)
		}
	}
	return out
}

// pendingLists holds one list, under p2p.PendingKey.
func (i *Intake) pendingLists(keys [][32]byte) [][]byte {
	out := make([][]byte, len(keys))
	for n, key := range keys {
		if key == p2p.PendingKey {
			out[n] = i.pending()
		}
	}
	return out
}
