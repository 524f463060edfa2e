package abcitest

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/tx"
)

// Entry is what L1 has of an object in calldata that is due in an epoch.
func Entry(object []byte, due uint64) inputs.Entry {
	return inputs.Entry{Content: crypto.Keccak256Hash(object), Due: due}
}

// Read gives the node the objects of entries, as a reader of L1 does.
func (o *Objects) Read(entries []inputs.Entry, objects [][]byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for i := range entries {
		o.forced[entries[i].Leaf()] = objects[i]
	}
	close(o.came)
	o.came = make(chan struct{})
}

// object is that of an entry.
func (o *Objects) object(e inputs.Entry) ([]byte, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, of := range []map[common.Hash][]byte{o.forced, o.safe} {
		if raw, ok := of[e.Leaf()]; ok {
			return raw, true
		}
	}
	return nil, false
}

// Forced implements abci.Objects.
func (o *Objects) Forced(e inputs.Entry) (*tx.Tx, bool) {
	raw, ok := o.object(e)
	if !ok {
		return nil, false
	}
	t, err := tx.Decode(raw, tx.Limits{MaxObjectBytes: 1 << 20})
	if err != nil {
		return nil, true
	}
	return t, true
}

// AwaitForced implements abci.Objects.
func (o *Objects) AwaitForced(ctx context.Context, entries []inputs.Entry) {
	for {
		came, missing := o.next(), false
		for _, e := range entries {
			for _, p := range o.Peers {
				if raw, ok := p.Objects.object(e); ok {
					o.Read([]inputs.Entry{e}, [][]byte{raw})
				}
			}
			_, ok := o.object(e)
			missing = missing || !ok
		}
		if !missing {
			return
		}
		select {
		case <-came:
		case <-ctx.Done():
			return
		}
	}
}

// KeepForced implements abci.Objects.
func (o *Objects) KeepForced(entries []inputs.Entry) error {
	if o.KeepFails != nil {
		return o.KeepFails
	}
	for _, e := range entries {
		raw, _ := o.object(e)
		o.mu.Lock()
		o.safe[e.Leaf()] = raw
		o.mu.Unlock()
	}
	return nil
}

// KeptForced tells whether the object of an entry was made durable.
func (o *Objects) KeptForced(e inputs.Entry) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	_, ok := o.safe[e.Leaf()]
	return ok
}
