package genesis_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/protocol"
)

// What a deployment asks for by the name of its circuits are rules that nodes take, with room for
// work beside the messages from L1, whatever the circuits.
func TestTheRulesOfCircuitsAreValid(t *testing.T) {
	for _, set := range []keys.Set{keys.Production(), keys.Tiny()} {
		p := protocol.Devnet()
		p.SetCommittee(4)
		require.NoError(t, genesis.Proving{Circuits: set.Name}.Rules(&p))
		require.Equal(t, protocol.Circuit(set.Steps), p.Proving.Circuit)
		require.Equal(t, uint64(192*set.Steps.Steps), p.Proving.MaxSteps)
		require.Greater(t, 4*p.WorkRoom().Steps, 2*p.Proving.MaxSteps, "half of it at least is for txs")
		require.EqualValues(t, 13, p.Proving.ClaimSlots)

		own := protocol.Devnet()
		own.EpochDuration = 4
		require.NoError(t, genesis.Proving{Circuits: set.Name, ClaimSlots: 2, MinBond: protocol.Amount{Lo: 7}}.Rules(&own))
		require.EqualValues(t, 2, own.Proving.ClaimSlots)
		require.Equal(t, protocol.Amount{Lo: 7}, own.Proving.MinBond)
		require.Equal(t, common.Address{}, own.Proving.Contract)
	}
	p := protocol.Devnet()
	require.ErrorContains(t, genesis.Proving{Circuits: "huge"}.Rules(&p), "production and tiny")
	_, err := genesis.Proving{Circuits: keys.Tiny().Name, Keys: t.TempDir()}.Proofs(1)
	require.ErrorIs(t, err, keys.ErrMissing)
}
