package publication_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Who signed a checkpoint first is to blame for it, whatever was signed again since; where
// their certificate names nothing of this chain's, the last ones are.
func TestTheFirstSignersAreToBlame(t *testing.T) {
	n := sixChunks(t)
	_, err := publication.FirstLock(n.World, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord, "no certificate")
	keep := func(number, height, epoch uint64, names common.Hash) {
		c := &lock.Certificate{Height: height, Extension: lock.NewExtension(lock.Locked, epoch, names), Signers: []byte{3}, Signatures: [][lock.SignatureSize]byte{{1}, {2}}}
		require.NoError(t, n.World.Write(func(w worldstate.Writer) error { return ledger.KeepCertificate(n.World, w, number, c) }))
	}
	two, three := n.Version(t, 2), n.Version(t, 3)
	keep(1, 4, 0, two.Hash())
	keep(1, 9, 1, three.Hash())
	l, err := publication.FirstLock(n.World, 1)
	require.NoError(t, err)
	require.Equal(t, two, l.Header)
	require.EqualValues(t, 4, l.Certificate.Height)

	keep(2, 8, 0, common.Hash{1})
	keep(2, 10, 1, n.Last(t, 2).Hash())
	l, err = publication.FirstLock(n.World, 2)
	require.NoError(t, err)
	require.Equal(t, n.Last(t, 2), l.Header)
	require.EqualValues(t, 10, l.Certificate.Height)
	_, err = publication.FirstLock(n.World, 9)
	require.ErrorIs(t, err, ledger.ErrNoRecord, "no checkpoint")
}

// A version of a checkpoint is found by its hash, and nothing else is.
func TestVersionsAreFoundByHash(t *testing.T) {
	n := sixChunks(t)
	for chunk := uint64(1); chunk <= 6; chunk++ {
		want := n.Version(t, chunk)
		got, found, err := publication.Version(n.World, want.Number, func(h common.Hash) bool { return h == want.Hash() })
		require.NoError(t, err)
		require.True(t, found)
		require.Equal(t, want, got)
	}
	for _, number := range []uint64{1, 2, 9} {
		_, found, err := publication.Version(n.World, number, func(common.Hash) bool { return false })
		require.NoError(t, err)
		require.False(t, found)
	}
}
