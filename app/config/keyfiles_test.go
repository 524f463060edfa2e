package config_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
)

// A publisher's key goes out as a keystore of geth and comes in from one, and a node uses it
// where it lies.
func TestKeysGoInAndOut(t *testing.T) {
	from, dir := t.TempDir(), t.TempDir()
	keys, err := config.MakeKeys(from)
	require.NoError(t, err)
	password, other := filepath.Join(dir, "password"), filepath.Join(dir, "other")
	require.NoError(t, os.WriteFile(password, []byte("correct horse\nnot this\n"), 0o600))
	require.NoError(t, os.WriteFile(other, []byte("wrong"), 0o600))
	sealed := filepath.Join(dir, "sealed.json")
	account, err := config.ExportKey(from, config.PublisherKey, sealed, password)
	require.NoError(t, err)
	require.Equal(t, keys.Publisher, account)
	text, err := os.ReadFile(sealed)
	require.NoError(t, err)
	require.Contains(t, string(text), `"kdf":"scrypt"`)
	_, err = config.ExportKey(from, config.PublisherKey, sealed, password)
	require.ErrorContains(t, err, "is there already")

	// Others are made for this test alone, and quick to open.
	key, err := config.LoadPublisherKey(config.Paths(from).PublisherKey)
	require.NoError(t, err)
	text, err = keystore.EncryptKey(&keystore.Key{Address: account, PrivateKey: key}, "correct horse", keystore.LightScryptN, keystore.LightScryptP)
	require.NoError(t, err)
	sealed = filepath.Join(dir, "light.json")
	require.NoError(t, os.WriteFile(sealed, text, 0o600))

	c := config.Default()
	c.Home = from
	c.Publisher.KeyFile = sealed
	_, err = c.PublisherKey()
	require.ErrorContains(t, err, "publisher.password_file")
	c.Publisher.PasswordFile = other
	_, err = c.PublisherKey()
	require.ErrorContains(t, err, "could not decrypt")
	c.Publisher.PasswordFile = password
	require.NoError(t, c.CheckKeys(false))
	require.NoError(t, os.Chmod(password, 0o644)) //nolint:gosec // that is the point
	require.ErrorContains(t, c.CheckKeys(false), "chmod 600")
	require.NoError(t, os.Chmod(password, 0o600))

	to := t.TempDir()
	got, err := config.ImportKey(to, config.PublisherKey, sealed, password)
	require.NoError(t, err)
	require.Equal(t, keys.Publisher, got.Publisher)
	raw := filepath.Join(dir, "attester.json")
	_, err = config.ExportKey(from, config.AttesterKey, raw, "")
	require.NoError(t, err)
	_, err = config.ImportKey(to, config.AttesterKey, raw, "")
	require.ErrorContains(t, err, "another key")
	fresh := t.TempDir()
	got, err = config.ImportKey(fresh, config.AttesterKey, raw, "")
	require.NoError(t, err)
	require.Equal(t, keys.AttesterKey, got.AttesterKey)
	_, err = config.ImportKey(fresh, config.AttesterKey, raw, "")
	require.NoError(t, err, "the same once more")
	for _, k := range config.ListKeys(fresh) {
		require.NotEmpty(t, k.ID, k.Name)
		require.Equal(t, "0600", k.Mode, k.Name)
	}
	require.Equal(t, "missing", config.ListKeys(t.TempDir())[0].Format)
}

// With a signer elsewhere the home needs no key of the account, and names the account.
func TestASignerElsewhereNeedsAnAccount(t *testing.T) {
	c := config.Default()
	c.Publisher.Signer = "http://127.0.0.1:8550"
	require.ErrorContains(t, c.Check(), "publisher.account")
	c.Publisher.Account = "0x00000000000000000000000000000000000000aa"
	require.NoError(t, c.Check())
	_, err := c.PublisherKey()
	require.ErrorIs(t, err, config.ErrSignedElsewhere)
	c.Publisher.Signer = "ftp://x"
	require.ErrorContains(t, c.Check(), "publisher.signer")
}

// What is shown of a configuration says where each value comes from, and no secret.
func TestValuesSayWhereTheyComeFrom(t *testing.T) {
	dir := cometHome(t)
	own := config.Default()
	own.Home, own.Node.Moniker = dir, "of the file"
	require.NoError(t, own.Write())
	c, err := config.Load(dir, config.Source{
		Env:   []string{"AZTECD_L1_ENDPOINTS=https://l1.example/v3/TOPSECRET", "AZTECD_COMET_P2P_PEX=true"},
		Flags: map[string]string{"rpc.listen": "127.0.0.1:9"},
	})
	require.NoError(t, err)
	values, err := c.Values()
	require.NoError(t, err)
	from := map[string]config.Value{}
	for _, v := range values {
		from[v.Key] = v
		require.NotContains(t, v.Value, "TOPSECRET")
	}
	require.Equal(t, "file", from["node.moniker"].From)
	require.Equal(t, "flag", from["rpc.listen"].From)
	require.Equal(t, "environment", from["l1.endpoints"].From)
	require.Equal(t, "environment", from["comet.p2p.pex"].From)
	require.Equal(t, "default", from["txpool.max_txs"].From)
	require.Equal(t, `["https://l1.example/..."]`, from["l1.endpoints"].Value)
}
