package view_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

func newView(t *testing.T, l1 *l1test.L1, c *client.Client) *view.View {
	t.Helper()
	v, err := view.New(c, view.Options{
		Rollup: l1.Deployment.Rollup, FromBlock: l1.Params.GenesisOrigin.Number, Now: l1.Now,
	})
	require.NoError(t, err)
	return v
}

func step(t *testing.T, v *view.View) *view.Snapshot {
	t.Helper()
	require.NoError(t, v.Step(t.Context()))
	return v.Snapshot()
}

// liar forwards JSON-RPC to the L1 and changes the answers it is told to.
type liar struct {
	*httptest.Server
	l1   *rpc.Client
	mu   sync.Mutex
	lies map[string]func(params []json.RawMessage, truth json.RawMessage) json.RawMessage
	hang map[string]bool
}

func newLiar(t *testing.T, l1 *l1test.L1) *liar {
	t.Helper()
	l := &liar{
		l1: l1.Node.Client().Client(), hang: map[string]bool{},
		lies: map[string]func([]json.RawMessage, json.RawMessage) json.RawMessage{},
	}
	l.Server = httptest.NewServer(http.HandlerFunc(l.serve))
	t.Cleanup(l.Close)
	return l
}

func (l *liar) serve(w http.ResponseWriter, r *http.Request) {
	var call struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	body, _ := io.ReadAll(r.Body)
	if json.Unmarshal(body, &call) != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	l.mu.Lock()
	lie, hang := l.lies[call.Method], l.hang[call.Method]
	l.mu.Unlock()
	if hang {
		<-r.Context().Done()
		return
	}
	args := make([]any, len(call.Params))
	for i := range call.Params {
		args[i] = call.Params[i]
	}
	var truth json.RawMessage
	if err := l.l1.CallContext(r.Context(), &truth, call.Method, args...); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	if lie != nil {
		truth = lie(call.Params, truth)
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": truth})
}

// lie changes a method's answers; nil makes it honest again.
func (l *liar) lie(method string, with func(params []json.RawMessage, truth json.RawMessage) json.RawMessage) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lies[method] = with
}

func (l *liar) stall(method string, on bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.hang[method] = on
}
