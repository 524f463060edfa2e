package run

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// A body's lists: five of setup, five of app, in the order of the kinds, and the updates.
const (
	bodyLists = 11
	partLists = 5
)

// kind is what a list is of.
type kind int

const (
	kindNoteHash kind = iota
	kindNullifier
	kindMessage
	kindPrivateLog
	kindPublicLog
	kindUpdate
)

// kindOf is that of list 1, 2, ..
func kindOf(list uint64) kind {
	if list == bodyLists {
		return kindUpdate
	}
	return kind((list - 1) % partLists)
}

// listBits is enough for any list's length, and for a log's.
const listBits = 13

// words reads words of a body's lists. It returns the update that ends among them, if any.
func (b *reading) words(words []fr.Element) (*bodyUpdate, error) {
	switch {
	case len(words) == 0:
		return nil, nil
	case !b.Body.Open:
		return nil, breaks(RuleReads, "%d words of none", len(words))
	case len(words) > b.shape.Words:
		return nil, breaks(RuleReads, "%d words in a step of %d", len(words), b.shape.Words)
	}
	var update *bodyUpdate
	for _, w := range words {
		ended, err := b.word(w)
		if err != nil {
			return nil, err
		}
		if ended != nil && update != nil {
			return nil, breaks(RuleUpdates, "two end in a step")
		}
		if ended != nil {
			update = ended
		}
	}
	b.Body.absorb(words)
	return update, nil
}

// word reads one: a list's length, or the next of an item.
func (b *reading) word(w fr.Element) (update *bodyUpdate, err error) {
	t := &b.Body
	if t.Items == 0 {
		return nil, t.list(w)
	}
	k, done := kindOf(t.List), false
	if t.At == 0 {
		if w.IsZero() || w == fr.NewElement(aztec.FeeJuiceContract) {
			return nil, breaks(RuleContract, "it is 0x%s", w.Text(16))
		}
		t.Contract = w
	} else {
		switch k {
		case kindNoteHash, kindNullifier:
			done, err = true, b.scoped(k, w)
		case kindMessage:
			done, err = b.message(w)
		case kindPrivateLog, kindPublicLog:
			done, err = b.log(k, w)
		case kindUpdate:
			update, err = t.updated(w)
			done = update != nil
		}
	}
	if err != nil {
		return nil, err
	}
	switch {
	case done:
		t.At = 0
		t.Items--
	case k != kindPrivateLog && k != kindPublicLog || t.At < 3: // a log stays at its fields
		t.At++
	}
	return update, nil
}

// list begins the next one.
func (t *Body) list(w fr.Element) error {
	if t.List == bodyLists {
		return breaks(RuleLists, "a word behind the last")
	}
	if !w.IsUint64() || w.Uint64()>>listBits != 0 {
		return breaks(RuleNumbers, "a list of 0x%s", w.Text(16))
	}
	t.List++
	t.Items = w.Uint64()
	c := &t.Counts
	*[]*uint64{&c.NoteHashes, &c.Nullifiers, &c.Messages, &c.PrivateLogs, &c.PublicLogs, &c.Updates}[kindOf(t.List)] += t.Items
	return nil
}

// kept tells whether what is read stays in the effect, nullifiers apart.
func (t *Body) kept() bool { return t.List <= partLists || !t.Reverted }

// silo binds a word to the contract.
func (t *Body) silo(separator, w fr.Element) fr.Element {
	return poseidon2.Hash(separator, t.Contract, w)
}

func (b *reading) scoped(k kind, w fr.Element) error {
	t := &b.Body
	switch {
	case w.IsZero():
		return breaks(RuleNothing, "a value of list %d", t.List)
	case k == kindNullifier:
		horner(&t.Made.Nullifiers, &b.Sums.Rho, t.silo(sepNullifier, w))
	case t.kept():
		horner(&t.Made.Notes, &b.Sums.Rho, t.silo(sepNoteHash, w))
	}
	return nil
}

func (b *reading) message(w fr.Element) (done bool, err error) {
	t := &b.Body
	if t.At == 1 {
		t.Second = w
		return false, address(w)
	}
	if t.kept() {
		horner(&b.Lists.Sent, &b.Sums.Rho, b.place(), t.Contract, t.Second, w)
	}
	return true, nil
}

// place is where the tx's messages are: its chunk << 32 | its index.
func (b *reading) place() (place fr.Element) {
	p := new(big.Int).SetUint64(b.before.Chunk + 1)
	p.Lsh(p, 32).Add(p, new(big.Int).SetUint64(b.before.Chunking.Txs))
	return *place.SetBigInt(p)
}

// address demands one of L1.
func address(w fr.Element) error {
	return require(w.BigInt(new(big.Int)).BitLen() <= 160, RuleNumbers, "an address of L1 is 0x%s", w.Text(16))
}

func (b *reading) log(k kind, w fr.Element) (done bool, err error) {
	t, m, rho := &b.Body, &b.Body.Made, &b.Sums.Rho
	private := k == kindPrivateLog
	emit := func(words ...fr.Element) {
		switch {
		case !t.kept():
		case private:
			horner(&m.Private, rho, words...)
		default:
			horner(&m.Public, rho, words...)
			for range words {
				m.Power.Mul(&m.Power, rho)
			}
		}
	}
	if t.At == 1 {
		if !w.IsUint64() || w.Uint64()>>listBits != 0 {
			return false, breaks(RuleNumbers, "a log of 0x%s fields", w.Text(16))
		}
		n := w.Uint64()
		switch {
		case n == 0:
			return false, breaks(RuleNothing, "a log of no fields")
		case private && n > aztec.MaxPrivateLogFields:
			return false, breaks(RuleLimits, "a private log of %d fields", n)
		case private:
			t.Counts.PrivateFields += n
			if t.kept() {
				t.PrivateLogs-- // below 0 it never gets to 0 again
			}
			emit(w)
		default:
			t.Counts.PublicFields += n + aztec.PublicLogHeaderFields
			emit(w, t.Contract)
		}
		t.Fields = n
		return false, nil
	}
	if private && t.At == 2 {
		w = t.silo(sepPrivateLog, w)
	}
	emit(w)
	t.Fields--
	return t.Fields == 0, nil
}
