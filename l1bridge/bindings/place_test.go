package bindings_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

func TestAPlaceIsTakenApart(t *testing.T) {
	word, ok := new(big.Int).SetString("000000003900"+"80"+"03"+"02"+"00000000000000ff", 16)
	require.True(t, ok)
	require.Equal(t, bindings.Place{LastChunk: 255, FirstBlob: 2, BlobCount: 3, Turn: 128, Slot: 0x3900}, bindings.ReadPlace(word))
	require.Zero(t, bindings.ReadPlace(new(big.Int)))
	require.Equal(t, ^uint64(0), bindings.ReadPlace(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))).LastChunk)
}
