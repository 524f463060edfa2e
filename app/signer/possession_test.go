package signer_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/privval"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/x/deposit"
)

// The attester's own key proves its possession, and nothing of what it signed changes.
func TestPossessionIsProvedByTheKeyFile(t *testing.T) {
	dir := t.TempDir()
	file, state := filepath.Join(dir, "key.json"), filepath.Join(dir, "state.json")
	pv := privval.NewFilePV(secp256k1eth.GenPrivKey(), file, state)
	pv.Save()
	before, err := os.ReadFile(state)
	require.NoError(t, err)

	terms := deposit.Terms{L1ChainID: 31337, Staking: common.Address{1}, Depositor: common.Address{2}, Withdrawer: common.Address{3}, Publisher: common.Address{4}}
	proof, err := signer.ProvePossession(file, terms)
	require.NoError(t, err)
	holder, err := terms.Holder(proof)
	require.NoError(t, err)
	require.Equal(t, common.BytesToAddress(pv.GetAddress()), crypto.PubkeyToAddress(*holder))
	after, err := os.ReadFile(state)
	require.NoError(t, err)
	require.Equal(t, before, after)

	require.NoError(t, os.Chmod(file, 0o644))
	_, err = signer.ProvePossession(file, terms)
	require.ErrorContains(t, err, "others may")
	_, err = signer.ProvePossession(filepath.Join(dir, "none"), terms)
	require.ErrorIs(t, err, os.ErrNotExist)
}
