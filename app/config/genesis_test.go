package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/protocol"
)

func params(t testing.TB, keys ...config.Keys) *protocol.Params {
	t.Helper()
	p := protocol.Devnet()
	p.Rollup = common.HexToAddress("0xabc")
	p.GenesisTime = 1_700_000_000_000
	p.FeeJuice = []protocol.Allocation{{Address: protocol.FieldHex(fr.NewElement(7)), Amount: protocol.Amount{Lo: 9}}}
	for _, k := range keys {
		p.Validators = append(p.Validators, k.Validator())
	}
	require.NoError(t, p.Validate())
	return &p
}

func TestValidatorsAreTheCommittee(t *testing.T) {
	a, err := config.MakeKeys(t.TempDir())
	require.NoError(t, err)
	b, err := config.MakeKeys(t.TempDir())
	require.NoError(t, err)
	p := params(t, a, b)
	file := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, config.WriteGenesis(file, p))

	doc, got, err := config.LoadGenesis(file)
	require.NoError(t, err)
	require.Equal(t, p, got)
	require.Equal(t, p.ChainID(), doc.ChainID)
	require.Len(t, doc.Validators, 2)
	require.Equal(t, a.Attester.Bytes(), doc.Validators[0].Address.Bytes())
	require.EqualValues(t, 1, doc.Validators[1].Power)
	require.Equal(t, []string{"secp256k1eth"}, doc.ConsensusParams.Validator.PubKeyTypes)
	require.EqualValues(t, 1, doc.ConsensusParams.ABCI.VoteExtensionsEnableHeight)
}

func TestGenesisMustFollowFromItsParameters(t *testing.T) {
	a, err := config.MakeKeys(t.TempDir())
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, config.WriteGenesis(file, params(t, a)))
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	for what, change := range map[string][3]string{
		"power":       {`"power": "1"`, `"power": "2"`, "validators is"},
		"chain id":    {`"chain_id": "az-`, `"chain_id": "zz-`, "chain_id is zz-"},
		"block size":  {`"max_bytes": "2097152"`, `"max_bytes": "1"`, "consensus_params.block.max_bytes is 1"},
		"extra field": {`"initial_height"`, `"surprise": 1, "initial_height"`, "surprise is not a field"},
		"app state":   {`"restart_count"`, `"restart_counter"`, "restart_counter"},
	} {
		t.Run(what, func(t *testing.T) {
			bad := strings.Replace(string(text), change[0], change[1], 1)
			require.NotEqual(t, string(text), bad)
			require.NoError(t, os.WriteFile(file, []byte(bad), 0o600))
			_, _, err := config.LoadGenesis(file)
			require.ErrorContains(t, err, change[2])
		})
	}
}

func TestKeysAreKept(t *testing.T) {
	dir := t.TempDir()
	made, err := config.MakeKeys(dir)
	require.NoError(t, err)
	again, err := config.MakeKeys(dir)
	require.NoError(t, err)
	require.Equal(t, made, again)
}

func TestALostAttesterKeyIsNotReplacedSilently(t *testing.T) {
	dir := t.TempDir()
	_, err := config.MakeKeys(dir)
	require.NoError(t, err)
	require.NoError(t, os.Remove(config.Paths(dir).ConsensusKey))
	_, err = config.MakeKeys(dir)
	require.ErrorContains(t, err, "restore the key")
}

func TestPublisherKeyIsPrivate(t *testing.T) {
	dir := t.TempDir()
	_, err := config.MakeKeys(dir)
	require.NoError(t, err)
	file := config.Paths(dir).PublisherKey
	require.NoError(t, os.Chmod(file, 0o644))
	_, err = config.LoadPublisherKey(file)
	require.ErrorContains(t, err, "chmod 600")

	secret := strings.Repeat("z", 64)
	require.NoError(t, os.Chmod(file, 0o600))
	require.NoError(t, os.WriteFile(file, []byte(secret), 0o600))
	_, err = config.LoadPublisherKey(file)
	require.Error(t, err)
	require.NotContains(t, err.Error(), secret)
}

func FuzzGenesis(f *testing.F) {
	file := filepath.Join(f.TempDir(), "genesis.json")
	keys, err := config.MakeKeys(f.TempDir())
	require.NoError(f, err)
	require.NoError(f, config.WriteGenesis(file, params(f, keys)))
	text, err := os.ReadFile(file)
	require.NoError(f, err)
	f.Add(text)
	f.Fuzz(func(t *testing.T, text []byte) {
		file := filepath.Join(t.TempDir(), "genesis.json")
		require.NoError(t, os.WriteFile(file, text, 0o600))
		_, _, _ = config.LoadGenesis(file)
	})
}
