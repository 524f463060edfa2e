package generate_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/spec/generate"
	"github.com/aztecd/aztecd/x/protocol"
)

var update = flag.Bool("update", false, "write what describes the RPC anew")

const root = "../../.."

// What describes the RPC is what the code is: `make rpc-spec` makes it.
func TestWhatDescribesTheRPCIsCurrent(t *testing.T) {
	d, err := generate.Make(root)
	require.NoError(t, err)
	document, err := d.Encode()
	require.NoError(t, err)
	markdown, err := d.Markdown()
	require.NoError(t, err)
	for name, made := range map[string][]byte{
		"app/spec/openrpc.json": document, "docs/rpc.md": markdown, "app/clients/ts/src/types.ts": d.TypeScript(),
	} {
		path := filepath.Join(root, name)
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
			require.NoError(t, os.WriteFile(path, made, 0o644))
		}
		kept, err := os.ReadFile(path)
		require.NoError(t, err)
		require.True(t, string(kept) == string(made), "%s is not current: run `make rpc-spec`", name)
	}
}

// A schema has the fields that JSON has: what types write is held against it.
func TestSchemasHaveTheFieldsThatAreWritten(t *testing.T) {
	d, err := generate.Make(root)
	require.NoError(t, err)
	devnet := api.Params(protocol.Devnet())
	for name, value := range map[string]any{
		"NodeInfo": api.NodeInfo{}, "Receipt": api.Receipt{}, "ChunkInfo": api.ChunkInfo{}, "CheckpointInfo": api.CheckpointInfo{}, "Tips": api.Tips{},
		"ChunkEvent": api.ChunkEvent{}, "LockInfo": api.LockInfo{}, "Witness": api.Witness{}, "TxEffect": api.TxEffect{}, "Guarantee": api.Guarantee{},
		"EffectInclusion": api.EffectInclusion{}, "OutMessageWitness": api.OutMessageWitness{}, "PendingTx": api.PendingTx{}, "Params": devnet,
		"ForcedQueue": api.ForcedQueue{}, "CommitteeInfo": api.CommitteeInfo{}, "SuggestedFees": api.SuggestedFees{},
	} {
		raw, err := json.Marshal(value)
		require.NoError(t, err)
		var fields map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(raw, &fields))
		schema := d.Components.Schemas[name]
		require.NotNil(t, schema, name)
		for field := range fields {
			require.True(t, slices.ContainsFunc(schema.Properties, func(p generate.Property) bool { return p.Name == field }), "%s.%s", name, field)
		}
		for _, field := range schema.Required {
			require.Contains(t, fields, field, "%s of %s", name, reflect.TypeOf(value))
		}
	}
}
