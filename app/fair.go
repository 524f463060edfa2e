package app

import (
	"context"
	"net/netip"
	"sync"

	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/hashicorp/golang-lru/v2/simplelru"
	"golang.org/x/time/rate"
)

// What strangers may have read from L1 for them: so many at once, so many a second, all
// together, and each network of them, so that one leaves something for the others.
const (
	readsAtOnce  = 64
	readsASecond = 2
	oneAtOnce    = readsAtOnce / 8
	oneASecond   = readsASecond / 8.0
	// strangersKnown is how many networks of them are told apart.
	strangersKnown = 1024
)

// fair is a budget of which nobody alone uses up all.
type fair struct {
	mu   sync.Mutex
	all  *rate.Limiter
	each *simplelru.LRU[netip.Prefix, *rate.Limiter]
}

func newFair() *fair {
	each, err := simplelru.NewLRU[netip.Prefix, *rate.Limiter](strangersKnown, nil)
	if err != nil {
		panic(err) // of a size that is not positive
	}
	return &fair{all: rate.NewLimiter(readsASecond, readsAtOnce), each: each}
}

// allow tells whether who asks may have one more read. Who asks from this machine, as its
// operator does or a proxy for many, is held to the common budget alone.
func (f *fair) allow(ctx context.Context) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	from, is := network(gethrpc.PeerInfoFromContext(ctx).RemoteAddr)
	if !is {
		return f.all.Allow()
	}
	one, known := f.each.Get(from)
	if !known {
		one = rate.NewLimiter(oneASecond, oneAtOnce)
		f.each.Add(from, one)
	}
	return one.Allow() && f.all.Allow()
}

// network is what one stranger has at least: an IPv4 address, or the /64 of an IPv6 one.
func network(remote string) (netip.Prefix, bool) {
	at, err := netip.ParseAddrPort(remote)
	if err != nil || at.Addr().IsLoopback() {
		return netip.Prefix{}, false
	}
	addr, bits := at.Addr().Unmap(), 32
	if addr.Is6() {
		bits = 64
	}
	p, err := addr.WithZone("").Prefix(bits)
	return p, err == nil
}
