package circuit

import (
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/proving/run"
)

// A body's lists: five of setup, five of app, and the updates, the last.
const (
	bodyLists = 11
	partLists = 5
	listBits  = 13
)

// Kinds of lists, in their order in a part; updates behind.
const (
	kindNoteHash = iota
	kindNullifier
	kindMessage
	kindPrivateLog
	kindPublicLog
	kindUpdate
	kinds
)

// kindOf is that of list 1, 2, ..
func kindOf(list int) int {
	if list == bodyLists {
		return kindUpdate
	}
	return (list - 1) % partLists
}

// countOf is where a list's length is counted.
var countOf = [kinds]int{bodyNoteHashes, bodyNullifiers, bodyMessages, bodyPrivateLogs, bodyPublicLogs, bodyUpdates}

// ended is the update that ends in a step, if end is one: the others are zero else.
type ended struct{ end, slot, value, expected, conditional word }

// lists reads the step's words of a body's lists.
func (s *reading) lists() ended {
	t, w := &s.body, s.w
	s.unary(w.Reading)
	s.zero(run.RuleReads, w.Reading[0], s.not(t.open))
	words := s.mask(w.Words, w.Reading)
	u := ended{0, 0, 0, 0, 0}
	place := s.place()
	for i, x := range words {
		s.word(w.Reading[i], x, place, &u)
	}
	t.absorb(s.rules, words, w.Reading)
	s.rules.bits(run.RuleUpdates, u.end, 1)
	return u
}

// item is where a word stands.
type item struct {
	list [bodyLists + 1]word // one at the list it is of
	kind [kinds]word         // one at its kind
	at   [5]word             // one at its place in the item; all zero of a list's length
	kept word                // whether what it makes is the effect's, nullifiers apart
}

// stand finds where the next word stands.
func (s *reading) stand(on word) (at item, count word) {
	t := &s.body
	for i := range at.list {
		at.list[i] = s.IsZero(s.Sub(t.list, i))
	}
	for i := range at.kind {
		at.kind[i] = 0
	}
	var app word = 0
	for list := 1; list <= bodyLists; list++ {
		k := kindOf(list)
		at.kind[k] = s.Add(at.kind[k], at.list[list])
		if list > partLists && list < bodyLists {
			app = s.Add(app, at.list[list])
		}
	}
	at.kept = s.Sub(1, s.Mul(app, t.reverted))
	count = s.Mul(on, s.IsZero(t.items))
	here := s.Sub(on, count)
	for i := range at.at {
		at.at[i] = s.Mul(here, s.IsZero(s.Sub(t.at, i)))
	}
	return at, count
}

// word reads one, x, if on: a list's length, or the next of an item.
func (s *reading) word(on, x, place word, u *ended) {
	t := &s.body
	at, count := s.stand(on)
	none := s.IsZero(x)

	// A list's length.
	s.zero(run.RuleLists, count, at.list[bodyLists])
	length := s.Mul(count, x)
	s.rules.bits(run.RuleNumbers, length, listBits)
	for list := 1; list <= bodyLists; list++ {
		c := &t.counts[countOf[kindOf(list)]]
		*c = s.Add(*c, s.Mul(length, at.list[list-1]))
	}

	// The contract, and what it binds.
	s.zero(run.RuleContract, at.at[0], s.IsZero(s.Mul(x, s.Sub(x, aztec.FeeJuiceContract))))
	t.contract = s.Select(at.at[0], x, t.contract)
	separator := s.sum(
		s.Mul(at.kind[kindNoteHash], constant(aztec.SepSiloedNoteHash.Field())),
		s.Mul(at.kind[kindNullifier], constant(aztec.SepSiloedNullifier.Field())),
		s.Mul(at.kind[kindPrivateLog], constant(aztec.SepPrivateLogFirstField.Field())),
		s.Mul(at.kind[kindUpdate], constant(aztec.SepPublicLeafSlot.Field())))
	siloed := Hash(s, separator, t.contract, x)

	done := s.sum(s.scoped(&at, none, siloed), s.message(&at, x, place), s.log(&at, x, none, siloed), s.updated(&at, x, none, siloed, u))

	t.list = s.Add(t.list, count)
	t.items = s.Sub(s.Add(t.items, length), done)
	stays := s.Mul(at.at[3], s.Add(at.kind[kindPrivateLog], at.kind[kindPublicLog])) // a log at its fields
	here := s.sum(at.at[:]...)
	next := s.Mul(s.not(done), s.Sub(s.Add(t.at, 1), stays))
	t.at = s.Add(t.at, s.Mul(here, s.Sub(next, t.at)))
}

// scoped reads a note hash or a nullifier, and tells whether one ends.
func (s *reading) scoped(at *item, none, siloed word) (done word) {
	t := &s.body
	note, nullifier := s.Mul(at.at[1], at.kind[kindNoteHash]), s.Mul(at.at[1], at.kind[kindNullifier])
	done = s.Add(note, nullifier)
	s.zero(run.RuleNothing, done, none)
	s.rules.horner(&t.madeNullifiers, s.rho, nullifier, siloed)
	s.rules.horner(&t.madeNotes, s.rho, s.Mul(note, at.kept), siloed)
	return done
}

// message reads one to L1, and tells whether it ends.
func (s *reading) message(at *item, x, place word) (done word) {
	t := &s.body
	to := s.Mul(at.at[1], at.kind[kindMessage])
	s.rules.bits(run.RuleNumbers, s.Mul(to, x), addressBits)
	t.second = s.Select(to, x, t.second)
	done = s.Mul(at.at[2], at.kind[kindMessage])
	s.rules.horner(&s.sent, s.rho, s.Mul(done, at.kept), place, t.contract, t.second, x)
	return done
}

// log reads a log, and tells whether it ends.
func (s *reading) log(at *item, x, none, siloed word) (done word) {
	t := &s.body
	private, public := s.Mul(at.at[1], at.kind[kindPrivateLog]), s.Mul(at.at[1], at.kind[kindPublicLog])
	begins := s.Add(private, public)
	length := s.Mul(begins, x)
	s.rules.bits(run.RuleNumbers, length, listBits)
	s.zero(run.RuleNothing, begins, none)
	s.rules.bits(run.RuleLimits, s.Mul(private, s.Sub(aztec.MaxPrivateLogFields, x)), 5)
	ofPrivate := s.Mul(private, length)
	t.counts[bodyPrivateFields] = s.Add(t.counts[bodyPrivateFields], ofPrivate)
	t.counts[bodyPublicFields] = s.Add(t.counts[bodyPublicFields], s.Sub(length, ofPrivate), s.Mul(public, aztec.PublicLogHeaderFields))
	t.privateLogs = s.Sub(t.privateLogs, s.Mul(private, at.kept))

	field := s.Add(at.at[2], at.at[3])
	ofLog := s.Mul(field, s.Add(at.kind[kindPrivateLog], at.kind[kindPublicLog]))
	last := s.Mul(ofLog, s.IsZero(s.Sub(t.fields, 1)))
	t.fields = s.Sub(s.Add(t.fields, length), ofLog)

	privately := s.Mul(s.Add(private, s.Mul(field, at.kind[kindPrivateLog])), at.kept)
	s.rules.horner(&t.private, s.rho, privately, s.Add(x, s.Mul(at.at[2], s.Sub(siloed, x))))
	header := s.Mul(public, at.kept)
	publicly := s.Mul(s.Mul(field, at.kind[kindPublicLog]), at.kept)
	s.rules.horner(&t.public, s.rho, s.Add(header, publicly), x)
	t.power = s.Select(s.Add(header, publicly), s.Mul(t.power, s.rho), t.power)
	s.rules.horner(&t.public, s.rho, header, t.contract)
	t.power = s.Select(header, s.Mul(t.power, s.rho), t.power)
	return s.Add(last, s.Mul(begins, none))
}

// updated reads an update, and tells whether it ends.
func (s *reading) updated(at *item, x, none, siloed word, u *ended) (done word) {
	t := &s.body
	of := func(i int) word { return s.Mul(at.at[i], at.kind[kindUpdate]) }
	slot, value, condition, expected := of(1), of(2), of(3), at.at[4]
	t.second = s.Select(slot, siloed, t.second)
	t.third = s.Select(value, x, t.third)
	s.zero(run.RuleNumbers, condition, x, s.Sub(x, 1))
	unconditional := s.Mul(condition, none)
	t.counts[bodyConditions] = s.Sub(s.Add(t.counts[bodyConditions], condition), unconditional)
	done = s.Add(unconditional, expected)
	u.end = s.Add(u.end, done)
	u.slot = s.Add(u.slot, s.Mul(done, t.second))
	u.value = s.Add(u.value, s.Mul(done, t.third))
	u.expected = s.Add(u.expected, s.Mul(expected, x))
	u.conditional = s.Add(u.conditional, expected)
	return done
}
