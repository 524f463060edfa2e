package lock_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/lock"
)

func decided(b byte) lock.Extension { return lock.NewExtension(lock.Locked, 4, common.Hash{b}) }

// Members that decided in different rounds complete each other: of A and B in round
// 0, and B and C in round 1, none is a quorum until one more of either is there.
func TestSharesOfSeveralRoundsCompleteTheirOwn(t *testing.T) {
	keys, members := newSigners(t, 4)
	s := lock.NewShares(chainID, 7, members, decided(9))
	for _, v := range []lock.Vote{
		keys.vote(t, 0, 7, 0, extension(9)), keys.vote(t, 1, 7, 0, extension(9)),
		keys.vote(t, 1, 7, 1, extension(9)), keys.vote(t, 2, 7, 1, extension(9)),
	} {
		require.NoError(t, s.Add(v))
		require.Nil(t, s.Certificate())
	}
	require.Len(t, s.All(), 4)
	require.NoError(t, s.Add(keys.vote(t, 0, 7, 1, extension(9))))
	require.NoError(t, s.Certificate().Verify(chainID, members))
	require.Equal(t, uint32(1), s.Certificate().Round)
}

func TestSharesThatDoNotCountSayWhy(t *testing.T) {
	keys, members := newSigners(t, 4)
	strangers, _ := newSigners(t, 6)
	s := lock.NewShares(chainID, 7, members, decided(9))
	forged := keys.vote(t, 0, 7, 0, extension(9))
	forged.Validator = members.Members()[2].Attester
	short := keys.vote(t, 0, 7, 0, extension(9))
	short.Signature = short.Signature[1:]
	for name, tc := range map[string]struct {
		share lock.Vote
		want  error
	}{
		"a stranger's":        {strangers.vote(t, 5, 7, 0, extension(9)), lock.ErrStranger},
		"another extension":   {keys.vote(t, 1, 7, 0, extension(8)), lock.ErrDiffers},
		"no extension":        {keys.vote(t, 1, 7, 0, nil), lock.ErrDiffers},
		"another height":      {keys.vote(t, 1, 8, 0, extension(9)), lock.ErrSignature},
		"another's signature": {forged, lock.ErrSignature},
		"half a signature":    {short, lock.ErrSignature},
	} {
		require.ErrorIs(t, s.Add(tc.share), tc.want, name)
	}
	require.Empty(t, s.All())
}

// The collection agrees with the plainest one: all shares ever given, of each member
// those of its last rounds.
func TestSharesEqualANaiveCollection(t *testing.T) {
	keys, members := newSigners(t, 4)
	signed := map[[3]int]lock.Vote{} // by member, round and extension
	for member := range 4 {
		for round := range 6 {
			for ext := range 2 {
				signed[[3]int{member, round, ext}] = keys.vote(t, member, 7, uint32(round), extension(byte(ext)))
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := lock.NewShares(chainID, 7, members, decided(0))
		rounds := make([][]int, 4) // of each member, ascending
		var complete bool
		for range rapid.IntRange(0, 40).Draw(t, "shares") {
			member, round, ext := rapid.IntRange(0, 3).Draw(t, "member"), rapid.IntRange(0, 5).Draw(t, "round"), rapid.IntRange(0, 1).Draw(t, "extension")
			v := signed[[3]int{member, round, ext}]
			if broken := rapid.IntRange(0, 9).Draw(t, "broken") == 0; broken {
				v.Signature = slices.Clone(v.Signature)
				v.Signature[5] ^= 1
				_ = s.Add(v)
				continue
			}
			err := s.Add(v)
			if ext == 1 {
				require.ErrorIs(t, err, lock.ErrDiffers)
				continue
			}
			require.NoError(t, err)
			if !complete && !slices.Contains(rounds[member], round) {
				rounds[member] = append(rounds[member], round)
				slices.Sort(rounds[member])
				rounds[member] = rounds[member][max(0, len(rounds[member])-lock.SharesPerMember):]
			}
			for r := range 6 {
				n := 0
				for m := range 4 {
					if slices.Contains(rounds[m], r) {
						n++
					}
				}
				complete = complete || n >= members.Quorum()
			}
			require.Equal(t, complete, s.Certificate() != nil)
			if complete {
				require.NoError(t, s.Certificate().Verify(chainID, members))
			}
			var held int
			for _, of := range rounds {
				held += len(of)
			}
			require.Len(t, s.All(), held)
		}
	})
}

func TestAnswersSurviveTheirWireForm(t *testing.T) {
	keys, members := newSigners(t, 4)
	s := lock.NewShares(chainID, 7, members, decided(9))
	require.NoError(t, s.Add(keys.vote(t, 0, 7, 0, extension(9))))
	require.NoError(t, s.Add(keys.vote(t, 1, 7, 3, extension(9))))
	shares := lock.Answer{Shares: s.All()}
	got, err := lock.DecodeAnswer(shares.Encode(), 4)
	require.NoError(t, err)
	require.Equal(t, shares, got)

	for i := range 3 {
		require.NoError(t, s.Add(keys.vote(t, i, 7, 0, extension(9))))
	}
	got, err = lock.DecodeAnswer(lock.Answer{Certificate: s.Certificate()}.Encode(), 4)
	require.NoError(t, err)
	require.Equal(t, s.Certificate(), got.Certificate)
	require.NoError(t, got.Certificate.Verify(chainID, members))
}

// The largest honest answer fits; a larger one is refused before it is read.
func TestAnswersAreBounded(t *testing.T) {
	for _, n := range []int{1, 4, 48} {
		full := make([]lock.Vote, n*lock.SharesPerMember)
		for i := range full {
			full[i] = lock.Vote{Round: 1<<32 - 1, Extension: make([]byte, lock.MaxExtensionBytes), Signature: make([]byte, lock.SignatureSize)}
		}
		raw := lock.Answer{Shares: full}.Encode()
		require.LessOrEqual(t, len(raw), lock.MaxAnswerBytes(n))
		_, err := lock.DecodeAnswer(raw, n)
		require.NoError(t, err)
		_, err = lock.DecodeAnswer(lock.Answer{Shares: append(full, lock.Vote{})}.Encode(), n)
		require.ErrorIs(t, err, lock.ErrAnswer)
		_, err = lock.DecodeAnswer(make([]byte, lock.MaxAnswerBytes(n)+1), n)
		require.ErrorIs(t, err, lock.ErrAnswer)
	}
}

func FuzzAnswer(f *testing.F) {
	keys, members := newSigners(f, 4)
	good := keys.vote(f, 0, 7, 0, extension(9))
	f.Add(lock.Answer{Shares: []lock.Vote{good}}.Encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := lock.DecodeAnswer(raw, 4)
		if err != nil {
			require.ErrorIs(t, err, lock.ErrAnswer)
			return
		}
		s := lock.NewShares(chainID, 7, members, decided(9))
		for _, v := range a.Shares {
			_ = s.Add(v)
		}
		require.Nil(t, s.Certificate(), "one key is no quorum")
	})
}

// A member's shares of ever more rounds, of whatever extension, cost a bounded number
// of signature checks, take no honest share's place and no other member's bound.
func TestOneMemberCostsABoundedNumberOfChecks(t *testing.T) {
	keys, members := newSigners(t, 4)
	for name, ext := range map[string][]byte{"what was decided": extension(9), "something else": extension(8)} {
		t.Run(name, func(t *testing.T) {
			s := lock.NewShares(chainID, 7, members, decided(9))
			s.DecidedIn(0)
			for round := range uint32(lock.ChecksPerMember + 20) {
				_ = s.Add(keys.vote(t, 3, 7, round+1, ext))
			}
			require.LessOrEqual(t, s.Checked(), lock.ChecksPerMember)
			forged := keys.vote(t, 3, 7, 0, extension(9))
			forged.Validator = members.Members()[0].Attester
			for range lock.ChecksPerMember {
				require.ErrorIs(t, s.Add(forged), lock.ErrSignature, "whoever gave it is to blame, not the member it names")
			}
			for i := range 3 {
				require.NoError(t, s.Add(keys.vote(t, i, 7, 0, extension(9))))
			}
			require.NoError(t, s.Certificate().Verify(chainID, members))
		})
	}
}
