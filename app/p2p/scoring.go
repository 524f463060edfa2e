package p2p

import (
	"net"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Gossip keeps a score of each peer, beside our own standing: the score decides who
// is in the mesh, whom gossip is sent to and whose is ignored, all softly; standing
// decides who is connected at all.
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
	// perAddress peers of one address are not held against each other.
	perAddress, colocationScore = 4, -5
)

func scoreParams(topic string, standing *standing) *pubsub.PeerScoreParams {
	return &pubsub.PeerScoreParams{
		Topics: map[string]*pubsub.TopicScoreParams{topic: {
			TopicWeight:                    1,
			TimeInMeshQuantum:              time.Second,
			FirstMessageDeliveriesWeight:   deliveryScore,
			FirstMessageDeliveriesDecay:    0.9,
			FirstMessageDeliveriesCap:      deliveryCap,
			InvalidMessageDeliveriesWeight: invalidScore,
			InvalidMessageDeliveriesDecay:  0.97, // half in 23 s
		}},
		AppSpecificScore: func(p peer.ID) float64 {
			if standing.isConfigured(p) {
				return memberScore
			}
			return 0
		},
		AppSpecificWeight:           1,
		IPColocationFactorWeight:    colocationScore,
		IPColocationFactorThreshold: perAddress,
		IPColocationFactorWhitelist: localNetworks(),
		BehaviourPenaltyWeight:      -1, // broken promises, grafts too soon
		BehaviourPenaltyThreshold:   6,
		BehaviourPenaltyDecay:       0.9,
		DecayInterval:               time.Second,
		DecayToZero:                 0.01,
		RetainScore:                 refusedFor,
		SeenMsgTTL:                  seenFor,
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

// localNetworks are where many nodes behind one address are no sign of one party.
func localNetworks() []*net.IPNet {
	var nets []*net.IPNet
	for _, cidr := range []string{"127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fe80::/10"} {
		_, n, err := net.ParseCIDR(cidr)
		if err != nil {
			panic(err) // a constant above is wrong
		}
		nets = append(nets, n)
	}
	return nets
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
