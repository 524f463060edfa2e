package circuit

import (
	"math/big"

	"github.com/consensys/gnark/std/math/bits"

	"github.com/aztecd/aztecd/x/proving/run"
)

// bodies is run.Bodies in variables.
type bodies struct {
	*state
	context            *Context
	packed             [run.ContextWords]word
	all, sent, claimed word // run.Lists
	fresh, filled      word // run.Filling
	body               body
}

// body is run.Body.
type body struct {
	open, hash, left          word
	sponge                    [width]word
	held                      word
	list, items, at, fields   word
	contract, second, third   word
	reverted, failed          word
	counts                    [bodyKinds]word
	taken, privateLogs        word
	payer                     word
	limits, prices            [2]word
	most, published, room     word
	notes, nullifiers, logs   word // of the effect
	madeNotes, madeNullifiers word // of the body, like the next
	private, public, power    word
	alpha, order, ordered     word
	slots, sorted, last       word
}

// Places of body.counts.
const (
	bodyNoteHashes = iota
	bodyNullifiers
	bodyMessages
	bodyPrivateLogs
	bodyPrivateFields
	bodyPublicLogs
	bodyPublicFields
	bodyUpdates
	bodyConditions
	bodyKinds
)

// words are where the words of run.Bodies.BodyWords are.
func (b *bodies) words() (out []*word) {
	for i := range b.packed {
		out = append(out, &b.packed[i])
	}
	out = append(out, &b.all, &b.sent, &b.claimed, &b.fresh, &b.filled)
	return append(out, b.body.words()...)
}

func (t *body) words() []*word {
	out := []*word{&t.open, &t.hash, &t.left}
	for i := range t.sponge {
		out = append(out, &t.sponge[i])
	}
	out = append(out, &t.held, &t.list, &t.items, &t.at, &t.fields, &t.contract, &t.second, &t.third, &t.reverted, &t.failed)
	for i := range t.counts {
		out = append(out, &t.counts[i])
	}
	return append(out, &t.taken, &t.privateLogs, &t.payer, &t.limits[0], &t.limits[1], &t.prices[0], &t.prices[1],
		&t.most, &t.published, &t.room, &t.notes, &t.nullifiers, &t.logs,
		&t.madeNotes, &t.madeNullifiers, &t.private, &t.public, &t.power,
		&t.alpha, &t.order, &t.ordered, &t.slots, &t.sorted, &t.last)
}

// absorb adds words of the body, of which on is one.
func (t *body) absorb(r rules, words, on []word) {
	count := r.absorb(&t.sponge, &t.held, words, on)
	t.left = r.Sub(t.left, count)
}

// Context is the witness of run.Context.
type Context struct {
	ChainID, Version, MaxAge      word
	MaxTxs, Portal                word
	MaxMana, MaxDAFields          word
	Time, PerMana, PerDA, Genesis word
}

// open demands that the context is the one packed, of which there is one alone.
func (c *Context) open(r rules, packed [run.ContextWords]word) *Context {
	join := func(bits int, parts ...word) (sum word) {
		sum = 0
		for _, p := range parts {
			r.exact(p, 64)
			sum = r.Add(r.Mul(sum, new(big.Int).Lsh(big.NewInt(1), uint(bits))), p)
		}
		return sum
	}
	r.AssertIsEqual(packed[0], join(64, c.ChainID, c.Version, c.MaxAge))
	r.exact(c.Portal, addressBits)
	r.AssertIsEqual(packed[1], r.Add(r.Mul(join(0, c.MaxTxs), new(big.Int).Lsh(big.NewInt(1), addressBits)), c.Portal))
	r.AssertIsEqual(packed[2], join(64, c.MaxMana, c.MaxDAFields))
	r.AssertIsEqual(packed[3], join(64, c.Time, c.PerMana, c.PerDA))
	r.AssertIsEqual(packed[4], c.Genesis)
	return c
}

const addressBits = 160

// exact demands, in no rule's name, that v is below 2^n.
func (r rules) exact(v word, n int) { bits.ToBinary(r, v, bits.WithNbDigits(n)) }
