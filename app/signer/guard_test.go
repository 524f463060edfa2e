package signer_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
)

func TestOneContentPerHeightRoundAndStep(t *testing.T) {
	h := newHome(t)
	g := h.start(t)
	require.NoError(t, g.SignProposal(chainID, proposal(5, 1, 1)))
	require.ErrorIs(t, g.SignProposal(chainID, proposal(5, 1, 2)), signer.ErrConflict)
	require.NoError(t, g.SignVote(chainID, prevote(5, 1, 1)))
	require.ErrorIs(t, g.SignVote(chainID, prevote(5, 1, 2)), signer.ErrConflict)
	require.NoError(t, g.SignVote(chainID, precommit(5, 1, "a")))
	require.NoError(t, g.SignVote(chainID, precommit(5, 1, "a")), "the same again is no conflict, at another time either")
	require.ErrorIs(t, g.SignVote(chainID, precommit(5, 1, "b")), signer.ErrConflict)
	require.ErrorIs(t, g.SignVote(chainID, nilPrecommit(5, 1)), signer.ErrConflict)
	require.ErrorIs(t, g.SignVote(chainID, precommit(5, 0, "a")), signer.ErrPast)
	require.ErrorIs(t, g.SignVote(chainID, prevote(4, 9, 1)), signer.ErrPast)
	require.ErrorIs(t, g.SignProposal(chainID, proposal(4, 9, 1)), signer.ErrPast)

	again := h.start(t)
	require.ErrorIs(t, again.SignVote(chainID, precommit(5, 1, "b")), signer.ErrConflict, "a restart does not forget")
	require.ErrorIs(t, again.SignVote(chainID, prevote(5, 1, 2)), signer.ErrConflict)
	require.NoError(t, again.SignVote(chainID, precommit(5, 2, "b")))
}

func TestABlockIsNotPrecommittedWithoutExtension(t *testing.T) {
	g := newHome(t).start(t)
	require.ErrorIs(t, g.SignVote(chainID, precommit(5, 0, "")), signer.ErrNothingAttested)
	require.NoError(t, g.SignVote(chainID, prevote(5, 0, 1)))
	require.NoError(t, g.SignVote(chainID, nilPrecommit(5, 0)))
}

func TestNothingIsSignedOnceItIsWithheld(t *testing.T) {
	g := newHome(t).start(t)
	require.NoError(t, g.SignVote(chainID, prevote(5, 0, 1)))
	g.Withhold(os.ErrPermission)
	g.Withhold(os.ErrExist)
	v := prevote(5, 0, 1)
	require.ErrorIs(t, g.SignVote(chainID, v), os.ErrPermission)
	require.ErrorIs(t, g.SignProposal(chainID, proposal(6, 0, 1)), os.ErrPermission)
	require.Empty(t, v.Signature)
}

// The signing state comes back from an old backup, the book is current: the signer is
// behind, and the book alone keeps it from voting twice.
func TestASignerBehindTheBookIsHarmless(t *testing.T) {
	h := newHome(t)
	backup := read(t, h.state)
	g := h.start(t)
	first := prevote(10, 0, 1)
	require.NoError(t, g.SignVote(chainID, first))
	require.NoError(t, g.SignVote(chainID, precommit(10, 0, "a")))

	write(t, h.state, backup)
	g = h.start(t)
	require.ErrorIs(t, g.SignVote(chainID, prevote(10, 0, 2)), signer.ErrConflict)
	require.ErrorIs(t, g.SignVote(chainID, prevote(9, 0, 2)), signer.ErrPast)
	require.NoError(t, g.SignVote(chainID, prevote(10, 0, 1)), "what was said before may be said again")
	require.NoError(t, g.SignVote(chainID, prevote(11, 0, 2)))
}

// The book comes back from an old backup, or is another one: what was signed since is
// unknown, whichever step it was.
func TestASignerAheadOfTheBookStopsTheStart(t *testing.T) {
	for name, sign := range map[string]func(*signer.Guard) error{
		"proposal":      func(g *signer.Guard) error { return g.SignProposal(chainID, proposal(7, 0, 1)) },
		"pre-vote":      func(g *signer.Guard) error { return g.SignVote(chainID, prevote(7, 0, 1)) },
		"pre-commit":    func(g *signer.Guard) error { return g.SignVote(chainID, precommit(7, 0, "a")) },
		"nil":           func(g *signer.Guard) error { return g.SignVote(chainID, nilPrecommit(7, 0)) },
		"later round":   func(g *signer.Guard) error { return g.SignVote(chainID, prevote(6, 1, 1)) },
		"another block": func(g *signer.Guard) error { return g.SignVote(chainID, prevote(6, 0, 2)) },
	} {
		t.Run(name, func(t *testing.T) {
			h := newHome(t)
			empty := read(t, h.state)
			g := h.start(t)
			require.NoError(t, g.SignVote(chainID, prevote(5, 3, 1)))
			before := read(t, h.book)
			if name == "another block" {
				require.NoError(t, g.SignVote(chainID, prevote(6, 0, 1)))
				with := read(t, h.book)
				write(t, h.book, before)
				write(t, h.state, empty)
				require.NoError(t, sign(h.start(t)))
				write(t, h.book, with)
			} else {
				require.NoError(t, sign(g))
				write(t, h.book, before)
			}
			require.ErrorContains(t, h.refused(t), "lost or put back")
		})
	}
}

func TestAMissingOrDamagedFileStopsTheStart(t *testing.T) {
	h := newHome(t)
	g := h.start(t)
	require.NoError(t, g.SignVote(chainID, prevote(5, 0, 1)))
	book, state, key := read(t, h.book), read(t, h.state), read(t, h.key)
	for _, tc := range []struct {
		file string
		text []byte // nil removes it
		want string
	}{
		{h.book, nil, "is missing"},
		{h.book, []byte{}, "damaged"},
		{h.book, []byte("{}\n"), "damaged"},
		{h.book, append([]byte("x"), book...), "damaged"},
		{h.state, nil, "is missing"},
		{h.state, []byte("{"), "damaged"},
		{h.key, nil, "consensus key"},
		{h.key, []byte("{"), "damaged"},
	} {
		if tc.text == nil {
			require.NoError(t, os.Remove(tc.file))
		} else {
			write(t, tc.file, tc.text)
		}
		require.ErrorContains(t, h.refused(t), tc.want, "%s: %q", filepath.Base(tc.file), tc.text)
		write(t, h.book, book)
		write(t, h.state, state)
		write(t, h.key, key)
		h.start(t)
	}
}

func TestAKeyThatOthersMayReadStopsTheStart(t *testing.T) {
	h := newHome(t)
	require.NoError(t, os.Chmod(h.key, 0o666))
	require.ErrorContains(t, h.refused(t), "chmod 600")
}

// A book belongs to one key; one that says nothing yet may change hands.
func TestABookOfAnotherKeyStopsTheStart(t *testing.T) {
	h, other := newHome(t), newHome(t)
	h.start(t)
	write(t, h.key, read(t, other.key))
	g := h.start(t)
	require.NoError(t, g.SignVote(chainID, prevote(5, 0, 1)))
	third := newHome(t)
	third.book = h.book
	require.ErrorContains(t, third.refused(t), "is of key")
}

// Old lines leave the book once it is large; what still counts stays.
func TestALargeBookIsRewritten(t *testing.T) {
	h := newHome(t)
	g := h.start(t)
	const heights = 200
	for height := int64(1); height <= heights; height++ {
		require.NoError(t, g.SignVote(chainID, prevote(height, 0, 1)))
		require.NoError(t, g.SignVote(chainID, precommit(height, 0, fmt.Sprint("extension of ", height))))
		if height%10 == 0 {
			require.NoError(t, g.Forget(uint64(height-5)))
		}
	}
	require.Less(t, len(read(t, h.book)), 70<<10)
	again := h.start(t)
	for height := uint64(heights - 4); height <= heights; height++ {
		require.Len(t, again.Shares(height), 1)
		require.Equal(t, g.Shares(height), again.Shares(height))
	}
	require.Empty(t, g.Shares(heights-5))
	require.ErrorIs(t, again.SignVote(chainID, precommit(heights, 0, "another")), signer.ErrConflict)
	require.ErrorIs(t, again.SignVote(chainID, prevote(heights, 0, 2)), signer.ErrConflict)
}

// A share is what the key signed, in each round, also after a restart.
func TestOwnSharesAreKept(t *testing.T) {
	h := newHome(t)
	g := h.start(t)
	for round := int32(0); round < 6; round++ {
		v := precommit(5, round, "a")
		require.NoError(t, g.SignVote(chainID, v))
		require.NoError(t, g.SignVote(chainID, precommit(5, round, "a")))
		shares := g.Shares(5)
		last := shares[len(shares)-1]
		require.Equal(t, v.Round, last.Round)
		require.Equal(t, v.ExtensionSignature, []byte(last.Signature))
		key, err := g.GetPubKey()
		require.NoError(t, err)
		require.True(t, key.VerifySignature(cmttypes.VoteExtensionSignBytes(chainID, v), last.Signature))
	}
	require.NoError(t, g.SignVote(chainID, nilPrecommit(5, 6)))
	require.Len(t, g.Shares(5), 4, "those of the last rounds")
	require.Equal(t, g.Shares(5), h.start(t).Shares(5))
}

// A vote of this key that the guard did not let pass shows that the key signs
// elsewhere, or that the book is old. Its own votes, and others', show nothing.
func TestAVoteOfThisKeyThatIsNotInTheBookEndsSigning(t *testing.T) {
	for name, heard := range map[string]*cmtproto.Vote{
		"a later height": precommit(8, 0, "a"), "a later round": prevote(7, 2, 1), "a later step": nilPrecommit(7, 1),
		"another block": prevote(7, 1, 2), "a step before, which was not signed": prevote(7, 0, 1), "one before, of an earlier start": nil,
	} {
		t.Run(name, func(t *testing.T) {
			h := newHome(t)
			g := h.start(t)
			hear := func(p *cmtproto.Vote, of []byte) error {
				p.ValidatorAddress = of
				v, err := cmttypes.VoteFromProto(p)
				require.NoError(t, err)
				return g.Heard(v)
			}
			own, other := g.Address().Bytes(), make([]byte, 20)
			require.NoError(t, g.SignVote(chainID, precommit(6, 0, "a")))
			require.NoError(t, g.SignVote(chainID, prevote(7, 1, 1)))
			require.NoError(t, hear(prevote(7, 1, 1), own), "its own, at another time")
			require.NoError(t, hear(precommit(6, 0, "a"), own))
			require.NoError(t, hear(prevote(9, 0, 1), other))
			if heard == nil {
				g = h.start(t)
				require.NoError(t, hear(prevote(7, 0, 1), own), "long past: it may have been let pass and forgotten")
				return
			}
			require.ErrorIs(t, hear(heard, own), signer.ErrElsewhere)
			require.ErrorIs(t, g.SignVote(chainID, prevote(9, 0, 1)), signer.ErrElsewhere)
		})
	}
}

// A lock names the height and the round alone. Where the book says that this key
// pre-committed nothing, one with its signature shows another signer.
func TestALockThatTheBookContradictsEndsSigning(t *testing.T) {
	g := newHome(t).start(t)
	require.NoError(t, g.SignVote(chainID, precommit(6, 0, "a")))
	require.NoError(t, g.HeardLock(6, 0), "its own")
	require.NoError(t, g.SignVote(chainID, nilPrecommit(7, 0)))
	require.ErrorIs(t, g.HeardLock(7, 0), signer.ErrElsewhere)
	require.ErrorIs(t, g.SignVote(chainID, prevote(8, 0, 1)), signer.ErrElsewhere)
}
