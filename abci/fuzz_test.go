package abci_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
)

// No chunk but the one that was executed is accepted, whatever bytes come; what is
// attested is what the block says. Nothing panics and nothing changes state.
func FuzzChangedBlocksAreRejected(f *testing.F) {
	s := newStage(f)
	require.True(f, s.victim.Process(s.chunk))
	hash := s.victim.AppHash()
	f.Add(s.chunk.Txs[0], bytes.Join(s.chunk.Txs[1:], nil), int64(3), uint8(2))
	f.Add(s.heartbeat.Txs[0], []byte{}, int64(3), uint8(2))
	f.Add(s.chunk.Txs[0], s.chunk.Txs[1], int64(3), uint8(1))
	f.Fuzz(func(t *testing.T, preamble, hashes []byte, height int64, proposer uint8) {
		s.In(t)
		b := &abcitest.Block{Height: height, Proposer: int(proposer) % abcitest.Members, Txs: [][]byte{preamble}}
		for len(hashes) > 0 {
			n := min(32, len(hashes))
			b.Txs, hashes = append(b.Txs, hashes[:n]), hashes[n:]
		}
		accepted := s.victim.Process(b)
		extension := s.victim.Extend(b)
		if len(b.Txs) > 1 {
			same := height == 3 && b.Proposer == 2 && equal(b.Txs[1:], s.chunk.Txs[1:])
			require.False(t, accepted && !same, "another chunk was accepted")
		}
		if len(extension) > 0 {
			require.Equal(t, s.Decode(b).CheckpointHash.Bytes(), extension[9:])
			require.True(t, s.proposer.Verify(b, 0, extension))
		}
		require.Equal(t, hash, s.victim.AppHash())
		require.Empty(t, s.victim.Fatal)
	})
}

func equal(a, b [][]byte) bool {
	return len(a) == len(b) && bytes.Equal(bytes.Join(a, nil), bytes.Join(b, nil))
}

// Any bytes get an answer: accepted when they are empty or 41 bytes of a known kind.
func FuzzVerifyVoteExtension(f *testing.F) {
	s := newStage(f)
	f.Add([]byte{})
	f.Add(s.proposer.Extend(s.chunk))
	f.Fuzz(func(t *testing.T, extension []byte) {
		s.In(t)
		want := len(extension) == 0 || len(extension) == 41 && (extension[0] == 1 || extension[0] == 2)
		require.Equal(t, want, s.victim.Verify(s.chunk, 1, extension))
	})
}

// Whatever a peer says a chunk did, a node that catches up ends where the others are.
func FuzzEffectsOfPeers(f *testing.F) {
	c, normal, _ := history(f, 1)
	liar := c.Node()
	liar.Objects.Peers = []*abcitest.Node{normal}
	liar.Decide(c.Blocks[0])
	var real []byte
	liar.Objects.Distort = func(raw []byte) []byte { real = bytes.Clone(raw); return raw }
	late := c.Node()
	late.Objects.Peers = []*abcitest.Node{liar, normal}
	late.Decide(c.Blocks[0])
	f.Add(real)
	f.Add(real[:40])
	f.Fuzz(func(t *testing.T, raw []byte) {
		c.In(t)
		liar.Objects.Distort = func([]byte) []byte { return raw }
		late := c.Node()
		defer late.App.Close()
		late.Objects.Peers = []*abcitest.Node{liar, normal}
		hash, err := late.Finalize(c.Blocks[0])
		require.NoError(t, err)
		require.Equal(t, c.Blocks[0].AppHash, hash)
	})
}
