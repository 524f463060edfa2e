package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	comet "github.com/cometbft/cometbft/node"

	"github.com/aztecd/aztecd/app/api"
)

// consensus is CometBFT from the moment it is waited for until it has ended. What
// asks it before it is there gets an answer too.
type consensus struct {
	node     atomic.Pointer[comet.Node] // nil until it is made
	stopping atomic.Bool
	waits    atomic.Pointer[wait]   // nil when for nothing
	failure  atomic.Pointer[string] // what its state machine panicked with
	watched  chan struct{}          // closed when nothing watches the state machine any more
	closing  chan struct{}          // closed when the node begins to stop
	closed   sync.Once
}

func newConsensus() *consensus { return &consensus{closing: make(chan struct{})} }

// stops tells all that waits in consensus that the node stops.
func (c *consensus) stops() {
	c.stopping.Store(true)
	c.closed.Do(func() { close(c.closing) })
}

// errConsensus is a state machine of consensus that ended: CometBFT lives on without
// it, answers as before, and never votes again.
var errConsensus = errors.New("consensus has stopped")

// wait is what keeps a node from going on.
type wait struct {
	what  string
	since time.Time
}

// waitsFor tells what keeps the node from going on, until the returned function is
// called.
func (c *consensus) waitsFor(format string, args ...any) (goesOn func()) {
	w := &wait{fmt.Sprintf(format, args...), time.Now()}
	c.waits.Store(w)
	return func() { c.waits.CompareAndSwap(w, nil) }
}

// briefWait is how long a wait is no news: each block is applied, and attested.
const briefWait = time.Second

// waiting is what the node waits for, empty when for nothing that takes long.
func (c *consensus) waiting() string {
	if w := c.waits.Load(); w != nil && time.Since(w.since) >= briefWait {
		return fmt.Sprintf("%s, since %s", w.what, w.since.UTC().Format(time.RFC3339))
	}
	return ""
}

// genesisTick bounds one wait for genesis: clocks are put right meanwhile.
const genesisTick = time.Second

// waitForGenesis waits until a chain begins. CometBFT would do so itself, but nothing
// could end that.
func (c *consensus) waitForGenesis(ctx context.Context, begins time.Time, log *slog.Logger) error {
	left := time.Until(begins)
	if left <= 0 {
		return nil
	}
	log.Warn("Wait for genesis, or put this machine's clock right", "genesis", begins.UTC(), "left", left.Round(time.Second))
	defer c.waitsFor("waits for genesis at %s, or for this machine's clock to be put right", begins.UTC().Format(time.RFC3339))()
	for ; left > 0; left = time.Until(begins) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for genesis: %w", ctx.Err())
		case <-time.After(min(left, genesisTick)):
		}
	}
	return nil
}

// start starts CometBFT and watches it.
func (c *consensus) start(node *comet.Node, fail func(error)) error {
	if err := node.Start(); err != nil {
		return fmt.Errorf("start CometBFT: %w", err)
	}
	env, err := node.ConfigureRPC()
	if err != nil {
		return fmt.Errorf("reach CometBFT's consensus: %w", err)
	}
	state, ok := env.ConsensusState.(interface{ Wait() })
	if !ok {
		return fmt.Errorf("CometBFT's consensus is a %T that cannot be waited for", env.ConsensusState)
	}
	c.watched = make(chan struct{})
	go func() {
		defer close(c.watched)
		c.watch(node, state.Wait, fail)
	}()
	return nil
}

// watchTick is how often a node that catches up is looked at.
const watchTick = time.Second

// watch reports the end of consensus when nobody asked for it: its state machine
// panicked, on a full disk for example. CometBFT recovers that and only logs it.
func (c *consensus) watch(node *comet.Node, wait func(), fail func(error)) {
	tick := time.NewTicker(watchTick)
	defer tick.Stop()
	for node.ConsensusReactor().WaitSync() { // the state machine does not run yet
		select {
		case <-node.Quit():
			return
		case <-tick.C:
		}
	}
	wait()
	if c.stopping.Load() {
		return
	}
	err := errConsensus
	if what := c.failure.Load(); what != nil {
		err = fmt.Errorf("%w: %s", err, *what)
	}
	fail(err)
}

// close ends CometBFT, after interrupt ended the calls that wait in the application.
func (c *consensus) close(interrupt func()) error {
	interrupt()
	node := c.node.Load()
	if node == nil || !node.IsRunning() {
		return nil
	}
	err := node.Stop()
	node.Wait()
	if c.watched != nil {
		<-c.watched
	}
	return err
}

// synced tells whether CometBFT left block sync.
func (c *consensus) synced() bool {
	node := c.node.Load()
	return node != nil && node.IsRunning() && !node.ConsensusReactor().WaitSync()
}

// peers is the number of CometBFT's peers.
func (c *consensus) peers() int {
	node := c.node.Load()
	if node == nil {
		return 0
	}
	return node.Switch().Peers().Size()
}

// traffic adds up CometBFT's open connections; what closed ones carried is lost
// with them.
func (c *consensus) traffic() (t api.Traffic) {
	node := c.node.Load()
	if node == nil {
		return t
	}
	for _, peer := range node.Switch().Peers().Copy() {
		status := peer.Status()
		t.In += uint64(status.RecvMonitor.Bytes)
		t.Out += uint64(status.SendMonitor.Bytes)
	}
	return t
}

// blockSyncStops tells whether the node stops while it catches up.
func (c *consensus) blockSyncStops() bool {
	node := c.node.Load()
	return c.stopping.Load() && node != nil && node.ConsensusReactor().WaitSync()
}
