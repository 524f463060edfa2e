package abci_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/lock"
)

// A lie is found among the votes that decided and among those that come late, and
// counted once a height; a vote of another round is none, nor is a forged one.
func TestLiesAreFoundWheneverTheyCome(t *testing.T) {
	s := newStage(t)
	s.Vote(s.chunk, s.proposer, s.victim)
	other := lock.NewExtension(lock.Locked, 0, common.Hash{9})
	honest := s.chunk.Votes[3]
	s.chunk.Votes[3] = s.Precommit(3, s.chunk.Height, 0, other[:])
	s.Decide(s.chunk, s.proposer, s.victim)
	n, height := s.victim, uint64(s.chunk.Height)
	require.Len(t, n.Heard.Lies, 1)
	require.NoError(t, n.Heard.Lies[0].Verify(s.Params.ChainID(), s.Committee))
	require.Equal(t, 1, n.Count(n.Metrics.Differing, common.BytesToAddress(s.Address(3)).Hex()))

	late := func(member int, round int32, extension []byte) lock.Vote {
		v := s.Precommit(member, s.chunk.Height, round, extension)
		return lock.Vote{Validator: common.BytesToAddress(s.Address(member)), Round: uint32(round), Extension: extension, Signature: v.ExtensionSignature}
	}
	require.NoError(t, n.App.LateVote(height, late(2, 0, honest.VoteExtension)))
	require.ErrorIs(t, n.App.LateVote(height, late(2, 1, other[:])), lock.ErrDiffers, "another round's block")
	forged := late(1, 0, other[:])
	forged.Validator = common.BytesToAddress(s.Address(2))
	require.ErrorIs(t, n.App.LateVote(height, forged), lock.ErrSignature)
	require.Len(t, n.Heard.Lies, 1)

	require.ErrorIs(t, n.App.LateVote(height, late(3, 0, other[:])), lock.ErrDiffers)
	require.Len(t, n.Heard.Lies, 1, "counted already")
	require.ErrorIs(t, n.App.LateVote(height, late(2, 0, other[:])), lock.ErrDiffers)
	require.Len(t, n.Heard.Lies, 2)
	require.NoError(t, n.Heard.Lies[1].Verify(s.Params.ChainID(), s.Committee))
}
