package view_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// What L1 fixed of proofs is genesis's, each rule of it: a chain of another genesis would claim
// in vain, or wait for proofs that nobody can make.
func TestTheRulesOfProofsAreGenesiss(t *testing.T) {
	l1 := l1test.StartOf(t, nil, func(p *protocol.Params) {
		p.Proving = protocol.StandardProving(p.EpochDuration)
		p.Proving.Fallback = protocol.StandardFallback(p.EpochDuration)
	})
	d, err := view.ReadDeployment(t.Context(), l1.Client(t), l1.Params.Rollup)
	require.NoError(t, err)
	require.NoError(t, d.Check(l1.Params))
	genesis := l1test.Genesis()
	_, start := proving.WordsOf(&genesis, common.Hash{31: 1})
	require.NoError(t, d.CheckStart(start))
	require.ErrorIs(t, d.CheckStart(common.Hash{1}), view.ErrMismatch)

	for field, change := range map[string]func(*protocol.Proving){
		"contract":             func(r *protocol.Proving) { r.Contract[0]++ },
		"escrow":               func(r *protocol.Proving) { r.Escrow[0]++ },
		"claim_slots":          func(r *protocol.Proving) { r.ClaimSlots++ },
		"max_checkpoints":      func(r *protocol.Proving) { r.MaxCheckpoints++ },
		"min_bond":             func(r *protocol.Proving) { r.MinBond.Lo++ },
		"withdraw_delay_slots": func(r *protocol.Proving) { r.WithdrawDelay++ },
		"fallback":             func(r *protocol.Proving) { r.Fallback = nil },
	} {
		p, rules := *l1.Params, *l1.Params.Proving
		change(&rules)
		p.Proving = &rules
		err := d.Check(&p)
		require.ErrorIs(t, err, view.ErrMismatch, field)
		require.ErrorContains(t, err, "proving."+field+" is ")
	}
	without := *l1.Params
	without.Proving = nil
	require.ErrorContains(t, d.Check(&without), "genesis has no proving")

	unproven := *d
	unproven.Proving, unproven.Escrow, unproven.Proofs = common.Address{}, common.Address{}, view.Proofs{}
	require.ErrorContains(t, unproven.Check(l1.Params), "the rollup on L1 is not proven")
	require.NoError(t, unproven.CheckStart(common.Hash{}))
}
