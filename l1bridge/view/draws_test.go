package view_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// seats is how many of the four validators sit at a time.
const seats = 3

func drawing(t *testing.T) *l1test.L1 {
	t.Helper()
	return l1test.StartOf(t, nil, func(p *protocol.Params) { p.SetCommittee(seats) })
}

// sample samples the epoch after the next, in a block of its own.
func sample(t *testing.T, l1 *l1test.L1) {
	t.Helper()
	opts := bind.NewKeyedTransactor(l1test.Key(t, "outsider", 0), new(big.Int).SetUint64(l1.Params.L1ChainID))
	opts.Context, opts.GasLimit = t.Context(), 200_000
	rollup := bindings.NewRollup()
	tx, err := bind.Transact(rollup.Instance(l1.Node.Client(), l1.Deployment.Rollup), opts, rollup.PackSample())
	require.NoError(t, err)
	l1.Seal(t)
	receipt, err := l1.Node.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.EqualValues(t, 1, receipt.Status)
}

// inOrder is who sits where by Go's own draw.
func inOrder(t *testing.T, l1 *l1test.L1, seed common.Hash) *committee.Committee {
	t.Helper()
	p := *l1.Params
	p.GenesisSeed = seed
	c, err := committee.Of(&p)
	require.NoError(t, err)
	return c
}

// The committees that L1 names are those that Go draws, keys and all: of the first epochs
// with the deployment's seed, then each with the first sample made two epochs before, or
// with what follows from the seed before. A reorganisation takes a sample back.
func TestDrawsAreTheContracts(t *testing.T) {
	l1 := drawing(t)
	v := newView(t, l1, l1.Client(t))
	s := step(t, v)
	first, err := committee.Of(l1.Params)
	require.NoError(t, err)
	require.Equal(t, seats, first.Size())
	for epoch := range uint64(committee.FirstEpochs) {
		got, err := v.Draws().Of(t.Context(), s, epoch)
		require.NoError(t, err)
		require.Equal(t, l1.Params.GenesisSeed, got.Seed)
		require.Equal(t, first.Members(), got.Committee.Members())
		require.True(t, first.Same(got.Committee))
	}
	_, err = v.Draws().Of(t.Context(), s, 3)
	require.ErrorIs(t, err, view.ErrNotDrawn)

	epochStart := func(epoch uint64) uint64 { return epoch * l1.Params.EpochDuration }
	before := l1.SealInto(t, epochStart(1), 0)
	sample(t, l1)
	s = step(t, v)
	sampled, err := v.Draws().Of(t.Context(), s, 3)
	require.NoError(t, err)
	require.NotEqual(t, l1.Params.GenesisSeed, sampled.Seed)
	require.True(t, inOrder(t, l1, sampled.Seed).Same(sampled.Committee))
	old, ok := s.Block(before.NumberU64())
	require.True(t, ok)
	_, err = v.Draws().After(t.Context(), s, old, 3)
	require.ErrorIs(t, err, view.ErrNotDrawn, "nobody had sampled by that block")

	require.NoError(t, l1.Node.Replace(t.Context(), before.NumberU64(), 2))
	s = step(t, v)
	_, err = v.Draws().Of(t.Context(), s, 3)
	require.ErrorIs(t, err, view.ErrNotDrawn)

	l1.SealInto(t, epochStart(2), 0)
	s = step(t, v)
	unsampled, err := v.Draws().Of(t.Context(), s, 3)
	require.NoError(t, err)
	require.Equal(t, committee.NextSeed(l1.Params.GenesisSeed, 3), unsampled.Seed)
	require.True(t, inOrder(t, l1, unsampled.Seed).Same(unsampled.Committee))
}

// One endpoint of several cannot name a committee.
func TestOneEndpointNamesNoCommittee(t *testing.T) {
	l1 := drawing(t)
	first, err := committee.Of(l1.Params)
	require.NoError(t, err)
	honest, liar := l1.Wire("honest"), l1.Wire("liar")
	v := newView(t, l1, l1test.ClientOf(t, liar, honest))
	s := step(t, v)
	seated, absent := first.Members()[0].Attester.Hex()[2:], ""
	for _, key := range l1.Attesters {
		if _, sits := first.Position(l1test.Address(key)); !sits {
			absent = l1test.Address(key).Hex()[2:]
		}
	}
	liar.Bend(instead(strings.ToLower(seated), strings.ToLower(absent)))
	got, err := v.Draws().Of(t.Context(), s, 0)
	require.NoError(t, err)
	require.True(t, first.Same(got.Committee))
}

// Genesis is held against how the contract draws.
func TestADeploymentThatDrawsOtherwiseIsNotTheOneOfGenesis(t *testing.T) {
	l1 := drawing(t)
	d, err := view.ReadDeployment(t.Context(), l1.Client(t), l1.Deployment.Rollup)
	require.NoError(t, err)
	require.NoError(t, d.Check(l1.Params))
	for field, spoil := range map[string]func(*protocol.Params){
		"committee_size":         func(p *protocol.Params) { p.CommitteeSize++ },
		"min_committee":          func(p *protocol.Params) { p.MinCommittee-- },
		"sampling_rounds":        func(p *protocol.Params) { p.SamplingRounds++ },
		"genesis_seed":           func(p *protocol.Params) { p.GenesisSeed[0]++ },
		"validators":             func(p *protocol.Params) { p.Validators = p.Validators[:seats] },
		"the genesis validators": func(p *protocol.Params) { p.Validators[0], p.Validators[1] = p.Validators[1], p.Validators[0] },
		"in seat":                func(p *protocol.Params) { spoilPublishers(p) },
	} {
		p := *l1.Params
		p.Validators = append([]protocol.Validator{}, p.Validators...)
		spoil(&p)
		err := d.Check(&p)
		require.ErrorIs(t, err, view.ErrMismatch, field)
		require.ErrorContains(t, err, field)
	}
}

func spoilPublishers(p *protocol.Params) {
	for i := range p.Validators {
		p.Validators[i].Publisher[0]++
	}
}
