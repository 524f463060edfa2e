package abci

import (
	"errors"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Committed is the chain as far as it is committed here: the records on disk and the
// state after the last height. App alone moves it on; who only reads it may have it
// before there is an App.
type Committed struct {
	store *worldstate.Store
	setup *blob.Setup

	mu    sync.RWMutex
	state ledger.State
	// proved is the state whose AppHash is in the header of the last height, and provedAt
	// the last height that had this AppHash: the one before the last.
	proved   ledger.State
	provedAt uint64
}

// OpenCommitted reads what a store is at; an empty store gets the genesis state.
func OpenCommitted(p *protocol.Params, schedule *committee.Schedule, store *worldstate.Store, setup *blob.Setup) (*Committed, error) {
	state, err := ledger.Load(store, setup)
	if errors.Is(err, ledger.ErrNoRecord) {
		state, err = writeGenesis(p, schedule, store, setup)
	}
	if err != nil {
		return nil, fmt.Errorf("open application state: %w", err)
	}
	if _, err := finishPrune(store); err != nil { // that a crash interrupted
		return nil, fmt.Errorf("open application state: %w", err)
	}
	if tip, _ := store.Tip(); tip != state.Chunk.Number {
		return nil, fmt.Errorf("world state is at chunk %d, the application at %d: the data directory mixes two nodes or is damaged", tip, state.Chunk.Number)
	}
	if err := serveAll(schedule, store, &state); err != nil {
		return nil, fmt.Errorf("open application state: %w", err)
	}
	return &Committed{store: store, setup: setup, state: state, proved: state, provedAt: state.Height}, nil
}

// serveAll tells the schedule who signed the heights that there are records of, who
// signs, and who will.
func serveAll(schedule *committee.Schedule, r ledger.Reader, s *ledger.State) error {
	duties, err := s.Duties(r, s.Height-min(s.Height, ledger.HeightsKept))
	if err != nil {
		return err
	}
	for i := range duties {
		if err := serve(schedule, &duties[i]); err != nil {
			return err
		}
	}
	if len(duties) > 0 {
		schedule.Forget(duties[0].From)
	}
	return nil
}

func serve(schedule *committee.Schedule, d *ledger.Duty) error {
	c, err := committee.FromSeats(d.Seats)
	if err != nil {
		return fmt.Errorf("committee of epoch %d: %w", d.Epoch, err)
	}
	schedule.Serve(committee.Duty{Epoch: d.Epoch, From: d.From, Committee: c})
	return nil
}

// serve tells the schedule of a handover, and lets it forget whom nobody asks about.
func (a *App) serve(next *ledger.State) error {
	if next.Next == nil {
		return nil
	}
	a.cfg.Schedule.Forget(next.Height - min(next.Height, ledger.HeightsKept))
	return serve(a.cfg.Schedule, next.Next)
}

func writeGenesis(p *protocol.Params, schedule *committee.Schedule, store *worldstate.Store, setup *blob.Setup) (ledger.State, error) {
	_, roots := store.Tip()
	state, nodes := ledger.Genesis(p, schedule.At(0), setup, roots)
	err := store.Write(func(w worldstate.Writer) error { return state.SaveGenesis(w, nodes) })
	return state, err
}

// State is the state after the last committed height.
func (c *Committed) State() ledger.State {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.state
}

// Proved is the newest state that a block's header proves, and the height after which
// that block's AppHash is. After a start it is the last state, until the next block.
func (c *Committed) Proved() (ledger.State, uint64) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.proved, c.provedAt
}

// advance takes the state after a height that is on disk.
func (c *Committed) advance(next ledger.State) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	before, err := c.state.AppHash()
	if err != nil {
		return err
	}
	after, err := next.AppHash()
	if err != nil {
		return err
	}
	c.proved, c.provedAt = c.state, c.state.Height
	if before == after {
		c.proved = next // the same, as far as it is proved
	}
	c.state = next
	return nil
}

// begin takes the state that a snapshot gave.
func (c *Committed) begin(s ledger.State) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.state, c.proved, c.provedAt = s, s, s.Height
}

// StateRootOf implements execution.Anchors.
func (c *Committed) StateRootOf(number uint64) (root fr.Element, known bool, err error) {
	return ledger.Anchors{Reader: c.store}.StateRootOf(number)
}
