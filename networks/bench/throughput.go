package bench

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/tx"
)

const (
	// underWay is how many txs are sent and not locked at any time: enough that
	// proposers always find work.
	underWay = 200
	// submitters send at once, to the nodes in turn.
	submitters = 8
	// warmUp is not counted.
	warmUp = 4 * time.Second
	// noProof stands where proofs are off; a tx without any is not well-formed.
	noProof = 1
)

// measureThroughput keeps a fixed number of txs under way and counts those that a
// node reports locked. Each validator executes each chunk; L1 runs beside them.
func measureThroughput(ctx context.Context, b *bench) (err error) {
	n, err := b.startNetwork(ctx, "throughput")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.close()) }()
	for _, c := range []struct {
		key   string
		shape load.Shape
	}{
		{"sustained", load.Shape{NoteHashes: 4, Nullifiers: 4, ProofBytes: noProof}},
		{"sustained_60kb", load.DefaultShape()},
	} {
		r, err := b.saturate(ctx, n, c.shape)
		if err != nil {
			return err
		}
		b.results.set(c.key+"_tx_per_s", r.txs)
		b.results.set(c.key+"_txs_per_chunk", r.perChunk)
		b.results.set(c.key+"_cpu_ms_per_tx_and_node", r.cpu)
	}
	return nil
}

// rate of locking, and processor time in milliseconds of a node for a tx.
type rate struct{ txs, perChunk, cpu float64 }

func (b *bench) saturate(ctx context.Context, n *network, shape load.Shape) (rate, error) {
	if err := n.calm(ctx); err != nil {
		return rate{}, err
	}
	cpu, err := n.cpu(ctx)
	if err != nil {
		return rate{}, err
	}
	period := time.Duration(b.Seconds) * time.Second
	b.say("      %s with %d txs of %d bytes of proof under way, after %s that are not counted", period, underWay, shape.ProofBytes, warmUp)
	sending, cancel := context.WithTimeout(ctx, warmUp+period)
	defer cancel()
	s := &saturation{clients: n.clients, shape: shape, slots: make(chan struct{}, underWay), ready: make(chan *tx.Tx, submitters), from: time.Now().Add(warmUp)}
	var tasks sync.WaitGroup
	tasks.Go(func() { client.Follow(sending, n.manifest.Nodes[0].WS(), s) })
	tasks.Go(func() { s.fail(s.build(sending)); cancel() })
	for i := range submitters {
		tasks.Go(func() { s.submit(sending, i) })
	}
	tasks.Wait()
	after, err := n.cpu(ctx)
	if err != nil {
		return rate{}, err
	}
	return s.rate(period, after-cpu)
}

// saturation is load in a closed loop; it is the client.Follower that hears of
// what is locked.
type saturation struct {
	clients []*client.Client
	shape   load.Shape
	slots   chan struct{} // one for each tx under way
	ready   chan *tx.Tx
	from    time.Time

	mu          sync.Mutex
	all         int // txs locked, warm-up included
	txs, chunks int
	refusals    int
	lastRefusal error
	err         error
}

// build makes txs until ctx ends, for an anchor and fees a second old at most.
func (s *saturation) build(ctx context.Context) error {
	seed, err := drawSeed()
	if err != nil {
		return err
	}
	builder := load.NewBuilder(s.shape, seed)
	var info api.NodeInfo
	for i, asked := 0, (time.Time{}); ctx.Err() == nil; i++ {
		if time.Since(asked) > time.Second {
			now, err := s.clients[0].Info(ctx)
			if err != nil && i == 0 {
				return err
			}
			if err == nil {
				info = now
			}
			asked = time.Now()
		}
		made, err := builder.Build(info, load.Payer(i%load.Payers), uint64(time.Now().UnixMilli()))
		if err != nil {
			return fmt.Errorf("build tx: %w", err)
		}
		select {
		case <-ctx.Done():
		case s.ready <- made:
		}
	}
	return nil
}

func (s *saturation) submit(ctx context.Context, i int) {
	for ; ; i++ {
		var made *tx.Tx
		select {
		case <-ctx.Done():
			return
		case made = <-s.ready:
		}
		select {
		case <-ctx.Done():
			return
		case s.slots <- struct{}{}:
		}
		if _, err := s.clients[i%len(s.clients)].SendTx(ctx, made.Encode()); err != nil && ctx.Err() == nil {
			s.mu.Lock()
			s.refusals, s.lastRefusal = s.refusals+1, err
			s.mu.Unlock()
			<-s.slots
		}
	}
}

// Locked implements client.Follower.
func (s *saturation) Locked(chunk api.ChunkEvent, at time.Time) {
	for range chunk.TxHashes {
		<-s.slots
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all += len(chunk.TxHashes)
	if at.Before(s.from) {
		return
	}
	s.txs += len(chunk.TxHashes)
	s.chunks++
}

// Moved implements client.Follower.
func (s *saturation) Moved(api.Tips, time.Time) {}

// Reached implements client.Follower.
func (s *saturation) Reached(error) {}

func (s *saturation) fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.err = errors.Join(s.err, err)
}

func (s *saturation) rate(period, cpu time.Duration) (rate, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return rate{}, s.err
	}
	if s.txs == 0 {
		return rate{}, errors.Join(fmt.Errorf("nothing was locked, %d txs were refused", s.refusals), s.lastRefusal)
	}
	return rate{float64(s.txs) / period.Seconds(), float64(s.txs) / float64(s.chunks), milliseconds(cpu) / float64(s.all*len(s.clients))}, nil
}

// drawSeed gives txs that no other load has made.
func drawSeed() (seed [32]byte, err error) {
	if _, err := rand.Read(seed[:]); err != nil {
		return seed, fmt.Errorf("draw a seed: %w", err)
	}
	return seed, nil
}
