package app

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// A contract that is not the one of genesis makes the node not ready, and says so once
// in a while, not each second. When it is mended the node is ready again by itself.
func TestAForeignContractIsNotReadyUntilItIsMended(t *testing.T) {
	l1 := l1test.Start(t, nil)
	params := *l1.Params
	params.OpenAfter++
	var log bytes.Buffer
	c := &contract{params: &params, l1: l1.Client(t), log: slog.New(slog.NewTextHandler(&log, nil)), genesis: l1test.Genesis().Hash()}
	now := time.Now()
	for range 60 {
		require.False(t, c.check(t.Context(), now))
		now = now.Add(time.Second)
	}
	require.ErrorContains(t, c.wrong(), "open_after_slots is 3 on L1 and 4 in genesis")
	require.Equal(t, 1, strings.Count(log.String(), "level=ERROR"))
	now = now.Add(11 * time.Minute)
	require.False(t, c.check(t.Context(), now))
	require.Equal(t, 2, strings.Count(log.String(), "level=ERROR"))

	params.OpenAfter--
	require.True(t, c.check(t.Context(), now.Add(lookSoon)))
	require.NoError(t, c.wrong())
	c.genesis[0]++
	require.False(t, c.check(t.Context(), now.Add(lookSoon+lookAgain)))
	require.ErrorContains(t, c.wrong(), "checkpoint 0 is")
	c.genesis[0]--
	now = now.Add(2*lookSoon + lookAgain)
	require.True(t, c.check(t.Context(), now))
	now = now.Add(-lookSoon)
	require.Contains(t, log.String(), "is the one of genesis again")

	// Another one may come later, too: no contract at all, here.
	params.Rollup = common.Address{9}
	require.True(t, c.check(t.Context(), now.Add(lookSoon+time.Second)), "looked at a moment ago")
	require.False(t, c.check(t.Context(), now.Add(lookSoon+lookAgain)))
	require.ErrorContains(t, c.wrong(), "no contract answers")
}

// A node whose journal is damaged, or of another account, runs without a publisher: it
// is not ready and says why, and consensus goes on.
func TestADamagedJournalDoesNotStopTheNode(t *testing.T) {
	for name, journal := range map[string]string{
		"damaged":            `{"version":2,"sent":[`,
		"of another account": `{"version":2,"account":"0x0000000000000000000000000000000000000001","rollup":"0x0000000000000000000000000000000000000001"}`,
	} {
		t.Run(name, func(t *testing.T) {
			cfg := config.Default()
			cfg.Home = t.TempDir()
			require.NoError(t, cfg.Write())
			files := cfg.Files()
			require.NoError(t, os.MkdirAll(files.Data, 0o700))
			require.NoError(t, os.WriteFile(files.PublisherKey, []byte(strings.Repeat("11", 32)), 0o600))
			require.NoError(t, os.WriteFile(filepath.Join(files.Data, "publisher.json"), []byte(journal), 0o600))
			cfg.L1.Endpoints = []string{"http://127.0.0.1:1"}
			params := *l1test.Start(t, nil).Params
			n := &Node{cfg: cfg, log: slog.New(slog.DiscardHandler), params: &params, registry: prometheus.NewRegistry()}
			n.parts = parts{fail: func(err error) { t.Error(err) }}
			require.NoError(t, n.startBridge(t.Context()))
			require.Contains(t, strings.Join(reasons(n.bridge), "\n"), "publisher has stopped: ")
			require.Contains(t, strings.Join(reasons(n.bridge), "\n"), "transaction journal")
			require.NoError(t, n.parts.close())
		})
	}
}
