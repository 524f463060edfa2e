package worldstate_test

import (
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

const unlimited = 1 << 40

// machine runs a store and the model side by side.
type machine struct {
	db     kv.DB
	crash  bool // whether writes may fail
	budget atomic.Int64
	store  *worldstate.Store
	states []*model // per chunk
	roots  []worldstate.Roots
	final  uint64
	used   uint64
}

// The smallest values keep everything; pruning has a test of its own.
var machineOptions = worldstate.Options{Archival: true, CacheBytes: 64 << 10, FullCheck: true}

func newMachine(t *rapid.T, db kv.DB, crash bool) *machine {
	m := &machine{db: db, crash: crash}
	m.open(t)
	first := newModel()
	_, genesis := m.store.Tip()
	m.states, m.roots = []*model{first}, []worldstate.Roots{genesis}
	m.compare(t, genesis, first)
	return m
}

func (m *machine) open(t require.TestingT) {
	m.budget.Store(unlimited)
	db := m.db
	if m.crash {
		db = crashDB{m.db, &m.budget}
	}
	s, err := worldstate.Open(db, worldstate.Genesis{}, machineOptions)
	require.NoError(t, err)
	m.store = s
}

func (m *machine) tip() uint64 { return uint64(len(m.states) - 1) }

// compare checks the four state trees; the model has no archive.
func (m *machine) compare(t require.TestingT, got worldstate.Roots, want *model) {
	r := want.roots()
	r[worldstate.Archive] = got[worldstate.Archive]
	require.Equal(t, r, got)
}

// value draws fields close together as well as far apart, new ones only.
func (m *machine) value(t *rapid.T) fr.Element {
	m.used++
	e := field(1000 + m.used)
	switch rapid.IntRange(0, 2).Draw(t, "kind") {
	case 1:
		e.Neg(&e)
	case 2:
		e.Square(&e)
		e.Square(&e)
		e.Inverse(&e)
	}
	return e
}

func (m *machine) values(t *rapid.T, most int) []fr.Element {
	out := make([]fr.Element, rapid.IntRange(0, most).Draw(t, "count"))
	for i := range out {
		out[i] = m.value(t)
	}
	return out
}

func (m *machine) delta(t *rapid.T) worldstate.Delta {
	d := worldstate.Delta{Txs: make([]worldstate.TxDelta, rapid.IntRange(0, 4).Draw(t, "txs"))}
	if rapid.IntRange(0, 3).Draw(t, "messages") == 0 {
		d.L1ToL2Messages = m.values(t, 30)
	}
	for i := range d.Txs {
		d.Txs[i] = worldstate.TxDelta{NoteHashes: m.values(t, 6), Nullifiers: m.values(t, 6)}
		for range rapid.IntRange(0, 4).Draw(t, "writes") {
			slot := field(rapid.Uint64Range(100, 160).Draw(t, "slot"))
			d.Txs[i].PublicWrites = append(d.Txs[i].PublicWrites, worldstate.PublicWrite{Slot: slot, Value: m.value(t)})
		}
	}
	return d
}

// grow applies a delta to a fork and returns the model after it.
func (m *machine) grow(t *rapid.T, f *worldstate.Fork, base *model) *model {
	d := m.delta(t)
	after := base.clone()
	after.apply(d)
	require.NoError(t, f.Apply(d))
	m.compare(t, f.Roots(), after)
	requireMessages(t, f, after.plain[worldstate.L1ToL2Message])
	require.NoError(t, f.AppendArchive(m.value(t)))
	return after
}

func (m *machine) commit(t *rapid.T, f *worldstate.Fork, after *model) {
	roots := f.Roots()
	require.NoError(t, m.store.Commit(f, m.tip()+1, nil))
	m.states, m.roots = append(m.states, after), append(m.roots, roots)
}

// Commit: a fork becomes the tip, with or without a rival and a grandchild.
func (m *machine) Commit(t *rapid.T) {
	f, err := m.store.Fork()
	require.NoError(t, err)
	rival, err := m.store.Fork()
	require.NoError(t, err)
	m.grow(t, rival, m.states[m.tip()])
	after := m.grow(t, f, m.states[m.tip()])
	if !rapid.Bool().Draw(t, "with child") {
		m.commit(t, f, after)
		return
	}
	child := f.Fork()
	early := rapid.Bool().Draw(t, "execute child first")
	var last *model
	if early {
		last = m.grow(t, child, after)
	}
	m.commit(t, f, after)
	require.ErrorIs(t, m.store.Commit(rival, m.tip()+1, nil), worldstate.ErrStale)
	if !early {
		last = m.grow(t, child, after)
	}
	m.commit(t, child, last)
}

// Unwind goes back to a chunk, crashing on the way or not.
func (m *machine) Unwind(t *rapid.T) {
	to := rapid.Uint64Range(m.final, m.tip()).Draw(t, "to")
	f, err := m.store.Fork()
	require.NoError(t, err)
	m.budget.Store(rapid.Int64Range(0, 2+int64(m.tip()-to)).Draw(t, "writes before the crash"))
	err = m.store.Unwind(to, func(w worldstate.Writer) error { return w.Set([]byte("unwound"), []byte{byte(to)}) })
	if err != nil {
		require.ErrorIs(t, err, errCrash)
		m.open(t)
		if chunk, _ := m.store.Tip(); chunk == m.tip() {
			return // it crashed before anything happened
		}
	} else {
		require.NoError(t, err)
		m.budget.Store(unlimited)
		if to != m.tip() {
			require.ErrorIs(t, m.store.Commit(f, to+1, nil), worldstate.ErrStale)
		}
	}
	got, err := m.store.Get([]byte("unwound"))
	require.NoError(t, err)
	require.Equal(t, []byte{byte(to)}, got)
	m.states, m.roots = m.states[:to+1], m.roots[:to+1]
}

// CrashInCommit: a commit that does not reach the disk leaves nothing behind.
func (m *machine) CrashInCommit(t *rapid.T) {
	f, err := m.store.Fork()
	require.NoError(t, err)
	m.grow(t, f, m.states[m.tip()])
	m.budget.Store(0)
	err = m.store.Commit(f, m.tip()+1, func(w worldstate.Writer) error { return w.Set([]byte("lost"), []byte{1}) })
	require.ErrorIs(t, err, errCrash)
	m.open(t)
	got, err := m.store.Get([]byte("lost"))
	require.NoError(t, err)
	require.Nil(t, got)
}

// Restart opens the database again; every page and leaf is verified.
func (m *machine) Restart(t *rapid.T) { m.open(t) }

// Finalise forbids to go back further.
func (m *machine) Finalise(t *rapid.T) {
	m.final = rapid.Uint64Range(m.final, m.tip()).Draw(t, "final")
	require.NoError(t, m.store.SetFinal(m.final))
	if m.final > 0 {
		require.ErrorIs(t, m.store.Unwind(m.final-1, nil), worldstate.ErrFinal)
	}
}

// Duplicate: a nullifier of the state or of the same delta is refused, and
// named, and the fork goes on.
func (m *machine) Duplicate(t *rapid.T) {
	f, err := m.store.Fork()
	require.NoError(t, err)
	leaves := m.states[m.tip()].indexed[worldstate.Nullifier]
	leaf := leaves[rapid.IntRange(1, len(leaves)-1).Draw(t, "leaf")]
	if !leaf.used {
		leaf.key = m.value(t)
	}
	txs := []worldstate.TxDelta{{Nullifiers: []fr.Element{m.value(t)}}, {Nullifiers: []fr.Element{leaf.key}}}
	if !leaf.used {
		txs[0].Nullifiers = append(txs[0].Nullifiers, leaf.key)
	}
	var duplicate *worldstate.DuplicateNullifierError
	require.ErrorAs(t, f.Apply(worldstate.Delta{Txs: txs}), &duplicate)
	require.Equal(t, worldstate.DuplicateNullifierError{Nullifier: leaf.key, Tx: 1}, *duplicate)
	m.grow(t, f, m.states[m.tip()])
}

// Check reads the tip and an old chunk.
func (m *machine) Check(t *rapid.T) {
	chunk, roots := m.store.Tip()
	require.Equal(t, m.tip(), chunk)
	require.Equal(t, m.roots[chunk], roots)
	m.checkChunk(t, rapid.Uint64Range(0, m.tip()).Draw(t, "chunk"))
}

// requireMessages wants the leaf at each place where there is one, and none behind.
func requireMessages(t *rapid.T, in worldstate.Reader, want []fr.Element) {
	for i := max(0, len(want)-40); i < len(want)+2; i++ {
		leaf, err := in.MessageAt(uint64(i))
		require.NoError(t, err)
		if i < len(want) {
			require.Equal(t, want[i], leaf)
		} else {
			require.True(t, leaf.IsZero())
		}
	}
}

// checkChunk proves a leaf of every kind in a chunk, and that a later one is
// absent.
func (m *machine) checkChunk(t *rapid.T, chunk uint64) {
	s, err := m.store.At(chunk)
	require.NoError(t, err)
	require.Equal(t, m.roots[chunk], s.Roots())
	state := m.states[chunk]
	requireMessages(t, s, state.plain[worldstate.L1ToL2Message])
	for tree := range worldstate.Archive {
		n := len(state.plain[tree]) + len(state.indexed[tree])
		if n == 0 {
			continue
		}
		i := rapid.IntRange(0, n-1).Draw(t, "leaf")
		if !tree.Indexed() {
			w, err := s.Leaf(tree, uint64(i))
			require.NoError(t, err)
			require.Equal(t, state.plain[tree][i], w.Leaf)
			require.NoError(t, w.Verify(s.Roots()))
			if !w.Leaf.IsZero() {
				found, err := s.Find(tree, w.Leaf)
				require.NoError(t, err)
				require.Equal(t, uint64(i), found)
			}
			continue
		}
		if leaf := state.indexed[tree][i]; leaf.used {
			w, err := s.Key(tree, leaf.key)
			require.NoError(t, err)
			require.NoError(t, w.VerifyPresent(leaf.key, s.Roots()))
			require.Error(t, w.VerifyAbsent(leaf.key, s.Roots()))
			require.Equal(t, leaf.value, w.Value)
		}
		// A key that only a later chunk has, or none.
		absent := m.value(t)
		if last := m.states[m.tip()].indexed[tree]; len(last) > n && last[n].used {
			absent = last[n].key
		}
		w, err := s.Key(tree, absent)
		require.NoError(t, err)
		require.NoError(t, w.VerifyAbsent(absent, s.Roots()))
		require.Error(t, w.VerifyPresent(absent, s.Roots()))
		if tree == worldstate.Nullifier {
			has, err := s.HasNullifier(absent)
			require.NoError(t, err)
			require.False(t, has)
		} else {
			value, err := s.PublicValue(absent)
			require.NoError(t, err)
			require.True(t, value.IsZero())
		}
	}
}

// Whatever happens to a store, it equals the naive model, at its tip and at
// every chunk it keeps.
func TestStoreEqualsModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := newMachine(t, kvtest.Memory(t), true)
		t.Repeat(map[string]func(*rapid.T){
			"commit": m.Commit, "commit again": m.Commit, "unwind": m.Unwind, "crash": m.CrashInCommit,
			"restart": m.Restart, "finalise": m.Finalise, "duplicate": m.Duplicate, "": m.Check,
		})
	})
}

// The same holds for a database on disk.
func TestStoreOnDiskEqualsModel(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		db, err := kv.Open(filepath.Join(t.TempDir(), "state"))
		require.NoError(t, err)
		defer func() { require.NoError(t, db.Close()) }()
		m := newMachine(rt, db, false)
		rt.Repeat(map[string]func(*rapid.T){
			"commit": m.Commit, "unwind": m.Unwind, "restart": m.Restart, "duplicate": m.Duplicate, "": m.Check,
		})
	})
}
