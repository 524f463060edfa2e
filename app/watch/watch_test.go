package watch

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/conflicts"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/protocol"
)

// liar is a node that answers as it likes.
type liar struct {
	url    string
	answer atomic.Pointer[func(method string, w http.ResponseWriter)]
}

func newLiar(t *testing.T) *liar {
	t.Helper()
	l := &liar{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			Method string `json:"method"`
		}
		_ = json.NewDecoder(r.Body).Decode(&call) // or it is no call
		if f := l.answer.Load(); f != nil {
			(*f)(call.Method, w)
			return
		}
		http.Error(w, "starting", http.StatusServiceUnavailable)
	}))
	t.Cleanup(server.Close)
	l.url = server.URL
	return l
}

// says has the node answer each call with something.
func (l *liar) says(result any) {
	l.does(func(_ string, w http.ResponseWriter) {
		raw, _ := json.Marshal(result) // a plain value
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"result":%s}`, raw)
	})
}

func (l *liar) does(f func(method string, w http.ResponseWriter)) { l.answer.Store(&f) }

func options(t *testing.T, node string) Options {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return Options{Node: node, L1: []string{"http://127.0.0.1:1"}, Key: key, Dir: t.TempDir(), Metrics: "127.0.0.1:0"}
}

// A watchtower that has no node waits for it, says so, and stops when it is told to.
func TestAWatchtowerWaitsForItsNode(t *testing.T) {
	node := newLiar(t)
	o, err := options(t, node.url).ready()
	require.NoError(t, err)
	h := &health{now: time.Now}
	registry := prometheus.NewRegistry()
	server, err := o.serve(h, registry)
	require.NoError(t, err)
	defer server.close()
	get := func(path string) (int, string) {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+server.server.Addr()+path, nil)
		require.NoError(t, err)
		answer, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		defer answer.Body.Close()
		text, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		return answer.StatusCode, string(text)
	}
	c, err := client.DialBounded(t.Context(), node.url)
	require.NoError(t, err)
	defer c.Close()
	ctx, stop := context.WithCancel(t.Context())
	type learned struct {
		params *protocol.Params
		err    error
	}
	done := make(chan learned, 1)
	go func() {
		p, err := o.learn(ctx, c, h)
		done <- learned{p, err}
	}()
	require.Eventually(t, func() bool {
		_, text := get("/readyz")
		return strings.Contains(text, "503")
	}, time.Minute, time.Millisecond, "why")
	status, text := get("/healthz")
	require.Equal(t, http.StatusOK, status)
	require.Contains(t, text, "waits for its node")
	status, _ = get("/readyz")
	require.Equal(t, http.StatusServiceUnavailable, status)
	stop()
	require.Equal(t, learned{}, <-done)

	p := protocol.Devnet()
	p.Rollup = common.Address{1}
	node.says(api.NodeInfo{Params: (*api.Params)(&p)})
	got, err := o.learn(t.Context(), c, h)
	require.NoError(t, err)
	require.Equal(t, p.Rollup, got.Rollup)
}

// Whoever answers for the node chooses no other contract for the account's money: not after the
// first start, nor where the operator said which.
func TestAWatchtowerIsForOneDeployment(t *testing.T) {
	o := options(t, "http://node")
	p := protocol.Devnet()
	p.Rollup = common.Address{1}
	require.NoError(t, o.pin(&p))
	require.NoError(t, o.pin(&p), "a restart")
	for name, change := range map[string]func(*protocol.Params){
		"another rollup": func(p *protocol.Params) { p.Rollup = common.Address{2} },
		"another L1":     func(p *protocol.Params) { p.L1ChainID++ },
	} {
		other := p
		change(&other)
		require.ErrorIs(t, o.pin(&other), ErrOther, name)
	}
	named := options(t, "http://node")
	named.Rollup = common.Address{3}
	require.ErrorIs(t, named.pin(&p), ErrOther)
	require.NoFileExists(t, named.Dir+"/deployment.json")
}

// No answer is read without end, however long it is, or slow: what comes of it is an error.
func TestANodesEndlessAnswerEnds(t *testing.T) {
	node := newLiar(t)
	c, err := client.DialBounded(t.Context(), node.url)
	require.NoError(t, err)
	defer c.Close()
	sent := 0
	node.does(func(_ string, w http.ResponseWriter) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"`)
		part := strings.Repeat("00", 1<<19)
		for sent = 0; sent < 1<<30; sent += len(part) {
			if _, err := io.WriteString(w, part); err != nil {
				return
			}
		}
	})
	_, err = c.Conflicts(t.Context())
	require.Error(t, err)
	require.Less(t, sent, 64<<20)
}

// What a node says of who signed twice is checked here, and bounded; what it says that is not
// so reports nobody.
func TestALiarsEvidenceReportsNobody(t *testing.T) {
	node := newLiar(t)
	c, err := client.DialBounded(t.Context(), node.url)
	require.NoError(t, err)
	defer c.Close()
	log := options(t, node.url)
	log, err = log.ready()
	require.NoError(t, err)
	found, err := conflicts.Open(conflicts.Config{
		ChainID: "az-1", File: log.Dir + "/conflicts.json", Logger: log.Logger, Metrics: prometheus.NewRegistry(),
		Committee: func(context.Context, uint64) (*committee.Committee, error) { return nil, context.Canceled },
	})
	require.NoError(t, err)
	heard := 0
	r := &reported{node: c, chainID: "az-1", heard: func(err error) {
		if err == nil {
			heard++
		}
	}, found: found, log: log.Logger}
	forged := equivocation.Evidence{Place: equivocation.Place{Kind: equivocation.PreVote, Height: 3}}
	forged.A.Signature, forged.B.Signature = make([]byte, 65), make([]byte, 65)
	forged.B.Block.Hash = common.Hash{1}
	all := make([]equivocation.Evidence, 3*mostPieces)
	for i := range all {
		all[i] = forged
		all[i].Height += uint64(i)
	}
	node.does(func(method string, w http.ResponseWriter) {
		result := "[]"
		if method == "node_getEquivocations" {
			raw, _ := json.Marshal(all) // plain values
			result = string(raw)
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"result":%s}`, result)
	})
	r.ask(t.Context())
	require.Equal(t, 1, heard, "the node answers")
	require.Empty(t, r.all())
	require.Empty(t, found.All())
}
