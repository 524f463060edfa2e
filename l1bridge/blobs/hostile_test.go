package blobs_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/blobs"
)

// Whatever a source does, the reader gets the right blob or a typed error.
func TestHostileSourceGetsATypedError(t *testing.T) {
	good, hash := someBlob(t, 1)
	other, _ := someBlob(t, 2)
	corrupt := good
	corrupt[100] ^= 1
	notFields := good
	notFields[0] = 0xff
	for name, tc := range map[string]struct {
		answer http.HandlerFunc
		want   error
	}{
		"another blob":       {list(t, other), blobs.ErrWrongBlob},
		"one bit changed":    {list(t, corrupt), blobs.ErrWrongBlob},
		"not field elements": {list(t, notFields), blobs.ErrWrongBlob},
		"short blob":         {text(`{"data":["0x00"]}`), blobs.ErrWrongBlob},
		"not hexadecimal":    {text(`{"data":["0x` + strings.Repeat("zz", len(good)) + `"]}`), blobs.ErrWrongBlob},
		"no blobs":           {list(t), blobs.ErrNotFound},
		"404":                {http.NotFound, blobs.ErrNotFound},
		"500":                {status(500), blobs.ErrUnavailable},
		"redirect":           {http.RedirectHandler("/elsewhere", http.StatusFound).ServeHTTP, blobs.ErrUnavailable},
		"empty":              {text(``), blobs.ErrUnavailable},
		"truncated":          {text(`{"data":["0x00`), blobs.ErrUnavailable},
		"truncated list":     {text(`{"data":[`), blobs.ErrUnavailable},
		"no data":            {text(`{"code":1}`), blobs.ErrUnavailable},
		"null data":          {text(`{"data":null}`), blobs.ErrUnavailable},
		"numbers":            {text(`{"data":[1]}`), blobs.ErrUnavailable},
		"a list":             {text(`[]`), blobs.ErrUnavailable},
		"too many blobs":     {list(t, make([]kzg4844.Blob, 73)...), blobs.ErrUnavailable},
		"endless string":     {endless(`{"data":["0x`, "0"), blobs.ErrUnavailable},
		"endless other":      {endless(`{"other":"`, "x"), blobs.ErrUnavailable},
		"hang-up":            {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, blobs.ErrUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := reader(t, serve(t, tc.answer).URL, blobs.Options{}).Blobs(t.Context(), carrier, []common.Hash{hash})
			require.ErrorIs(t, err, tc.want)
		})
	}
}

// Nonsense about the clock is not believed.
func TestHostileClockIsUnavailable(t *testing.T) {
	for name, tc := range map[string]struct{ spec, genesis string }{
		"zero slot":     {`{"data":{"SECONDS_PER_SLOT":"0"}}`, `{"data":{"genesis_time":"1000"}}`},
		"negative slot": {`{"data":{"SECONDS_PER_SLOT":"-1"}}`, `{"data":{"genesis_time":"1000"}}`},
		"half a second": {`{"data":{"SLOT_DURATION_MS":"500"}}`, `{"data":{"genesis_time":"1000"}}`},
		"no slot":       {`{"data":{}}`, `{"data":{"genesis_time":"1000"}}`},
		"null":          {`{"data":null}`, `{"data":{"genesis_time":"1000"}}`},
		"no genesis":    {`{"data":{"SECONDS_PER_SLOT":"12"}}`, `{"data":{}}`},
		"not json":      {`{"data":{"SECONDS_PER_SLOT":"12"}}`, `<html>`},
	} {
		t.Run(name, func(t *testing.T) {
			mux := http.NewServeMux()
			mux.HandleFunc("/eth/v1/config/spec", text(tc.spec))
			mux.HandleFunc("/eth/v1/beacon/genesis", text(tc.genesis))
			_, err := reader(t, serveAll(t, mux).URL, blobs.Options{}).Blobs(t.Context(), carrier, []common.Hash{{1}})
			require.ErrorIs(t, err, blobs.ErrUnavailable)
		})
	}
}

// A source that never answers costs its timeout, not the caller's patience.
func TestSilentSourceIsGivenUp(t *testing.T) {
	silent := serve(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	_, err := reader(t, silent.URL, blobs.Options{Timeout: 50 * time.Millisecond}).Blobs(t.Context(), carrier, []common.Hash{{1}})
	require.ErrorIs(t, err, blobs.ErrUnavailable)
	require.ErrorIs(t, err, context.DeadlineExceeded)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = reader(t, silent.URL, blobs.Options{}).Blobs(ctx, carrier, []common.Hash{{1}})
	require.ErrorIs(t, err, context.Canceled)
}

// The URL may hold an access token, which errors must not spread.
func TestErrorsDoNotShowTheToken(t *testing.T) {
	s := serve(t, status(500))
	r := reader(t, s.URL+"?key=secret", blobs.Options{})
	_, err := r.Blobs(t.Context(), carrier, []common.Hash{{1}})
	require.ErrorIs(t, err, blobs.ErrUnavailable)
	require.NotContains(t, err.Error(), "secret")
	s.Close()
	_, err = r.Blobs(t.Context(), carrier, []common.Hash{{1}})
	require.ErrorIs(t, err, blobs.ErrUnavailable)
	require.NotContains(t, err.Error(), "secret")
}

func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }
}

// endless repeats a piece until the reader hangs up.
func endless(start, piece string) http.HandlerFunc {
	chunk := strings.Repeat(piece, 1<<16)
	return func(w http.ResponseWriter, _ *http.Request) {
		for _, err := io.WriteString(w, start); err == nil; {
			_, err = io.WriteString(w, chunk)
		}
	}
}
