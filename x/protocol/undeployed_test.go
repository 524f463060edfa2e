package protocol_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// Parameters survive the way over L1: all but its own side, which is filled in.
func TestUndeployedParamsAreCompletedByTheDeployment(t *testing.T) {
	p := validParams(t)
	p.Governance, p.FeeJuicePortal = common.Address{0x60}, common.Address{0xfe}
	at := protocol.Contracts{Rollup: p.Rollup, Governance: p.Governance, FeeJuicePortal: p.FeeJuicePortal}
	raw, err := p.Undeployed().Encode()
	require.NoError(t, err)
	u, err := protocol.DecodeUndeployed(raw)
	require.NoError(t, err)
	got, err := u.Deployed(at, p.GenesisOrigin, p.GenesisSeed)
	require.NoError(t, err)
	require.Equal(t, &p, got)

	at.Rollup = common.Address{}
	_, err = u.Deployed(at, p.GenesisOrigin, p.GenesisSeed)
	require.ErrorContains(t, err, "rollup")
	for name, bad := range map[string]string{
		"not json": "{", "unknown field": `{"x":1}`, "trailing": string(raw) + "{}",
	} {
		_, err := protocol.DecodeUndeployed([]byte(bad))
		require.Error(t, err, name)
	}
	full, err := p.Encode()
	require.NoError(t, err)
	_, err = protocol.DecodeUndeployed(full)
	require.ErrorContains(t, err, "left empty")
}
