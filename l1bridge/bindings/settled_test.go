package bindings_test

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
)

// What is shown of a chunk is the argument of outRootOf alone, as abi.encode writes it, and
// the chunk's words in it are those that its hash is of.
func TestASettledChunkIsEncodedAsTheContractReadsIt(t *testing.T) {
	h := chunk.Header{Number: 7, Slot: 3, Timestamp: 9, TxCount: 2, OutRoot: common.Hash{5}, StateRoot: common.Hash{31: 6}}
	shown := bindings.SettledChunk{
		Chunk: bindings.FromChunk(h), Log: bindings.Words([]common.Hash{{1}, {2}}),
		Checkpoint: bindings.FromHeader(checkpoint.Header{Number: 4, LastChunk: 8}), Confirmation: 11,
	}
	raw, err := bindings.EncodeSettled(shown)
	require.NoError(t, err)
	call := bindings.NewConfirmedOutRoots().PackOutRootOf(7, shown)
	require.Equal(t, call[4+2*32:], raw[32:], "the same tuple")
	require.Equal(t, uint64(32), binary.BigEndian.Uint64(raw[24:32]), "behind its offset")
	require.Equal(t, h.Encode(), raw[32:32+13*32])
}
