package app

import (
	"testing"

	cmtcfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/store"
	"github.com/stretchr/testify/require"
)

// A reactor of CometBFT's that outlives the node's stop finds no block, and does
// not panic.
func TestBlockStoreIsReadAfterItsDatabaseIsClosed(t *testing.T) {
	cfg := cmtcfg.DefaultConfig()
	cfg.SetRoot(t.TempDir())
	db, err := cometDBs{}.open(&cmtcfg.DBContext{ID: "blockstore", Config: cfg})
	require.NoError(t, err)
	require.NoError(t, db.Set([]byte("key"), []byte("value")))
	blocks := store.NewBlockStore(db)
	require.NoError(t, blocks.Close())
	require.Nil(t, blocks.LoadSeenCommit(1))
	require.Nil(t, blocks.LoadBlockMeta(1))
	require.Nil(t, blocks.LoadBlockPart(1, 0))
	has, err := db.Has([]byte("key"))
	require.NoError(t, err)
	require.False(t, has)
	require.Error(t, db.Set([]byte("key"), []byte("other")), "what is not written is an error still")
}

func TestOnlyLostPeersAreDialled(t *testing.T) {
	connected := func(id p2p.ID) bool { return id == "b" }
	require.Equal(t, []string{"a@127.0.0.1:1", "c@127.0.0.1:3"}, lostPeers("a@127.0.0.1:1, b@127.0.0.1:2,c@127.0.0.1:3", connected))
	require.Empty(t, lostPeers("", connected))
}
