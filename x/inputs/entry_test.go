package inputs_test

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/inputs"
)

// update writes the vectors that the contract reads.
var update = flag.Bool("update", false, "write the vectors of forced entries that the contract reads")

const forcedFile = "../../l1bridge/contracts/test/vectors/forced.json"

// entryVector is an entry with its place in the queue.
type entryVector struct {
	Kind    inputs.Kind   `json:"kind"`
	Data    hexutil.Bytes `json:"data"`
	Due     uint64        `json:"due"`
	Content common.Hash   `json:"content"`
	Leaf    common.Hash   `json:"leaf"`
	// Hash is the rolling hash with it.
	Hash common.Hash `json:"hash"`
}

// The contract knows entries by the same leaves, and rolls them into the same hashes.
func TestEntriesAreTheContracts(t *testing.T) {
	blobs := func(length uint64, hashes ...common.Hash) (data []byte) {
		for _, h := range hashes {
			data = append(data, h[:]...)
		}
		return binary.BigEndian.AppendUint64(data, length)
	}
	var queue inputs.Queue
	var out []entryVector
	for i, e := range []struct {
		kind inputs.Kind
		data []byte
	}{
		{inputs.Calldata, []byte("one")},
		{inputs.Calldata, make([]byte, 1000)},
		{inputs.Blobs, blobs(5, common.Hash{1, 2})},
		{inputs.Blobs, blobs(126_977, common.Hash{1, 3}, common.Hash{1, 4})},
		{inputs.Calldata, []byte("one")},
	} {
		entry := inputs.Entry{Content: crypto.Keccak256Hash(e.data), Kind: e.kind, Due: 4 + uint64(i)} //nolint:gosec // small
		queue = queue.With(entry.Leaf())
		out = append(out, entryVector{e.kind, e.data, entry.Due, entry.Content, entry.Leaf(), queue.Hash})
	}
	got, err := json.MarshalIndent(map[string]any{"entries": out}, "", "  ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.WriteFile(forcedFile, got, 0o644))
	}
	want, err := os.ReadFile(forcedFile)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run make vectors")
}
