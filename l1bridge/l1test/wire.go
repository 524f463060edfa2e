package l1test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Wire is an endpoint of an L1 whose answers a test bends: to lies, errors, or silence.
// No network and no time lies between it and who asks.
type Wire struct {
	l1   *L1
	name string

	mu   sync.Mutex
	bend Bend
}

// Call is a JSON-RPC call.
type Call struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// Bend answers a call in place of the L1, whose own answer ask gets. An rpc.Error is the
// server's; any other means that there is none. ErrHangs stands for one that has not come
// in time.
type Bend func(c *Call, ask func() (json.RawMessage, error)) (json.RawMessage, error)

// ErrHangs is what a caller sees of a server that hangs, without the wait.
var ErrHangs = context.DeadlineExceeded

// Wire makes an endpoint that is honest until it is told otherwise.
func (l *L1) Wire(name string) *Wire { return &Wire{l1: l, name: name} }

// Bend changes answers from now on; nil makes the endpoint honest.
func (w *Wire) Bend(b Bend) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.bend = b
}

// ClientOf asks through wires, the first one first.
func ClientOf(t testing.TB, wires ...*Wire) *client.Client {
	t.Helper()
	var endpoints []client.Endpoint
	for _, w := range wires {
		c, err := rpc.DialOptions(t.Context(), "http://"+w.name, rpc.WithHTTPClient(&http.Client{Transport: w}))
		require.NoError(t, err)
		endpoints = append(endpoints, client.Endpoint{Name: w.name, RPC: c})
	}
	c, err := client.New(endpoints, time.Hour, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// RoundTrip implements http.RoundTripper.
func (w *Wire) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	var c Call
	if err := json.Unmarshal(body, &c); err != nil {
		return nil, fmt.Errorf("read call: %w", err)
	}
	w.mu.Lock()
	bend := w.bend
	w.mu.Unlock()
	ask := func() (json.RawMessage, error) { return w.ask(c) }
	var result json.RawMessage
	if bend == nil {
		result, err = ask()
	} else {
		result, err = bend(&c, ask)
	}
	return answer(c.ID, result, err)
}

// ask asks the L1. Callers' deadlines do not count: a busy machine proves six blobs in
// seconds, and nothing here is late on purpose.
func (w *Wire) ask(c Call) (out json.RawMessage, err error) {
	args := make([]any, len(c.Params))
	for i := range c.Params {
		args[i] = c.Params[i]
	}
	err = w.l1.Node.Client().Client().CallContext(context.Background(), &out, c.Method, args...)
	return out, err
}

func answer(id, result json.RawMessage, err error) (*http.Response, error) {
	said := map[string]any{"jsonrpc": "2.0", "id": id, "result": result}
	var no rpc.Error
	switch {
	case errors.As(err, &no):
		e := map[string]any{"code": no.ErrorCode(), "message": no.Error()}
		var data rpc.DataError
		if errors.As(err, &data) {
			e["data"] = data.ErrorData()
		}
		said = map[string]any{"jsonrpc": "2.0", "id": id, "error": e}
	case err != nil:
		return nil, err
	}
	text, err := json.Marshal(said)
	return &http.Response{
		StatusCode: http.StatusOK, Status: http.StatusText(http.StatusOK), Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(bytes.NewReader(text)), ContentLength: int64(len(text)),
	}, err
}
