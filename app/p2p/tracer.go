package p2p

import (
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// tracer counts what gossip drops before the validator sees it, and tells its inflow
// what is not under way any more. Its methods run inside the router and never wait.
type tracer struct {
	metrics *metrics
	flows   flows
	strike  func(peer.ID, offence)
}

var _ pubsub.RawTracer = tracer{}

// RejectMessage is told of every refusal; those of the validator are counted
// there, with a better reason.
func (t tracer) RejectMessage(msg *pubsub.Message, reason string) {
	t.flows.done(msg.Message)
	switch reason {
	case pubsub.RejectValidationQueueFull, pubsub.RejectValidationThrottled:
		t.metrics.refuse(reasonQueueFull)
	case pubsub.RejectUnexpectedSignature, pubsub.RejectUnexpectedAuthInfo:
		t.metrics.refuse(reasonAuthored)
		t.strike(msg.ReceivedFrom, offenceRejected)
	}
}

// DuplicateMessage is told of each copy past the first.
func (t tracer) DuplicateMessage(msg *pubsub.Message) {
	t.flows.done(msg.Message)
	t.metrics.duplicates.Inc()
}

// DeliverMessage is told of what is relayed.
func (t tracer) DeliverMessage(msg *pubsub.Message) { t.flows.done(msg.Message) }

func (t tracer) DropRPC(*pubsub.RPC, peer.ID)         { t.metrics.dropped.Inc() }
func (t tracer) AddPeer(peer.ID, protocol.ID)         {}
func (t tracer) RemovePeer(peer.ID)                   {}
func (t tracer) Join(string)                          {}
func (t tracer) Leave(string)                         {}
func (t tracer) Graft(peer.ID, string)                {}
func (t tracer) Prune(peer.ID, string)                {}
func (t tracer) ValidateMessage(*pubsub.Message)      {}
func (t tracer) ThrottlePeer(peer.ID)                 {}
func (t tracer) RecvRPC(*pubsub.RPC)                  {}
func (t tracer) SendRPC(*pubsub.RPC, peer.ID)         {}
func (t tracer) UndeliverableMessage(*pubsub.Message) {}
