package api_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
)

func TestAChunkIsNamedByNumberHashOrTip(t *testing.T) {
	hash := common.Hash{1, 2}
	for text, want := range map[string]api.At{
		`7`: api.AtNumber(7), `"7"`: api.AtNumber(7), `"0x7"`: api.AtNumber(7), `18446744073709551615`: api.AtNumber(1<<64 - 1),
		`"latest"`: {}, `"proven"`: api.AtTip(api.StatusProven), `"` + hash.Hex() + `"`: api.AtHash(hash),
	} {
		var at api.At
		require.NoError(t, json.Unmarshal([]byte(text), &at), text)
		require.Equal(t, want, at, text)
		again, err := json.Marshal(at)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(again, &at))
		require.Equal(t, want, at, text)
	}
	for _, text := range []string{`-1`, `1.5`, `"newest"`, `"0x"`, `""`, `"pending"`, `18446744073709551616`, `{}`, `[1]`, `"0x` + strings.Repeat("g", 64) + `"`} {
		require.ErrorContains(t, json.Unmarshal([]byte(text), new(api.At)), `"latest"`, text)
	}
}

func FuzzAt(f *testing.F) {
	f.Add(`"0x1"`)
	f.Fuzz(func(_ *testing.T, s string) { _ = new(api.At).UnmarshalJSON([]byte(s)) })
}

// Whoever reads the parameters from the API has those of genesis, to the last one: their
// encoding is what the chain's identity hangs on.
func TestParametersOfTheAPIAreThoseOfGenesis(t *testing.T) {
	for name, p := range map[string]protocol.Params{"devnet": protocol.Devnet(), "proven": proven()} {
		text, err := json.Marshal((*api.Params)(&p))
		require.NoError(t, err)
		require.NotContains(t, string(text), "_", name)
		require.Contains(t, string(text), `"initial":{"feePerDaGas":"`)
		var back api.Params
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, &p, back.Protocol(), name)
	}
}

// proven has what devnets leave out.
func proven() protocol.Params {
	p := protocol.Devnet()
	p.SetCommittee(4)
	p.Fees.Initial = protocol.GasFees{PerDA: 1<<64 - 1, PerMana: 1 << 60}
	p.Proving = &protocol.Proving{MaxSteps: 9}
	p.Restart = &protocol.Restart{Chunk: 5}
	return p
}
