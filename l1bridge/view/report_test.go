package view_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// Endpoints that answer every call with an error of their own are left for one that
// answers.
func TestALimitedEndpointIsLeft(t *testing.T) {
	l1 := l1test.Start(t, nil)
	limited := newLiar(t, l1)
	limited.refuse(-32005, "daily request count exceeded")
	v := newView(t, l1, dial(t, time.Minute, limited.URL, l1.Node.HTTPURL()))
	require.True(t, step(t, v).Ready())
}

// An endpoint whose answers are well-formed and lead nowhere is left, too.
func TestAnEndpointThatLeadsNowhereIsLeft(t *testing.T) {
	l1 := l1test.Start(t, nil)
	liar := newLiar(t, l1)
	liar.lie("eth_getBlockByNumber", func(_ []json.RawMessage, truth json.RawMessage) json.RawMessage {
		var h types.Header
		require.NoError(t, json.Unmarshal(truth, &h))
		h.ParentHash = common.Hash{1} // of a block that nobody has
		made, err := json.Marshal(&h)
		require.NoError(t, err)
		return made
	})
	v := newView(t, l1, dial(t, time.Minute, liar.URL, l1.Node.HTTPURL()))
	for range 3 {
		require.ErrorIs(t, v.Step(t.Context()), ethereum.NotFound)
	}
	require.True(t, step(t, v).Ready())
}

// One that has no contract there is not believed when there is another; alone it is.
func TestAnEndpointWithoutTheContractIsPassedOver(t *testing.T) {
	l1 := l1test.Start(t, nil)
	empty := newLiar(t, l1)
	empty.lie("eth_call", func([]json.RawMessage, json.RawMessage) json.RawMessage { return json.RawMessage(`"0x"`) })
	require.ErrorIs(t, newView(t, l1, dial(t, time.Minute, empty.URL)).Step(t.Context()), view.ErrNoContract)
	require.True(t, step(t, newView(t, l1, dial(t, time.Minute, empty.URL, l1.Node.HTTPURL()))).Ready())
}

// safeLog may be written and read at the same time.
type safeLog struct {
	mu sync.Mutex
	bytes.Buffer
}

func (l *safeLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.Buffer.Write(p)
}

func (l *safeLog) count(text string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Count(l.Buffer.String(), text)
}

// The log's last word about L1 is true: a reason that changes is told, one that lasts
// is told again now and then, and no failure is told each time.
func TestAChangedReasonIsLogged(t *testing.T) {
	l1 := l1test.Start(t, nil)
	server := newLiar(t, l1)
	log := &safeLog{}
	v := viewWith(t, l1, dial(t, time.Minute, server.URL), func(o *view.Options) {
		o.Poll, o.Remind, o.Logger = time.Millisecond, time.Minute, slog.New(slog.NewTextHandler(log, nil))
	})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	calls := func() { // until the view has tried a few times
		for from := server.count("eth_getBlockByNumber"); server.count("eth_getBlockByNumber") < from+4; {
			time.Sleep(time.Millisecond)
		}
	}
	server.refuse(-32005, "rate limited")
	go func() { done <- v.Run(ctx) }()
	calls()
	require.Equal(t, 1, log.count("reason=unavailable"))
	err, since := v.Failure()
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.Equal(t, l1.Now(), since)

	l1.Pass(2 * time.Minute)
	calls()
	require.Equal(t, 2, log.count("reason=unavailable"))

	server.refuse(0, "")
	server.lie("eth_call", func([]json.RawMessage, json.RawMessage) json.RawMessage { return json.RawMessage(`"0x"`) })
	calls()
	require.Equal(t, 1, log.count("reason=no_contract"))

	server.lie("eth_call", nil)
	for !v.Snapshot().Ready() {
		time.Sleep(time.Millisecond)
	}
	calls()
	require.Equal(t, 1, log.count("L1 answers again"))
	err, _ = v.Failure()
	require.NoError(t, err)
	cancel()
	require.NoError(t, <-done)
}
