package abcitest

import (
	"context"
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx"
)

// Objects is where a node's tx objects come from: what it holds, what it made
// durable, and its peers.
type Objects struct {
	// Peers give objects when they are fetched, and effects of decided chunks.
	Peers []*Node
	// KeepFails makes Keep fail.
	KeepFails error
	// Distort changes what a peer says a chunk did.
	Distort func(raw []byte) []byte

	mu   sync.Mutex
	held map[common.Hash]*tx.Tx
	kept map[common.Hash]*tx.Tx
	// forced are the objects of entries of L1's queue, by leaf; safe are durable.
	forced, safe map[common.Hash][]byte
	asked        int
	came         chan struct{}
}

// NewObjects holds nothing yet.
func NewObjects() *Objects {
	return &Objects{
		held: map[common.Hash]*tx.Tx{}, kept: map[common.Hash]*tx.Tx{},
		forced: map[common.Hash][]byte{}, safe: map[common.Hash][]byte{}, came: make(chan struct{}),
	}
}

// Hold gives the node objects.
func (o *Objects) Hold(txs ...*tx.Tx) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, t := range txs {
		o.held[t.ID()] = t
	}
	close(o.came)
	o.came = make(chan struct{})
}

// Forget takes away what was not made durable, as a restart does.
func (o *Objects) Forget() {
	o.mu.Lock()
	defer o.mu.Unlock()
	clear(o.held)
	clear(o.forced)
}

// Lose takes away everything.
func (o *Objects) Lose() {
	o.Forget()
	o.mu.Lock()
	defer o.mu.Unlock()
	clear(o.kept)
	clear(o.safe)
}

// Fetches counts the calls of Await.
func (o *Objects) Fetches() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.asked
}

// Get implements abci.Objects.
func (o *Objects) Get(id common.Hash) (*tx.Tx, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if t, ok := o.held[id]; ok {
		return t, true
	}
	t, ok := o.kept[id]
	return t, ok
}

// Await implements abci.Objects.
func (o *Objects) Await(ctx context.Context, ids []common.Hash) (missing []common.Hash) {
	o.mu.Lock()
	o.asked++
	o.mu.Unlock()
	for {
		came := o.next()
		if missing = o.ask(ids); len(missing) == 0 {
			return nil
		}
		select {
		case <-came:
		case <-ctx.Done():
			return missing
		}
	}
}

// next is closed when the node is given an object.
func (o *Objects) next() <-chan struct{} {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.came
}

// ask takes from peers what they hold, and gives what is missing then.
func (o *Objects) ask(ids []common.Hash) (missing []common.Hash) {
	for _, id := range ids {
		for _, p := range o.Peers {
			if t, ok := p.Objects.Get(id); ok {
				o.Hold(t)
			}
		}
		if _, ok := o.Get(id); !ok {
			missing = append(missing, id)
		}
	}
	return missing
}

// FetchEffects implements abci.Objects.
func (o *Objects) FetchEffects(ctx context.Context, chunk common.Hash, got func(raw []byte) error) error {
	err := errors.New("no peer has the effects")
	for _, p := range o.Peers {
		var raw []byte
		if raw, err = ledger.EffectsOf(p.Store, chunk); err == nil {
			if p.Objects.Distort != nil {
				raw = p.Objects.Distort(raw)
			}
			if err = got(raw); err == nil {
				return nil
			}
		}
	}
	return err
}

// Keep implements abci.Objects.
func (o *Objects) Keep(_ uint64, txs []*tx.Tx) error {
	if o.KeepFails != nil {
		return o.KeepFails
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, t := range txs {
		o.kept[t.ID()] = t
	}
	return nil
}

// Kept tells whether an object was made durable.
func (o *Objects) Kept(id common.Hash) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	_, ok := o.kept[id]
	return ok
}
