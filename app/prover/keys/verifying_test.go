package keys_test

import (
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
)

// Whoever only checks proofs reads the verifying key alone, under the same conditions.
func TestVerifyingKeysAreReadAlone(t *testing.T) {
	dir := t.TempDir()
	c, file, h := saved(t, dir, 2, unsafe)
	store := keys.Open(dir)
	vk, err := store.Verifying(wanted(c))
	require.NoError(t, err)
	require.Equal(t, h.Key, crypto.Keccak256Hash(vk.Bytes()))

	w := wanted(c)
	w.Chain = 1
	_, err = store.Verifying(w)
	require.ErrorIs(t, err, keys.ErrUnsafe)
	w = wanted(c)
	w.Key = common.Hash{1}
	_, err = store.Verifying(w)
	require.ErrorIs(t, err, keys.ErrMissing)

	b, err := os.ReadFile(file)
	require.NoError(t, err)
	at := len(b) - int(h.ProvingKeyBytes) - 1 // the verifying key's last byte
	b[at] ^= 1
	require.NoError(t, os.WriteFile(file, b, 0o600))
	_, err = store.Verifying(wanted(c))
	require.ErrorIs(t, err, keys.ErrDamaged)
	require.NoError(t, os.WriteFile(file, b[:at], 0o600))
	_, err = store.Verifying(wanted(c))
	require.ErrorIs(t, err, keys.ErrDamaged)
}
