package deploy_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/claims"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// provenConfig is one with provers. Its keys have the length of keys: the contracts take
// whatever has their hash.
func provenConfig(t *testing.T) deploy.Config {
	t.Helper()
	cfg := config(t, 4)
	cfg.Proving = &deploy.Proving{
		Rules: *protocol.StandardProving(cfg.EpochDuration), World: common.Hash{31: 5}, Bounty: deploy.StandardBounty,
		Keys: deploy.ProofKeys{T: key(2, false), B: key(2, true), R: key(12, false)},
	}
	return cfg
}

// key has the length of a verifying key with so many public inputs.
func key(inputs int, committed bool) []byte {
	words := 2 + 3*4 + 2*(1+inputs)
	if committed {
		words += 2 + 2*4
	}
	return bytes.Repeat([]byte{byte(inputs)}, 32*words)
}

// The contracts of a chain with provers know each other, and start where genesis does.
func TestTheMarketIsThere(t *testing.T) {
	l1 := simulatedL1(t)
	cfg := provenConfig(t)
	got, err := deploy.Deploy(t.Context(), l1, newKey(t, "deployer", 0), cfg)
	require.NoError(t, err)

	rollup := newReader(l1, got.Rollup)
	require.Equal(t, got.Proving, view(t, rollup, rollup.PackProving(), rollup.UnpackProving))
	market, deposits, checks := bindings.NewProving(), bindings.NewProofEscrow(), bindings.NewEpochVerifier()
	m := reader{at: market.Instance(l1, got.Proving)}
	require.Equal(t, got.Escrow, view(t, m, market.PackEscrow(), market.UnpackEscrow))
	require.Equal(t, got.Verifier, view(t, m, market.PackVerifier(), market.UnpackVerifier))
	require.Equal(t, got.Slasher, view(t, m, market.PackSlasher(), market.UnpackSlasher))
	require.EqualValues(t, 13, view(t, m, market.PackClaimSlots(), market.UnpackClaimSlots))
	require.EqualValues(t, 13*slotDuration/12/2, view(t, m, market.PackClaimBlocks(), market.UnpackClaimBlocks))
	_, words := proving.WordsOf(&cfg.Genesis, cfg.Proving.World)
	require.Equal(t, words, common.Hash(view(t, m, market.PackTips(0), market.UnpackTips)))

	e := reader{at: deposits.Instance(l1, got.Escrow)}
	require.Equal(t, got.Proving, view(t, e, deposits.PackProving(), deposits.UnpackProving))
	require.EqualValues(t, 64*slotDuration, view(t, e, deposits.PackWithdrawDelay(), deposits.UnpackWithdrawDelay))

	v := reader{at: checks.Instance(l1, got.Verifier)}
	require.Equal(t, got.Rollup, view(t, v, checks.PackRollup(), checks.UnpackRollup))
	at := view(t, v, checks.PackBKey(), checks.UnpackBKey)
	code, err := l1.CodeAt(t.Context(), at, nil)
	require.NoError(t, err)
	require.Equal(t, append([]byte{0}, cfg.Proving.Keys.B...), code)

	paying := bindings.NewIncentives()
	incentives := reader{at: paying.Instance(l1, got.Incentives)}
	require.Equal(t, got.Proving, view(t, incentives, paying.PackProving(), paying.UnpackProving))
	require.Equal(t, cfg.Staking.PerProof, view(t, incentives, paying.PackPerProof(), paying.UnpackPerProof))
}

// atHead calls contracts as of the head, whatever block is asked for.
type atHead struct{ mining }

func (l atHead) CallAt(ctx context.Context, to common.Address, data []byte, _ common.Hash) ([]byte, error) {
	return l.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
}

// What Go reads of the market is what was deployed: nothing is due, and what is proven is
// genesis.
func TestTheMarketIsReadAsItIsDeployed(t *testing.T) {
	l1 := simulatedL1(t)
	cfg := provenConfig(t)
	deployer := newKey(t, "deployer", 0)
	got, err := deploy.Deploy(t.Context(), l1, deployer, cfg)
	require.NoError(t, err)
	p := protocol.Params{Rollup: got.Rollup, Proving: &protocol.Proving{Contract: got.Proving, Escrow: got.Escrow}}
	contracts, err := proving.New(atHead{l1}, nil, &p)
	require.NoError(t, err)
	head, err := l1.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	at := l1client.Header{Number: head.Number.Uint64(), Hash: head.Hash()}

	period, err := contracts.Period(t.Context(), at)
	require.NoError(t, err)
	require.Equal(t, claims.Period{}, period)
	tip, err := contracts.Proven(t.Context(), at)
	require.NoError(t, err)
	_, words := proving.WordsOf(&cfg.Genesis, cfg.Proving.World)
	require.Equal(t, proving.Tip{Hash: cfg.Genesis.Hash(), Words: words}, tip)
	free, err := contracts.Free(t.Context(), at, addressOf(deployer))
	require.NoError(t, err)
	require.Zero(t, free)
	claimants, err := contracts.Claimants(t.Context(), at)
	require.NoError(t, err)
	require.Empty(t, claimants)

	_, err = proving.New(atHead{l1}, nil, &protocol.Params{})
	require.ErrorContains(t, err, "nobody proves this chain")
	p.Proving.Contract = common.Address{9}
	elsewhere, err := proving.New(atHead{l1}, nil, &p)
	require.NoError(t, err)
	_, err = elsewhere.Period(t.Context(), at)
	require.ErrorIs(t, err, proving.ErrNoContract)
}

// The calls are what the contracts decode.
func TestACallClaimsWithTheQuoteAsItIsSigned(t *testing.T) {
	p := protocol.Params{Proving: &protocol.Proving{Contract: common.Address{1}, Escrow: common.Address{2}}}
	contracts, err := proving.New(nil, nil, &p)
	require.NoError(t, err)
	prover := newKey(t, "prover", 0)
	q := quote.Quote{Prover: addressOf(prover), Epoch: 7, ValidUntil: 9, Bond: protocol.Amount{Lo: 5}, Fee: 3}
	s, err := quote.Domain{L1ChainID: 1, Rollup: common.Address{3}}.Sign(q, prover)
	require.NoError(t, err)
	call, err := contracts.Claim(s)
	require.NoError(t, err)
	require.Equal(t, s.Encode(), call[4:], "the words that nodes relay are those of calldata")
	prune, err := contracts.Prune()
	require.NoError(t, err)
	require.Len(t, prune, 4+32)
}

// Without provers nothing of it is deployed.
func TestWithoutProversThereIsNoMarket(t *testing.T) {
	l1 := simulatedL1(t)
	got, err := deploy.Deploy(t.Context(), l1, newKey(t, "deployer", 0), config(t, 4))
	require.NoError(t, err)
	require.Equal(t, [3]common.Address{}, [3]common.Address{got.Proving, got.Escrow, got.Verifier})
	rollup := newReader(l1, got.Rollup)
	require.Equal(t, common.Address{}, view(t, rollup, rollup.PackProving(), rollup.UnpackProving))
}

// What the contracts would refuse is refused before anything is paid for.
func TestRulesOfProvingAreCheckedBeforeTheyArePaidFor(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*deploy.Proving)
		says  string
	}{
		"no keys":                 {func(p *deploy.Proving) { p.Keys = deploy.ProofKeys{} }, "aztecd prover setup"},
		"another circuit's key":   {func(p *deploy.Proving) { p.Keys.R = p.Keys.T }, "verifying keys of"},
		"no world":                {func(p *deploy.Proving) { p.World = common.Hash{} }, "no field element"},
		"a world that is none":    {func(p *deploy.Proving) { p.World = common.HexToHash("0x" + strings.Repeat("f", 64)) }, "no field element"},
		"no claims":               {func(p *deploy.Proving) { p.Rules.ClaimSlots = 0 }, "claims in the first 0 slots"},
		"no time to prove":        {func(p *deploy.Proving) { p.Rules.ClaimSlots = 32 }, "1 to 31 are possible"},
		"short periods":           {func(p *deploy.Proving) { p.Rules.MaxCheckpoints = 31 }, "32 is the least"},
		"no bond":                 {func(p *deploy.Proving) { p.Rules.MinBond = protocol.Amount{} }, "bonds of 0 AZT"},
		"a bond beyond a claim's": {func(p *deploy.Proving) { p.Rules.MinBond = protocol.Amount{Hi: 1 << 32} }, "96 bits"},
		"bonds that can leave":    {func(p *deploy.Proving) { p.Rules.WithdrawDelay = 32 }, "more than an epoch"},
		"a bond for the taking":   {func(p *deploy.Proving) { p.Bounty = 2_501 }, "2500 are possible"},
	} {
		t.Run(name, func(t *testing.T) {
			cfg := provenConfig(t)
			c.spoil(cfg.Proving)
			require.ErrorContains(t, cfg.Check(), c.says)
		})
	}
	cfg := provenConfig(t)
	require.NoError(t, cfg.Check())
}

// What Fallback would refuse is refused before anything is paid for, too.
func TestRulesOfTheFallbackAreCheckedBeforeTheyArePaidFor(t *testing.T) {
	whole := func() deploy.Config {
		cfg := provenConfig(t)
		cfg.L1ChainID = protocol.DevnetL1ChainID
		cfg.Proving.Rules.Fallback = protocol.StandardFallback(cfg.EpochDuration)
		cfg.Proving.Bodies = &deploy.BodiesVerifier{Meta: &bindings.EpochVerifierMetaData, Input: func(common.Address) []byte { return nil }}
		return cfg
	}
	require.NoError(t, whole().Check())
	for name, c := range map[string]struct {
		spoil func(*deploy.Config, *protocol.Fallback)
		says  string
	}{
		"nothing checks bodies":         {func(c *deploy.Config, _ *protocol.Fallback) { c.Proving.Bodies = nil }, "nothing checks proofs that read the bodies"},
		"nobody checks client proofs":   {func(c *deploy.Config, _ *protocol.Fallback) { c.L1ChainID = 1 }, "client_proofs names no contract"},
		"before a proof in time":        {func(c *deploy.Config, f *protocol.Fallback) { f.EnterSlots = 2*c.EpochDuration + 12 }, "77 are the least"},
		"an end before a checkpoint":    {func(c *deploy.Config, f *protocol.Fallback) { f.IdleSlots = c.EpochDuration - 1 }, "an epoch (32) is the least"},
		"an end before that of nothing": {func(_ *deploy.Config, f *protocol.Fallback) { f.ExitSlots = f.IdleSlots - 1 }, "the second is not below the first"},
	} {
		t.Run(name, func(t *testing.T) {
			cfg := whole()
			c.spoil(&cfg, cfg.Proving.Rules.Fallback)
			require.ErrorContains(t, cfg.Check(), c.says)
		})
	}
}
