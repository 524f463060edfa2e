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

// What one stranger and all together may have this node spend per second on finding
// what they ask for, whether it is there or not.
const (
	strangerFinding  = 100 * time.Millisecond
	strangersFinding = 250 * time.Millisecond
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
	objects, bytes *rate.Limiter
	vain           timeBudget
}

// timeBudget is time that may be spent, two seconds' worth at once.
type timeBudget struct{ micros *rate.Limiter }

func newTimeBudget(perSecond time.Duration) timeBudget {
	return timeBudget{rate.NewLimiter(rate.Limit(perSecond.Microseconds()), int(2*perSecond.Microseconds()))}
}

// covers reports whether any time is left now.
func (b timeBudget) covers(now time.Time) bool { return b.micros.TokensAt(now) > 0 }

// charge takes time that was spent. It may leave a debt, of one burst at most for
// one charge.
func (b timeBudget) charge(now time.Time, spent time.Duration) {
	b.micros.ReserveN(now, min(int(spent.Microseconds()), b.micros.Burst()))
}

func newBudget(r rates, maxObject int) *budget {
	return &budget{
		objects: rate.NewLimiter(rate.Limit(r.objects), 2*r.objects),
		bytes:   rate.NewLimiter(rate.Limit(r.bytes), max(2*r.bytes, maxObject)),
		vain:    newTimeBudget(r.vain),
	}
}

// covers reports whether an object of n bytes is within the budget now.
func (b *budget) covers(now time.Time, n int) bool {
	return b.objects.TokensAt(now) >= 1 && b.bytes.TokensAt(now) >= float64(n) && b.vain.covers(now)
}

// take takes what covers found covered.
func (b *budget) take(now time.Time, n int) {
	b.objects.AllowN(now, 1)
	b.bytes.AllowN(now, n)
}
