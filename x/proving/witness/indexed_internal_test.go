package witness

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// depth of the trees here; a chunk of largest txs fits.
const depth = 16

// fold is a root at the tree's own height, of one at a depth.
func fold(tree worldstate.TreeID, root fr.Element, depth int) fr.Element {
	zeros := tree.ZeroHashes(tree.Height())
	for level := depth; level < tree.Height(); level++ {
		root = tree.HashNode(root, zeros[level])
	}
	return root
}

// oneByOne applies a chunk step by step, groups of nullifiers of a size.
func oneByOne(t require.TestingT, group int, nullifiers, public *indexed, txs []worldstate.TxDelta) {
	for _, tx := range txs {
		first := nullifiers.size
		for some := range slices.Chunk(tx.Nullifiers, group) {
			_, _, err := nullifiers.insert(some, first, group)
			require.NoError(t, err)
			first += uint64(group)
		}
		nullifiers.size += worldstate.NullifiersPerTx
		for _, w := range tx.PublicWrites {
			_, err := public.upsert(w.Slot, w.Value)
			require.NoError(t, err)
		}
	}
}

// values are keys close together as well as far apart, none twice.
type values struct{ used uint64 }

func (v *values) next(t *rapid.T) fr.Element {
	v.used++
	e := fr.NewElement(1000 + v.used)
	switch rapid.IntRange(0, 2).Draw(t, "kind") {
	case 1:
		e.Neg(&e)
	case 2:
		e.Square(&e).Square(&e).Inverse(&e)
	}
	return e
}

func (v *values) some(t *rapid.T, most int) []fr.Element {
	n := rapid.IntRange(0, 6).Draw(t, "count")
	if rapid.IntRange(0, 15).Draw(t, "largest") == 0 {
		n = most
	}
	out := make([]fr.Element, n)
	for i := range out {
		out[i] = v.next(t)
	}
	return out
}

func (v *values) chunk(t *rapid.T) (d worldstate.Delta) {
	d.L1ToL2Messages = v.some(t, 100)
	for range rapid.IntRange(0, 4).Draw(t, "txs") {
		tx := worldstate.TxDelta{NoteHashes: v.some(t, worldstate.NoteHashesPerTx), Nullifiers: v.some(t, worldstate.NullifiersPerTx)}
		for _, value := range v.some(t, 64) {
			slot := fr.NewElement(rapid.Uint64Range(1, 200).Draw(t, "slot"))
			if rapid.Bool().Draw(t, "large") {
				slot.Neg(&slot)
			}
			tx.PublicWrites = append(tx.PublicWrites, worldstate.PublicWrite{Slot: slot, Value: value})
		}
		d.Txs = append(d.Txs, tx)
	}
	return d
}

// chain is a store that chunks are committed to.
type chain struct {
	store *worldstate.Store
	tip   uint64
}

func newChain(t kvtest.T) *chain {
	store, err := worldstate.Open(kvtest.Memory(t), worldstate.Genesis{}, worldstate.Options{Archival: true})
	require.NoError(t, err)
	return &chain{store: store}
}

func (c *chain) commit(t require.TestingT, d worldstate.Delta) worldstate.Roots {
	f, err := c.store.Fork()
	require.NoError(t, err)
	require.NoError(t, f.Apply(d))
	require.NoError(t, f.AppendArchive(fr.NewElement(c.tip+1)))
	roots := f.Roots()
	c.tip++
	require.NoError(t, c.store.Commit(f, c.tip, nil))
	return roots
}

func (c *chain) at(t require.TestingT, chunk uint64) *worldstate.Snapshot {
	s, err := c.store.At(chunk)
	require.NoError(t, err)
	return s
}

// Leaf after leaf in the order of the effects gives the roots that a store makes of a whole
// chunk, chunk after chunk, from the state before all of them alone.
func TestOneByOneIsTheBatch(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var v values
		c := newChain(rt)
		for range rapid.IntRange(0, 2).Draw(rt, "chunks before") {
			c.commit(rt, v.chunk(rt))
		}
		source := c.at(rt, c.tip)
		nullifiers, err := newIndexed(source, worldstate.Nullifier, depth)
		require.NoError(rt, err)
		public, err := newIndexed(source, worldstate.PublicData, depth)
		require.NoError(rt, err)
		group := 1 << rapid.IntRange(0, 5).Draw(rt, "group")
		for range rapid.IntRange(1, 3).Draw(rt, "chunks") {
			d := v.chunk(rt)
			oneByOne(rt, group, nullifiers, public, d.Txs)
			roots := c.commit(rt, d)
			require.Equal(rt, roots[worldstate.Nullifier], worldstate.TreeRef{Root: fold(worldstate.Nullifier, nullifiers.root(), depth), Size: nullifiers.size})
			require.Equal(rt, roots[worldstate.PublicData], worldstate.TreeRef{Root: fold(worldstate.PublicData, public.root(), depth), Size: public.size})
		}
	})
}

// A frontier is what a tree's next leaf needs of the others, at each size.
func TestAFrontierContinuesItsTree(t *testing.T) {
	c := newChain(t)
	for n := range 20 {
		source := c.at(t, c.tip)
		for _, tree := range []worldstate.TreeID{worldstate.Archive, worldstate.L1ToL2Message, worldstate.NoteHash} {
			size, zeros := source.Roots()[tree].Size, tree.ZeroHashes(tree.Height())
			frontier, err := frontierOf(source, tree, depth)
			require.NoError(t, err)
			// The root of the tree as it is: nothing in the next place.
			node := fr.Element{}
			for level := range depth {
				if size>>level&1 == 1 {
					node = tree.HashNode(frontier[level], node)
				} else {
					require.True(t, frontier[level].IsZero())
					node = tree.HashNode(node, zeros[level])
				}
			}
			require.Equal(t, source.Roots()[tree].Root, fold(tree, node, depth), "%s of %d", tree, size)
		}
		d := worldstate.Delta{L1ToL2Messages: make([]fr.Element, n%4)}
		for i := range d.L1ToL2Messages {
			d.L1ToL2Messages[i] = fr.NewElement(uint64(100*n + i + 1))
		}
		if n%3 == 0 {
			d.Txs = []worldstate.TxDelta{{NoteHashes: []fr.Element{fr.NewElement(uint64(n + 1))}}}
		}
		c.commit(t, d)
	}
}

// A tree that the circuits cannot reach to the end of is refused.
func TestAnOutgrownTreeIsRefused(t *testing.T) {
	c := newChain(t)
	_, err := newIndexed(c.at(t, 0), worldstate.Nullifier, 7) // 128 leaves
	require.ErrorIs(t, err, ErrDepth)
	_, err = frontierOf(c.at(t, 0), worldstate.Archive, 0)
	require.ErrorIs(t, err, ErrDepth)
}

// Keys are found among many as among few.
func TestSortedKeysAreFound(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var s sorted
		keys := rapid.SliceOfNDistinct(rapid.Uint64Range(1, 1<<40), 0, 3*blockSize, rapid.ID[uint64]).Draw(rt, "keys")
		for i, k := range keys {
			s.add(keyed{fr.NewElement(k), uint64(i)})
		}
		for range 20 {
			of := rapid.Uint64Range(0, 1<<40).Draw(rt, "of")
			want, found := keyed{}, false
			for i, k := range keys {
				if e := fr.NewElement(k); k <= of && (!found || e.Cmp(&want.key) > 0) {
					want, found = keyed{e, uint64(i)}, true
				}
			}
			key := fr.NewElement(of)
			got, ok := s.floor(&key)
			require.Equal(rt, found, ok)
			require.Equal(rt, want, got)
		}
	})
}
