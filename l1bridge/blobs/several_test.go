package blobs_test

import (
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/blobs"
)

// One honest source is enough, wherever it stands in the list.
func TestSourcesAreTriedInTurn(t *testing.T) {
	good, hash := someBlob(t, 1)
	other, _ := someBlob(t, 2)
	missing, lying, honest := serve(t, http.NotFound), serve(t, list(t, other)), serve(t, list(t, good))

	all, err := blobs.NewSeveral([]string{missing.URL, lying.URL, honest.URL}, blobs.Options{})
	require.NoError(t, err)
	got, err := all.Blobs(t.Context(), carrier, []common.Hash{hash})
	require.NoError(t, err)
	require.Equal(t, []kzg4844.Blob{good}, got)

	_, err = all[:2].Blobs(t.Context(), carrier, []common.Hash{hash})
	require.ErrorIs(t, err, blobs.ErrNotFound)
	require.ErrorIs(t, err, blobs.ErrWrongBlob)
	require.NotErrorIs(t, err, blobs.ErrUnavailable)

	_, err = all[:0].Blobs(t.Context(), carrier, []common.Hash{hash})
	require.ErrorIs(t, err, blobs.ErrUnavailable)
}
