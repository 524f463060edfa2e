package view_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

func newView(t *testing.T, l1 *l1test.L1, c *client.Client) *view.View {
	t.Helper()
	return viewWith(t, l1, c, func(*view.Options) {})
}

func viewWith(t *testing.T, l1 *l1test.L1, c *client.Client, change func(*view.Options)) *view.View {
	t.Helper()
	opts := view.Options{
		Rollup: l1.Deployment.Rollup, FromBlock: l1.Params.GenesisOrigin.Number, Now: l1.Now, FinalityDepth: 8,
	}
	change(&opts)
	v, err := view.New(c, opts)
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
	// asked counts calls by method.
	asked map[string]int
	// refusal, if it has a code, is the answer to everything.
	refusal struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	}
	// span is how many blocks of logs are given at once, if not zero.
	span uint64
}

func newLiar(t *testing.T, l1 *l1test.L1) *liar {
	t.Helper()
	l := &liar{
		l1: l1.Node.Client().Client(), hang: map[string]bool{}, asked: map[string]int{},
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
	l.asked[call.Method]++
	refusal, tooMuch := l.refusal, l.tooMuch(call.Method, call.Params)
	l.mu.Unlock()
	if hang {
		<-r.Context().Done()
		return
	}
	w.Header().Set("Content-Type", "application/json")
	if refusal.Code != 0 || tooMuch {
		_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "error": refusal})
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

// count is how often a method was asked for.
func (l *liar) count(method string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.asked[method]
}

// finalAt makes the endpoint call the head of this moment final, from now on.
func (l *liar) finalAt(t *testing.T) {
	t.Helper()
	var head json.RawMessage
	require.NoError(t, l.l1.CallContext(t.Context(), &head, "eth_getBlockByNumber", "latest", false))
	l.lie("eth_getBlockByNumber", func(p []json.RawMessage, truth json.RawMessage) json.RawMessage {
		if string(p[0]) == `"finalized"` {
			return head
		}
		return truth
	})
}

// refuse answers everything with an error of the server's own; 0 ends it.
func (l *liar) refuse(code int, message string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.refusal.Code, l.refusal.Message = code, message
}

// limitLogs refuses log queries over more blocks.
func (l *liar) limitLogs(blocks uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.span = blocks
}

func (l *liar) tooMuch(method string, params []json.RawMessage) bool {
	var q struct {
		FromBlock hexutil.Uint64 `json:"fromBlock"`
		ToBlock   hexutil.Uint64 `json:"toBlock"`
	}
	return method == "eth_getLogs" && l.span != 0 && json.Unmarshal(params[0], &q) == nil && uint64(q.ToBlock-q.FromBlock) >= l.span
}
