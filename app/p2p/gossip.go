package p2p

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

const (
	// envelopeBytes is room for the framing of one object and for control
	// messages; longer lists of those are split by the sender.
	envelopeBytes = 16 << 10
	// outboundQueue is messages waiting for one peer. Past it they are dropped,
	// and the peer pulls what it misses. Copies share one buffer.
	outboundQueue = 256
	// seenFor is how long a repeated object is recognised without asking anyone.
	seenFor = 2 * time.Minute
	// scoresEvery is how often scores are looked at, for a metric.
	scoresEvery = time.Second
)

// gossip is the push side: one topic that this node relays and never reads from,
// since the Handler has seen each object during validation.
type gossip struct {
	topic       *pubsub.Topic
	validator   *validator
	cancelRelay pubsub.RelayCancelFunc
	stop        context.CancelFunc
}

func startGossip(cfg Config, h host.Host, handler Handler, standing *standing, strike func(peer.ID, offence), m *metrics) (*gossip, error) {
	name := topicName(cfg.ChainID)
	in, err := newInflow(cfg, name, standing, strike, m)
	if err != nil {
		return nil, err
	}
	v := newValidator(cfg, handler, in, strike, m)
	ctx, stop := context.WithCancel(context.Background())
	g, err := joinTopic(ctx, name, cfg, h, v)
	if err != nil {
		stop()
		return nil, fmt.Errorf("start gossip on %s: %w", name, err)
	}
	g.stop, g.validator = stop, v
	return g, nil
}

func joinTopic(ctx context.Context, name string, cfg Config, h host.Host, v *validator) (*gossip, error) {
	quiet := slog.New(slog.DiscardHandler) // its warnings are peers' faults, counted as refusals
	ps, err := pubsub.NewGossipSub(ctx, h,
		pubsub.WithGossipSubParams(gossipParams()),
		pubsub.WithFloodPublish(!cfg.NoFlood),
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign),
		pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(contentID),
		pubsub.WithMaxMessageSize(cfg.MaxObjectBytes+envelopeBytes),
		pubsub.WithPeerOutboundQueueSize(outboundQueue),
		pubsub.WithSeenMessagesTTL(seenFor),
		pubsub.WithSubscriptionFilter(pubsub.WrapLimitSubscriptionFilter(pubsub.NewAllowlistSubscriptionFilter(name), 8)),
		pubsub.WithValidateQueueSize(cfg.ValidateQueue),
		pubsub.WithValidateThrottle(cfg.ValidateQueue),
		pubsub.WithPeerScore(scoreParams(name, v.inflow.standing), scoreThresholds()),
		pubsub.WithPeerScoreInspect(onScores(v.strike, v.metrics), scoresEvery),
		pubsub.WithAppSpecificRpcInspector(v.inflow.inspect),
		pubsub.WithRawTracer(tracer{metrics: v.metrics, inflow: v.inflow, strike: v.strike}),
		pubsub.WithLogger(quiet),
		pubsub.WithRPCLogger(quiet),
	)
	if err != nil {
		return nil, err
	}
	err = ps.RegisterTopicValidator(name, v.validate,
		pubsub.WithValidatorTimeout(cfg.ValidationTimeout),
		pubsub.WithValidatorConcurrency(cfg.ValidateQueue))
	if err != nil {
		return nil, err
	}
	topic, err := ps.Join(name)
	if err != nil {
		return nil, err
	}
	cancelRelay, err := topic.Relay()
	if err != nil {
		return nil, err
	}
	return &gossip{topic: topic, cancelRelay: cancelRelay}, nil
}

func (g *gossip) close() {
	g.cancelRelay()
	g.stop()
	g.validator.close()
}

// gossipParams suits committees: up to nine nodes form a full mesh, so an object
// takes one hop and the heartbeat is never waited for. History is short because
// objects are large and a missed one is pulled by hash. Of the mesh, six are those
// with the best score: configured peers.
func gossipParams() pubsub.GossipSubParams {
	p := pubsub.DefaultGossipSubParams()
	p.D, p.Dlo, p.Dhi, p.Dscore, p.Dout = 8, 6, 12, 6, 2
	p.OpportunisticGraftTicks = 20 // in heartbeats: two seconds
	p.HeartbeatInitialDelay = 50 * time.Millisecond
	// A peer that just connected gets relayed objects from the next heartbeat on.
	p.HeartbeatInterval = 100 * time.Millisecond
	p.HistoryLength, p.HistoryGossip, p.IDontWantMessageTTL = 20, 5, 20 // in heartbeats
	p.PruneBackoff = 10 * time.Second
	p.UnsubscribeBackoff = time.Second // a restarted node is back in the mesh at once
	return p
}

func topicName(chainID string) string { return "/aztec/" + chainID + "/objects/1" }

func isGossip(id protocol.ID) bool { return strings.HasPrefix(string(id), "/meshsub/") }

// contentID names a message by its bytes: copies are dropped before validation,
// whoever sends them.
func contentID(msg *pb.Message) string {
	sum := sha256.Sum256(msg.GetData())
	return string(sum[:])
}

// ErrTooLarge refuses an own object that no peer would take.
var ErrTooLarge = errors.New("object exceeds the size limit")

// Publish gives an own object to gossip and returns once it is queued for the
// peers; with none connected it is nobody's yet, and no error. Bytes seen within
// the last two minutes are not sent again. raw must not change afterwards.
func (n *Network) Publish(ctx context.Context, raw []byte) error {
	if len(raw) == 0 || len(raw) > n.cfg.MaxObjectBytes {
		return fmt.Errorf("publish %d bytes: %w of 1 to %d", len(raw), ErrTooLarge, n.cfg.MaxObjectBytes)
	}
	if n.ctx.Err() != nil {
		return ErrClosed
	}
	ex := n.exchange.Load()
	if ex == nil {
		return fmt.Errorf("publish object: %w", ErrNotStarted)
	}
	if err := ex.gossip.topic.Publish(ctx, raw); err != nil {
		return fmt.Errorf("publish object: %w", err)
	}
	n.metrics.published.Inc()
	return nil
}
