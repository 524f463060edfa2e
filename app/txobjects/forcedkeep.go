package txobjects

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/inputs"
)

// maxUnsaved bounds the objects of forced txs that wait in memory for room on disk, in bytes.
const maxUnsaved = 64 << 20

// use keeps an object from being let go of with the next decided height.
func (f *forcedTxs) use(leaf common.Hash) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.used[leaf] = true
}

func (f *forcedTxs) unuse(leaf common.Hash) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.used, leaf)
}

// remember holds in memory what could not be written, if there is room. f.mu is held.
func (f *forcedTxs) remember(leaf common.Hash, raw []byte) bool {
	size := len(raw)
	for _, other := range f.unsaved {
		size += len(other)
	}
	if size > maxUnsaved {
		return false
	}
	f.unsaved[leaf] = raw
	return true
}

// storesForced tells whether the raw bytes of an entry are here. forced.mu is held.
func (i *Intake) storesForced(leaf common.Hash) bool {
	if _, ok := i.forced.unsaved[leaf]; ok {
		return true
	}
	held, err := i.cfg.Store.HasForced(leaf)
	return err == nil && held
}

// rawForced are the raw bytes of an entry, nil when they are not here. What is damaged on disk
// is removed, so that it is asked for again.
func (i *Intake) rawForced(leaf common.Hash) []byte {
	i.forced.mu.Lock()
	defer i.forced.mu.Unlock()
	if raw, ok := i.forced.unsaved[leaf]; ok {
		return raw
	}
	raw, err := i.cfg.Store.Forced(leaf)
	if err == nil {
		return raw
	}
	i.cannotRead("the object of a forced tx", "leaf", leaf, "err", err)
	if errors.Is(err, errDamaged) {
		if err := i.cfg.Store.DropForced(leaf); err != nil {
			i.cfg.Logger.Error("Cannot remove the damaged object of a forced tx", "leaf", leaf, "err", err)
		}
		i.forced.known.Remove(leaf)
	}
	return nil
}

// putForced writes raw bytes, if there is room on disk. forced.mu is held.
func (i *Intake) putForced(leaf common.Hash, raw []byte) error {
	if i.cfg.Room != nil {
		if err := i.cfg.Room(); err != nil {
			return err
		}
	}
	return i.cfg.Store.PutForced(leaf, raw)
}

// KeepForced implements abci.Objects. What is gone from disk is asked for again, so that a
// later call can keep it.
func (i *Intake) KeepForced(entries []inputs.Entry) error {
	leaves, err := i.saveForced(entries)
	if err != nil {
		return err
	}
	if i.pursueForced(entries) {
		return errors.New("the object of a forced tx is not there any more, and is asked for")
	}
	return i.cfg.Store.SyncForced(leaves)
}

// saveForced writes what of entries is in memory alone, whatever the room: others voted for
// the block that takes them. It forgets what is nowhere.
func (i *Intake) saveForced(entries []inputs.Entry) ([]common.Hash, error) {
	leaves := make([]common.Hash, len(entries))
	i.forced.mu.Lock()
	defer i.forced.mu.Unlock()
	for n, e := range entries {
		leaf := e.Leaf()
		leaves[n] = leaf
		i.forced.used[leaf] = true
		if raw, ok := i.forced.unsaved[leaf]; ok {
			if err := i.cfg.Store.PutForced(leaf, raw); err != nil {
				return nil, err
			}
			delete(i.forced.unsaved, leaf)
		}
		if !i.storesForced(leaf) {
			i.forced.known.Remove(leaf)
		}
	}
	return leaves, nil
}

// settleForced asks for what the chain waits for after a decided height, and lets go of what
// nobody executes any more, wherever it is held.
func (i *Intake) settleForced(height, outrun uint64) error {
	s := i.cfg.Chain.State()
	pending := i.cfg.Params.Lasting(s.Pending, i.cfg.Params.EpochAt(s.Timestamp))
	i.pursueForced(pending)
	i.forced.mu.Lock()
	defer i.forced.mu.Unlock()
	waits := i.forced.used
	i.forced.used = map[common.Hash]bool{}
	for _, e := range pending {
		waits[e.Leaf()] = true
	}
	for leaf := range i.forced.ahead {
		waits[leaf] = true
	}
	for leaf, raw := range i.forced.unsaved {
		switch {
		case !waits[leaf]:
			i.forced.known.Remove(leaf)
		case i.putForced(leaf, raw) != nil:
			continue
		}
		delete(i.forced.unsaved, leaf)
	}
	gone, err := i.cfg.Store.SettleForced(height, outrun, func(leaf common.Hash) bool { return waits[leaf] })
	for _, leaf := range gone {
		i.forced.known.Remove(leaf)
	}
	return err
}
