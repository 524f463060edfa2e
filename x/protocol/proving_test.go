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

		"circuit.steps":         func(p *protocol.Params) { p.Proving.Circuit.Steps = 0 },
		"circuit.note_hashes":   func(p *protocol.Params) { p.Proving.Circuit.NoteHashes = 3 },
		"circuit.nullifiers":    func(p *protocol.Params) { p.Proving.Circuit.Nullifiers = 64 },
		"circuit.fields":        func(p *protocol.Params) { p.Proving.Circuit.Fields = 20 },
		"circuit.depth":         func(p *protocol.Params) { p.Proving.Circuit.Depth = 42 },
		"circuit.archive_depth": func(p *protocol.Params) { p.Proving.Circuit.ArchiveDepth = 31 },
		"max_steps":             func(p *protocol.Params) { p.Proving.MaxSteps = p.Limits.InCap/4 + 2 },
		"out_cap":               func(p *protocol.Params) { p.Proving.OutCap = 1025 },

		"unsafe_keys": func(p *protocol.Params) { p.Proving.UnsafeKeys, p.L1ChainID = true, 1 },
	} {
		p := provenParams(t)
		spoil(&p)
		require.ErrorContains(t, p.Validate(), "genesis parameter proving."+field+": ")
	}
}

// A fallback is refused where it could be entered before a proof was late, or could spend what
// is nobody's.
func TestTheFallbackNamesTheParameterAtFault(t *testing.T) {
	whole := func() protocol.Params {
		p := provenParams(t)
		p.Proving.Fallback = protocol.StandardFallback(p.EpochDuration)
		p.Proving.Fallback.Contract = common.Address{9}
		return p
	}
	p := whole()
	require.NoError(t, p.Validate(), "on a development L1 nobody need check client proofs")
	require.Nil(t, (&protocol.Params{}).FallbackOf())
	for field, spoil := range map[string]func(*protocol.Params){
		"contract":      func(p *protocol.Params) { p.Proving.Fallback.Contract = common.Address{} },
		"client_proofs": func(p *protocol.Params) { p.L1ChainID = 1 },
		"enter_slots":   func(p *protocol.Params) { p.Proving.Fallback.EnterSlots = p.Proving.LeastEnter(p.EpochDuration) - 1 },
		"idle_slots":    func(p *protocol.Params) { p.Proving.Fallback.IdleSlots = p.EpochDuration - 1 },
		"exit_slots":    func(p *protocol.Params) { p.Proving.Fallback.ExitSlots = p.Proving.Fallback.IdleSlots - 1 },
	} {
		p := whole()
		spoil(&p)
		require.ErrorContains(t, p.Validate(), "genesis parameter proving.fallback."+field+": ")
	}
}

// Whoever pays is known from L1: nobody pays nothing on a chain that is proven.
func TestAProvenChainTakesFees(t *testing.T) {
	p := provenParams(t)
	p.Fees.Initial.PerMana = 0
	require.ErrorContains(t, p.Validate(), "fees.initial.per_l2_gas")
	p.Proving = nil
	require.NoError(t, p.Validate())
}

// A chain without provers limits nothing by what proofs take; one with them keeps what the
// messages from L1 take.
func TestTheRoomForWork(t *testing.T) {
	p := provenParams(t)
	room := p.WorkRoom()
	require.Equal(t, protocol.Work{Steps: 768 - p.Limits.InCap/4 - 2, Messages: 1024}, room)
	require.True(t, room.Fits(room))
	require.False(t, room.Plus(protocol.Work{Steps: 1}).Fits(room))
	require.False(t, room.Plus(protocol.Work{Messages: 1}).Fits(room))
	p.Proving = nil
	require.True(t, protocol.Work{Steps: 1 << 60, Messages: 1 << 60}.Fits(p.WorkRoom()))
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
	p.Proving.Fallback = protocol.StandardFallback(p.EpochDuration)
	p.Proving.Fallback.Contract = common.Address{9}
	raw, err := p.Undeployed().Encode()
	require.NoError(t, err)
	require.Equal(t, common.Address{7}, p.Proving.Contract, "what was asked stays as it is")
	require.Equal(t, common.Address{9}, p.Proving.Fallback.Contract)
	u, err := protocol.DecodeUndeployed(raw)
	require.NoError(t, err)
	at := protocol.Contracts{Rollup: p.Rollup, Proving: p.Proving.Contract, Escrow: p.Proving.Escrow, Fallback: p.Proving.Fallback.Contract}
	got, err := u.Deployed(at, p.GenesisOrigin, p.GenesisSeed)
	require.NoError(t, err)
	require.Equal(t, &p, got)

	named := strings.Replace(string(raw), `"claim_slots"`, `"escrow":"`+common.Address{8}.Hex()+`","claim_slots"`, 1)
	_, err = protocol.DecodeUndeployed([]byte(named))
	require.ErrorContains(t, err, "proving.contract and proving.escrow must be left empty")
}
