package merklelog_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/merklelog"
)

// update writes the vectors of paths anew.
var update = flag.Bool("update", false, "write the vectors of logs that the contracts read")

const vectorsFile = "../../l1bridge/contracts/test/vectors/merkle_log.json"

// logVector is one leaf of a log, with its path, as the contracts read it.
type logVector struct {
	Total uint64        `json:"total"`
	Index uint64        `json:"index"`
	Leaf  common.Hash   `json:"leaf"`
	Root  common.Hash   `json:"root"`
	Path  []common.Hash `json:"path"`
}

// The contracts follow the paths that this package makes.
func TestPathsAreTheContracts(t *testing.T) {
	var vectors []logVector
	for _, size := range []uint64{1, 2, 3, 4, 5, 7, 8, 9, 70} {
		store := map[merklelog.Position]common.Hash{}
		var f merklelog.Frontier
		for i := range size {
			next, nodes := f.Append(merklelog.Leaf(fmt.Appendf(nil, "%08d", i), fmt.Appendf(nil, "chunk %d", i)))
			f = next
			for _, n := range nodes {
				store[n.Position] = n.Hash
			}
		}
		for i := uint64(0); i < size; i += 1 + size/8 {
			p, err := merklelog.Prove(func(p merklelog.Position) (common.Hash, error) { return store[p], nil }, size, i)
			require.NoError(t, err)
			vectors = append(vectors, logVector{size, i, p.LeafHash, f.Root(), append([]common.Hash{}, p.Aunts...)})
		}
	}
	got, err := json.MarshalIndent(map[string]any{"paths": vectors}, "", "  ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.WriteFile(vectorsFile, got, 0o644))
	}
	want, err := os.ReadFile(vectorsFile)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run make vectors")
}
