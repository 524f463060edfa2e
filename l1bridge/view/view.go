package view

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proven"
)

// View follows one Rollup. Snapshot and the subscriptions may be used by any
// goroutine; Run is the only one that writes.
type View struct {
	opts     Options
	client   *client.Client
	metrics  *metrics
	snapshot atomic.Pointer[Snapshot]
	heads    feed
	tips     feed

	archive *archive
	draws   *Draws
	proven  *proven.State           // of the block that was read last, nil before
	failure atomic.Pointer[failure] // nil while L1 is followed

	// Of the following goroutine alone.
	left     map[common.Hash]bool // heads of branches we left
	lastNews time.Time            // when a head was new, or an endpoint was changed
	doubts   int                  // steps in a row whose events and tips disagreed
	failures int                  // steps in a row that failed
	asked    uint64               // the head at which finality was asked for
	deep     deepBranch
	turned   bool // to another endpoint, whose head is to be read before anybody asks for ours

	diskFails bool // the last try to keep something
}

// New makes a view that asks the client. It sends nothing yet.
func New(l1 *client.Client, opts Options) (*View, error) {
	if err := opts.check(); err != nil {
		return nil, fmt.Errorf("L1 view: %w", err)
	}
	v := &View{opts: opts.withDefaults(), client: l1, draws: NewDraws(l1, opts.Rollup), left: map[common.Hash]bool{}}
	v.lastNews = v.opts.Now()
	var err error
	if v.archive, err = openArchive(v.opts.DB, v.opts.Rollup); err != nil {
		return nil, fmt.Errorf("L1 view: %w", err)
	}
	v.snapshot.Store(v.emptySnapshot())
	v.metrics, err = newMetrics(v.opts.Metrics, v)
	return v, err
}

func (v *View) emptySnapshot() *Snapshot { return &Snapshot{archive: v.archive} }

// Snapshot is the latest one, never nil; see Ready.
func (v *View) Snapshot() *Snapshot { return v.snapshot.Load() }

// Client is what the view asks.
func (v *View) Client() *client.Client { return v.client }

// Draws are those of the rollup's epochs.
func (v *View) Draws() *Draws { return v.draws }

// Heads wakes the reader after each new head, until end is called. It is safe to
// call end twice.
func (v *View) Heads() (wake <-chan struct{}, end func()) { return v.heads.subscribe() }

// Tips wakes the reader after the contract's tips moved, forth or back.
func (v *View) Tips() (wake <-chan struct{}, end func()) { return v.tips.subscribe() }

// Run follows L1 until ctx ends; an unreachable L1 is logged, counted and tried
// again. It returns nil.
func (v *View) Run(ctx context.Context) error {
	var listening sync.WaitGroup
	defer listening.Wait()
	announced := make(chan struct{}, 1) // holds one wake-up, is never closed
	if v.opts.WS != "" {
		listening.Go(func() { v.announcements(ctx, announced) })
	}
	tick := time.NewTicker(v.opts.Poll)
	defer tick.Stop()
	for {
		switch err := v.Step(ctx); {
		case ctx.Err() != nil:
			return nil
		default:
			v.report(err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-announced:
		case <-tick.C:
		}
	}
}

// announcements wakes the loop at each head that the websocket endpoint announces,
// until ctx ends. The announcement itself is not used: it may come from a server
// behind the others.
func (v *View) announcements(ctx context.Context, wake chan<- struct{}) {
	for ctx.Err() == nil {
		if err := v.listen(ctx, wake); err != nil && ctx.Err() == nil {
			v.opts.Logger.Debug("L1 announcements end", "err", client.Conceal(err, v.opts.WS))
		}
		select {
		case <-ctx.Done():
		case <-time.After(10 * v.opts.Poll):
		}
	}
}

func (v *View) listen(ctx context.Context, wake chan<- struct{}) error {
	dialling, cancel := context.WithTimeout(ctx, client.DefaultTimeout)
	defer cancel()
	c, err := ethclient.DialContext(dialling, v.opts.WS)
	if err != nil {
		return err
	}
	defer c.Close()
	heads := make(chan *types.Header, 16)
	sub, err := c.SubscribeNewHead(dialling, heads)
	if err != nil {
		return err
	}
	defer sub.Unsubscribe()
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-sub.Err():
			return err
		case <-heads:
			select {
			case wake <- struct{}{}:
			default:
			}
		}
	}
}
