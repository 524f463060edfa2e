package p2p

import (
	"sync/atomic"
	"time"

	bandwidth "github.com/libp2p/go-libp2p/core/metrics"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// Bytes counts stream payload in both directions; encryption and TCP add about
// one percent.
type Bytes struct {
	In, Out uint64
}

// Stats is the traffic since the start, by what it was for.
type Stats struct {
	Gossip, Pull, Other Bytes
}

// Total adds up all uses.
func (s Stats) Total() Bytes {
	return Bytes{
		In:  s.Gossip.In + s.Pull.In + s.Other.In,
		Out: s.Gossip.Out + s.Pull.Out + s.Other.Out,
	}
}

type counter struct {
	in, out atomic.Uint64
}

func (c *counter) read() Bytes { return Bytes{In: c.in.Load(), Out: c.out.Load()} }

// traffic counts the host's stream bytes. Unlike the meters that come with
// libp2p it keeps nothing per peer and needs no ticking goroutine.
type traffic struct {
	pull                     protocol.ID
	gossip, pulled, anything counter
}

var _ bandwidth.Reporter = (*traffic)(nil)

func (t *traffic) of(id protocol.ID) *counter {
	switch {
	case id == t.pull:
		return &t.pulled
	case isGossip(id):
		return &t.gossip
	default:
		return &t.anything
	}
}

func (t *traffic) stats() Stats {
	return Stats{Gossip: t.gossip.read(), Pull: t.pulled.read(), Other: t.anything.read()}
}

func (t *traffic) LogSentMessageStream(n int64, id protocol.ID, _ peer.ID) {
	t.of(id).out.Add(uint64(n))
}

func (t *traffic) LogRecvMessageStream(n int64, id protocol.ID, _ peer.ID) {
	t.of(id).in.Add(uint64(n))
}

// The rest of the interface is never read.

func (t *traffic) LogSentMessage(int64) {}
func (t *traffic) LogRecvMessage(int64) {}

func (t *traffic) GetBandwidthForPeer(peer.ID) (none bandwidth.Stats)         { return none }
func (t *traffic) GetBandwidthForProtocol(protocol.ID) (none bandwidth.Stats) { return none }
func (t *traffic) GetBandwidthTotals() (none bandwidth.Stats)                 { return none }
func (t *traffic) GetBandwidthByPeer() map[peer.ID]bandwidth.Stats            { return nil }
func (t *traffic) GetBandwidthByProtocol() map[protocol.ID]bandwidth.Stats    { return nil }
func (t *traffic) Reset()                                                     {}
func (t *traffic) TrimIdle(time.Time)                                         {}
