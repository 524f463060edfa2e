package logs_test

import (
	"context"
	"log/slog"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/logs"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// chain is what an index follows: another node's, once it went back and on.
type chain struct{ *ledgertest.Node }

func (c *chain) Get(key []byte) ([]byte, error) { return c.World.Get(key) }

// decided has a chunk for each seed, the third of each with logs of its own payer's tags.
func decided(t *testing.T, seeds ...uint64) *ledgertest.Node {
	n := ledgertest.New(t)
	for i, seed := range seeds {
		n.Decide(t, uint64(i+1), txtest.New(txtest.Full(seed)))
	}
	return n
}

func open(t *testing.T, db kv.DB, c *chain, keep uint64) *logs.Index {
	x, err := logs.Open(logs.Config{DB: db, Records: c, Newest: func() uint64 { n, _ := c.World.Tip(); return n }, Keep: keep, Logger: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	return x
}

// follow has the index come as far as the chain is.
func follow(t *testing.T, x *logs.Index) {
	over := make(chan struct{})
	close(over)
	require.NoError(t, x.Run(t.Context(), over))
}

// want are the places that a look through all effects finds.
func want(t *testing.T, c *chain, name func(*effect.TxEffect) []fr.Element, tag fr.Element, from uint64) (out []logs.Place) {
	newest, _ := c.World.Tip()
	for n := from; n <= newest; n++ {
		fields, err := ledger.FieldsAt(c, n)
		require.NoError(t, err)
		e, _, err := effect.Decode(fields)
		require.NoError(t, err)
		for i, first := range name(&e) {
			if first == tag {
				out = append(out, logs.Place{Chunk: n, Log: uint32(i)})
			}
		}
	}
	return out
}

func private(e *effect.TxEffect) (out []fr.Element) {
	for _, l := range e.PrivateLogs {
		out = append(out, l[0])
	}
	return out
}

// holds holds an index against its chain: tags of the last chunk, which Full gives each tx.
func holds(t *testing.T, x *logs.Index, c *chain, from uint64) {
	t.Helper()
	newest, _ := c.World.Tip()
	first, err := x.Reach(t.Context(), newest)
	require.NoError(t, err)
	require.Equal(t, from, first)
	fields, err := ledger.FieldsAt(c, newest)
	require.NoError(t, err)
	e, _, err := effect.Decode(fields)
	require.NoError(t, err)
	for _, tag := range private(&e) {
		got, err := x.Find(t.Context(), logs.Private(tag), newest, 0, 100)
		require.NoError(t, err)
		require.Equal(t, want(t, c, private, tag, from), got)
		require.NotEmpty(t, got)
	}
	for _, l := range e.PublicLogs {
		of := func(e *effect.TxEffect) (out []fr.Element) {
			for _, other := range e.PublicLogs {
				if other.Contract == l.Contract {
					out = append(out, other.Fields[0])
				} else {
					out = append(out, fr.Element{})
				}
			}
			return out
		}
		got, err := x.Find(t.Context(), logs.Public(l.Contract, l.Fields[0]), newest, 0, 100)
		require.NoError(t, err)
		require.Equal(t, want(t, c, of, l.Fields[0], from), got)
	}
}

// The index has what a look through all effects finds: as the chain grows, after a restart, when
// it is made anew, and when the chain went back and on with other chunks.
func TestTheIndexIsThatOfTheChain(t *testing.T) {
	db, c := kvtest.Memory(t), &chain{decided(t, 1, 2)}
	x := open(t, db, c, 0)
	follow(t, x)
	holds(t, x, c, 1)

	c.Decide(t, 3, txtest.New(txtest.Full(3)))
	follow(t, x)
	holds(t, x, c, 1)

	c.Node = decided(t, 1, 2, 3, 4, 5) // it was away
	x = open(t, db, c, 0)
	follow(t, x)
	holds(t, x, c, 1)

	c.Node = decided(t, 1, 2, 13, 14) // the chain went back to chunk 2, and on
	follow(t, x)
	holds(t, x, c, 1)

	c.Node = decided(t, 1) // and back further
	follow(t, x)
	holds(t, x, c, 1)

	c.Node = decided(t, 21, 22) // nothing is left of it
	follow(t, x)
	holds(t, x, c, 1)

	anew := open(t, kvtest.Memory(t), c, 0)
	follow(t, anew)
	holds(t, anew, c, 1)
}

// What is not kept is forgotten, to the last key.
func TestOldChunksAreForgotten(t *testing.T) {
	db, c := kvtest.Memory(t), &chain{decided(t, 1, 2, 3, 4, 5)}
	x := open(t, db, c, 2)
	follow(t, x)
	holds(t, x, c, 4)
	all := count(t, db)
	c.Node = decided(t, 1, 2, 3, 4, 5, 6, 7)
	follow(t, x)
	holds(t, x, c, 6)
	require.Equal(t, all, count(t, db))
	holds(t, open(t, db, c, 2), c, 6)
}

func count(t *testing.T, db kv.DB) (n int) {
	it, err := db.Iterator(nil, nil)
	require.NoError(t, err)
	for ; it.Valid(); it.Next() {
		n++
	}
	require.NoError(t, it.Close())
	return n
}

// Who asks for what is not indexed yet is told so, rather than given less.
func TestAnIndexThatIsBehindSaysSo(t *testing.T) {
	c := &chain{decided(t, 1)}
	x := open(t, kvtest.Memory(t), c, 0)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := x.Reach(ctx, 1)
	require.ErrorIs(t, err, logs.ErrBehind)
	follow(t, x)
	_, err = x.Reach(ctx, 1)
	require.NoError(t, err)
	found, err := x.Find(t.Context(), logs.Private(fr.NewElement(99)), 1, 0, 10)
	require.NoError(t, err)
	require.Empty(t, found)
}
