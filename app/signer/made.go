package signer

import (
	"bytes"
	"math"
	"slices"
)

// madeHeights is for how many heights below the last one signatures are known one by one:
// peers send old messages back, and those of another machine come late.
const madeHeights = 64

// made is what was signed since the start. Above the height with which the book began it is
// all that the key signed; of what is below, the book alone tells.
type made struct {
	since int64 // all signatures above this height are known
	all   map[int64][]signature
}

// signature is a record, with the signatures that were given for it. Of one content there are
// several when the signer was asked again and says another time.
type signature struct {
	record
	given [][]byte
}

// newMade begins after what a book says. An empty one tells of no height.
func newMade(b *book) made {
	since := b.last.Height
	if since == 0 {
		since = math.MaxInt64
	}
	return made{since: since, all: map[int64][]signature{}}
}

// add takes what was let pass for the first time.
func (m *made) add(r record) {
	if m.since == math.MaxInt64 { // a height of which it is certain
		m.since = r.Height - 1
	}
	if len(m.all[r.Height]) == 0 {
		for height := range m.all {
			if height <= r.Height-madeHeights {
				delete(m.all, height)
				m.since = max(m.since, height)
			}
		}
	}
	m.all[r.Height] = append(m.all[r.Height], signature{record: r})
}

func (m *made) at(r record) *signature {
	all := m.all[r.Height]
	i := slices.IndexFunc(all, func(s signature) bool { return s.compare(r) == 0 })
	if i < 0 {
		return nil
	}
	return &all[i]
}

// gave notes a signature of what was let pass since the start.
func (g *Guard) gave(r record, given []byte) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if s := g.made.at(r); s != nil {
		s.given = append(s.given, given)
	}
}

// foreign tells whether a message above since was made by another signer than this one. Its
// signature is nil where it is not known.
func (m *made) foreign(r record, given []byte) bool {
	s := m.at(r)
	if s == nil || s.contradicts(r) {
		return true
	}
	return given != nil && len(s.given) > 0 && !slices.ContainsFunc(s.given, func(own []byte) bool { return bytes.Equal(own, given) })
}
