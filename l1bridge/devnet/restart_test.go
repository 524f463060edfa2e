package devnet_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
)

// The chain, its tags and its fork count survive a stop.
func TestRestartContinuesAtTheHead(t *testing.T) {
	alice := newAccount(t, "alice")
	cfg := manual(t, alice)
	n := start(t, cfg)
	tx := pay(t, n, alice)
	seal(t, n, 3)
	require.NoError(t, n.Reorg(t.Context(), 2))
	head := seal(t, n, 5)
	require.NoError(t, n.Close())

	n = start(t, cfg)
	require.EqualValues(t, 7, headNumber(t, n))
	includedIn(t, n, tx)
	next := seal(t, n, 1)
	require.Equal(t, head.Hash(), next.ParentHash())
	require.Equal(t, head.Extra(), next.Extra())
}

// A head that went back stays back.
func TestReorgSurvivesARestart(t *testing.T) {
	cfg := manual(t)
	n := start(t, cfg)
	seal(t, n, 3)
	require.NoError(t, n.Reorg(t.Context(), 1))
	require.NoError(t, n.Close())
	n = start(t, cfg)
	require.EqualValues(t, 1, headNumber(t, n))
	require.EqualValues(t, 2, seal(t, n, 1).NumberU64())
}

func TestDirectoryInUseIsRefused(t *testing.T) {
	cfg := manual(t)
	n := start(t, cfg)
	_, err := devnet.StartManual(t.Context(), cfg)
	require.Error(t, err)
	seal(t, n, 1)
}

func TestDirectoryOfAnotherChainIsRefused(t *testing.T) {
	cfg := manual(t)
	require.NoError(t, start(t, cfg).Close())
	for name, change := range map[string]func(*devnet.Config){
		"chain id":     func(c *devnet.Config) { c.ChainID = 5 },
		"slot length":  func(c *devnet.Config) { c.SecondsPerSlot = 6 },
		"genesis time": func(c *devnet.Config) { c.GenesisTime++ },
		"seed":         func(c *devnet.Config) { c.Seed = []byte("other") },
		"accounts":     func(c *devnet.Config) { *c = manual(t, newAccount(t, "alice")); c.Dir = cfg.Dir },
	} {
		t.Run(name, func(t *testing.T) {
			changed := cfg
			change(&changed)
			_, err := devnet.StartManual(t.Context(), changed)
			require.ErrorIs(t, err, devnet.ErrOtherChain)
		})
	}
}

// A restart need not repeat what the first start fixed.
func TestFixedParametersAreTakenFromTheRecord(t *testing.T) {
	cfg := manual(t)
	require.NoError(t, start(t, cfg).Close())
	cfg.GenesisTime, cfg.SecondsPerSlot, cfg.Interval = 0, 0, time.Hour
	n := start(t, cfg)
	first, err := n.Client().HeaderByNumber(t.Context(), new(big.Int))
	require.NoError(t, err)
	require.EqualValues(t, genesisTime, first.Time)
	require.EqualValues(t, genesisTime+12, seal(t, n, 1).Time())
}

func TestRandaoDependsOnSeedAndSlotsOnly(t *testing.T) {
	alice := newAccount(t, "alice")
	mixes := func(seed string, transact bool, skip uint64) []string {
		cfg := manual(t, alice)
		cfg.Seed = []byte(seed)
		n := start(t, cfg)
		if transact {
			pay(t, n, alice)
		}
		n.SkipSlots(skip)
		var out []string
		for range 3 {
			out = append(out, seal(t, n, 1).MixDigest().Hex())
		}
		return out
	}
	base := mixes("a", false, 0)
	require.Equal(t, base, mixes("a", true, 0))
	require.NotEqual(t, base, mixes("b", false, 0))
	require.NotEqual(t, base, mixes("a", false, 1))
}

func TestConfigRefusesWhatCannotRun(t *testing.T) {
	for name, cfg := range map[string]devnet.Config{
		"interval":  {Interval: -1},
		"interface": {HTTPAddr: "0.0.0.0:0"},
		"address":   {BeaconAddr: "127.0.0.1"},
		"balance":   {Alloc: map[common.Address]*big.Int{{1}: nil}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := devnet.StartManual(t.Context(), cfg)
			require.ErrorIs(t, err, devnet.ErrConfig)
		})
	}
}
