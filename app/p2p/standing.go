package p2p

import (
	"net/netip"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/libp2p/go-libp2p/core/peer"
)

// offence is what a peer did that no honest one does, or does rarely, by its
// weight: at outAt a stranger is disconnected and refused.
type offence float64

const (
	outAt = 100
	// forgivenPerSecond is what is taken off again, so that an honest peer on a bad
	// day is never out.
	forgivenPerSecond = 1

	offenceRejected offence = 20 // sent an object that is bad whatever the state
	offenceLie      offence = 40 // answered with bytes or an object that nobody asked for
	offenceBroken   offence = 40 // sent a request that does not decode
	offenceStall    offence = 30 // began a request and did not end it, or does not read the answer
	offenceExcess   offence = 1  // wants more at once, or sends more, than its share

	// refusedFor is how long a stranger that is out stays out.
	refusedFor = 5 * time.Minute
	// silentFor and lyingFor are how long a peer that kept a question waiting, or
	// lied, is asked after all others of its kind.
	silentFor = 30 * time.Second
	lyingFor  = 5 * time.Minute

	// remembered bounds the strangers and addresses that are remembered; who is
	// forgotten could as well have come with a new identity.
	remembered = 4096
	// refusedPerAddress is how many refused identities of one address make all
	// strangers there refused. Loopback is not an address in this sense.
	refusedPerAddress = 4
)

// standing remembers how peers behaved. Configured peers are never refused, by
// identity or by address: a member that misbehaves is asked last, and gossip
// ignores it while it sends bad objects.
type standing struct {
	configured map[peer.ID]struct{} // never written after start
	now        func() time.Time

	mu        sync.Mutex
	members   map[peer.ID]*record
	strangers *lru.Cache[peer.ID, *record]
	addresses *lru.Cache[netip.Prefix, *record] // points count refused identities
}

// record is what is known of one peer or address.
type record struct {
	points  float64
	at      time.Time // of points
	behind  time.Time // asked last until then
	refused time.Time // refused until then
}

func newStanding(configured map[peer.ID]struct{}) (*standing, error) {
	strangers, err := lru.New[peer.ID, *record](remembered)
	if err != nil {
		return nil, err
	}
	addresses, err := lru.New[netip.Prefix, *record](remembered)
	if err != nil {
		return nil, err
	}
	s := &standing{
		configured: configured, now: time.Now,
		members: make(map[peer.ID]*record), strangers: strangers, addresses: addresses,
	}
	return s, nil
}

func (s *standing) isConfigured(p peer.ID) bool {
	_, ok := s.configured[p]
	return ok
}

// strike counts an offence and reports whether the peer is out by it: it is to be
// disconnected, and its addresses to be told to blame.
func (s *standing) strike(p peer.ID, what offence) (out bool) {
	if s.isConfigured(p) {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	r := s.record(p)
	forgiven := now.Sub(r.at).Seconds() * forgivenPerSecond
	r.points, r.at = max(0, r.points-forgiven)+float64(what), now
	if r.points < outAt {
		return false
	}
	r.points, r.refused = 0, now.Add(refusedFor)
	return true
}

// blame counts a refused identity against its address.
func (s *standing) blame(addr netip.Addr) {
	block, ok := addressBlock(addr)
	if !ok {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	r, ok := s.addresses.Get(block)
	if !ok || now.Sub(r.at) > refusedFor {
		r = &record{}
		s.addresses.Add(block, r)
	}
	r.points, r.at = r.points+1, now
	if r.points >= refusedPerAddress {
		r.refused = now.Add(refusedFor)
	}
}

// refuses reports whether p may not connect from addr now.
func (s *standing) refuses(p peer.ID, addr netip.Addr) bool {
	if s.isConfigured(p) {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	if r, ok := s.strangers.Peek(p); ok && now.Before(r.refused) {
		return true
	}
	block, ok := addressBlock(addr)
	if !ok {
		return false
	}
	r, ok := s.addresses.Peek(block)
	return ok && now.Before(r.refused)
}

// lapse puts p behind the others of its kind for a while.
func (s *standing) lapse(p peer.ID, length time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.record(p)
	if until := s.now().Add(length); until.After(r.behind) {
		r.behind = until
	}
}

// ranks is how many ranks there are.
const ranks = 4

// rank orders peers for questions: configured peers first, those that kept a
// question waiting or lied lately last within their kind.
func (s *standing) rank(p peer.ID) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	behind := false
	r, ok := s.members[p]
	if !ok {
		r, ok = s.strangers.Peek(p)
	}
	if ok {
		behind = s.now().Before(r.behind)
	}
	rank := 0
	if !s.isConfigured(p) {
		rank = 2
	}
	if behind {
		rank++
	}
	return rank
}

// record finds or makes the record of p.
func (s *standing) record(p peer.ID) *record {
	if s.isConfigured(p) {
		if s.members[p] == nil {
			s.members[p] = &record{}
		}
		return s.members[p]
	}
	r, ok := s.strangers.Get(p)
	if !ok {
		r = &record{}
		s.strangers.Add(p, r)
	}
	return r
}

// addressBlock is what one party is likely to hold: an IPv4 address, or an IPv6
// /56. Loopback has none: all nodes of a local network share it.
func addressBlock(addr netip.Addr) (netip.Prefix, bool) {
	addr = addr.Unmap()
	if !addr.IsValid() || addr.IsLoopback() {
		return netip.Prefix{}, false
	}
	bits := 32
	if addr.Is6() {
		bits = 56
	}
	block, err := addr.Prefix(bits)
	return block, err == nil
}
