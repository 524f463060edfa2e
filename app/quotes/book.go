package quotes

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/quote"
)

const (
	// maxQuotes bounds those of one epoch: more than a leader could need, and 16 KB.
	maxQuotes = 64
	// maxProvers bounds whose quotes for one epoch are remembered to have come.
	maxProvers = 4 * maxQuotes
	// maxChanges is how often a prover may better its quote for one epoch: a bond can be
	// raised by its smallest unit, and each change is relayed to everybody.
	maxChanges = 16
)

// book is the quotes for one epoch, one of each prover at most.
type book struct {
	quotes map[common.Address]quote.Signed
	came   map[common.Address]int // how many of a prover were taken
}

func newBook() *book {
	return &book{quotes: map[common.Address]quote.Signed{}, came: map[common.Address]int{}}
}

// admits tells why a quote is not taken in a slot.
func (b *book) admits(q quote.Quote, slot uint64) error {
	last, had := b.quotes[q.Prover]
	changes, known := b.came[q.Prover]
	switch {
	case had && last.ValidUntil >= slot && !q.Better(last.Quote):
		return ErrNotBetter.With("%s has a quote for epoch %d that is as good: ask for less than %d basis points, or raise the bond of %s", q.Prover, q.Epoch, last.Fee, last.Bond)
	case changes > maxChanges:
		return ErrTooOften.With("%s has changed its quote for epoch %d %d times, which is the most", q.Prover, q.Epoch, maxChanges)
	case !known && len(b.came) >= maxProvers:
		return ErrFull.With("%d provers have made quotes for epoch %d: there is no room for another", len(b.came), q.Epoch)
	case had || len(b.quotes) < maxQuotes:
		return nil
	}
	if worst := b.worst(slot); worst.ValidUntil >= slot && !q.Better(worst.Quote) {
		return ErrFull.With("there are %d better quotes for epoch %d: ask for less than %d basis points", len(b.quotes), q.Epoch, worst.Fee)
	}
	return nil
}

// put takes a quote that the book admits in a slot.
func (b *book) put(s quote.Signed, slot uint64) {
	if _, had := b.quotes[s.Prover]; !had && len(b.quotes) >= maxQuotes {
		delete(b.quotes, b.worst(slot).Prover)
	}
	b.quotes[s.Prover] = s
	b.came[s.Prover]++
}

// worst is the first to go: one that is over, else the last in order.
func (b *book) worst(slot uint64) (worst quote.Signed) {
	for _, s := range b.quotes {
		if s.ValidUntil < slot {
			return s
		}
		if worst.Prover == (common.Address{}) || quote.Compare(worst, s) < 0 {
			worst = s
		}
	}
	return worst
}

// valid gives the quotes that are valid in a slot, the best first.
func (b *book) valid(slot uint64) (out []quote.Signed) {
	for _, s := range b.quotes {
		if s.ValidUntil >= slot {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, quote.Compare)
	return out
}
