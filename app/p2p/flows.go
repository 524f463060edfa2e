package p2p

import (
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"
)

// flows are what comes in by gossip, by the full name of its topic.
type flows struct {
	of      map[string]*inflow
	metrics *metrics
	strike  func(peer.ID, offence)
}

// inspect takes the objects out of rpc that are too many, or of no topic of ours. The router
// calls it for everything that peers send, and waits.
func (f flows) inspect(from peer.ID, rpc *pubsub.RPC) error {
	if len(rpc.Publish) > maxPerMessage {
		f.metrics.refuse(reasonOverBudget)
		f.strike(from, offenceBroken)
		return errTooMany
	}
	kept := rpc.Publish[:0]
	for _, msg := range rpc.Publish {
		why, own := f.take(from, msg)
		if why == "" {
			kept = append(kept, msg)
			continue
		}
		f.metrics.refuse(why)
		if own { // what others used up is not its fault
			f.strike(from, offenceExcess)
		}
	}
	clear(rpc.Publish[len(kept):])
	rpc.Publish = kept
	return nil
}

func (f flows) take(from peer.ID, msg *pb.Message) (why refusal, own bool) {
	if in := f.of[msg.GetTopic()]; in != nil {
		return in.take(from, msg)
	}
	return reasonOtherTopic, true
}

// done frees the room of an object that was relayed, refused, or known already.
func (f flows) done(msg *pb.Message) {
	if in := f.of[msg.GetTopic()]; in != nil {
		in.done(msg)
	}
}
