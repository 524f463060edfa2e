package publisher_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// switched is an L1 endpoint that can be turned off.
type switched struct {
	*httptest.Server
	off    atomic.Bool
	refuse atomic.Value // a method that gets no answer
}

func newSwitched(t *testing.T, l1 *l1test.L1) *switched {
	t.Helper()
	target, err := url.Parse(l1.Node.HTTPURL())
	require.NoError(t, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	s := &switched{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		method, _ := s.refuse.Load().(string)
		if err != nil || s.off.Load() || method != "" && bytes.Contains(body, []byte(method)) {
			http.Error(w, "off", http.StatusBadGateway)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

func dial(t *testing.T, urls ...string) *client.Client {
	t.Helper()
	c, err := client.Dial(t.Context(), urls, time.Minute, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// An outage of L1's endpoint delays publication, and nothing else.
func TestOutageOnlyDelays(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	endpoint := newSwitched(t, l1)
	leader := bridgeOver(t, l1, chain, l1.Leader(1), dial(t, endpoint.URL))
	_, err := leader.step(t)
	require.NoError(t, err)

	endpoint.off.Store(true)
	l1.SealInto(t, 1, 0)
	require.ErrorIs(t, leader.view.Step(t.Context()), client.ErrUnavailable)
	_, err = leader.Step(t.Context())
	require.ErrorIs(t, err, client.ErrUnavailable)
	l1.Pass(time.Hour)
	d, err := leader.Step(t.Context())
	require.NoError(t, err)
	require.Equal(t, publisher.ReasonStaleView, d.Reason)

	endpoint.off.Store(false)
	l1.SealInto(t, l1.NextTurn(t, l1.Leader(1)), 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	require.EqualValues(t, 1, leader.tip(t))
}

// A second endpoint takes over at once.
func TestAnotherEndpointTakesOver(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	first, second := newSwitched(t, l1), newSwitched(t, l1)
	leader := bridgeOver(t, l1, chain, l1.Leader(1), dial(t, first.URL, second.URL))
	first.off.Store(true)
	l1.SealInto(t, 1, 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	require.EqualValues(t, 1, leader.tip(t))
}

// A transaction that no endpoint took goes out again as soon as one answers, at
// the same price.
func TestUnsentTransactionGoesOutAgain(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	endpoint := newSwitched(t, l1)
	leader := bridgeOver(t, l1, chain, l1.Leader(1), dial(t, endpoint.URL))
	l1.SealInto(t, 1, 0)
	endpoint.refuse.Store("eth_sendRawTransaction")
	_, err := leader.step(t)
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.Empty(t, l1.Seal(t).Transactions())

	endpoint.refuse.Store("")
	leader.expect(t, publisher.Propose, publisher.ReasonUnsent)
	require.Len(t, l1.Seal(t).Transactions(), 1)
	require.EqualValues(t, 1, leader.tip(t))
}
