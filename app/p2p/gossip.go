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

// gossip is the push side: topics that this node relays and never reads from, since each
// Handler has seen each message during validation.
type gossip struct {
	objects *channel
	topics  map[string]*channel // all of them, by full name
	stop    context.CancelFunc
}

// channel is one topic.
type channel struct {
	name        string
	maxBytes    int
	validator   *validator
	topic       *pubsub.Topic
	cancelRelay pubsub.RelayCancelFunc
}

func startGossip(cfg Config, h host.Host, handler Handler, topics []Topic, standing *standing, strike func(peer.ID, offence), m *metrics) (*gossip, error) {
	g := &gossip{topics: map[string]*channel{}}
	in := flows{map[string]*inflow{}, m, strike}
	add := func(name string, cfg Config, handler Handler) (*channel, error) {
		f, err := newInflow(cfg, standing, m)
		if err != nil {
			return nil, err
		}
		c := &channel{name: name, maxBytes: cfg.MaxObjectBytes, validator: newValidator(cfg, handler, f, strike, m)}
		g.topics[name], in.of[name] = c, f
		return c, nil
	}
	var err error
	if g.objects, err = add(topicName(cfg.ChainID), cfg, handler); err != nil {
		return nil, err
	}
	for _, t := range topics {
		if err := t.check(); err != nil {
			return nil, err
		}
		if _, err := add(t.fullName(cfg.ChainID), t.config(cfg), t.Handler); err != nil {
			return nil, err
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	if err := g.join(ctx, cfg, h, in, standing); err != nil {
		stop()
		return nil, fmt.Errorf("start gossip on %s: %w", g.objects.name, err)
	}
	g.stop = stop
	return g, nil
}

// join makes the router and joins all topics.
func (g *gossip) join(ctx context.Context, cfg Config, h host.Host, in flows, standing *standing) error {
	quiet := slog.New(slog.DiscardHandler) // its warnings are peers' faults, counted as refusals
	var all, further []string
	most, queue := 0, 0
	for name, c := range g.topics {
		all = append(all, name)
		if c != g.objects {
			further = append(further, name)
		}
		most, queue = max(most, c.maxBytes), queue+c.validator.queue
	}
	ps, err := pubsub.NewGossipSub(ctx, h,
		pubsub.WithGossipSubParams(gossipParams()),
		pubsub.WithFloodPublish(!cfg.NoFlood),
		pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign),
		pubsub.WithNoAuthor(),
		pubsub.WithMessageIdFn(contentID),
		pubsub.WithMaxMessageSize(most+envelopeBytes),
		pubsub.WithPeerOutboundQueueSize(outboundQueue),
		pubsub.WithSeenMessagesTTL(seenFor),
		pubsub.WithSubscriptionFilter(pubsub.WrapLimitSubscriptionFilter(pubsub.NewAllowlistSubscriptionFilter(all...), 8)),
		pubsub.WithValidateQueueSize(queue),
		pubsub.WithValidateThrottle(queue),
		pubsub.WithPeerScore(scoreParams(g.objects.name, further, standing), scoreThresholds()),
		pubsub.WithPeerScoreInspect(onScores(in.strike, in.metrics), scoresEvery),
		pubsub.WithAppSpecificRpcInspector(in.inspect),
		pubsub.WithRawTracer(tracer{metrics: in.metrics, flows: in, strike: in.strike}),
		pubsub.WithLogger(quiet),
		pubsub.WithRPCLogger(quiet),
	)
	if err != nil {
		return err
	}
	for _, c := range g.topics {
		if err := c.join(ps, cfg.ValidationTimeout); err != nil {
			return err
		}
	}
	return nil
}

func (c *channel) join(ps *pubsub.PubSub, timeout time.Duration) error {
	err := ps.RegisterTopicValidator(c.name, c.validator.validate,
		pubsub.WithValidatorTimeout(timeout),
		pubsub.WithValidatorConcurrency(c.validator.queue))
	if err != nil {
		return err
	}
	if c.topic, err = ps.Join(c.name); err != nil {
		return err
	}
	c.cancelRelay, err = c.topic.Relay()
	return err
}

func (g *gossip) close() {
	for _, c := range g.topics {
		c.cancelRelay()
	}
	g.stop()
	for _, c := range g.topics {
		c.validator.close()
	}
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
	ex, err := n.started()
	if err != nil {
		return fmt.Errorf("publish object: %w", err)
	}
	if err := ex.gossip.objects.topic.Publish(ctx, raw); err != nil {
		return fmt.Errorf("publish object: %w", err)
	}
	n.metrics.published.Inc()
	return nil
}
