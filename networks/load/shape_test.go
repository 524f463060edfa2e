package load_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/networks/load"
)

// A mistyped number is an error that says what is possible, before anything is
// made or asked.
func TestImpossibleShapesAreRefused(t *testing.T) {
	_, clients, _ := network(t, 1)
	for says, shape := range map[string]load.Shape{
		"-1 note hashes: a tx has 0 to 64":        {NoteHashes: -1},
		"64 nullifiers: a tx has 0 to 63":         {Nullifiers: 64},
		"-5 bytes of proof: a tx has 0 to 167772": {ProofBytes: -5},
	} {
		_, err := load.SendOne(t.Context(), clients[0], load.OneOptions{Shape: shape}, "pending")
		require.ErrorContains(t, err, says)
		require.ErrorContains(t, load.Send(t.Context(), load.Config{Nodes: clients, TPS: 1, Shape: shape}, nil), says)
	}
	require.NoError(t, load.DefaultShape().Check())
}
