package app

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// A checkpoint that nobody can publish, because L1 went back behind its origin, is told of
// until L1 has another one in its place, or has come back to the block.
func TestALostOriginIsToldOf(t *testing.T) {
	var l lostOrigin
	blocks := map[uint64]common.Hash{7: {7}, 8: {8}}
	at := func(n uint64) (client.Header, bool) {
		h, ok := blocks[n]
		return client.Header{Number: n, Hash: h}, ok
	}
	next := checkpoint.Header{Number: 3, Origin: protocol.L1Ref{Number: 7, Hash: common.Hash{7}}}
	l.look(next, at)
	require.Empty(t, l.notes())

	blocks[7] = common.Hash{77}
	l.look(next, at)
	require.Contains(t, l.notes()[0], "checkpoint 3 names L1 block 7, which L1 has no longer")
	delete(blocks, 7)
	l.look(next, at)
	require.Len(t, l.notes(), 1, "it is older than what is seen of L1")
	blocks[7] = common.Hash{7}
	l.look(next, at)
	require.Empty(t, l.notes(), "L1 came back to it")

	blocks[7] = common.Hash{77}
	l.look(next, at)
	l.look(checkpoint.Header{Number: 4, Origin: protocol.L1Ref{Number: 6}}, at)
	require.Empty(t, l.notes(), "it was published")
	l.look(next, at)
	l.look(checkpoint.Header{}, at)
	require.Empty(t, l.notes(), "nothing is to be published")
}
