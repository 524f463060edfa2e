package light_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/light"
	proofs "github.com/aztecd/aztecd/x/light"
)

// served is a server on a port of its own, and its clock.
type served struct {
	url string
	now atomic.Int64 // unix seconds
}

func serve(t *testing.T, o light.Options) *served {
	t.Helper()
	out := new(served)
	s, err := light.NewServer(t.Context(), o, func() time.Time { return time.Unix(out.now.Load(), 0) })
	require.NoError(t, err)
	t.Cleanup(s.Close)
	l, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // of the test
	require.NoError(t, err)
	server, ended := s.HTTP(), make(chan error, 1)
	go func() { ended <- server.Serve(l) }()
	t.Cleanup(func() {
		require.NoError(t, server.Close())
		require.ErrorIs(t, <-ended, http.ErrServerClosed)
	})
	out.url = "http://" + l.Addr().String()
	return out
}

// answer is an answer's code, and what it says.
type answer struct {
	code     int
	text     string
	Verified light.Verified
	Error    string
}

func (s *served) ask(t *testing.T, method, path, body string) answer {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, s.url+path, strings.NewReader(body))
	require.NoError(t, err)
	response, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	a := answer{code: response.StatusCode, text: string(raw)}
	if response.Header.Get("Content-Type") == "application/json" {
		require.NoError(t, json.Unmarshal(raw, &a.Verified))
		var e struct{ Error string }
		require.NoError(t, json.Unmarshal(raw, &e))
		a.Error = e.Error
	}
	require.Equal(t, a.code == http.StatusOK, a.Verified.ChunkHash != common.Hash{}, "a chunk is shown if and only if it was verified: %s", raw)
	return a
}

// What is asked for is answered, verified; what is no question is refused by its kind.
func TestServeAnswersWhatItVerified(t *testing.T) {
	chain, _, o := scene(t)
	s := serve(t, o)
	a := s.ask(t, "GET", "/chunk/3", "")
	require.Equal(t, http.StatusOK, a.code)
	require.Equal(t, uint64(3), a.Verified.Chunk.Number)
	require.Equal(t, api.StatusCheckpointed, a.Verified.Tip)
	for hash := range chain.Txs {
		a = s.ask(t, "GET", "/tx/"+hash.Hex(), strings.Repeat("a body that nobody reads", 10_000))
		require.Equal(t, http.StatusOK, a.code, a.text)
		require.Equal(t, hash, *a.Verified.Tx)
		break
	}
	for path, code := range map[string]int{
		"/": 404, "/chunk": 404, "/chunk/": 404, "/chunk/1/2": 404, "/tx/": 404, "/tips": 404, "/chunk/3/../../etc": 404,
		"/chunk/x": 400, "/chunk/-1": 400, "/chunk/18446744073709551616": 400, "/chunk/1%2f2": 400, "/tx/1": 400, "/tx/0x12": 400, "/tx/" + strings.Repeat("0", 66): 400,
		"/chunk/99": 404, "/tx/" + common.Hash{1}.Hex(): 404, "/chunk/" + strings.Repeat("1", 20_000): 431,
	} {
		require.Equal(t, code, s.ask(t, "GET", path, "").code, path)
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "OPTIONS"} {
		require.Equal(t, http.StatusMethodNotAllowed, s.ask(t, method, "/chunk/3", "").code, method)
	}
}

// A node that lies, sends too much or is away, and an L1 that is away, end in an error; once
// they are back so are the answers.
func TestServeNeverAnswersUnverified(t *testing.T) {
	chain, n, o := scene(t)
	var away, huge atomic.Bool
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if away.Load() {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		body, _ := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		if huge.Load() {
			_, _ = io.WriteString(w, strings.Repeat(" ", 2<<20))
		}
		n.ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	var dark atomic.Bool
	l1 := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if dark.Load() {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		pass(w, r, chain.Node.HTTPURL())
	}))
	t.Cleanup(l1.Close)
	o.Comet, o.L1 = front.URL, []string{l1.URL}
	s := serve(t, o)
	code := func() int { return s.ask(t, "GET", "/chunk/3", "").code }
	require.Equal(t, http.StatusOK, code())

	n.spoil = func(_ string, value any) {
		if p, ok := value.(*proofs.Proof); ok {
			p.Chunk.StateRoot[0] ^= 1
		}
	}
	a := s.ask(t, "GET", "/chunk/3", "")
	require.Equal(t, http.StatusBadGateway, a.code)
	require.Contains(t, a.Error, proofs.ErrChunk.Error())
	n.spoil = nil
	for _, fault := range []*atomic.Bool{&away, &huge} {
		fault.Store(true)
		require.Equal(t, http.StatusBadGateway, code())
		fault.Store(false)
		require.Equal(t, http.StatusOK, code())
	}
	dark.Store(true)
	require.Equal(t, http.StatusOK, code(), "the L1 block is recent")
	s.now.Add(60)
	require.Equal(t, http.StatusBadGateway, code(), "it is old, and there is no other")
	dark.Store(false)
	require.Equal(t, http.StatusOK, code())
}

// So many requests are under way at once and no more; each ends, and makes room.
func TestServeBoundsWhatIsUnderWay(t *testing.T) {
	_, n, o := scene(t)
	const places = 64
	var waiting atomic.Int64
	release := make(chan struct{})
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		waiting.Add(1)
		<-release
		n.ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	o.Comet = front.URL
	s := serve(t, o)
	codes := make([]int, places)
	var asked sync.WaitGroup
	for i := range codes {
		asked.Go(func() { codes[i] = s.ask(t, "GET", "/chunk/3", "").code })
	}
	require.Eventually(t, func() bool { return waiting.Load() == places }, time.Minute, time.Millisecond)
	a := s.ask(t, "GET", "/chunk/3", "")
	require.Equal(t, http.StatusServiceUnavailable, a.code)
	require.Contains(t, a.Error, "ask again")
	close(release)
	asked.Wait()
	for _, code := range codes {
		require.Equal(t, http.StatusOK, code)
	}
	require.Equal(t, http.StatusOK, s.ask(t, "GET", "/chunk/3", "").code)
}
