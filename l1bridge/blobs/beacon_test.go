package blobs_test

import (
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/blobs"
)

// The source's order and its extra blobs do not matter; repeated hashes get
// their blob twice.
func TestBlobsComeInTheOrderAsked(t *testing.T) {
	a, hashA := someBlob(t, 1)
	b, hashB := someBlob(t, 2)
	c, _ := someBlob(t, 3)
	s := serve(t, list(t, c, b, a))
	got, err := reader(t, s.URL, blobs.Options{}).Blobs(t.Context(), carrier, []common.Hash{hashA, hashB, hashA})
	require.NoError(t, err)
	require.Equal(t, []kzg4844.Blob{a, b, a}, got)
}

// The clock is asked for once, and each hash is a parameter of its own.
func TestBlockIsAskedForBySlot(t *testing.T) {
	a, hashA := someBlob(t, 1)
	b, hashB := someBlob(t, 2)
	s := serve(t, list(t, a, b))
	r := reader(t, s.URL+"/", blobs.Options{})
	for range 2 {
		_, err := r.Blobs(t.Context(), carrier, []common.Hash{hashA, hashB})
		require.NoError(t, err)
	}
	ask := "/eth/v1/beacon/blobs/5?versioned_hashes=" + hashA.Hex() + "&versioned_hashes=" + hashB.Hex()
	require.Equal(t, []string{"/eth/v1/config/spec", "/eth/v1/beacon/genesis", ask, ask}, s.requests())
}

func TestAskingForNothingSendsNothing(t *testing.T) {
	s := serve(t, list(t))
	got, err := reader(t, s.URL, blobs.Options{}).Blobs(t.Context(), carrier, nil)
	require.NoError(t, err)
	require.Empty(t, got)
	require.Empty(t, s.requests())
}

// A configured clock needs no answer about it, and a path and a token in the
// URL are kept.
func TestConfiguredClockAndURLAreKept(t *testing.T) {
	a, hash := someBlob(t, 1)
	s := serveAll(t, list(t, a))
	r := reader(t, s.URL+"/path?token=1", blobs.Options{GenesisTime: 1_000, SecondsPerSlot: 6})
	_, err := r.Blobs(t.Context(), carrier, []common.Hash{hash})
	require.NoError(t, err)
	require.Equal(t, []string{"/path/eth/v1/beacon/blobs/10?token=1&versioned_hashes=" + hash.Hex()}, s.requests())

	_, err = r.Blobs(t.Context(), blobs.BlockRef{Time: 999}, []common.Hash{hash})
	require.ErrorIs(t, err, blobs.ErrNotFound)
}

func TestMillisecondSlotsAreUnderstood(t *testing.T) {
	a, hash := someBlob(t, 1)
	mux := http.NewServeMux()
	mux.HandleFunc("/eth/v1/beacon/genesis", text(`{"data":{"genesis_time":"1000"}}`))
	mux.HandleFunc("/eth/v1/config/spec", text(`{"data":{"SLOT_DURATION_MS":"12000"}}`))
	mux.HandleFunc("/eth/v1/beacon/blobs/5", list(t, a))
	_, err := reader(t, serveAll(t, mux).URL, blobs.Options{}).Blobs(t.Context(), carrier, []common.Hash{hash})
	require.NoError(t, err)
}

// anvil has no config/spec, knows blocks by number and takes one parameter.
func TestSourceWithoutSpecIsAskedByNumber(t *testing.T) {
	a, hashA := someBlob(t, 1)
	b, hashB := someBlob(t, 2)
	mux := http.NewServeMux()
	mux.HandleFunc("/eth/v1/beacon/blobs/3", list(t, a, b))
	ask := "/eth/v1/beacon/blobs/3?versioned_hashes=" + hashA.Hex() + "%2C" + hashB.Hex()
	for name, tc := range map[string]struct {
		opts blobs.Options
		asks []string
	}{
		"found out":  {blobs.Options{}, []string{"/eth/v1/config/spec", ask}},
		"configured": {blobs.Options{ByNumber: true}, []string{ask}},
	} {
		t.Run(name, func(t *testing.T) {
			s := serveAll(t, mux)
			_, err := reader(t, s.URL, tc.opts).Blobs(t.Context(), carrier, []common.Hash{hashA, hashB})
			require.NoError(t, err)
			require.Equal(t, tc.asks, s.requests())
		})
	}
}

func TestOptionsThatCannotWorkAreRefused(t *testing.T) {
	for _, url := range []string{"", "127.0.0.1:80", "ftp://host", "http://", "http://a b"} {
		_, err := blobs.NewBeacon(url, blobs.Options{})
		require.ErrorIs(t, err, blobs.ErrOptions, url)
	}
	_, err := blobs.NewBeacon("http://host", blobs.Options{Timeout: -1})
	require.ErrorIs(t, err, blobs.ErrOptions)
}
