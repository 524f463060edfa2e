package signer_test

import (
	"math"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
)

// unsure opens the guard of a home with an empty book, whose key may have signed elsewhere.
func (h home) unsure(t *testing.T, unsigned func(uint64) bool) *signer.Guard {
	t.Helper()
	cfg := h.config()
	cfg.Unsigned = unsigned
	g, err := signer.Open(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.Close()) })
	return g
}

// A key that has signed nothing here signs nothing, whatever it is asked for, until it is known
// up to where it may have signed elsewhere; then nothing up to there, for good.
func TestAnEmptyBookSignsNothingBeforeItIsVouchedFor(t *testing.T) {
	h := newHome(t)
	g := h.unsure(t, nil)
	require.True(t, g.Doubts())
	require.ErrorIs(t, g.SignProposal(chainID, proposal(1, 0, 1)), signer.ErrUnsure)
	require.ErrorIs(t, g.SignVote(chainID, prevote(100, 0, 1)), signer.ErrUnsure)
	require.ErrorContains(t, g.Unable(), "--sign-height 100", "it says what to do")
	require.NoError(t, g.HeardLock(99, 0), "what it signed elsewhere before is no news")

	g.Dawn(100)
	require.NoError(t, g.HeardLock(100, 0))
	require.ErrorIs(t, g.SignVote(chainID, prevote(101, 0, 1)), signer.ErrUnsure)
	require.NoError(t, g.Vouch(108))
	require.False(t, g.Doubts())
	require.NoError(t, g.Unable())
	require.NoError(t, g.Vouch(7), "what is vouched for stays")
	again := h.unsure(t, nil)
	for _, g := range []*signer.Guard{g, again} {
		require.ErrorIs(t, g.SignVote(chainID, precommit(108, math.MaxInt32-1, "a")), signer.ErrPast)
		require.ErrorIs(t, g.SignVote(chainID, prevote(100, 0, 1)), signer.ErrPast)
		require.NoError(t, g.SignVote(chainID, prevote(109, 0, 1)))
	}
}

func TestAMachineThatSignsWhileAnEmptyBookWaitsEndsIt(t *testing.T) {
	g := newHome(t).unsure(t, nil)
	g.Dawn(100)
	require.ErrorIs(t, g.HeardLock(101, 0), signer.ErrElsewhere)
	require.NoError(t, g.Vouch(108))
	require.ErrorIs(t, g.SignVote(chainID, prevote(109, 0, 1)), signer.ErrElsewhere)
}

// What is certainly unsigned is signed with an empty book, and nothing else: neither another
// height, nor that one once the key is heard there.
func TestAHeightThatIsCertainlyUnsignedIsSigned(t *testing.T) {
	one := func(height uint64) bool { return height == 7 }
	g := newHome(t).unsure(t, one)
	require.ErrorIs(t, g.SignVote(chainID, prevote(6, 0, 1)), signer.ErrUnsure)
	require.ErrorIs(t, g.SignVote(chainID, prevote(8, 0, 1)), signer.ErrUnsure)
	require.NoError(t, g.SignVote(chainID, prevote(7, 0, 1)))
	require.NoError(t, g.SignVote(chainID, prevote(8, 0, 1)), "now the book tells")

	g = newHome(t).unsure(t, one)
	require.NoError(t, g.HeardLock(6, 0))
	require.ErrorIs(t, g.HeardLock(7, 0), signer.ErrElsewhere)
	require.ErrorIs(t, g.SignVote(chainID, prevote(7, 0, 1)), signer.ErrElsewhere)
}

// What is vouched for moves with the state, and nothing below it is signed there either.
func TestWhatIsVouchedForMoves(t *testing.T) {
	first := newHome(t)
	g := first.unsure(t, nil)
	require.NoError(t, g.Vouch(50))
	require.NoError(t, g.Close())
	second := first.standby(t)
	require.NoError(t, signer.Import(second.config(), first.export(t)))
	moved := second.unsure(t, nil)
	require.ErrorIs(t, moved.SignVote(chainID, prevote(50, 0, 1)), signer.ErrPast)
	require.NoError(t, moved.SignVote(chainID, prevote(51, 0, 1)))
}

// A book that was sealed when it was empty stays sealed, whichever key the home has meanwhile.
func TestAnEmptySealedBookIsNotReplaced(t *testing.T) {
	h := newHome(t)
	require.NoError(t, h.start(t).Close())
	key := read(t, h.key)
	h.export(t)
	sealed := read(t, h.book)
	require.ErrorIs(t, h.refused(t), signer.ErrHandedOver)

	other := signed(t, 7)
	write(t, h.key, read(t, other.key))
	require.ErrorContains(t, h.refused(t), "is of key")
	require.ErrorIs(t, signer.Import(h.config(), other.export(t)), signer.ErrOtherKey)
	require.Equal(t, sealed, read(t, h.book))
	write(t, h.key, key)
	require.ErrorIs(t, h.refused(t), signer.ErrHandedOver)
}

// The state of an empty book says that nothing is known: who imports it waits as a key without
// a book does, also where it was sealed.
func TestAnEmptyStateIsADoubt(t *testing.T) {
	first := newHome(t)
	require.NoError(t, first.start(t).Close())
	s := first.export(t)
	second := first.standby(t)
	for _, h := range []home{second, first} {
		require.NoError(t, signer.Import(h.config(), s))
		g := h.unsure(t, nil)
		require.True(t, g.Doubts())
		require.ErrorIs(t, g.SignVote(chainID, prevote(1, 0, 1)), signer.ErrUnsure)
	}
}

// Of a machine that died the book is enough: the key's file may be gone, and CometBFT's, but
// where that is there it must not be ahead.
func TestTheBookAloneIsExported(t *testing.T) {
	for name, gone := range map[string]func(home) []string{
		"the key":         func(h home) []string { return []string{h.key} },
		"CometBFT's file": func(h home) []string { return []string{h.state} },
		"both":            func(h home) []string { return []string{h.key, h.state} },
	} {
		t.Run(name, func(t *testing.T) {
			h := signed(t, 7)
			second := h.standby(t)
			for _, file := range gone(h) {
				require.NoError(t, os.Remove(file))
			}
			s := h.export(t)
			require.Equal(t, "7/0/precommit", s.Last())
			require.NoError(t, signer.Import(second.config(), s))
			require.ErrorIs(t, second.start(t).SignVote(chainID, prevote(7, 0, 2)), signer.ErrConflict)
		})
	}
	h := signed(t, 7)
	before := read(t, h.book)
	h.sign(t, 8)
	write(t, h.book, before)
	require.NoError(t, os.Remove(h.key))
	_, err := signer.Export(h.config())
	require.ErrorContains(t, err, "lost or put back")

	h = signed(t, 7)
	require.NoError(t, os.Remove(h.state))
	require.NoError(t, signer.Import(h.config(), h.export(t)), "which mends the home, too")
	require.ErrorIs(t, h.start(t).SignVote(chainID, prevote(7, 0, 2)), signer.ErrConflict)
}
