package load

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/x/tx"
)

// Config says what to send where.
type Config struct {
	// Nodes to send to, in turn.
	Nodes []*client.Client
	// TPS is the rate of sending, in txs per second; more than 0.
	TPS   float64
	Shape Shape
	// Seed of the txs. Reusing one on the same chain spends the same notes again.
	Seed   [32]byte
	Logger *slog.Logger
}

const (
	// refresh is how often the anchor and the fees are asked for.
	refresh = time.Second
	// ahead is how many txs are built before they are due: 4 MB of proofs.
	ahead = 64
	// patience is how long a node may take to answer a submission.
	patience = 20 * time.Second
	// infoPatience is how long a node may take to tell an anchor before the next
	// one is asked.
	infoPatience = 2 * time.Second
)

// Send submits txs at the configured rate until ctx ends, then waits for the
// answers under way. It does not slow down when the network does.
func Send(ctx context.Context, cfg Config, track *Track) error {
	if err := cfg.Shape.Check(); err != nil {
		return err
	}
	s := sender{Config: cfg, track: track}
	if err := s.refresh(ctx); err != nil {
		return fmt.Errorf("ask for an anchor: %w", err)
	}
	ready := make(chan *tx.Tx, ahead)
	var background, answers sync.WaitGroup
	defer answers.Wait()
	defer background.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	background.Go(func() { s.keepFresh(ctx) })
	var buildErr error
	background.Go(func() {
		defer close(ready)
		buildErr = s.build(ctx, ready)
	})

	start := time.Now()
	for i := 0; ; i++ {
		due := start.Add(time.Duration(float64(i) / cfg.TPS * float64(time.Second)))
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(time.Until(due)):
		}
		made, ok := <-ready
		if !ok {
			return buildErr
		}
		answers.Go(func() { s.submit(made, i%len(cfg.Nodes)) })
	}
}

type sender struct {
	Config
	track *Track
	info  atomic.Pointer[api.NodeInfo]
}

// build makes txs ahead of time.
func (s *sender) build(ctx context.Context, ready chan<- *tx.Tx) error {
	builder := NewBuilder(s.Shape, s.Seed)
	for i := 0; ; i++ {
		made, err := builder.Build(*s.info.Load(), Payer(i%Payers), uint64(time.Now().UnixMilli()))
		if err != nil {
			return fmt.Errorf("build tx: %w", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case ready <- made:
		}
	}
}

// submit sends a tx to a node, and to the next one when it cannot be reached.
func (s *sender) submit(made *tx.Tx, node int) {
	s.track.Sending(made.ID(), made.Size(), node, time.Now())
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for range s.Nodes {
		_, err := s.Nodes[node].SendTx(ctx, made.Encode())
		if err == nil {
			s.track.Answered(made.ID(), "")
			return
		}
		var e *api.Error
		if errors.As(err, &e) && e.Code != api.CodeUnavailable {
			s.Logger.Debug("Node refuses tx", "node", node, "reason", e.Data.Reason, "err", err)
			s.track.Answered(made.ID(), reasonOf(e))
			return
		}
		node = (node + 1) % len(s.Nodes)
		s.track.Elsewhere(made.ID(), node)
	}
	s.track.Answered(made.ID(), "unreachable")
}

func reasonOf(e *api.Error) string {
	if e.Data.Reason == "" {
		return "internal"
	}
	return e.Data.Reason
}

func (s *sender) keepFresh(ctx context.Context) {
	ticker := time.NewTicker(refresh)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if err := s.refresh(ctx); err != nil && ctx.Err() == nil {
				s.Logger.Warn("No node tells an anchor; the last one serves on", "err", err)
			}
		}
	}
}

// refresh asks the first node that answers for anchor and fees.
func (s *sender) refresh(ctx context.Context) error {
	var errs []error
	for _, node := range s.Nodes {
		info, err := ask(ctx, node)
		if err == nil {
			s.info.Store(&info)
			return nil
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func ask(ctx context.Context, node *client.Client) (api.NodeInfo, error) {
	ctx, cancel := context.WithTimeout(ctx, infoPatience)
	defer cancel()
	return node.Info(ctx)
}
