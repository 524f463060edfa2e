package shares

import (
	"context"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/signer"
)

// exchangeOf is a node's, with a key that has no seat.
func exchangeOf(t *testing.T, c *abcitest.Chain, n *abcitest.Node) *Exchange {
	dir := t.TempDir()
	cfg := signer.Config{
		KeyFile: filepath.Join(dir, "key"), StateFile: filepath.Join(dir, "state"), Book: filepath.Join(dir, "book"), OldBook: filepath.Join(dir, "old"),
		ChainID: c.Params.ChainID(), Now: time.Now, Logger: log.NewNopLogger(),
	}
	privval.NewFilePV(secp256k1eth.GenPrivKeySecp256k1Eth([]byte("seatless")), cfg.KeyFile, cfg.StateFile).Save()
	guard, err := signer.Open(context.Background(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, guard.Close()) })
	return New(Config{
		App: n.App, Guard: guard, World: n.Store, Schedule: n.Schedule,
		ChainID: c.Params.ChainID(), Changed: make(chan struct{}), Logger: slog.New(slog.DiscardHandler),
	})
}
