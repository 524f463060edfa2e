package abci_test

import (
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// An extension is judged by its form alone: the same by every node, whatever it
// knows of the block.
func TestExtensionsAreJudgedByForm(t *testing.T) {
	s := newStage(t)
	unaware := s.Node()
	good := lock.NewExtension(lock.Locked, 0, common.Hash{1})
	for name, tc := range map[string]struct {
		extension []byte
		ok        bool
	}{
		"none":              {nil, true},
		"empty":             {[]byte{}, true},
		"of any checkpoint": {good[:], true},
		"of zero":           {append([]byte{1}, make([]byte, 40)...), true},
		"a byte short":      {good[:40], false},
		"a byte long":       {append(good[:], 0), false},
		"closed":            {append([]byte{2}, good[1:]...), true},
		"another kind":      {append([]byte{3}, good[1:]...), false},
		"kind zero":         {make([]byte, lock.ExtensionSize), false},
		"a megabyte":        {make([]byte, 1<<20), false},
	} {
		for _, n := range []*abcitest.Node{s.proposer, s.victim, unaware} {
			bad := n.Total(n.Metrics.BadExtensions)
			require.Equal(t, tc.ok, n.Verify(s.chunk, 1, tc.extension), name)
			if !tc.ok {
				bad++
			}
			require.Equal(t, bad, n.Total(n.Metrics.BadExtensions), name)
		}
	}
}

// An extension names what the node itself got by executing; a claim that another
// state follows is attested by nobody.
func TestNobodyAttestsAWrongResult(t *testing.T) {
	s := newStage(t)
	others := []*abcitest.Node{s.victim, s.Node(), s.Node()}
	for _, n := range others[1:] {
		for _, b := range s.Blocks {
			n.Objects.Peers = []*abcitest.Node{s.proposer}
			n.Decide(b)
		}
		n.Clock.Add(100)
	}
	lie := *s.chunk
	decoded := s.Decode(&lie)
	decoded.ChunkHash[31] ^= 1
	var err error
	lie.Txs, err = decoded.Encode()
	require.NoError(t, err)
	for _, n := range others {
		require.False(t, n.Process(&lie))
		require.Equal(t, 1, n.Rejections("result"))
		require.Empty(t, n.Extend(&lie))
		require.Equal(t, 1, n.Count(n.Metrics.Unattested, "result"))
	}
	s.Vote(s.chunk, append(others, s.proposer)...)
	s.Decide(s.chunk, append(others, s.proposer)...)
}

// Late pre-commits of a commit never passed any check. Garbage among them never gets
// into a certificate, and takes none away.
func TestGarbageInLatePrecommitsChangesNothing(t *testing.T) {
	s := newStage(t)
	last := s.Last()
	good := last.Votes
	strange := lock.NewExtension(lock.Locked, 0, common.Hash{9})
	stranger := abcitest.NewChain(t)
	foreign := stranger.Precommit(2, last.Height, 0, strange[:])
	foreign.Validator.Address = common.Address{9}.Bytes()
	nilVote := abcitypes.ExtendedVoteInfo{Validator: abcitypes.Validator{Address: s.Address(3)}, BlockIdFlag: cmtproto.BlockIDFlagNil}
	change := func(f func(v *abcitypes.ExtendedVoteInfo)) abcitypes.ExtendedVoteInfo {
		v := good[3]
		f(&v)
		return v
	}
	for name, late := range map[string]abcitypes.ExtendedVoteInfo{
		"nothing":              {},
		"a nil vote":           nilVote,
		"an empty extension":   s.Precommit(3, last.Height, 0, nil),
		"another checkpoint":   s.Precommit(3, last.Height, 0, strange[:]),
		"another height":       s.Precommit(3, last.Height-1, 0, good[3].VoteExtension),
		"another round":        s.Precommit(3, last.Height, 1, good[3].VoteExtension),
		"a trailing byte":      s.Precommit(3, last.Height, 0, append(append([]byte{}, good[3].VoteExtension...), 0)),
		"unsigned":             change(func(v *abcitypes.ExtendedVoteInfo) { v.ExtensionSignature = nil }),
		"wrongly signed":       change(func(v *abcitypes.ExtendedVoteInfo) { v.ExtensionSignature = good[2].ExtensionSignature }),
		"a signature cut":      change(func(v *abcitypes.ExtendedVoteInfo) { v.ExtensionSignature = v.ExtensionSignature[:64] }),
		"garbage":              change(func(v *abcitypes.ExtendedVoteInfo) { v.VoteExtension = make([]byte, 1<<16) }),
		"another's vote again": change(func(v *abcitypes.ExtendedVoteInfo) { *v = good[0] }),
		"not of the committee": foreign,
		"a long address":       change(func(v *abcitypes.ExtendedVoteInfo) { v.Validator.Address = make([]byte, 64) }),
	} {
		decide := func(votes ...abcitypes.ExtendedVoteInfo) *abcitest.Node {
			n := s.Node()
			n.Objects.Peers = []*abcitest.Node{s.proposer}
			for _, b := range s.Blocks[:len(s.Blocks)-1] {
				n.Decide(b)
			}
			decided := *last
			decided.Votes = votes
			n.Decide(&decided)
			return n
		}
		// Three good ones and the garbage, in any place: the lock is made of the three.
		for at := range 4 {
			votes := append([]abcitypes.ExtendedVoteInfo{}, good[:at]...)
			n := decide(append(append(votes, late), good[at:3]...)...)
			found, err := ledger.CertificateAt(n.Store, uint64(last.Height))
			require.NoError(t, err, name)
			require.Equal(t, s.Certificate(last.Height, 0, found.Extension, 0, 1, 2), found, name)
		}
		// Two good ones do not make a lock with it.
		n := decide(append([]abcitypes.ExtendedVoteInfo{late}, good[:2]...)...)
		require.False(t, n.App.Certified(uint64(last.Height)), name)
	}
}

// A height decided with too few matching extensions is locked when late ones come,
// once, and a later height's certificate stays the last of the checkpoint.
func TestLateSharesCompleteACertificate(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	n.Add(c.Tx(1))
	b := n.Prepare(0, 0)
	c.Vote(b, n)
	all := b.Votes
	b.Votes = all[:2]
	c.Decide(b, n)
	require.Empty(t, n.Heard.Locks)
	require.False(t, n.App.Certified(1))
	require.NoError(t, n.App.CertifyTip())
	require.False(t, n.App.Certified(1))

	vote := func(i int) lock.Vote {
		return lock.Vote{Validator: common.Address(all[i].Validator.Address), Extension: all[i].VoteExtension, Signature: all[i].ExtensionSignature}
	}
	c.Advance(n)
	require.Len(t, n.Heard.Locks, 1)

	require.ErrorIs(t, n.App.Certify(&lock.Certificate{Height: 9}), ledger.ErrNoRecord)
	shares, err := n.App.Shares(1)
	require.NoError(t, err)
	wrong := vote(2)
	wrong.Signature = all[3].ExtensionSignature
	require.ErrorIs(t, shares.Add(wrong), lock.ErrSignature)
	require.NoError(t, shares.Add(vote(0)), "known from the commit")
	require.Nil(t, shares.Certificate())
	require.NoError(t, shares.Add(vote(3)))
	require.NoError(t, n.App.Certify(shares.Certificate()))
	require.True(t, n.App.Certified(1))
	require.NoError(t, n.App.Certify(shares.Certificate()), "once is enough")
	require.Len(t, n.Heard.Locks, 2)
	last, err := ledger.LastCertificate(n.Store, 1)
	require.NoError(t, err)
	require.Equal(t, uint64(2), last.Height)
	matching, err := n.App.Matching(1)
	require.NoError(t, err)
	require.Len(t, matching, 2)
}

// After a restart the tip's certificate is made of what CometBFT has on disk.
func TestARestartedNodeFindsTheCertificateOfItsTip(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	require.NoError(t, n.App.CertifyTip(), "nothing to do at genesis")
	n.Add(c.Tx(1))
	b := n.Prepare(0, 0)
	c.Vote(b, n)
	bare := *b
	bare.Votes = nil
	n.Decide(&bare) // as a replay at start: the block store is not joined yet
	require.False(t, n.App.Certified(1))
	n.SetVotes(b)
	n = n.Reopen()
	require.NoError(t, n.App.CertifyTip())
	require.True(t, n.App.Certified(1))
	require.Len(t, n.Heard.Locks, 1)
}
