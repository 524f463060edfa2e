package signer_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
)

const chainID = "az-0123456789ab"

// home is where a key, its signing state and the guard's book lie.
type home struct{ key, state, book, old string }

func newHome(t *testing.T) home {
	t.Helper()
	dir := t.TempDir()
	h := home{filepath.Join(dir, "key.json"), filepath.Join(dir, "state.json"), filepath.Join(dir, "book.jsonl"), filepath.Join(dir, "extension_state.json")}
	privval.NewFilePV(secp256k1eth.GenPrivKey(), h.key, h.state).Save()
	return h
}

func (h home) config() signer.Config {
	return signer.Config{
		KeyFile: h.key, StateFile: h.state, Book: h.book, OldBook: h.old,
		ChainID: chainID, Unsigned: anyHeight, Now: time.Now, Logger: log.NewNopLogger(), Fail: func(error) {},
	}
}

// anyHeight is what a test knows of a new key: nobody else has it.
func anyHeight(uint64) bool { return true }

// start opens the guard as a start of the node does.
func (h home) start(t *testing.T) *signer.Guard {
	t.Helper()
	g, err := signer.Open(context.Background(), h.config())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.Close()) })
	return g
}

// refused is why a start ends.
func (h home) refused(t *testing.T) error {
	t.Helper()
	g, err := signer.Open(context.Background(), h.config())
	if err == nil {
		require.NoError(t, g.Close())
	}
	require.Error(t, err)
	return err
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return text
}

func write(t *testing.T, file string, text []byte) {
	t.Helper()
	require.NoError(t, os.WriteFile(file, text, 0o600))
}

func block(b byte) cmtproto.BlockID {
	hash := make([]byte, 32)
	hash[0] = b
	return cmtproto.BlockID{Hash: hash, PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: hash}}
}

func precommit(height int64, round int32, ext string) *cmtproto.Vote {
	return &cmtproto.Vote{Type: cmtproto.PrecommitType, Height: height, Round: round, Extension: []byte(ext), BlockID: block(1), Timestamp: time.Now()}
}

func nilPrecommit(height int64, round int32) *cmtproto.Vote {
	return &cmtproto.Vote{Type: cmtproto.PrecommitType, Height: height, Round: round, Timestamp: time.Now()}
}

func prevote(height int64, round int32, b byte) *cmtproto.Vote {
	return &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: height, Round: round, BlockID: block(b), Timestamp: time.Now()}
}

func proposal(height int64, round int32, b byte) *cmtproto.Proposal {
	return &cmtproto.Proposal{Type: cmtproto.ProposalType, Height: height, Round: round, PolRound: -1, BlockID: block(b), Timestamp: time.Now()}
}
