package p2p

import (
	"time"

	"golang.org/x/time/rate"
)

// What one stranger, one configured peer, and all strangers together may send by
// gossip and have this node work on in vain. The burst is two seconds' worth.
var (
	strangerRates  = rates{objects: 256, bytes: 8 << 20, vain: 50 * time.Millisecond}
	memberRates    = rates{objects: 4096, bytes: 64 << 20, vain: 250 * time.Millisecond}
	strangersRates = rates{objects: 1024, bytes: 32 << 20, vain: 250 * time.Millisecond}
)

// rates are amounts per second.
type rates struct {
	objects, bytes int
	// vain is time spent in the Handler on objects that it did not accept. Accepted
	// ones are paid for.
	vain time.Duration
}

// budget is what is left of rates.
type budget struct {
	objects, bytes, vain *rate.Limiter
}

func newBudget(r rates, maxObject int) *budget {
	return &budget{
		objects: rate.NewLimiter(rate.Limit(r.objects), 2*r.objects),
		bytes:   rate.NewLimiter(rate.Limit(r.bytes), max(2*r.bytes, maxObject)),
		vain:    rate.NewLimiter(rate.Limit(r.vain.Microseconds()), int(2*r.vain.Microseconds())),
	}
}

// covers reports whether an object of n bytes is within the budget now.
func (b *budget) covers(now time.Time, n int) bool {
	return b.objects.TokensAt(now) >= 1 && b.bytes.TokensAt(now) >= float64(n) && b.vain.TokensAt(now) > 0
}

// take takes what covers found covered.
func (b *budget) take(now time.Time, n int) {
	b.objects.AllowN(now, 1)
	b.bytes.AllowN(now, n)
}

// charge takes time spent in vain. It may leave a debt, of one burst at most for
// one object.
func (b *budget) charge(now time.Time, spent time.Duration) {
	b.vain.ReserveN(now, min(int(spent.Microseconds()), b.vain.Burst()))
}
