package lock_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/lock"
)

// A share that differs is a lie in the round that decided, or beside another one of
// its member and round, decided or not. Elsewhere it is what an honest member signed
// for a block that was not decided.
func TestOnlyLiesAreEvidence(t *testing.T) {
	keys, members := newSigners(t, 4)
	share := func(round uint32, ext byte) lock.Vote { return keys.vote(t, 1, 7, round, extension(ext)) }
	opaque := keys.vote(t, 1, 7, 2, make([]byte, lock.MaxExtensionBytes))
	for name, tc := range map[string]struct {
		given []lock.Vote
		want  []lock.Vote
	}{
		"another block in another round": {[]lock.Vote{share(0, 8)}, nil},
		"different ones in each round":   {[]lock.Vote{share(0, 8), share(1, 6), share(2, 9)}, nil},
		"the round that decided":         {[]lock.Vote{share(2, 8)}, []lock.Vote{share(2, 8)}},
		"of no known form":               {[]lock.Vote{opaque}, []lock.Vote{opaque}},
		"empty":                          {[]lock.Vote{keys.vote(t, 1, 7, 2, nil)}, []lock.Vote{keys.vote(t, 1, 7, 2, nil)}},
		"two in one round":               {[]lock.Vote{share(0, 8), share(0, 8), share(0, 6)}, []lock.Vote{share(0, 8), share(0, 6)}},
		"the decided one first":          {[]lock.Vote{share(0, 9), share(0, 8)}, []lock.Vote{share(0, 9), share(0, 8)}},
		"the decided one last":           {[]lock.Vote{share(0, 8), share(0, 9)}, []lock.Vote{share(0, 9), share(0, 8)}},
		"one is kept":                    {[]lock.Vote{share(2, 8), share(2, 6), share(0, 8), share(0, 6)}, []lock.Vote{share(2, 8)}},
	} {
		t.Run(name, func(t *testing.T) {
			s := lock.NewShares(chainID, 7, members, decided(9))
			s.DecidedIn(2)
			for _, v := range tc.given {
				if err := s.Add(v); err != nil {
					require.ErrorIs(t, err, lock.ErrDiffers)
				}
			}
			found := s.Evidence()
			if tc.want == nil {
				require.Empty(t, found)
				return
			}
			require.Equal(t, []lock.Evidence{{Height: 7, Member: members.Members()[1].Attester, Decided: decided(9), Round: 2, Shares: tc.want}}, found)
			require.NoError(t, found[0].Verify(chainID, members))
			require.Empty(t, s.Evidence(), "it is taken once")

			found[0].Height++
			require.ErrorIs(t, found[0].Verify(chainID, members), lock.ErrSignature)
			found[0].Shares = append(found[0].Shares, found[0].Shares...)
			require.ErrorIs(t, found[0].Verify(chainID, members), lock.ErrNoEvidence)
		})
	}
}

// Nobody can have a member accused that did not sign, and where no round is known to
// have decided, one share accuses nobody.
func TestNobodyIsAccusedByOthers(t *testing.T) {
	keys, members := newSigners(t, 4)
	s := lock.NewShares(chainID, 7, members, decided(9))
	require.ErrorIs(t, s.Add(keys.vote(t, 1, 7, 0, extension(8))), lock.ErrDiffers)
	s.DecidedIn(3)
	forged := keys.vote(t, 0, 7, 3, extension(8))
	forged.Validator = members.Members()[2].Attester
	require.ErrorIs(t, s.Add(forged), lock.ErrSignature)
	require.ErrorIs(t, s.Add(keys.vote(t, 1, 6, 3, extension(8))), lock.ErrSignature, "of another height")
	huge := keys.vote(t, 1, 7, 3, make([]byte, lock.MaxExtensionBytes+1))
	require.ErrorIs(t, s.Add(huge), lock.ErrDiffers)
	require.Empty(t, s.Evidence())
	require.Empty(t, s.All())
}
