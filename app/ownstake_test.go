package app

import (
	"context"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/deposit"
)

// A node whose validator waits lets it in, through the account that it publishes from and
// by the L1 that it follows.
func TestANodeLetsItsOwnValidatorIn(t *testing.T) {
	deployer, joiner := l1test.Key(t, "deployer", 0), l1test.Key(t, "joining attester", 0)
	l1 := l1test.Start(t, func(c *devnet.Config) {
		c.Alloc[l1test.Address(deployer)] = new(big.Int).Exp(big.NewInt(10), big.NewInt(21), nil)
	})
	v, err := view.New(l1.Client(t), view.Options{Rollup: l1.Deployment.Rollup, FromBlock: l1.Params.GenesisOrigin.Number, Poll: time.Millisecond})
	require.NoError(t, err)
	p := parts{fail: func(err error) { t.Error(err) }}
	defer func() { require.NoError(t, p.close()) }()
	p.run("L1 view", v.Run)

	// Blocks come as transactions do.
	attester := l1test.Address(joiner)
	status := func() stakes.Status {
		pending, err := l1.Node.Client().PendingTransactionCount(t.Context())
		require.NoError(t, err)
		if pending > 0 {
			l1.Seal(t)
		}
		head, err := v.Client().AgreedHead(t.Context())
		require.NoError(t, err)
		r, err := stakes.Open(t.Context(), v.Client(), l1.Deployment.Rollup, head)
		require.NoError(t, err)
		s, err := r.Of(t.Context(), attester)
		require.NoError(t, err)
		return s.Status
	}
	depositor, err := staking.New(staking.Options{L1: v.Client(), Account: l1.Account(t, deployer), Rollup: l1.Deployment.Rollup, Poll: time.Millisecond, Now: l1.Now})
	require.NoError(t, err)
	minimum := stakes.NewAZT(l1.Stakes.Minimum)
	d := staking.Deposit{Amount: minimum, Terms: deposit.Terms{
		L1ChainID: l1.Params.L1ChainID, Staking: l1.Deployment.Staking, Depositor: l1test.Address(deployer), Withdrawer: common.Address{7}, Publisher: common.Address{8},
	}}
	d.Proof, err = crypto.Sign(crypto.Keccak256(d.Terms.Message()), joiner)
	require.NoError(t, err)
	done := make(chan error, 1)
	p.once("deposit", func(ctx context.Context) {
		_, err := depositor.Do(ctx, staking.Mint(l1test.Address(deployer), l1test.Address(deployer), minimum))
		if err == nil {
			_, err = depositor.Do(ctx, only(d.Plan(attester), "enter"))
		}
		done <- err
	})
	require.Eventually(t, func() bool { return status() == stakes.Queued && len(done) == 1 }, time.Minute, time.Millisecond)
	require.NoError(t, <-done)

	keeper, err := keepStake(v, l1.Account(t, l1.Publishers[0]), l1.Params, attester, time.Now, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	p.run("stake", keeper.Run)
	require.Eventually(t, func() bool { return status() == stakes.Active }, time.Minute, time.Millisecond)
}

// only is a plan without the calls of a name.
func only(plan staking.Plan, not string) staking.Plan {
	return func(ctx context.Context, now staking.Now) (out []staking.Call, err error) {
		calls, err := plan(ctx, now)
		for _, c := range calls {
			if c.Name != not {
				out = append(out, c)
			}
		}
		return out, err
	}
}
