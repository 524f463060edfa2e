package equivocation_test

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	chainID = "az-0123456789abcdef0123456789abcdef"
	height  = uint64(7)
)

func key(i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(common.LeftPadBytes(big.NewInt(int64(i+1)).Bytes(), 32))
	if err != nil {
		panic(err)
	}
	return k
}

func address(i int) common.Address { return crypto.PubkeyToAddress(key(i).PublicKey) }

func schedule(t *testing.T) *committee.Schedule {
	var members []committee.Member
	for i := range 4 {
		members = append(members, committee.Member{Attester: address(i)})
	}
	c, err := committee.New(members)
	require.NoError(t, err)
	s := committee.Constant(c)
	s.Serve(committee.Duty{Epoch: 3, Committee: c})
	return s
}

// signed signs as a member; what it says is in the block's hash or the checkpoint's.
func signed(t *testing.T, kind equivocation.Kind, round uint32, says byte, by int) equivocation.Signed {
	s := equivocation.Signed{Place: equivocation.Place{Kind: kind, Height: height, Round: round, Member: address(by)}}
	switch kind {
	case equivocation.Share:
		e := lock.NewExtension(lock.Locked, 3, common.Hash{says})
		s.Extension = e[:]
	case equivocation.Proposal:
		s.PolRound = -1
		fallthrough
	default:
		s.Seconds, s.Nanoseconds = 1_700_000_000, 5
		if says != 0 {
			s.Block = equivocation.BlockID{Hash: common.Hash{says}, Parts: 1, PartsHash: common.Hash{9}}
		}
	}
	return sign(t, s, by)
}

func sign(t *testing.T, s equivocation.Signed, by int) equivocation.Signed {
	digest := crypto.Keccak256Hash(s.SignBytes(chainID))
	if s.Kind == equivocation.Share {
		digest = lock.Digest(chainID, s.Height, s.Round, lock.Extension(s.Extension))
	}
	var err error
	s.Signature, err = crypto.Sign(digest[:], key(by))
	require.NoError(t, err)
	return s
}

func forged(s equivocation.Signed, n int) equivocation.Signed {
	s.Signature = append([]byte{}, s.Signature...)
	s.Signature[5] ^= byte(1 + n)
	return s
}

func newWatch(t *testing.T) *equivocation.Watch {
	w := equivocation.NewWatch(chainID, schedule(t))
	w.Decided(height - 1)
	return w
}

// Two messages of one kind, height and round that say different things are evidence,
// whatever they are; time alone makes no difference, nor do other rounds and members.
func TestWhatIsSignedTwiceIsEvidence(t *testing.T) {
	for _, kind := range []equivocation.Kind{equivocation.Share, equivocation.PreVote, equivocation.PreCommit, equivocation.Proposal} {
		t.Run(kind.String(), func(t *testing.T) {
			w := newWatch(t)
			hears := func(s equivocation.Signed) *equivocation.Evidence {
				e, err := w.Hear(s, "peer")
				require.NoError(t, err)
				return e
			}
			first := signed(t, kind, 2, 1, 0)
			require.Nil(t, hears(first))
			require.Nil(t, hears(first))
			require.Nil(t, hears(signed(t, kind, 3, 2, 0)), "another round")
			require.Nil(t, hears(signed(t, kind, 2, 2, 1)), "another member")
			if kind != equivocation.Share {
				later := first
				later.Seconds++
				require.Nil(t, hears(sign(t, later, 0)), "another time")
			}
			second := signed(t, kind, 2, 2, 0)
			e := hears(second)
			require.NotNil(t, e)
			require.NoError(t, e.Verify(chainID, schedule(t)))
			require.Equal(t, equivocation.Evidence{Place: first.Place, Epoch: 3, A: first.Message, B: second.Message}, *e)
			back, err := equivocation.DecodeList(equivocation.EncodeList([]equivocation.Evidence{*e}), 1)
			require.NoError(t, err)
			require.Equal(t, e.A.Signature, back[0].A.Signature)
			require.NoError(t, back[0].Verify(chainID, schedule(t)))
		})
	}
}

// A vote for none differs from one for a block.
func TestAVoteForNoneIsAVote(t *testing.T) {
	w := newWatch(t)
	_, err := w.Hear(signed(t, equivocation.PreVote, 0, 0, 0), "a")
	require.NoError(t, err)
	e, err := w.Hear(signed(t, equivocation.PreVote, 0, 1, 0), "b")
	require.NoError(t, err)
	require.NotNil(t, e)
}

// What nobody signed accuses nobody, and keeps no evidence away: not when it comes first,
// not when it says the same with a wrong signature, not when there is much of it.
func TestForgeriesAccuseNobodyAndHideNobody(t *testing.T) {
	a, b := signed(t, equivocation.PreVote, 0, 1, 0), signed(t, equivocation.PreVote, 0, 2, 0)
	for name, before := range map[string][]equivocation.Signed{
		"another block first":      {forged(signed(t, equivocation.PreVote, 0, 3, 0), 0), a},
		"the same block first":     {forged(a, 0), a},
		"the same block after":     {a, forged(a, 0)},
		"another block in between": {a, forged(signed(t, equivocation.PreVote, 0, 3, 0), 0)},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWatch(t)
			for i, s := range before {
				e, _ := w.Hear(s, fmt.Sprint(i))
				require.Nil(t, e)
			}
			e, err := w.Hear(b, "peer")
			require.NoError(t, err)
			require.NotNil(t, e)
			require.NoError(t, e.Verify(chainID, schedule(t)))
		})
	}
	w := newWatch(t)
	for round := range uint32(200) { // of rounds below and above the one that counts
		_, _ = w.Hear(forged(signed(t, equivocation.PreVote, round, 1, 0), 0), fmt.Sprint(round%20))
	}
	for round := uint32(100); round < 200; round++ { // the member itself may sign in any
		_, err := w.Hear(signed(t, equivocation.PreCommit, round, 1, 0), "liar")
		require.NoError(t, err)
	}
	_, err := w.Hear(a, "peer")
	require.NoError(t, err)
	e, err := w.Hear(b, "peer")
	require.NoError(t, err)
	require.NotNil(t, e)
}

// Who is found out at a height is not looked at there again: what it signed could be repeated
// by anybody, at the price of a verification each time. At another height it is.
func TestWhoIsFoundOutIsNotVerifiedAgain(t *testing.T) {
	w := equivocation.NewWatch(chainID, schedule(t))
	w.Decided(height)
	hear := func(s equivocation.Signed) *equivocation.Evidence {
		e, err := w.Hear(s, "peer")
		require.NoError(t, err)
		return e
	}
	first, second := signed(t, equivocation.PreVote, 0, 1, 0), signed(t, equivocation.PreVote, 0, 2, 0)
	require.Nil(t, hear(first))
	require.NotNil(t, hear(second))
	forged := second
	forged.Signature = append([]byte{}, second.Signature...)
	forged.Signature[5] ^= 1
	for _, again := range []equivocation.Signed{second, forged, signed(t, equivocation.PreVote, 0, 3, 0), signed(t, equivocation.PreVote, 1, 1, 0)} {
		require.Nil(t, hear(again))
	}
	w.Decided(height + equivocation.Heights)
	w.Decided(height)
	require.Nil(t, hear(first))
	require.NotNil(t, hear(second), "a height that was let go")
}

// Of who sends forged messages only some are verified until a height is decided; others
// are heard as before.
func TestAForgerIsNotHeardForLong(t *testing.T) {
	w := newWatch(t)
	hears := func(s equivocation.Signed, from string) (*equivocation.Evidence, error) { return w.Hear(s, from) }
	_, err := hears(signed(t, equivocation.PreVote, 0, 1, 0), "honest")
	require.NoError(t, err)
	refused := 0
	for i := range 100 {
		if _, err := hears(forged(signed(t, equivocation.PreVote, 0, 2, 0), i), "forger"); err != nil {
			require.ErrorIs(t, err, equivocation.ErrForged)
			refused++
		}
	}
	require.Equal(t, 16, refused)
	second := signed(t, equivocation.PreVote, 0, 2, 0)
	e, err := hears(second, "forger")
	require.NoError(t, err)
	require.Nil(t, e)
	e, err = hears(second, "honest")
	require.NoError(t, err)
	require.NotNil(t, e)
}

// Only messages near the tip, of members and well-formed, are looked at.
func TestWhatIsFarFromTheTipIsNotKept(t *testing.T) {
	w := newWatch(t)
	for _, decided := range []uint64{height - 2, height + equivocation.Heights} {
		w.Decided(decided)
		for says := range byte(2) {
			e, err := w.Hear(signed(t, equivocation.PreVote, 0, says, 0), "peer")
			require.NoError(t, err)
			require.Nil(t, e, "at %d", decided)
		}
	}
	w.Decided(height + equivocation.Heights - 1)
	for says := range byte(2) {
		e, err := w.Hear(signed(t, equivocation.PreVote, 0, says, 9), "peer")
		require.NoError(t, err)
		require.Nil(t, e, "no member")
	}
	short := signed(t, equivocation.Share, 0, 1, 0)
	short.Extension = short.Extension[:40]
	for name, s := range map[string]equivocation.Signed{
		"a short extension":  short,
		"a proposal of none": signed(t, equivocation.Proposal, 0, 0, 0),
		"another kind":       signed(t, 3, 0, 1, 0),
	} {
		_, err := w.Hear(s, "peer")
		require.ErrorIs(t, err, equivocation.ErrForm, name)
	}
}

// L1 blames in the epoch that the first of two shares names: that is one in which the
// member sits, in whatever order they come.
func TestSharesOfTwoEpochsBlameInTheMembers(t *testing.T) {
	// In a chain of one committee every epoch is its own.
	a := signed(t, equivocation.Share, 0, 1, 0)
	other := lock.NewExtension(lock.Locked, 4, common.Hash{2})
	b := a
	b.Extension = other[:]
	b = sign(t, b, 0)
	w := newWatch(t)
	_, err := w.Hear(a, "peer")
	require.NoError(t, err)
	e, err := w.Hear(b, "peer")
	require.NoError(t, err)
	require.NotNil(t, e)
	require.EqualValues(t, lock.Extension(e.A.Extension).Epoch(), e.Epoch)
}

// drawn is the members' schedule of a chain with a committee an epoch.
func drawn(t *testing.T) *committee.Schedule {
	p := &protocol.Params{CommitteeSize: 4, MinCommittee: 1, SamplingRounds: 32}
	p.Validators = []protocol.Validator{{Attester: crypto.CompressPubkey(&key(0).PublicKey)}}
	s, err := committee.NewSchedule(p, nil)
	require.NoError(t, err)
	s.Serve(committee.Duty{Epoch: 3, From: 1, Committee: schedule(t).Of(height)})
	return s
}

// Two shares that name epochs of others count nowhere on L1, so they are not even verified:
// who repeats them costs nobody anything. One in the member's epoch makes evidence of either.
func TestSharesOfOthersEpochsCostNothing(t *testing.T) {
	share := func(epoch uint64, says byte) equivocation.Signed {
		s := signed(t, equivocation.Share, 0, says, 0)
		e := lock.NewExtension(lock.Locked, epoch, common.Hash{says})
		s.Extension = e[:]
		return sign(t, s, 0)
	}
	w := equivocation.NewWatch(chainID, drawn(t))
	w.Decided(height - 1)
	_, err := w.Hear(share(7, 1), "peer")
	require.NoError(t, err)
	for i := range 100 {
		e, err := w.Hear(forged(share(8, 2), i), "liar")
		require.NoError(t, err, "it was verified")
		require.Nil(t, e)
	}
	e, err := w.Hear(share(3, 3), "peer")
	require.NoError(t, err)
	require.NotNil(t, e)
	require.EqualValues(t, 3, e.Epoch)
	require.NoError(t, e.Verify(chainID, drawn(t)))
}

// hearUnnamed hears a message that has no name.
func hearUnnamed(w *equivocation.Watch, s equivocation.Signed, from string) (*equivocation.Evidence, error) {
	s, ok, err := w.Name(s, from)
	if !ok {
		return nil, err
	}
	return w.Hear(s, from)
}

// A proposal comes without a name. Who signed it is found out once; what no member signed
// counts against who sent it.
func TestProposalsAreHeardWithoutAName(t *testing.T) {
	w := newWatch(t)
	unnamed := func(s equivocation.Signed) equivocation.Signed {
		s.Member = common.Address{}
		return s
	}
	hears := func(s equivocation.Signed, from string) (*equivocation.Evidence, error) {
		return hearUnnamed(w, unnamed(s), from)
	}
	first, second := signed(t, equivocation.Proposal, 0, 1, 2), signed(t, equivocation.Proposal, 0, 2, 2)
	for range 3 {
		e, err := hears(first, "a")
		require.NoError(t, err)
		require.Nil(t, e)
	}
	refused := 0
	for i := range 100 {
		if _, err := hears(signed(t, equivocation.Proposal, 0, byte(i), 8), "stranger"); errors.Is(err, equivocation.ErrForged) {
			refused++
		}
	}
	require.Equal(t, 16, refused)
	same := second
	same.Signature = first.Signature // of another message
	e, err := hears(same, "b")
	require.ErrorIs(t, err, equivocation.ErrForged)
	require.Nil(t, e)
	e, err = hears(second, "a")
	require.NoError(t, err)
	require.NotNil(t, e)
	require.Equal(t, address(2), e.Member)
	require.NoError(t, e.Verify(chainID, schedule(t)))
}

// Evidence that was changed on its way is none.
func TestEvidenceIsVerifiedWhole(t *testing.T) {
	w := newWatch(t)
	_, err := w.Hear(signed(t, equivocation.PreCommit, 1, 1, 0), "peer")
	require.NoError(t, err)
	e, err := w.Hear(signed(t, equivocation.PreCommit, 1, 2, 0), "peer")
	require.NoError(t, err)
	for name, change := range map[string]func(*equivocation.Evidence){
		"kind":      func(e *equivocation.Evidence) { e.Kind = equivocation.PreVote },
		"height":    func(e *equivocation.Evidence) { e.Height++ },
		"round":     func(e *equivocation.Evidence) { e.Round++ },
		"member":    func(e *equivocation.Evidence) { e.Member = address(1) },
		"block":     func(e *equivocation.Evidence) { e.A.Block.Hash[3]++ },
		"time":      func(e *equivocation.Evidence) { e.B.Nanoseconds++ },
		"signature": func(e *equivocation.Evidence) { e.B.Signature = e.A.Signature },
		"the same":  func(e *equivocation.Evidence) { e.B = e.A },
		"a polka":   func(e *equivocation.Evidence) { e.B.PolRound = 1 },
	} {
		changed := *e
		change(&changed)
		require.Error(t, changed.Verify(chainID, schedule(t)), name)
	}
	require.NoError(t, e.Verify(chainID, schedule(t)))
}
