package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// Bodies is a State that reads the bodies of its txs, too: that of circuit F.
type Bodies struct {
	State

	Context Context
	Lists   Lists
	Filling Filling
	Body    Body
}

// Lists are sums at rho over what no header tells and L1 is shown, each from 1.
type Lists struct {
	Txs fr.Element // hashes
	// Sent are place, contract, recipient and content of each message out; of a withdrawal
	// fee juice's contract, the recipient on L1 and the amount.
	Sent fr.Element
	// Claimed are index, payer, amount, hash of the secret and leaf of each deposit.
	Claimed fr.Element
}

// Filling is what a chunk took.
type Filling struct {
	Fresh uint64 // messages from L1
	Mana  uint64 // of its txs
}

// Body is that of the tx in progress.
type Body struct {
	Open bool // some of it is to be read
	Hash fr.Element
	Left fr.Element // words to come
	// Sponge and Held are as in State; zero where no body was begun.
	Sponge [4]fr.Element
	Held   uint64

	List   uint64 // lists begun
	Items  uint64 // of the list that are left
	At     uint64 // place in the item
	Fields uint64 // of the item, a log, that are left
	// What was read of the item: its contract; recipient, or slot made a key; value.
	Contract, Second, Third fr.Element

	Reverted, Failed bool // its effect says so; an update was seen to find another value
	Counts           BodyCounts
	Notes            uint64 // of the effect that were taken
	PrivateLogs      uint64 // of the effect that the body has not kept yet

	Payer      fr.Element
	Limits     [2]fr.Element // of mana, of DA gas
	Prices     [2]fr.Element // of each
	Most       fr.Element    // fee at the limits and at the most that is offered
	Published  uint64        // fields of the effect
	Room       fr.Element    // DA fields left in the chunk
	Effect     EffectSums
	Made       MadeSums
	Alpha      fr.Element // the challenge of the slots' order
	Order      fr.Element // hash of the slots in rising order, as told
	Ordered    fr.Element // as read so far
	Slots      fr.Element // product of alpha less slot, as updated
	Sorted     fr.Element // and in rising order
	LastSorted fr.Element
}

// BodyCounts are how many of each kind a body has, those that a revert drops among them.
type BodyCounts struct {
	NoteHashes, Nullifiers, Messages uint64
	PrivateLogs, PrivateFields       uint64
	PublicLogs, PublicFields         uint64 // the latter with two for each log
	Updates, Conditions              uint64
}

// EffectSums go over what an effect has, MadeSums over what its body makes of its words. Each
// is from 1 but that of public logs, which is from 0 and has its power.
type EffectSums struct{ Notes, Nullifiers, Logs fr.Element }

// MadeSums are compared with EffectSums.
type MadeSums struct{ Notes, Nullifiers, Private, Public, Power fr.Element }

// LastingWords are those of BodyWords that may be other than zero at a boundary: the first.
const (
	LastingWords = ContextWords + 3
	BodyWords    = LastingWords + 2 + 8 + 7 + 2 + 9 + 2 + 8 + 3 + 5 + 6
)

// FreshBodies is where a proof with bodies begins.
func FreshBodies(w World, rho fr.Element, c Context) Bodies {
	one := fr.One()
	return Bodies{State: Fresh(w, rho), Context: c, Lists: Lists{one, one, one}}
}

// BodyWords are the words behind those of State.Words.
func (b *Bodies) BodyWords() []fr.Element {
	out := make([]fr.Element, 0, BodyWords)
	num := func(vs ...uint64) {
		for _, v := range vs {
			out = append(out, fr.NewElement(v))
		}
	}
	context := b.Context.Words()
	out = append(out, context[:]...)
	out = append(out, b.Lists.Txs, b.Lists.Sent, b.Lists.Claimed)
	num(b.Filling.Fresh, b.Filling.Mana)
	t := &b.Body
	out = append(out, fr.NewElement(bit(t.Open)), t.Hash, t.Left)
	out = append(out, t.Sponge[:]...)
	num(t.Held, t.List, t.Items, t.At, t.Fields)
	out = append(out, t.Contract, t.Second, t.Third)
	num(bit(t.Reverted), bit(t.Failed))
	c := &t.Counts
	num(c.NoteHashes, c.Nullifiers, c.Messages, c.PrivateLogs, c.PrivateFields, c.PublicLogs, c.PublicFields, c.Updates, c.Conditions)
	num(t.Notes, t.PrivateLogs)
	out = append(out, t.Payer, t.Limits[0], t.Limits[1], t.Prices[0], t.Prices[1], t.Most, fr.NewElement(t.Published), t.Room)
	e, m := &t.Effect, &t.Made
	out = append(out, e.Notes, e.Nullifiers, e.Logs, m.Notes, m.Nullifiers, m.Private, m.Public, m.Power)
	return append(out, t.Alpha, t.Order, t.Ordered, t.Slots, t.Sorted, t.LastSorted)
}

// Hash is the accumulator: H(hash of the world, words, body words).
func (b *Bodies) Hash() fr.Element {
	words := append([]fr.Element{b.World.Hash()}, b.Words()...)
	return poseidon2.Hash(append(words, b.BodyWords()...)...)
}

// Boundary tells whether nothing is in progress.
func (b *Bodies) Boundary() bool {
	for _, w := range b.BodyWords()[LastingWords:] {
		if !w.IsZero() {
			return false
		}
	}
	return b.State.Boundary()
}

// Clone is a copy that shares nothing.
func (b *Bodies) Clone() Bodies {
	c := *b
	c.State = b.State.Clone()
	return c
}
