package signer_test

import (
	"testing"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/x/equivocation"
)

// said is a vote as it comes back from peers.
func said(g *signer.Guard, v *cmtproto.Vote) equivocation.Signed {
	kind := equivocation.PreVote
	if v.Type == cmtproto.PrecommitType {
		kind = equivocation.PreCommit
	}
	s := equivocation.Signed{
		Place:   equivocation.Place{Kind: kind, Height: uint64(v.Height), Round: uint32(v.Round), Member: g.Address()},
		Message: equivocation.Message{Seconds: v.Timestamp.Unix(), Nanoseconds: uint32(v.Timestamp.Nanosecond()), Signature: v.Signature},
	}
	if !cmttypes.ProtoBlockIDIsNil(&v.BlockID) {
		s.Block = equivocation.BlockID{
			Hash: common.BytesToHash(v.BlockID.Hash), Parts: v.BlockID.PartSetHeader.Total, PartsHash: common.BytesToHash(v.BlockID.PartSetHeader.Hash),
		}
	}
	return s
}

func share(g *signer.Guard, v *cmtproto.Vote) equivocation.Signed {
	return equivocation.Signed{
		Place:   equivocation.Place{Kind: equivocation.Share, Height: uint64(v.Height), Round: uint32(v.Round), Member: g.Address()},
		Message: equivocation.Message{Extension: v.Extension, Signature: v.ExtensionSignature},
	}
}

// Whatever a node's peers send back of what it signed, of this start or an earlier one, is its
// own, as often as it comes and however late.
func TestWhatTheKeySignedHereIsItsOwn(t *testing.T) {
	h := newHome(t)
	g := h.start(t)
	var votes []*cmtproto.Vote
	var all []equivocation.Signed
	sign := func(v *cmtproto.Vote) {
		require.NoError(t, g.SignVote(chainID, v))
		votes = append(votes, v)
		all = append(all, said(g, v))
		if len(v.Extension) > 0 {
			all = append(all, share(g, v))
		}
	}
	check := func(g *signer.Guard) {
		t.Helper()
		for _, s := range all {
			require.False(t, g.Foreign(s), "%v", s.Place)
			require.NoError(t, g.HeardSigned(s))
		}
		for _, v := range votes {
			vote, err := cmttypes.VoteFromProto(v)
			require.NoError(t, err)
			vote.ValidatorAddress = g.Address().Bytes()
			require.NoError(t, g.Heard(vote))
		}
	}
	for height := range int64(5) {
		for round := range int32(3) {
			p := proposal(10+height, round, 1)
			require.NoError(t, g.SignProposal(chainID, p))
			all = append(all, equivocation.Signed{
				Place:   equivocation.Place{Kind: equivocation.Proposal, Height: uint64(p.Height), Round: uint32(round), Member: g.Address()},
				Message: equivocation.Message{Block: said(g, prevote(1, 0, 1)).Block, PolRound: -1, Signature: p.Signature},
			})
			sign(prevote(10+height, round, 1))
			if round < 2 {
				sign(nilPrecommit(10+height, round))
			}
		}
		sign(precommit(10+height, 2, "a"))
	}
	check(g)
	again := h.start(t)
	check(again)
	for height := range int64(200) {
		require.NoError(t, again.SignVote(chainID, prevote(20+height, 0, 1)))
	}
	check(again)
}

// A signature of the key that this guard did not give is another machine's, on first sight: at
// a place where it signed nothing, where it signed something else, and where it signed the same
// at another time. The earlier heights of a start are known as the last one is.
func TestWhatTheKeySignedElsewhereIsForeign(t *testing.T) {
	other := func(change func(*cmtproto.Vote)) func() *cmtproto.Vote {
		return func() *cmtproto.Vote {
			v := prevote(12, 0, 1)
			change(v)
			v.Signature = []byte{1}
			return v
		}
	}
	for name, foreign := range map[string]func() *cmtproto.Vote{
		"another block":       other(func(v *cmtproto.Vote) { v.BlockID = block(2) }),
		"none":                other(func(v *cmtproto.Vote) { v.BlockID = cmtproto.BlockID{} }),
		"a round not signed":  other(func(v *cmtproto.Vote) { v.Round = 1 }),
		"a step not signed":   other(func(v *cmtproto.Vote) { v.Type = cmtproto.PrecommitType }),
		"a height left out":   other(func(v *cmtproto.Vote) { v.Height = 13 }),
		"above the last one":  other(func(v *cmtproto.Vote) { v.Height = 15 }),
		"at another time":     other(func(v *cmtproto.Vote) { v.Timestamp = v.Timestamp.Add(time.Second) }),
		"of an earlier start": other(func(v *cmtproto.Vote) { v.Height, v.BlockID = 11, block(2) }),
	} {
		t.Run(name, func(t *testing.T) {
			h := newHome(t)
			require.NoError(t, h.start(t).SignVote(chainID, prevote(11, 0, 1)))
			g := h.start(t)
			for _, height := range []int64{12, 14} {
				if name != "of an earlier start" {
					require.NoError(t, g.SignVote(chainID, prevote(height, 0, 1)))
				}
			}
			s := said(g, foreign())
			require.True(t, g.Foreign(s))
			require.ErrorIs(t, g.HeardSigned(s), signer.ErrElsewhere)
			require.ErrorIs(t, g.SignVote(chainID, prevote(16, 0, 1)), signer.ErrElsewhere)
		})
	}
	g := newHome(t).start(t)
	v := precommit(12, 0, "a")
	require.NoError(t, g.SignVote(chainID, v))
	lie := share(g, v)
	lie.Extension = []byte("b")
	require.True(t, g.Foreign(lie))
	lie.Member = common.Address{1}
	require.False(t, g.Foreign(lie), "of others the book says nothing")
}

// A book that nothing vouches for is not closed: the next start listens, however often the
// node before it was started, stopped, or ended over its key.
func TestOnlyABookThatIsSurelyThisOnesIsClosed(t *testing.T) {
	h := newHome(t)
	resumed := func(do func(*signer.Guard)) bool {
		g := h.start(t)
		do(g)
		require.NoError(t, g.Close())
		g = h.start(t)
		defer func() { require.NoError(t, g.Close()) }()
		return g.Resumed()
	}
	nothing := func(*signer.Guard) {}
	listened := func(g *signer.Guard) { g.Listened(0) }
	elsewhere := func(g *signer.Guard) { require.ErrorIs(t, g.HeardLock(100, 0), signer.ErrElsewhere) }

	require.True(t, resumed(func(g *signer.Guard) { require.NoError(t, g.SignVote(chainID, prevote(7, 0, 1))) }), "it began here")
	require.True(t, resumed(nothing))
	require.False(t, resumed(elsewhere))
	require.False(t, resumed(nothing), "listening was interrupted")
	require.False(t, resumed(func(g *signer.Guard) { listened(g); elsewhere(g) }))
	require.True(t, resumed(listened))
	require.True(t, resumed(nothing))
}

// A home that was put back knows nothing of what its key signed since: up to the newest lock
// that a peer showed nothing new is signed, above it all is. What the book has it says again.
func TestWhatIsDecidedIsNotSigned(t *testing.T) {
	h := newHome(t)
	g := h.unsure(t, func(height uint64) bool { return height == 7 || height == 11 || height == 12 })
	require.NoError(t, g.SignVote(chainID, prevote(7, 0, 1)))
	g.Listened(11)
	require.NoError(t, g.SignVote(chainID, prevote(7, 0, 1)), "as before")
	require.ErrorIs(t, g.SignVote(chainID, prevote(7, 1, 1)), signer.ErrDecided, "below the lock it is certain, whoever says otherwise")
	require.ErrorIs(t, g.SignProposal(chainID, proposal(10, 0, 1)), signer.ErrDecided)
	require.ErrorIs(t, g.Unable(), signer.ErrDecided)
	require.NoError(t, g.SignVote(chainID, prevote(11, 0, 1)), "only liars may have locked it")
	require.NoError(t, g.Unable())
	g.Listened(12)
	require.NoError(t, g.Close())

	g = h.unsure(t, nil)
	g.Listened(12)
	require.ErrorIs(t, g.SignVote(chainID, prevote(12, 0, 1)), signer.ErrDecided)
	require.ErrorContains(t, g.Unable(), "it signs from height 13 on")
	require.NoError(t, g.SignVote(chainID, prevote(13, 0, 1)), "at the tip")
}
