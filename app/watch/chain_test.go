package watch_test

import (
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/app/watch"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/publication"
)

// lockedTip is a node's tips, of which only one is of interest here.
type lockedTip uint64

func (l lockedTip) Tips() (api.Tips, error) {
	return api.Tips{Locked: api.Tip{Chunk: uint64(l)}}, nil
}

func (l lockedTip) LockedChunk() uint64 { return uint64(l) }

func (l lockedTip) Confirmed(uint64) bool { return false }

func (l lockedTip) Status(uint64) api.Status { return api.StatusLocked }

// A chain that is read over JSON-RPC says what the node's own records say.
func TestAChainReadFromOutsideIsTheSame(t *testing.T) {
	n := ledgertest.New(t)
	for i, slot := range []uint64{0, 0, 1, 2} {
		n.Decide(t, slot, ledgertest.Full(uint64(10*i)))
	}
	n.Certify(t, 2)
	n.Certify(t, 3)
	q, err := queries.New(queries.Config{Params: n.Params, World: n.World, Tips: lockedTip(3)})
	require.NoError(t, err)
	server := gethrpc.NewServer()
	require.NoError(t, server.RegisterName("node", q))
	http := httptest.NewServer(server)
	t.Cleanup(http.Close)
	node, err := client.Dial(t.Context(), http.URL)
	require.NoError(t, err)
	t.Cleanup(node.Close)
	setup, err := blob.LoadSetup()
	require.NoError(t, err)
	there, here := watch.Of(node, n.Params, setup), n.World

	last, err := there.LastCertified()
	require.NoError(t, err)
	require.EqualValues(t, 2, last)
	for number := uint64(1); number <= 2; number++ {
		want, err := publication.At(here, number)
		require.NoError(t, err)
		got, err := there.Publishable(number)
		require.NoError(t, err)
		require.Equal(t, want, got)
		first, err := publication.FirstLock(here, number)
		require.NoError(t, err)
		lock, err := there.FirstLock(number)
		require.NoError(t, err)
		require.Equal(t, first, lock)
	}
	_, err = there.FirstLock(3)
	require.ErrorIs(t, err, ledger.ErrNoRecord, "what is not there is said not to be")
	h, found, err := there.Version(1, func(h common.Hash) bool { return h == n.Version(t, 1).Hash() })
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, n.Version(t, 1), h)
	proof, err := there.ProveChunk(3, 1)
	require.NoError(t, err)
	root, err := proof.Root()
	require.NoError(t, err)
	require.Equal(t, n.Version(t, 3).ChunksRoot, root)
	on, err := there.Compare(publication.OnL1{Tip: publication.Record{Number: 1, Hash: n.Last(t, 1).Hash(), LastChunk: 2}})
	require.NoError(t, err)
	require.Equal(t, n.Last(t, 1), on.Ours)
	_, err = there.Header(9)
	require.ErrorIs(t, err, ledger.ErrNoRecord)

	for _, key := range [][]byte{nil, {'?', 1}, append([]byte{'c'}, make([]byte, 64)...)} {
		_, err := node.Record(t.Context(), key)
		require.ErrorContains(t, err, "no key of a record")
	}
}
