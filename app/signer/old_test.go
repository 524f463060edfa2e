package signer_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/cometbft/cometbft/privval"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
)

// Homes of earlier versions kept the last pre-commit of a block alone, in a file of
// another form. Its memory, and the signer's, is taken over.
func TestTheFileOfAnEarlierVersionIsTakenOver(t *testing.T) {
	old := func(height, round int, ext string) []byte {
		return fmt.Appendf(nil, `{"height":%d,"round":%d,"extension":"0x%x","sign_bytes":"0x"}`, height, round, ext)
	}
	sign := func(t *testing.T, h home, height int64, steps int) {
		file := privval.LoadFilePV(h.key, h.state)
		require.NoError(t, file.SignVote(chainID, prevote(height, 0, 1)))
		if steps > 1 {
			require.NoError(t, file.SignVote(chainID, precommit(height, 0, "a")))
		}
	}
	t.Run("the signer as far as the guard", func(t *testing.T) {
		h := newHome(t)
		sign(t, h, 5, 2)
		write(t, h.old, old(5, 0, "a"))
		g := h.start(t)
		require.ErrorIs(t, g.SignVote(chainID, precommit(5, 0, "b")), signer.ErrConflict)
		require.NoError(t, g.SignVote(chainID, precommit(5, 0, "a")))
		require.ErrorIs(t, g.SignVote(chainID, prevote(5, 0, 1)), signer.ErrPast)
		require.NoFileExists(t, h.old)
		require.ErrorIs(t, h.start(t).SignVote(chainID, precommit(5, 0, "b")), signer.ErrConflict)
	})
	t.Run("the signer went on with a pre-vote, which the old guard did not see", func(t *testing.T) {
		h := newHome(t)
		sign(t, h, 6, 1)
		write(t, h.old, old(5, 0, "a"))
		g := h.start(t)
		require.ErrorIs(t, g.SignVote(chainID, prevote(6, 0, 2)), signer.ErrConflict)
		require.NoError(t, g.SignVote(chainID, prevote(6, 0, 1)))
	})
	t.Run("killed between the guard and the signer", func(t *testing.T) {
		h := newHome(t)
		sign(t, h, 5, 1)
		write(t, h.old, old(5, 0, "a"))
		g := h.start(t)
		require.ErrorIs(t, g.SignVote(chainID, precommit(5, 0, "b")), signer.ErrConflict)
		require.NoError(t, g.SignVote(chainID, prevote(5, 1, 1)))
	})
	t.Run("a key that has signed nothing", func(t *testing.T) {
		h := newHome(t)
		write(t, h.old, old(0, 0, ""))
		require.NoError(t, h.start(t).SignVote(chainID, prevote(1, 0, 1)))
	})
	t.Run("the signer has locked more than the guard knows", func(t *testing.T) {
		h := newHome(t)
		sign(t, h, 6, 2)
		write(t, h.old, old(5, 0, "a"))
		require.ErrorContains(t, h.refused(t), "lost or put back")
		require.FileExists(t, h.old)
	})
	t.Run("damaged", func(t *testing.T) {
		h := newHome(t)
		write(t, h.old, []byte("{"))
		require.ErrorContains(t, h.refused(t), "damaged")
	})
	t.Run("stopped between the new file and the end of the old", func(t *testing.T) {
		h := newHome(t)
		require.NoError(t, h.start(t).SignVote(chainID, prevote(9, 0, 1)))
		write(t, h.old, old(5, 0, "a"))
		require.ErrorIs(t, h.start(t).SignVote(chainID, prevote(9, 0, 2)), signer.ErrConflict)
		_, err := os.Stat(h.old)
		require.ErrorIs(t, err, os.ErrNotExist)
	})
}
