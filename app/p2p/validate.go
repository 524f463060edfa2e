package p2p

import (
	"context"
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Verdict is what a Handler makes of an object.
type Verdict int

const (
	// Ignore drops the object without blame: duplicate, node busy, pool full.
	// It is the zero value, so that a forgotten verdict relays nothing.
	Ignore Verdict = iota
	// Accept relays the object.
	Accept
	// Reject drops an object that no honest node would have relayed, and counts it
	// against the peer that sent it.
	Reject
)

// Handler decides about each distinct object received by gossip. Own published
// objects are not shown to it.
type Handler interface {
	// HandleObject may be called from Config.Validators goroutines at once. It may
	// keep raw, must not change it, and returns soon after ctx ends.
	HandleObject(ctx context.Context, raw []byte) Verdict
}

// validator stands between gossip and the Handler.
type validator struct {
	self       peer.ID
	handler    Handler
	maxObject  int
	queue      int // Config.ValidateQueue
	relayDelay time.Duration
	inflow     *inflow
	strike     func(peer.ID, offence)
	metrics    *metrics

	mu     sync.Mutex
	closed bool
	calls  sync.WaitGroup
}

func newValidator(cfg Config, h Handler, f *inflow, strike func(peer.ID, offence), m *metrics) *validator {
	return &validator{
		self:       cfg.Key.id,
		handler:    h,
		maxObject:  cfg.MaxObjectBytes,
		queue:      cfg.ValidateQueue,
		relayDelay: cfg.RelayDelay,
		inflow:     f,
		strike:     strike,
		metrics:    m,
	}
}

// validate runs on a goroutine of its own per object, of which gossip starts at
// most Config.ValidateQueue.
func (v *validator) validate(ctx context.Context, from peer.ID, msg *pubsub.Message) pubsub.ValidationResult {
	if from == v.self {
		return pubsub.ValidationAccept
	}
	if !v.begin() {
		return pubsub.ValidationIgnore
	}
	defer v.calls.Done()
	raw := msg.GetData()
	if why, ok := v.sized(raw); !ok {
		v.metrics.refuse(why)
		v.strike(from, offenceRejected)
		return pubsub.ValidationReject
	}
	verdict, ok := v.ask(ctx, from, raw)
	if !ok {
		v.metrics.refuse(reasonTimeout)
		return pubsub.ValidationIgnore
	}
	switch verdict {
	case Accept:
		v.metrics.accepted.Inc()
		v.holdBack(ctx)
		return pubsub.ValidationAccept
	case Reject:
		v.metrics.refuse(reasonInvalid)
		v.strike(from, offenceRejected)
		return pubsub.ValidationReject
	default:
		v.metrics.refuse(reasonIgnored)
		return pubsub.ValidationIgnore
	}
}

// ask calls the Handler when a slot is free; not ok when ctx ends before.
func (v *validator) ask(ctx context.Context, from peer.ID, raw []byte) (verdict Verdict, ok bool) {
	slots := v.inflow.slots(from)
	select {
	case slots <- struct{}{}:
	case <-ctx.Done():
		return Ignore, false
	}
	defer func() { <-slots }()
	begun := time.Now()
	verdict = v.handler.HandleObject(ctx, raw)
	if verdict != Accept {
		v.inflow.inVain(from, time.Since(begun))
	}
	return verdict, true
}

// holdBack waits before an accepted object is relayed. Peers that have it say so
// at once; hearing them saves a copy each. The node itself has the object already.
func (v *validator) holdBack(ctx context.Context) {
	if v.relayDelay == 0 {
		return
	}
	timer := time.NewTimer(v.relayDelay)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

func (v *validator) sized(raw []byte) (refusal, bool) {
	switch {
	case len(raw) == 0:
		return reasonEmpty, false
	case len(raw) > v.maxObject:
		return reasonTooLarge, false
	default:
		return "", true
	}
}

// begin counts a call in; not ok once the validator is closed.
func (v *validator) begin() bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.closed {
		return false
	}
	v.calls.Add(1)
	return true
}

// close waits for the Handler calls that run; gossip was stopped before, which ends
// their contexts.
func (v *validator) close() {
	v.mu.Lock()
	v.closed = true
	v.mu.Unlock()
	v.calls.Wait()
}
