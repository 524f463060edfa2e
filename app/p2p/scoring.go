package p2p

import (
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Gossip keeps a score of each peer, beside our own standing: the score decides who
// is in the mesh, whom gossip is sent to and whose is ignored, all softly; standing
// decides who is connected at all. It has no part for how many peers share an address:
// it would count those that left, too, and so let strangers take a configured peer of
// their address down with them. The gater caps what one address has.
const (
	// memberScore lifts configured peers above whatever strangers can earn. It is
	// used up by about ten invalid objects in half a minute; then gossip of that
	// member is ignored until they have faded.
	memberScore = 1000
	// deliveryScore and deliveryCap are what first deliveries earn.
	deliveryScore, deliveryCap = 0.1, 50
	// invalidScore is multiplied by the square of the recent invalid objects.
	invalidScore = -10
	// behindScore stops gossip to a peer, ignoredScore gossip of it. A stranger is out
	// for invalid objects before it is ignored for them.
	behindScore, ignoredScore = -20, -500
)

// topicScore is the part of a score that a peer has by one topic. For what is none it pays by
// any; the objects' alone earns.
func topicScore(earns float64) *pubsub.TopicScoreParams {
	return &pubsub.TopicScoreParams{
		TopicWeight:                    1,
		TimeInMeshQuantum:              time.Second,
		FirstMessageDeliveriesWeight:   earns,
		FirstMessageDeliveriesDecay:    0.9,
		FirstMessageDeliveriesCap:      deliveryCap,
		InvalidMessageDeliveriesWeight: invalidScore,
		InvalidMessageDeliveriesDecay:  0.97, // half in 23 s
	}
}

// scoreParams are those of tx objects' topic and of further ones.
func scoreParams(objects string, further []string, standing *standing) *pubsub.PeerScoreParams {
	topics := map[string]*pubsub.TopicScoreParams{objects: topicScore(deliveryScore)}
	for _, name := range further {
		topics[name] = topicScore(0)
	}
	return &pubsub.PeerScoreParams{
		Topics: topics,
		AppSpecificScore: func(p peer.ID) float64 {
			if standing.isConfigured(p) {
				return memberScore
			}
			return 0
		},
		AppSpecificWeight:         1,
		BehaviourPenaltyWeight:    -1, // broken promises, grafts too soon
		BehaviourPenaltyThreshold: 6,
		BehaviourPenaltyDecay:     0.9,
		DecayInterval:             time.Second,
		DecayToZero:               0.01,
		RetainScore:               refusedFor,
		SeenMsgTTL:                seenFor,
	}
}

func scoreThresholds() *pubsub.PeerScoreThresholds {
	return &pubsub.PeerScoreThresholds{
		GossipThreshold:   behindScore,
		PublishThreshold:  behindScore,
		GraylistThreshold: ignoredScore,
		AcceptPXThreshold: memberScore,
		// A mesh of strangers takes in configured peers as soon as there are any.
		OpportunisticGraftThreshold: 2 * deliveryScore * deliveryCap,
	}
}

// onScores is told of all scores now and then. A stranger that is ignored need not
// be connected.
func onScores(strike func(peer.ID, offence), m *metrics) pubsub.PeerScoreInspectFn {
	return func(scores map[peer.ID]float64) {
		ignored := 0
		for p, score := range scores {
			if score < ignoredScore {
				ignored++
				strike(p, offenceStall)
			}
		}
		m.ignored.Set(float64(ignored))
	}
}
