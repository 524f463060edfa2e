package protocol_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// restarted are parameters of a chain that was restarted in its third epoch.
func restarted(t *testing.T) protocol.Params {
	t.Helper()
	p := validParams(t)
	p.SetCommittee(4)
	p.RestartCount = 1
	p.Restart = &protocol.Restart{
		Block:      protocol.L1Block{Number: 9, Hash: common.Hash{9}, Timestamp: p.EpochStart(2)/1000 + 1},
		Generation: 1, Checkpoint: 5, CheckpointHash: common.Hash{5}, Chunk: 7, Epoch: 5,
		Committee: []hexutil.Bytes{p.Validators[1].Attester},
	}
	return p
}

// A restarted chain's genesis has its own chain id and time, and is of the deployment that
// it goes on with.
func TestRestartedParamsAreOfTheirDeployment(t *testing.T) {
	p := restarted(t)
	raw, err := p.Encode()
	require.NoError(t, err)
	got, err := protocol.Decode(raw)
	require.NoError(t, err)
	require.Equal(t, &p, got)
	require.Equal(t, p.EpochStart(5), p.Begin())

	before := p
	before.RestartCount, before.Restart = 0, nil
	require.NotEqual(t, before.ChainID(), p.ChainID())
	require.Equal(t, before.Undeployed(), p.Undeployed())
	require.Equal(t, []string{before.ChainID(), p.ChainID()}, protocol.ChainIDs(p.L1ChainID, p.Rollup, p.ChainID()))
	require.Equal(t, []string{"az-other"}, protocol.ChainIDs(p.L1ChainID, p.Rollup, "az-other"))
}

func TestARestartThatCannotBeIsNamed(t *testing.T) {
	for field, spoil := range map[string]func(*protocol.Params){
		"restart":                   func(p *protocol.Params) { p.RestartCount = 0 },
		"restart.generation":        func(p *protocol.Params) { p.Restart.Generation = 0 },
		"restart.epoch":             func(p *protocol.Params) { p.Restart.Epoch = 2 },
		"restart.block.timestamp_s": func(p *protocol.Params) { p.Restart.Block.Timestamp = 0; p.Restart.Epoch = 3 },
		"restart.chunk":             func(p *protocol.Params) { p.Restart.Chunk = 4 },
		"restart.checkpoint_hash":   func(p *protocol.Params) { p.Restart.CheckpointHash = common.Hash{} },
		"restart.committee":         func(p *protocol.Params) { p.Restart.Committee = nil },
	} {
		p := restarted(t)
		require.NoError(t, p.Validate())
		spoil(&p)
		require.ErrorContains(t, p.Validate(), "genesis parameter "+field+":", field)
	}
	p := restarted(t)
	p.Restart = nil
	require.ErrorContains(t, p.Validate(), "genesis parameter restart:")
}
