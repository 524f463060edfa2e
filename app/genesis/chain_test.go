package genesis_test

import (
	"encoding/hex"
	"encoding/json"
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
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/protocol"
)

// startL1 runs an L1 on which one account, the returned key's, has ether.
func startL1(t *testing.T) (l1 *devnet.Node, key string) {
	t.Helper()
	rich, err := crypto.GenerateKey()
	require.NoError(t, err)
	million := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	l1, err = devnet.Start(t.Context(), devnet.Config{
		Dir: t.TempDir(), Interval: 100 * time.Millisecond, HTTPAddr: "127.0.0.1:0",
		Alloc: map[common.Address]*big.Int{crypto.PubkeyToAddress(rich.PublicKey): million},
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = l1.Close() })
	return l1, hex.EncodeToString(crypto.FromECDSA(rich))
}

// options for a chain of two, and its members.
func options(t *testing.T, l1 *devnet.Node, key string) (genesis.Options, []protocol.Validator) {
	t.Helper()
	dir := t.TempDir()
	var members []protocol.Validator
	for range 2 {
		keys, err := config.MakeKeys(t.TempDir())
		require.NoError(t, err)
		members = append(members, keys.Validator())
	}
	committee := filepath.Join(dir, "committee.json")
	text, err := json.Marshal(members)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(committee, text, 0o600))
	return genesis.Options{
		L1: l1.HTTPURL(), Key: key, Validators: committee, Genesis: filepath.Join(dir, "new", "genesis.json"),
		Slot: 4 * time.Second, Epoch: 8, PublishTimeout: time.Second, FundPublishers: true,
	}, members
}

func TestABegunChainHasAValidGenesis(t *testing.T) {
	l1, key := startL1(t)
	o, members := options(t, l1, key)
	o.Votes, o.Vetoer = true, common.Address{0x7e}
	o.L1Depth, o.OriginLag = 3, time.Second
	made, err := genesis.Begin(t.Context(), o)
	require.NoError(t, err)

	_, p, err := config.LoadGenesis(o.Genesis)
	require.NoError(t, err)
	require.Equal(t, made.Rollup, p.Rollup)
	require.Equal(t, made.ChainID, p.ChainID())
	require.Equal(t, members, p.Validators)
	require.Empty(t, p.FeeJuice, "no payer has anything unless its operator says so")
	require.EqualValues(t, 4000, p.SlotDuration)
	require.Equal(t, protocol.L1Params{Depth: 3, OriginLag: 1000, MaxOriginAge: 2}, p.L1)
	require.Less(t, p.GenesisOrigin.Number, made.Block)
	require.NotEqual(t, common.Hash{}, p.GenesisOrigin.Hash)
	code, err := l1.Client().CodeAt(t.Context(), made.Rollup, nil)
	require.NoError(t, err)
	require.NotEmpty(t, code)
	code, err = l1.Client().CodeAt(t.Context(), made.Slasher, nil)
	require.NoError(t, err)
	require.NotEmpty(t, code, "what offences cost is on L1, too")
	require.Equal(t, made.Governance, p.Governance)
	code, err = l1.Client().CodeAt(t.Context(), p.Governance, nil)
	require.NoError(t, err)
	require.NotEmpty(t, code, "a contract of votes governs")
	balance, err := l1.Client().BalanceAt(t.Context(), members[1].Publisher, nil)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether)), balance)

	_, err = genesis.Begin(t.Context(), o)
	require.ErrorContains(t, err, "is there already")
}

// What cannot work is refused before the account that deploys has sent anything.
func TestNothingIsPaidForAChainThatCannotBegin(t *testing.T) {
	l1, key := startL1(t)
	good, members := options(t, l1, key)
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	short, err := json.Marshal([]protocol.Validator{{Attester: members[0].Attester[:20], Publisher: members[0].Publisher}})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, short, 0o600))
	for what, spoil := range map[string]func(o *genesis.Options){
		"no key":            func(o *genesis.Options) { o.Key = "" },
		"64 hex digits":     func(o *genesis.Options) { o.Key = "secret" },
		"read validators":   func(o *genesis.Options) { o.Validators = "nowhere" },
		"validators":        func(o *genesis.Options) { o.Validators = file },
		"cannot be written": func(o *genesis.Options) { o.Genesis = filepath.Join(file, "genesis.json") },
		"no genesis file":   func(o *genesis.Options) { o.Genesis = "" },
		"signing twice": func(o *genesis.Options) {
			o.Slashing.Equivocation = stakes.NewAZT(new(big.Int).Lsh(big.NewInt(1), 100))
		},
		"up to a quarter":  func(o *genesis.Options) { o.Slashing.RewardPercent = 26 },
		"l1.depth":         func(o *genesis.Options) { o.L1Depth = 2000 },
		"l1.origin_lag_ms": func(o *genesis.Options) { o.OriginLag = -time.Second },
		"slot_duration_ms": func(o *genesis.Options) { o.Slot = 0 },
		"publish_timeout":  func(o *genesis.Options) { o.PublishTimeout = time.Hour },
		"fee_juice":        func(o *genesis.Options) { o.FeeJuice = make([]protocol.Allocation, 1) },
	} {
		t.Run(what, func(t *testing.T) {
			o := good
			spoil(&o)
			_, err := genesis.Begin(t.Context(), o)
			require.ErrorContains(t, err, what)
			require.NotContains(t, err.Error(), "secret")
		})
	}
	deployer, err := config.ParseKey(key)
	require.NoError(t, err)
	nonce, err := l1.Client().PendingNonceAt(t.Context(), crypto.PubkeyToAddress(deployer.PublicKey))
	require.NoError(t, err)
	require.Zero(t, nonce)
	require.NoFileExists(t, good.Genesis)
}
