package signer

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"
)

// guarded is a guard with a book in a directory of its own, and what it failed with.
func guarded(t *testing.T) (g *Guard, cfg Config, failed *[]error) {
	t.Helper()
	key := secp256k1eth.GenPrivKeySecp256k1Eth([]byte{1})
	failed = new([]error)
	cfg = Config{
		Book: filepath.Join(t.TempDir(), "own", "book"), Unsigned: func(uint64) bool { return true }, Now: time.Now, Logger: log.NewNopLogger(),
		Fail: func(err error) { *failed = append(*failed, err) },
	}
	require.NoError(t, prepare(cfg, [20]byte(key.PubKey().Address()), record{}, true))
	g, err := newGuard(cmttypes.NewMockPVWithParams(key, false, false), key.PubKey(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.Close()) })
	return g, cfg, failed
}

func lockOf(height int64, round int32) *cmtproto.Vote {
	hash := make([]byte, 32)
	hash[0] = 1
	return &cmtproto.Vote{
		Type: cmtproto.PrecommitType, Height: height, Round: round, Extension: []byte(fmt.Sprint("extension of ", height)),
		BlockID: cmtproto.BlockID{Hash: hash, PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: hash}},
	}
}

// A chain that decides heights without certificates, or a height that takes many
// rounds, lets nobody call Forget: the book stays small by itself, and says what counts.
func TestABookStaysSmallWithoutCertificates(t *testing.T) {
	for name, at := range map[string]func(i int) (int64, int32){
		"many heights": func(i int) (int64, int32) { return int64(i + 1), 0 },
		"many rounds":  func(i int) (int64, int32) { return 7, int32(i) },
	} {
		t.Run(name, func(t *testing.T) {
			g, cfg, failed := guarded(t)
			const signed = 600
			var largest int64
			for i := range signed {
				height, round := at(i)
				g.mu.Lock()
				require.NoError(t, g.write(line{Record: ptr(ofVote(lockOf(height, round)))}))
				require.NoError(t, g.write(line{Share: &Share{height, round, []byte("extension"), make([]byte, 65)}}))
				g.mu.Unlock()
				largest = max(largest, g.book.size)
			}
			require.Less(t, largest, int64(160<<10))
			height, round := at(signed - 1)
			b, err := openBook(cfg.Book)
			require.NoError(t, err)
			defer func() { require.NoError(t, b.close()) }()
			require.Equal(t, g.book.last, b.last)
			require.True(t, b.hasShare(height, round))
			require.LessOrEqual(t, len(b.height), recordRounds)
			require.LessOrEqual(t, len(b.shares), shareHeights)
			require.ErrorIs(t, g.SignVote("az-test", &cmtproto.Vote{Type: cmtproto.PrecommitType, Height: height, Round: round}), ErrConflict)
			require.Empty(t, *failed)
		})
	}
}

func ptr[T any](v T) *T { return &v }

// grow makes the book so large, of lines that nobody needs, that the next line has it
// rewritten.
func grow(t *testing.T, g *Guard) {
	t.Helper()
	for height := int64(1); g.book.size < g.book.next-50; height++ {
		require.NoError(t, g.book.write(line{Record: ptr(ofVote(lockOf(height, 0)))}))
	}
}

// A rewrite that did not replace the file changes nothing: the book goes on in the old
// one.
func TestARewriteThatFailsLeavesTheBookAsItWas(t *testing.T) {
	g, cfg, failed := guarded(t)
	grow(t, g)
	// No name for the new file fits beside this one.
	long := filepath.Join(filepath.Dir(cfg.Book), strings.Repeat("b", 250))
	require.NoError(t, os.Rename(cfg.Book, long))
	g.book.file = long
	before := g.book.size
	require.NoError(t, g.SignVote("az-test", lockOf(5000, 0)))
	require.Greater(t, g.book.size, before, "not rewritten")
	require.NoError(t, g.SignVote("az-test", lockOf(5001, 0)))
	require.Empty(t, *failed)
	b, err := openBook(long)
	require.NoError(t, err)
	require.Equal(t, int64(5001), b.last.Height)
	require.NoError(t, b.close())
}

// A rewrite after which nobody knows which file the book is ends the node.
func TestABookThatIsNoLongerThereEndsTheNode(t *testing.T) {
	g, cfg, failed := guarded(t)
	grow(t, g)
	dir := filepath.Dir(cfg.Book)
	require.NoError(t, os.Rename(dir, dir+".moved"))
	require.NoError(t, os.WriteFile(dir, nil, 0o600))
	require.NoError(t, g.SignVote("az-test", &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: 5000}), "its line was written")
	require.NotEmpty(t, *failed)
	require.ErrorContains(t, (*failed)[0], "go on in what was signed")
	require.Error(t, g.SignVote("az-test", &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: 5001}))
}
