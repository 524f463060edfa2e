package protocol_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

func provenParams(t testing.TB) protocol.Params {
	t.Helper()
	p := validParams(t)
	p.Proving = protocol.StandardProving(p.EpochDuration)
	p.Proving.Contract, p.Proving.Escrow = common.Address{7}, common.Address{8}
	return p
}

// The rules that deployments get without asking hold for whatever epoch can have them, and
// are 003's for a full one.
func TestStandardProvingIsValid(t *testing.T) {
	for epoch := uint64(2); epoch <= protocol.MaxEpochSlots; epoch++ {
		p := provenParams(t)
		p.EpochDuration = epoch
		p.Windows = protocol.StandardWindows(p.SlotDuration, epoch)
		p.Proving = protocol.StandardProving(epoch)
		p.Proving.Contract, p.Proving.Escrow = common.Address{7}, common.Address{8}
		require.NoError(t, p.Validate(), "epoch of %d", epoch)
	}
	require.EqualValues(t, 13, protocol.StandardProving(32).ClaimSlots)
	require.EqualValues(t, 1, protocol.StandardProving(2).ClaimSlots)
	require.Equal(t, "25000000000000000000000", protocol.StandardProving(32).MinBond.String())
}

func TestProvingNamesTheParameterAtFault(t *testing.T) {
	for field, spoil := range map[string]func(*protocol.Params){
		"contract":             func(p *protocol.Params) { p.Proving.Contract = common.Address{} },
		"escrow":               func(p *protocol.Params) { p.Proving.Escrow = common.Address{} },
		"claim_slots":          func(p *protocol.Params) { p.Proving.ClaimSlots = p.EpochDuration },
		"min_bond":             func(p *protocol.Params) { p.Proving.MinBond = protocol.Amount{} },
		"max_checkpoints":      func(p *protocol.Params) { p.Proving.MaxCheckpoints = p.EpochDuration - 1 },
		"withdraw_delay_slots": func(p *protocol.Params) { p.Proving.WithdrawDelay = p.EpochDuration },
	} {
		p := provenParams(t)
		spoil(&p)
		require.ErrorContains(t, p.Validate(), "genesis parameter proving."+field+": ")
	}
}

// A chain without provers has no word of them in its genesis, so that its hash is what it was.
func TestWithoutProversTheParametersSayNothing(t *testing.T) {
	p := validParams(t)
	raw, err := p.Encode()
	require.NoError(t, err)
	require.False(t, strings.Contains(string(raw), "prov"))
	require.False(t, p.Proven())
}

// Undeployed parameters name no contract of the market either, and get them all back.
func TestTheDeploymentNamesTheContractsOfProving(t *testing.T) {
	p := provenParams(t)
	raw, err := p.Undeployed().Encode()
	require.NoError(t, err)
	require.Equal(t, common.Address{7}, p.Proving.Contract, "what was asked stays as it is")
	u, err := protocol.DecodeUndeployed(raw)
	require.NoError(t, err)
	at := protocol.Contracts{Rollup: p.Rollup, Proving: p.Proving.Contract, Escrow: p.Proving.Escrow}
	got, err := u.Deployed(at, p.GenesisOrigin, p.GenesisSeed)
	require.NoError(t, err)
	require.Equal(t, &p, got)

	named := strings.Replace(string(raw), `"claim_slots"`, `"escrow":"`+common.Address{8}.Hex()+`","claim_slots"`, 1)
	_, err = protocol.DecodeUndeployed([]byte(named))
	require.ErrorContains(t, err, "proving.contract and proving.escrow must be left empty")
}
