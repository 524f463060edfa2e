package keys_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/groth/grothtest"
)

// saved writes a key of a circuit with so many inputs.
func saved(t *testing.T, dir string, public int, h keys.Header) (*groth.Circuit, string, keys.Header) {
	c, err := groth.Compile(grothtest.NewAny(public, true))
	require.NoError(t, err)
	pk, vk, err := groth.Setup(c)
	require.NoError(t, err)
	file, h, err := keys.Open(dir).Save(h, c, pk, vk)
	require.NoError(t, err)
	return c, file, h
}

var unsafe = keys.Header{Kind: keys.KindB, Unsafe: true, Origin: "a test"}

func wanted(c *groth.Circuit) keys.Want {
	return keys.Want{Kind: keys.KindB, Circuit: c.Hash(), Chain: keys.DevelopmentChain}
}

// A key that was saved proves and verifies when another process loads it, and is in
// memory once.
func TestKeysAreLoadedAsSaved(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	c, file, h := saved(t, dir, 2, unsafe)
	require.Equal(t, common.Hash(c.Hash()), h.Circuit)
	store := keys.Open(dir)
	k, err := store.Load(wanted(c))
	require.NoError(t, err)
	require.Equal(t, h, k.Header)
	require.Equal(t, file, k.File)
	require.Equal(t, h.Key, crypto.Keccak256Hash(k.Verifying.Bytes()))

	public := []fr.Element{fr.NewElement(1), fr.NewElement(2)}
	proof, err := groth.Prove(c, k.Proving, grothtest.AssignAny(public, true))
	require.NoError(t, err)
	require.NoError(t, groth.Verify(k.Verifying, proof, public))

	again, err := store.Load(wanted(c))
	require.NoError(t, err)
	require.Same(t, k, again)
}

// A file is used only for its own circuit and for the key that L1 names.
func TestKeysOfAnythingElseAreNotFound(t *testing.T) {
	dir := t.TempDir()
	c, _, first := saved(t, dir, 2, unsafe)
	_, _, second := saved(t, dir, 2, unsafe)
	other, err := groth.Compile(grothtest.NewAny(3, true))
	require.NoError(t, err)

	store := keys.Open(dir)
	_, err = store.Load(wanted(other))
	require.ErrorIs(t, err, keys.ErrMissing)
	require.ErrorContains(t, err, "aztecd prover setup")
	for _, h := range []keys.Header{first, second} {
		w := wanted(c)
		w.Key = h.Key
		k, err := store.Load(w)
		require.NoError(t, err)
		require.Equal(t, h.Key, k.Key)
	}
	w := wanted(c)
	w.Key = common.Hash{1}
	_, err = store.Load(w)
	require.ErrorIs(t, err, keys.ErrMissing)
}

// A key that one machine made works on the development chain alone; a ceremony's
// everywhere, and it is found beside an unsafe one.
func TestUnsafeKeysAreForTheDevelopmentChain(t *testing.T) {
	dir := t.TempDir()
	c, _, _ := saved(t, dir, 2, unsafe)
	w := wanted(c)
	w.Chain = 1
	_, err := keys.Open(dir).Load(w)
	require.ErrorIs(t, err, keys.ErrUnsafe)
	require.ErrorContains(t, err, "ceremony")

	_, _, safe := saved(t, dir, 2, keys.Header{Kind: keys.KindB, Origin: "a ceremony"})
	for _, chain := range []uint64{1, keys.DevelopmentChain} {
		w.Chain = chain
		k, err := keys.Open(dir).Load(w)
		require.NoError(t, err)
		if chain == 1 {
			require.Equal(t, safe, k.Header)
		}
	}
}

// Whatever byte of a file changes, it is refused with its name and what to do.
func TestDamagedKeysAreRefused(t *testing.T) {
	dir := t.TempDir()
	c, file, _ := saved(t, dir, 2, unsafe)
	whole, err := os.ReadFile(file)
	require.NoError(t, err)
	for at := 0; at < len(whole); at += 1 + len(whole)/200 {
		spoilt := append([]byte{}, whole...)
		spoilt[at] ^= 0x20
		require.NoError(t, os.WriteFile(file, spoilt, 0o644))
		_, err := keys.Open(dir).Load(wanted(c))
		require.Error(t, err, "byte %d of %d", at, len(whole))
		if !errors.Is(err, keys.ErrMissing) { // its header says another circuit or key
			require.ErrorIs(t, err, keys.ErrDamaged, "byte %d of %d", at, len(whole))
		}
	}
	for _, n := range []int{0, 5, 100, len(whole) / 2, len(whole) - 1} {
		require.NoError(t, os.WriteFile(file, whole[:n], 0o644))
		_, err := keys.Open(dir).Load(wanted(c))
		require.ErrorIs(t, err, keys.ErrDamaged, "%d bytes", n)
		require.ErrorContains(t, err, filepath.Base(file))
	}

	// A whole key under another's name is damage as well.
	_, theirs, _ := saved(t, t.TempDir(), 3, unsafe)
	bytes, err := os.ReadFile(theirs)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, bytes, 0o644))
	_, err = keys.Open(dir).Load(wanted(c))
	require.ErrorIs(t, err, keys.ErrMissing)

	require.NoError(t, os.WriteFile(file, whole, 0o644))
	_, err = keys.Open(dir).Load(wanted(c))
	require.NoError(t, err)
}
