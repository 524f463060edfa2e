package audit_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/publication"
)

// endpoint answers each call by what choose says: one of several L1s, or what it makes
// of that one's answer.
func endpoint(t *testing.T, choose func(method, body string) (of *rollup, change func(string) string)) *client.Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		body, _ := io.ReadAll(q.Body)
		var call struct{ Method string }
		_ = json.Unmarshal(body, &call)
		of, change := choose(call.Method, string(body))
		answer, err := http.Post(of.Node.HTTPURL(), "application/json", bytes.NewReader(body)) //nolint:noctx // of the test
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		text, _ := io.ReadAll(answer.Body)
		if change != nil {
			text = []byte(change(string(text)))
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(text)
	}))
	t.Cleanup(server.Close)
	c, err := client.Dial(t.Context(), []string{server.URL}, time.Minute, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

func (r *rollup) head(t *testing.T) common.Hash {
	t.Helper()
	h, err := r.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return h.Hash()
}

// An audit by a trusted block goes up to it, has the contract's answers proved, and says
// so; one without says what it took on trust.
func TestAnAuditByATrustedBlock(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	r.publish(t, 1)
	trusted := r.head(t)
	r.lock(t, 1, 1)
	r.publish(t, 2)

	var said audit.Summary
	a := newRun(t, r)
	a.Done = func(s audit.Summary) { said = s }
	a.again(t, 1, 2)
	require.False(t, said.Trusted)
	require.Contains(t, strings.Join(said.NotChecked(), "\n"), "L1 itself")
	require.Contains(t, strings.Join(said.NotChecked(), "\n"), "checkpoints 1 to 2 are in L1 blocks that are not final")
	require.Contains(t, strings.Join(said.NotChecked(), "\n"), "validity")

	a = newRun(t, r)
	a.Done = func(s audit.Summary) { said = s }
	var err error
	a.Pin, err = verify.Trusted(t.Context(), a.Client, trusted)
	require.NoError(t, err)
	a.again(t, 1)
	require.Equal(t, trusted, said.L1Hash)
	require.True(t, said.Trusted)
	require.True(t, said.GenesisProved)
	require.NotContains(t, strings.Join(said.NotChecked(), "\n"), "L1 itself")

	_, err = verify.Trusted(t.Context(), a.Client, common.Hash{1})
	require.ErrorContains(t, err, "no L1 endpoint has the trusted block")
}

// A made-up L1 with a chain of its own at the rollup's address passes an audit that
// believes its endpoint, and none that has the hash of a true block.
func TestAMadeUpL1DoesNotPassATrustedBlock(t *testing.T) {
	real, forged := newRollup(t), newRollup(t)
	require.Equal(t, real.Deployment.Rollup, forged.Deployment.Rollup)
	real.lock(t, 0, 1)
	real.publish(t, 1)
	trusted := real.head(t)
	forged.lock(t, 0, 2)
	forged.publish(t, 1)

	liar := endpoint(t, func(method, body string) (*rollup, func(string) string) {
		if method == "eth_getBlockByHash" && strings.Contains(body, trusted.Hex()) {
			return real, nil // the one answer that can be held against something
		}
		return forged, nil
	})
	a := newRun(t, forged)
	a.Client = liar
	a.again(t, 1)

	a = newRun(t, forged)
	a.Client = liar
	var err error
	a.Pin, err = verify.Trusted(t.Context(), a.Client, trusted)
	require.NoError(t, err)
	err = audit.Run(t.Context(), a.Options)
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.Empty(t, a.told)

	// With true state and made-up events.
	liar = endpoint(t, func(method, _ string) (*rollup, func(string) string) {
		if method == "eth_getLogs" {
			return forged, nil
		}
		return real, nil
	})
	a = newRun(t, real)
	a.Client = liar
	a.Pin, err = verify.Trusted(t.Context(), a.Client, trusted)
	require.NoError(t, err)
	require.Error(t, audit.Run(t.Context(), a.Options))
	require.Empty(t, a.told)
}

// An audit that goes on where one ended that believed another committee looks at the
// locks again: with a trusted block nothing that was believed stays believed.
func TestATrustedBlockIsHeldAgainstAnEarlierAuditToo(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	r.lie = func(p *publication.Publishable) { p.Certificate = nil }
	r.publish(t, 1)
	confirm := confirming(t, 1, r.State.Checkpoint.Header.Hash())
	liar := endpoint(t, func(method, body string) (*rollup, func(string) string) {
		if method == "eth_getLogs" && strings.Contains(body, confirmedTopic.Hex()) {
			return r, confirm // nobody locked it
		}
		return r, nil
	})
	a := newRun(t, r)
	honest := a.Client
	a.Client = liar
	a.again(t, 1)

	a.Client = honest
	var err error
	a.Pin, err = verify.Trusted(t.Context(), honest, r.head(t))
	require.NoError(t, err)
	require.ErrorIs(t, audit.Run(t.Context(), a.Options), verify.ErrNotLocked)
}

// Events that do not end in the contract's tip are not all of them.
func TestEventsThatDoNotEndInTheTipAreRefused(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	r.publish(t, 1)
	for name, change := range map[string]func(string) string{
		"none": func(string) string { return `{"jsonrpc":"2.0","id":1,"result":[]}` },
		"another hash": func(s string) string {
			h := r.State.Checkpoint.Header.Hash().Hex()[2:]
			return strings.ReplaceAll(s, h, strings.Repeat("11", 32))
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := newRun(t, r)
			genesis := true // the first query is for the genesis event
			a.Client = endpoint(t, func(method, _ string) (*rollup, func(string) string) {
				if method != "eth_getLogs" {
					return r, nil
				}
				if genesis {
					genesis = false
					return r, nil
				}
				return r, change
			})
			require.ErrorIs(t, audit.Run(t.Context(), a.Options), audit.ErrUnsteady)
			require.Empty(t, a.told)
		})
	}
}
