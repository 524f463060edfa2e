package p2p

import (
	"context"
	"sync/atomic"
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
	// Reject drops an object that no honest node would have relayed.
	Reject
)

// Handler decides about each distinct object received by gossip. Own published
// objects are not shown to it.
type Handler interface {
	// HandleObject may be called from Config.Validators goroutines at once. It may
	// keep raw, must not change it, and returns soon after ctx ends.
	HandleObject(ctx context.Context, raw []byte) Verdict
}

// validator stands between gossip and the Handler and bounds what waits there.
type validator struct {
	self       peer.ID
	handler    Handler
	maxObject  int
	maxPending int64
	relayDelay time.Duration
	pending    atomic.Int64  // bytes waiting for or in a Handler call
	slots      chan struct{} // one per Handler call that may run at once
	metrics    *metrics
}

func newValidator(cfg Config, h Handler, m *metrics) *validator {
	return &validator{
		self:       cfg.Key.id,
		handler:    h,
		maxObject:  cfg.MaxObjectBytes,
		maxPending: int64(cfg.MaxPendingBytes),
		relayDelay: cfg.RelayDelay,
		slots:      make(chan struct{}, cfg.Validators),
		metrics:    m,
	}
}

// validate runs on a goroutine of its own per object, of which gossip starts at
// most Config.ValidateQueue.
func (v *validator) validate(ctx context.Context, from peer.ID, msg *pubsub.Message) pubsub.ValidationResult {
	if from == v.self {
		return pubsub.ValidationAccept
	}
	raw := msg.GetData()
	if why, ok := v.sized(raw); !ok {
		v.metrics.refuse(why)
		return pubsub.ValidationReject
	}
	if !v.reserve(len(raw)) {
		v.metrics.refuse(reasonPendingBytes)
		return pubsub.ValidationIgnore
	}
	defer v.release(len(raw))

	verdict, ok := v.ask(ctx, raw)
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
		return pubsub.ValidationReject
	default:
		v.metrics.refuse(reasonIgnored)
		return pubsub.ValidationIgnore
	}
}

// ask calls the Handler when a slot is free; not ok when ctx ends before.
func (v *validator) ask(ctx context.Context, raw []byte) (verdict Verdict, ok bool) {
	select {
	case v.slots <- struct{}{}:
		defer func() { <-v.slots }()
		return v.handler.HandleObject(ctx, raw), true
	case <-ctx.Done():
		return Ignore, false
	}
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

func (v *validator) reserve(n int) bool {
	now := v.pending.Add(int64(n))
	if now > v.maxPending {
		v.release(n)
		return false
	}
	v.metrics.pending.Set(float64(now))
	return true
}

func (v *validator) release(n int) {
	v.metrics.pending.Set(float64(v.pending.Add(-int64(n))))
}
