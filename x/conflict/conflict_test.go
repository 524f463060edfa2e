package conflict_test

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
)

const chainID = "az-0123456789abcdef0123456789abcdef"

// seats are a committee of four and its keys.
func seats(t require.TestingT) ([]*ecdsa.PrivateKey, *committee.Committee) {
	keys, members := make([]*ecdsa.PrivateKey, 4), make([]committee.Member, 4)
	for i := range keys {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		require.NoError(t, err)
		keys[i], members[i].Attester = key, crypto.PubkeyToAddress(key.PublicKey)
	}
	c, err := committee.New(members)
	require.NoError(t, err)
	return keys, c
}

// signed is the certificate of a header by the members at some positions.
func signed(t require.TestingT, height uint64, round uint32, kind lock.Kind, h checkpoint.Header, by ...int) *lock.Certificate {
	keys, _ := seats(t)
	c := &lock.Certificate{Height: height, Round: round, Extension: lock.NewExtension(kind, h.Epoch, h.Hash()), Signers: []byte{0}}
	digest := lock.Digest(chainID, height, round, c.Extension)
	for _, at := range by {
		signature, err := crypto.Sign(digest[:], keys[at])
		require.NoError(t, err)
		c.Signers[0] |= 1 << at
		c.Signatures = append(c.Signatures, [lock.SignatureSize]byte(signature))
	}
	return c
}

// fork is a chain with its log, from which others may branch.
type fork struct {
	log     merklelog.Frontier
	nodes   map[merklelog.Position]common.Hash
	headers []checkpoint.Header // one for each chunk: the running checkpoint after it
	ends    []bool              // that the checkpoint ended with it
}

func newFork() *fork {
	f := &fork{nodes: map[merklelog.Position]common.Hash{}}
	f.append(common.Hash{}) // chunk 0
	f.headers, f.ends = append(f.headers, checkpoint.Header{ChunksRoot: f.log.Root()}), append(f.ends, true)
	return f
}

func (f *fork) append(leaf common.Hash) {
	next, nodes := f.log.Append(leaf)
	for _, n := range nodes {
		f.nodes[n.Position] = n.Hash
	}
	f.log = next
}

// grow adds a chunk: to the running checkpoint, or to one of a slot some way on.
func (f *fork) grow(content string, slots uint64) {
	last := f.headers[len(f.headers)-1]
	f.append(crypto.Keccak256Hash([]byte(content)))
	h := last
	if slots > 0 || last.Number == 0 {
		f.ends[len(f.ends)-1] = true
		h = checkpoint.Header{Number: last.Number + 1, ParentHash: last.Hash(), Slot: last.Slot + slots, FirstChunk: f.log.Size - 1}
	}
	h.LastChunk, h.ChunksRoot, h.StateRoot = f.log.Size-1, f.log.Root(), crypto.Keccak256Hash([]byte(content))
	f.headers, f.ends = append(f.headers, h), append(f.ends, false)
}

// side is a lock of the checkpoint as of a chunk, with headers that lead there.
func (f *fork) side(t require.TestingT, chunk int, headers int, round uint32) conflict.Side {
	row := []checkpoint.Header{f.headers[chunk]}
	for at := chunk - 1; at >= 0 && len(row) < headers; at-- {
		if f.headers[at].Hash() == row[0].ParentHash {
			row = append([]checkpoint.Header{f.headers[at]}, row...)
		}
	}
	kind := lock.Locked
	if f.ends[chunk] {
		kind = lock.Closed
	}
	return conflict.Side{Headers: row, Certificate: signed(t, uint64(2*chunk+1), round, kind, f.headers[chunk], 0, 1, 2)}
}

func (f *fork) path(t require.TestingT, last, chunk int) *merklelog.Proof {
	p, err := merklelog.Prove(func(p merklelog.Position) (common.Hash, error) { return f.nodes[p], nil }, uint64(last+1), uint64(chunk))
	require.NoError(t, err)
	return &p
}

// Two locks of one chain are never a conflict, whatever is shown of them.
func TestOneChainHasNoConflicts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := newFork()
		for i := range rapid.IntRange(1, 20).Draw(t, "chunks") {
			f.grow(fmt.Sprint(i), rapid.Uint64Range(0, 2).Draw(t, "slots"))
		}
		chunk := rapid.IntRange(0, len(f.headers)-1)
		a, b := chunk.Draw(t, "a"), chunk.Draw(t, "b")
		rows := rapid.IntRange(1, 4)
		c := conflict.Conflict{A: f.side(t, a, rows.Draw(t, "rows of a"), 0), B: f.side(t, b, rows.Draw(t, "rows of b"), 0)}
		if a <= b {
			c.Path = f.path(t, b, a)
		}
		_, err := c.Kind()
		require.ErrorIs(t, err, conflict.ErrBoth)
	})
}

// Where a chain forks, each lock of one branch above the fork is in conflict with each of
// the other that has come as far: by the headers, or by where its last chunk stands.
func TestForksAreConflicts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, g := newFork(), newFork()
		slots := rapid.Uint64Range(0, 2)
		at := rapid.IntRange(0, 6).Draw(t, "common")
		for i := range at {
			s := slots.Draw(t, "slots")
			f.grow(fmt.Sprint(i), s)
			g.grow(fmt.Sprint(i), s)
		}
		for i := range rapid.IntRange(1, 6).Draw(t, "own") {
			f.grow(fmt.Sprint("f", i), slots.Draw(t, "slots of f"))
		}
		for i := range rapid.IntRange(1, 6).Draw(t, "others") {
			g.grow(fmt.Sprint("g", i), slots.Draw(t, "slots of g"))
		}
		a := rapid.IntRange(at+1, len(f.headers)-1).Draw(t, "a")
		b := rapid.IntRange(at+1, len(g.headers)-1).Draw(t, "b")
		if a > b {
			f, g, a, b = g, f, b, a
		}
		c := conflict.Conflict{A: f.side(t, a, 1, 0), B: g.side(t, b, 1, 1), Path: g.path(t, b, a)}
		c.B.Certificate.Height++ // never that of the other
		kind, err := c.Kind()
		require.NoError(t, err)
		require.Equal(t, conflict.Chain, kind)
		_, members := seats(t)
		named := func(uint64) (*committee.Committee, error) { return members, nil }
		back, err := conflict.DecodeList(conflict.EncodeList([]conflict.Conflict{c}), 1)
		require.NoError(t, err)
		require.Equal(t, c.ID(), back[0].ID())
		c.B.Certificate.Height--
		require.NoError(t, back[0].A.Certificate.Verify(chainID, members))
		require.Error(t, back[0].Verify(chainID, named), "it was not signed at that height")
	})
}

// What is said of a lock that is closed, and of versions of one checkpoint.
func TestWhatHeadersAloneShow(t *testing.T) {
	f, g := newFork(), newFork()
	f.grow("1", 1)
	g.grow("1", 1)
	f.grow("2", 1) // closes the checkpoint of chunk 1
	g.grow("2", 0) // adds to it
	c := conflict.Conflict{A: f.side(t, 1, 1, 0), B: g.side(t, 2, 1, 0)}
	require.Equal(t, conflict.Chain, kindOf(t, &c), "closed, and longer")
	c.A = f.side(t, 2, 2, 0)
	c.B.Certificate = signed(t, 99, 0, lock.Locked, g.headers[2], 0, 1, 2)
	require.Equal(t, conflict.Chain, kindOf(t, &c), "a child of the shorter, and the longer")
	restarted := g.headers[2]
	restarted.Generation++
	c.B = conflict.Side{Headers: []checkpoint.Header{restarted}, Certificate: signed(t, 5, 0, lock.Locked, restarted, 0, 1, 2)}
	c.A.Certificate.Height = 77
	_, err := c.Kind()
	require.ErrorIs(t, err, conflict.ErrBoth, "another chain")
}

// At one height only one block is decided, so whatever else is locked there is a conflict,
// shown or not; of one round whoever signed both signed twice.
func TestOneHeightHasOneLock(t *testing.T) {
	_, members := seats(t)
	named := func(uint64) (*committee.Committee, error) { return members, nil }
	a, b := checkpoint.Header{Number: 1, FirstChunk: 1, LastChunk: 1}, checkpoint.Header{Number: 1, FirstChunk: 1, LastChunk: 1, StateRoot: common.Hash{1}}
	c := conflict.Conflict{
		A: conflict.Side{Certificate: signed(t, 7, 2, lock.Locked, a, 0, 1, 2)},
		B: conflict.Side{Headers: []checkpoint.Header{b}, Certificate: signed(t, 7, 2, lock.Locked, b, 1, 2, 3)},
	}
	require.Equal(t, conflict.Round, kindOf(t, &c))
	require.Equal(t, []int{1, 2}, c.Both())
	require.NoError(t, c.Verify(chainID, named))
	require.Error(t, c.Verify("az-of another chain", named))
	c.B.Certificate = signed(t, 7, 3, lock.Locked, b, 1, 2, 3)
	require.Equal(t, conflict.Height, kindOf(t, &c))
	c.B.Certificate = signed(t, 7, 3, lock.Locked, b, 1, 2)
	require.ErrorIs(t, c.Verify(chainID, named), lock.ErrQuorum)
	unknown := errors.New("unknown")
	require.ErrorIs(t, c.Verify(chainID, func(uint64) (*committee.Committee, error) { return nil, unknown }), unknown)
	c.B = c.A
	_, err := c.Kind()
	require.ErrorIs(t, err, conflict.ErrBoth)
}

func kindOf(t *testing.T, c *conflict.Conflict) conflict.Kind {
	t.Helper()
	kind, err := c.Kind()
	require.NoError(t, err)
	return kind
}

// FuzzDecodeList: whatever peers send, it is read or refused, and read it is written back.
func FuzzDecodeList(f *testing.F) {
	fk := newFork()
	fk.grow("1", 1)
	fk.grow("2", 0)
	c := conflict.Conflict{A: fk.side(f, 1, 1, 0), B: fk.side(f, 2, 1, 0), Path: fk.path(f, 2, 1)}
	f.Add(conflict.EncodeList([]conflict.Conflict{c}))
	f.Add([]byte{0xc0})
	f.Fuzz(func(t *testing.T, raw []byte) {
		list, err := conflict.DecodeList(raw, 2)
		if err != nil {
			return
		}
		require.Equal(t, raw, conflict.EncodeList(list))
		for i := range list {
			_, _ = list[i].Kind() // or it crashes
		}
	})
}
