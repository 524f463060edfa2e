package localnet

import (
	"context"
	"crypto/rand"
	"fmt"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/machine"
)

// run is one operation of a network, from the first tx to the report.
type run struct {
	*network
	track   *load.Track
	board   *board
	l1      *publications
	ledger  *ledger
	fault   *scene
	clients []*client.Client
	sent    uint64 // Traffic before the run, in bytes.

	cancel     context.CancelFunc
	background sync.WaitGroup
}

func (n *network) newRun(ctx context.Context) (*run, error) {
	r := &run{network: n, track: load.NewTrack()}
	r.board = newBoard(len(n.m.Nodes), r.track)
	var err error
	if r.l1, err = newPublications(ctx, n.m.L1.HTTP, n.m.Rollup, r.announce); err != nil {
		return nil, err
	}
	if r.ledger, err = openLedger(ctx, n.m); err != nil {
		r.close()
		return nil, err
	}
	for _, node := range n.m.Nodes {
		c, err := client.Dial(ctx, node.RPC())
		if err != nil {
			r.close()
			return nil, err
		}
		r.clients = append(r.clients, c)
	}
	r.sent, _ = traffic(ctx, r.clients)
	if r.fault, err = newScene(ctx, r); err != nil {
		r.close()
		return nil, err
	}

	ctx, r.cancel = context.WithCancel(ctx)
	for i, node := range n.m.Nodes {
		r.background.Go(func() { client.Follow(ctx, node.WS(), reporter{r.board, i}) })
	}
	r.background.Go(func() { r.l1.follow(ctx) })
	r.background.Go(func() { r.fault.play(ctx) })
	return r, nil
}

func (r *run) close() {
	if r.cancel != nil {
		r.cancel()
	}
	r.background.Wait()
	r.l1.close()
	if r.ledger != nil {
		r.ledger.close()
	}
	for _, c := range r.clients {
		c.Close()
	}
}

// announce says what was published: whether it is of the nodes' chain they tell by
// their tips.
func (r *run) announce(p view.Publication) {
	by := p.Publisher.Hex()[:10]
	for _, node := range r.m.Nodes {
		if node.Keys.Publisher == p.Publisher {
			by = node.Name
		}
	}
	r.screen.line("published as checkpoint %d, chunks up to %d: in L1 block %d, by %s, %d gas, %d blobs, tx %s",
		p.Number, p.LastChunk, p.BlockNumber, by, p.GasUsed, p.Blobs, p.TxHash)
}

// send sends until the duration is over, Stop is closed or ctx ends.
func (r *run) send(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if r.o.Duration > 0 {
		ctx, cancel = context.WithTimeout(ctx, r.o.Duration)
		defer cancel()
	}
	sender := make(chan error, 1)
	go func() { sender <- r.load(ctx) }()
	ticker := time.NewTicker(500 * time.Millisecond)
	defer ticker.Stop()
	stop := r.o.Stop
	for {
		select {
		case err := <-sender:
			return err
		case <-stop:
			stop = nil
			cancel()
		case now := <-ticker.C:
			r.screen.show(r.board.status(now, r.track.Progress())...)
		}
	}
}

func (r *run) load(ctx context.Context) error {
	if r.o.TPS == 0 {
		<-ctx.Done()
		return nil
	}
	cfg := load.Config{Nodes: r.clients, TPS: r.o.TPS, Shape: load.DefaultShape(), Logger: r.o.Logger}
	if _, err := rand.Read(cfg.Seed[:]); err != nil { // a later run must not spend the same notes
		return fmt.Errorf("draw a seed: %w", err)
	}
	return load.Send(ctx, cfg, r.track)
}

// stall is how long after the end of sending nothing at all may move before the
// wait for it is over: slots have to end before they go to L1, and a busy machine
// takes its time for blob proofs.
func stall(slot time.Duration) time.Duration { return 3*slot + time.Minute }

// drain waits until the nodes have reported all that was sent as checkpointed, or
// nothing moves any more.
func (r *run) drain(ctx context.Context) {
	limit := stall(r.o.Slot)
	r.screen.line("Sending ended. Wait for what is under way: the last slot has to end before it goes to L1.")
	before, moved := r.track.Progress(), time.Now()
	for {
		now := r.track.Progress()
		locked, checkpointed := now.Waiting()
		if now != before {
			before, moved = now, time.Now()
		}
		left := limit - time.Since(moved)
		if locked == 0 && checkpointed == 0 || left < 0 {
			return
		}
		lines := r.board.status(time.Now(), now)
		r.screen.show(append(lines, fmt.Sprintf("waiting for %d locks, %d checkpointed; at most %s", locked, checkpointed, left.Round(time.Second)))...)
		if machine.Pause(ctx, 200*time.Millisecond); ctx.Err() != nil {
			return
		}
	}
}
