package stake_test

import (
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/app/stake"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/protocol"
)

// town is a chain on an L1 that seals by itself, and a home that wants to join it.
type town struct {
	t      *testing.T
	home   string
	keys   config.Keys
	config config.Config
	rich   string // hex key of who deployed, and has ether
}

func newTown(t *testing.T) *town {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	w := &town{t: t, rich: hex.EncodeToString(crypto.FromECDSA(key))}
	l1, err := devnet.Start(t.Context(), devnet.Config{
		Dir: t.TempDir(), Interval: 50 * time.Millisecond, HTTPAddr: "127.0.0.1:0",
		Alloc: map[common.Address]*big.Int{w.account(): new(big.Int).Mul(big.NewInt(1_000), big.NewInt(params.Ether))},
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = l1.Close() })

	file := filepath.Join(t.TempDir(), "genesis.json")
	o := genesis.Options{
		L1: l1.HTTPURL(), Key: w.rich, Validators: w.validators(), Genesis: file,
		Slot: 4 * time.Second, Epoch: 8, PublishTimeout: time.Second,
	}
	_, err = genesis.Begin(t.Context(), o)
	require.NoError(t, err)
	w.home = t.TempDir()
	made, err := config.Init(config.InitOptions{Home: w.home, Genesis: file, Moniker: "joins"})
	require.NoError(t, err)
	w.keys = made.Keys
	w.config, err = config.Load(w.home, config.Source{Flags: map[string]string{"l1.endpoints": l1.HTTPURL(), "l1.poll_ms": "50"}})
	require.NoError(t, err)
	return w
}

// validators is a file of two.
func (w *town) validators() string {
	w.t.Helper()
	var members []protocol.Validator
	for range 2 {
		keys, err := config.MakeKeys(w.t.TempDir())
		require.NoError(w.t, err)
		members = append(members, keys.Validator())
	}
	text, err := json.Marshal(members)
	require.NoError(w.t, err)
	file := filepath.Join(w.t.TempDir(), "validators.json")
	require.NoError(w.t, os.WriteFile(file, text, 0o600))
	return file
}

func (w *town) account() common.Address {
	w.t.Helper()
	key, err := config.ParseKey(w.rich)
	require.NoError(w.t, err)
	return crypto.PubkeyToAddress(key.PublicKey)
}

// desk works from an account; an empty key is the home's publisher account.
func (w *town) desk(key string) *stake.Desk {
	w.t.Helper()
	return w.deskOf(stake.Options{Config: w.config, Key: key})
}

func (w *town) deskOf(o stake.Options) *stake.Desk {
	w.t.Helper()
	o.Logger = slog.New(slog.DiscardHandler)
	d, err := stake.Open(w.t.Context(), o)
	require.NoError(w.t, err)
	w.t.Cleanup(d.Close)
	return d
}

func (w *town) mint(amount string) {
	w.t.Helper()
	_, err := w.desk(w.rich).Mint(w.t.Context(), w.account(), azt(w.t, amount), false)
	require.NoError(w.t, err)
}

func azt(t *testing.T, text string) stakes.AZT {
	t.Helper()
	a, err := stakes.ParseAZT(text)
	require.NoError(t, err)
	return a
}
