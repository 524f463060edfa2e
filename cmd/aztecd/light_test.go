package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/light"
	proofs "github.com/aztecd/aztecd/x/light"
)

// A proof file verifies without any network by the hash of its L1 block; what does not hold
// is refused with the code of its reason.
func TestAProofFileNeedsNoNetwork(t *testing.T) {
	raw, err := os.ReadFile("../../x/light/testdata/vectors.json")
	require.NoError(t, err)
	var vectors struct {
		Rollup common.Address
		Good   []struct{ File string }
	}
	require.NoError(t, json.Unmarshal(raw, &vectors))
	text := vectors.Good[0].File
	file, err := proofs.DecodeFile([]byte(text))
	require.NoError(t, err)
	verify := func(text, rollup, block string, more ...string) (string, error) {
		name := filepath.Join(t.TempDir(), "proof.json")
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
		return run(t, append([]string{"light", "verify", "--proof", name, "--rollup", rollup, "--trusted-block", block, "--l1-chain-id", "31337"}, more...)...)
	}
	rollup, block := vectors.Rollup.Hex(), file.L1Block.Hash.Hex()
	out, err := verify(text, rollup, block)
	require.NoError(t, err)
	require.Contains(t, out, "VERIFIED: tx ")
	out, err = verify(text, rollup, block, "--output", "json")
	require.NoError(t, err)
	var found light.Verified
	require.NoError(t, json.Unmarshal([]byte(out), &found))
	require.Equal(t, file.Proof.Chunk, found.Chunk)

	for _, row := range []struct{ text, rollup, block, want string }{
		{text[:len(text)/2], rollup, block, "refused (form)"},
		{text + strings.Repeat(" ", 1<<20), rollup, block, "refused (form)"},
		{text, common.Address{1}.Hex(), block, "refused (rollup)"},
		{text, rollup, common.Hash{1}.Hex(), "refused (not_final)"},
		{strings.Replace(text, `"height":4242`, `"height":4243`, 1), rollup, block, "refused (signature)"},
		{text, rollup, "", "--l1-chain-id goes with --trusted-block"},
		{text, "", block, "--rollup is missing"},
	} {
		_, err = verify(row.text, row.rollup, row.block)
		require.ErrorContains(t, err, row.want)
	}
}
