package origins_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"math"
	"math/big"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/origins"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// reader follows an L1, as a node does that asks some endpoints.
type reader struct {
	*origins.Follower
	l1   *l1test.L1
	view *view.View
	db   dbm.DB
}

func read(t *testing.T, l1 *l1test.L1, c *client.Client, db dbm.DB) *reader {
	t.Helper()
	return readWith(t, l1, c, db, nil)
}

// readWith is read where blobs are had of a source, which may be nil.
func readWith(t *testing.T, l1 *l1test.L1, c *client.Client, db dbm.DB, source blobs.Source) *reader {
	t.Helper()
	v, err := view.New(c, view.Options{
		Rollup: l1.Deployment.Rollup, FromBlock: l1.Params.GenesisOrigin.Number, Now: l1.Now, FinalityDepth: 8,
		Depth: l1.Params.L1.Depth, DB: dbm.NewMemDB(), RestartAfter: time.Nanosecond,
	})
	require.NoError(t, err)
	f, err := origins.New(origins.Config{
		Params: l1.Params, View: v, Inbox: l1.Deployment.Inbox, Forced: l1.Deployment.ForcedInclusion, DB: db, Blobs: source, Logger: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
	return &reader{f, l1, v, db}
}

func (r *reader) step(t *testing.T) {
	t.Helper()
	require.NoError(t, r.view.Step(t.Context()))
	require.NoError(t, r.Step(t.Context()))
}

// at wants a block of L1 to be seen, with what waits at it.
func (r *reader) at(t *testing.T, b *types.Block) protocol.Origin {
	t.Helper()
	o, ok := r.now(b.NumberU64())
	require.True(t, ok, "block %d", b.NumberU64())
	require.Equal(t, b.Hash(), o.Hash)
	require.Equal(t, b.BaseFee().Uint64(), o.BaseFee)
	require.EqualValues(t, 1, o.BlobBaseFee)
	return o
}

// now asks for a block without waiting for it.
func (r *reader) now(number uint64) (protocol.Origin, bool) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return r.At(ctx, 0, number)
}

// later is now for a chain that is in a later generation than L1 ever was.
func (r *reader) later(number uint64) (protocol.Origin, bool) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return r.At(ctx, math.MaxUint32, number)
}

// waits wants a queue of messages to be what is read, whole and in parts.
func (r *reader) waits(t *testing.T, q inputs.Queue) {
	t.Helper()
	sent := r.l1.Sent(t)
	require.Len(t, sent, int(q.Total))
	var leaves []fr.Element
	rolled := inputs.Queue{}
	for i, m := range sent {
		rest := r.Messages(rolled, 1000)
		require.Len(t, rest, len(sent)-i)
		require.Equal(t, m.Leaf, rest[0])
		require.Len(t, r.Messages(rolled, 1), 1)
		got, ok := r.Inbox(t.Context(), rolled.Total)
		require.True(t, ok)
		require.Equal(t, rolled, got)
		leaves = append(leaves, m.Leaf)
		rolled = inputs.Queue{}.WithMessages(inputsOf(leaves))
	}
	require.Equal(t, q, rolled)
	require.Empty(t, r.Messages(rolled, 1000))
	rolled.Hash[0]++
	require.Empty(t, r.Messages(rolled, 1000))
	require.Empty(t, r.Messages(inputs.Queue{Total: 1 << 63}, 1000))
}

func inputsOf(leaves []fr.Element) (out []inputs.Message) {
	for i, leaf := range leaves {
		out = append(out, inputs.Message{Index: uint64(i), Leaf: leaf})
	}
	return out
}

func seal(t *testing.T, l1 *l1test.L1, blocks uint64) {
	for range blocks {
		l1.Seal(t)
	}
}

// Each block is seen with what waited at it, no more and no less, once it is at depth.
func TestABlockIsSeenWithWhatWaitsAtIt(t *testing.T) {
	l1 := l1test.Start(t, nil)
	r := read(t, l1, l1.Client(t), dbm.NewMemDB())
	before := l1.Seal(t)
	first := l1.Send(t, 1)
	second := l1.Send(t, 2, 3)
	r.step(t)
	_, ok := r.now(second.NumberU64())
	require.Equal(t, l1.Params.L1.Depth == 0, ok)
	after := l1.Seal(t)
	seal(t, l1, l1.Params.L1.Depth)
	r.step(t)
	require.Zero(t, r.at(t, before).Inbox)
	require.EqualValues(t, 1, r.at(t, first).Inbox.Total)
	require.EqualValues(t, 3, r.at(t, second).Inbox.Total)
	require.Equal(t, r.at(t, second).Inbox, r.at(t, after).Inbox)
	r.waits(t, r.at(t, after).Inbox)

	three := r.at(t, after).Inbox
	require.False(t, r.Contradicts(three, inputs.Queue{}))
	require.False(t, r.Contradicts(three.With(common.Hash{1}), inputs.Queue{Total: 1}), "it may come")
	three.Hash[0]++
	require.True(t, r.Contradicts(three, inputs.Queue{}))

	newest, ok := r.Newest(0, uint64(l1.Now().UnixMilli())+l1.Params.L1.OriginLag)
	require.True(t, ok)
	require.Equal(t, r.at(t, after), newest)
}

// A forced tx is read with its object.
func TestForcedTxsAreReadWithTheirObjects(t *testing.T) {
	l1 := l1test.Start(t, nil)
	r := read(t, l1, l1.Client(t), dbm.NewMemDB())
	r.step(t)
	objects := [][]byte{[]byte("one"), []byte("two")}
	fee := big.NewInt(2 * params.Ether / 1000)
	b := l1.PayTo(t, l1test.Key(t, "outsider", 0), l1.Deployment.ForcedInclusion, bindings.NewForcedInclusion().PackEnqueue(objects), fee)
	seal(t, l1, l1.Params.L1.Depth)
	r.step(t)
	q := r.at(t, b).Forced
	require.EqualValues(t, 2, q.Total)
	entries := r.Entries(inputs.Queue{}, 10)
	require.Equal(t, q, inputs.Queue{}.WithEntries(entries))
	for i, e := range entries {
		require.Equal(t, crypto.Keccak256Hash(objects[i]), e.Content)
		object, ok := r.Raw(t.Context(), e)
		require.True(t, ok)
		require.Equal(t, objects[i], object)
	}
	half, ok := r.Forced(t.Context(), 1)
	require.True(t, ok)
	require.Equal(t, entries[1:], r.Entries(half, 10))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, ok = r.Raw(ctx, inputs.Entry{Content: common.Hash{1}})
	require.False(t, ok)
}

// A node that was down reads on from what it kept: for a moment, and for longer than the
// blocks it looks back at. Without what it kept it reads from the deployment.
func TestANodeThatWasAwayReadsOn(t *testing.T) {
	for name, away := range map[string]uint64{"a moment": 3, "days": 120} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			r := read(t, l1, l1.Client(t), dbm.NewMemDB())
			l1.Send(t, 1, 2)
			seal(t, l1, 20)
			r.step(t)
			l1.Send(t, 3, 4)
			seal(t, l1, away)
			last := l1.Send(t, 5)
			seal(t, l1, l1.Params.L1.Depth)
			for _, db := range []dbm.DB{r.db, dbm.NewMemDB()} {
				again := read(t, l1, l1.Client(t), db)
				again.step(t)
				again.waits(t, again.at(t, last).Inbox)
			}
		})
	}
}

// L1 goes back, to depth and past it, and past what was final: what it has instead is read,
// also where that is less.
func TestWhatL1UndoesIsForgotten(t *testing.T) {
	for name, back := range map[string]uint64{"to depth": 1, "past depth": 6, "past what was final": 14} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			r := read(t, l1, l1.Client(t), dbm.NewMemDB())
			base := l1.Send(t, 1)
			seal(t, l1, 1)
			l1.Send(t, 2, 3)
			seal(t, l1, back)
			r.step(t)
			r.waits(t, r.tip(t).Inbox)

			require.NoError(t, l1.Node.Replace(t.Context(), base.NumberU64(), int(back)+6))
			l1.Node.Censor(l1test.Address(l1test.Key(t, "outsider", 0)))
			l1.Seal(t)
			for range 3 { // a branch that undoes final blocks is believed when it stays
				_ = r.view.Step(t.Context())
				l1.Seal(t)
				l1.Pass(time.Minute)
			}
			r.step(t)
			require.EqualValues(t, 1, r.tip(t).Inbox.Total)
			r.waits(t, r.tip(t).Inbox)
			l1.Node.Censor()
			seal(t, l1, 1+l1.Params.L1.Depth)
			r.step(t)
			require.EqualValues(t, 3, r.tip(t).Inbox.Total)
			r.waits(t, r.tip(t).Inbox)
			again := read(t, l1, l1.Client(t), r.db)
			again.step(t)
			require.Equal(t, r.tip(t), again.tip(t))
		})
	}
}

// tip is the last block that is seen.
func (r *reader) tip(t *testing.T) protocol.Origin {
	t.Helper()
	o, ok := r.now(r.view.Snapshot().Head.Number - r.l1.Params.L1.Depth)
	require.True(t, ok)
	return o
}

// An endpoint that leaves messages out shows nothing: until it tells them no newer block is
// seen. Where another one tells, that is asked.
func TestALyingEndpointShowsNothing(t *testing.T) {
	l1 := l1test.Start(t, nil)
	liar, honest := l1.Wire("liar"), l1.Wire("honest")
	lies := func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == "eth_getLogs" {
			return json.RawMessage("[]"), nil
		}
		return ask()
	}
	liar.Bend(lies)
	alone, both := read(t, l1, l1test.ClientOf(t, liar), dbm.NewMemDB()), read(t, l1, l1test.ClientOf(t, liar, honest), dbm.NewMemDB())
	alone.step(t)
	both.step(t)
	seen, ok := alone.Newest(0, uint64(l1.Now().UnixMilli())+l1.Params.L1.OriginLag)
	require.True(t, ok)
	b := l1.Send(t, 1)
	seal(t, l1, l1.Params.L1.Depth)
	require.NoError(t, alone.view.Step(t.Context()))
	require.ErrorIs(t, alone.Step(t.Context()), client.ErrMalformed)
	_, ok = alone.now(b.NumberU64())
	require.False(t, ok)
	still, ok := alone.Newest(0, uint64(l1.Now().UnixMilli())+l1.Params.L1.OriginLag)
	require.True(t, ok)
	require.Less(t, still.Number, b.NumberU64())
	require.GreaterOrEqual(t, still.Number, seen.Number)
	both.step(t)
	both.waits(t, both.at(t, b).Inbox)

	liar.Bend(nil)
	alone.step(t)
	alone.waits(t, alone.at(t, b).Inbox)
}

// An endpoint that keeps the state of the last blocks alone is enough.
func TestAPrunedEndpointIsEnough(t *testing.T) {
	l1 := l1test.Start(t, nil)
	one, two := l1.Wire("one"), l1.Wire("two")
	l1.Send(t, 1, 2)
	seal(t, l1, 60)
	last := l1.Send(t, 3)
	seal(t, l1, l1.Params.L1.Depth)
	head, err := l1.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	pruned := func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == "eth_getProof" || c.Method == "eth_call" {
			var at struct {
				BlockHash common.Hash `json:"blockHash"`
			}
			if json.Unmarshal(c.Params[len(c.Params)-1], &at) != nil || at.BlockHash != head.Hash() {
				return nil, missing{}
			}
		}
		return ask()
	}
	one.Bend(pruned)
	two.Bend(pruned)
	r := read(t, l1, l1test.ClientOf(t, one, two), dbm.NewMemDB())
	r.step(t)
	r.waits(t, r.at(t, last).Inbox)
}

// missing is what a server says of state that it has no longer.
type missing struct{}

func (missing) Error() string  { return "missing trie node" }
func (missing) ErrorCode() int { return -32000 }
