package signer_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
)

const chainID = "az-0123456789ab"

func newGuard(t *testing.T, file string) *signer.Guard {
	pv := cmttypes.NewMockPVWithParams(secp256k1eth.GenPrivKeySecp256k1Eth([]byte{1}), false, false)
	_, missing := os.Stat(file)
	g, err := signer.NewGuard(pv, file, missing != nil)
	require.NoError(t, err)
	return g
}

func precommit(height int64, round int32, ext string) *cmtproto.Vote {
	hash := make([]byte, 32)
	hash[0] = 1
	return &cmtproto.Vote{
		Type: cmtproto.PrecommitType, Height: height, Round: round, Extension: []byte(ext),
		BlockID: cmtproto.BlockID{Hash: hash, PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: hash}},
	}
}

func TestOneExtensionPerHeightAndRound(t *testing.T) {
	file := filepath.Join(t.TempDir(), "extension_state.json")
	g := newGuard(t, file)
	require.NoError(t, g.SignVote(chainID, precommit(5, 1, "a")))
	require.NoError(t, g.SignVote(chainID, precommit(5, 1, "a")), "the same again is no conflict")
	require.ErrorIs(t, g.SignVote(chainID, precommit(5, 1, "b")), signer.ErrConflict)
	require.ErrorIs(t, g.SignVote(chainID, precommit(5, 0, "a")), signer.ErrPast)
	require.ErrorIs(t, g.SignVote(chainID, precommit(4, 9, "a")), signer.ErrPast)

	again := newGuard(t, file)
	require.ErrorIs(t, again.SignVote(chainID, precommit(5, 1, "b")), signer.ErrConflict, "a restart does not forget")
	require.NoError(t, again.SignVote(chainID, precommit(5, 2, "b")))
}

// The promise is on disk before the key is used: a write that fails stops the signature.
func TestNothingIsSignedBeforeItIsWritten(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	require.NoError(t, os.Mkdir(dir, 0o700))
	g := newGuard(t, filepath.Join(dir, "state.json"))
	require.NoError(t, os.RemoveAll(dir))
	v := precommit(5, 0, "a")
	require.Error(t, g.SignVote(chainID, v))
	require.Empty(t, v.Signature)
	require.Empty(t, v.ExtensionSignature)
}

func TestABlockIsNotPrecommittedWithoutExtension(t *testing.T) {
	g := newGuard(t, filepath.Join(t.TempDir(), "state.json"))
	require.ErrorIs(t, g.SignVote(chainID, precommit(5, 0, "")), signer.ErrNothingAttested)
	nilVote := precommit(5, 0, "")
	nilVote.BlockID = cmtproto.BlockID{}
	require.NoError(t, g.SignVote(chainID, nilVote))
	prevote := precommit(5, 0, "")
	prevote.Type = cmtproto.PrevoteType
	require.NoError(t, g.SignVote(chainID, prevote))
}

func TestDamagedStateStopsTheStart(t *testing.T) {
	file := filepath.Join(t.TempDir(), "state.json")
	require.NoError(t, os.WriteFile(file, []byte("{"), 0o600))
	_, err := signer.NewGuard(cmttypes.NewMockPV(), file, true)
	require.ErrorContains(t, err, "damaged")
}

// A key that has signed does not sign on without knowing what.
func TestMissingStateOfAUsedKeyStopsTheStart(t *testing.T) {
	file := filepath.Join(t.TempDir(), "state.json")
	_, err := signer.NewGuard(cmttypes.NewMockPV(), file, false)
	require.ErrorContains(t, err, "is missing")
	_, err = signer.NewGuard(cmttypes.NewMockPV(), file, true)
	require.NoError(t, err)
	_, err = signer.NewGuard(cmttypes.NewMockPV(), file, false)
	require.NoError(t, err, "the file was made at the first start")
}
