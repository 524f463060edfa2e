package watchtower_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

// ofRound is two locks of round 0 of a height, signed by some each.
func (c *court) ofRound(height uint64, a, b []*ecdsa.PrivateKey) conflict.Conflict {
	c.t.Helper()
	side := func(state byte, by []*ecdsa.PrivateKey) conflict.Side {
		h := checkpoint.Header{Number: 1, FirstChunk: 1, LastChunk: 1, StateRoot: common.Hash{state}, Origin: c.Params.GenesisOrigin.Ref()}
		h.ParentHash = l1test.Genesis().Hash()
		return conflict.Side{Headers: []checkpoint.Header{h}, Certificate: l1test.Certify(c.t, c.L1, height, h, by)}
	}
	return conflict.Conflict{A: side(1, a), B: side(2, b)}
}

// Of two locks of one round all who signed both pay, in one transaction of one of those who
// know; nobody pays twice, whatever else is known of the same members, and nobody else pays.
func TestWhoSignsBothLocksOfARoundPaysOnce(t *testing.T) {
	c := newCourt(t)
	for i := range l1test.Members {
		c.join(i)
	}
	before := c.stakes()
	k := c.Attesters
	c.conflicts = append(c.conflicts, c.ofRound(5, k[:3], k[1:4]))
	position := func(key *ecdsa.PrivateKey) int {
		at, ok := c.Committee.Position(l1test.Address(key))
		require.True(t, ok)
		return at
	}
	c.evidence = append(c.evidence, c.of(position(k[1]), equivocation.Share, 5))
	require.Equal(t, 1, c.blocks(20))
	want := slices.Clone(before)
	for _, key := range k[1:3] {
		want[position(key)] = c.fined(want[position(key)])
	}
	require.Equal(t, want, c.stakes())

	// What names one more of them takes from that one alone.
	c.conflicts = append(c.conflicts, c.ofRound(6, k[1:4], k[1:4]))
	require.Equal(t, 1, c.blocks(20))
	want[position(k[3])] = c.fined(want[position(k[3])])
	require.Equal(t, want, c.stakes())
	require.Zero(t, c.blocks(20))
}

// Locks of two rounds L1 takes nothing for by itself: nobody pays to hear that.
func TestNobodyReportsWhatOnlyAVoteDecides(t *testing.T) {
	c := newCourt(t)
	c.join(0)
	one := c.ofRound(5, c.Attesters[:3], c.Attesters[1:4])
	one.B = c.ofRound(6, c.Attesters[:3], c.Attesters[1:4]).B
	require.Equal(t, conflict.Chain, func() conflict.Kind { kind, _ := one.Kind(); return kind }())
	unshown := c.ofRound(7, c.Attesters[:3], c.Attesters[1:4])
	unshown.A.Headers = nil
	c.conflicts = append(c.conflicts, one, unshown)
	require.Zero(t, c.blocks(20))
}

// shown collects what a watchtower hands over.
type shown struct{ sides []conflict.Side }

func (s *shown) take(_ context.Context, side conflict.Side) error {
	s.sides = append(s.sides, side)
	return nil
}

// Whatever way L1 is shown a lock that is not of our chain, it is handed over whole, once:
// with a publication, in one by certificate, and in an accusation.
func TestForeignLocksOnL1AreHandedOver(t *testing.T) {
	seen := &shown{}
	s := newScene(t)
	s.nodes[0] = s.joinShown(0, seen.take)
	s.Lock(t, 0, 1)
	s.publish(2)
	forged := s.forge(4, true)
	s.Lock(t, 5, 1)
	s.Beat(6)
	s.watch(7)
	s.watch(8)
	require.Len(t, seen.sides, 1)
	requireShows(t, s, forged, seen.sides[0])
}

// requireShows holds what was handed over against a header that three signed.
func requireShows(t *testing.T, s *scene, h checkpoint.Header, side conflict.Side) {
	t.Helper()
	last, ok := side.Last()
	require.True(t, ok)
	require.Equal(t, h, last)
	require.NoError(t, side.Certificate.Verify(s.Deployment.ChainID, s.Committee))
}

// What a quorum locked, and its accuser shows, is handed over though no node of this chain
// knows it.
func TestAnAccusationOfWhatIsForeignIsHandedOver(t *testing.T) {
	seen := &shown{}
	s := newSceneOf(t, func(p *protocol.Params) { p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration) })
	s.nodes[0] = s.joinShown(0, seen.take)
	s.SealInto(t, 1, 0)
	h := checkpoint.Header{
		Number: 1, ParentHash: s.parent(t), Slot: 1, FirstChunk: 1, LastChunk: 1, StateRoot: common.Hash{7}, BlobsHash: common.Hash{8},
		Origin: s.Params.GenesisOrigin.Ref(),
	}
	certificate := l1test.Certify(t, s.L1, 1000, h, s.Attesters[:3])
	s.SealInto(t, 12, 0)
	call := bindings.NewSlasher().PackAccuse(bindings.FromHeader(h), bindings.FromCertificate(certificate, s.Committee), nil)
	s.sendTo(s.Deployment.Slasher, 0, call, nil, big.NewInt(1e17))
	s.watch(13)
	s.watch(14)
	require.Len(t, seen.sides, 1)
	requireShows(t, s, h, seen.sides[0])
}

// Calls show what was written into them, whatever else they are; garbage shows nothing.
func TestCallsShowTheirLocks(t *testing.T) {
	l := l1test.Start(t, nil)
	h := checkpoint.Header{Number: 1, FirstChunk: 1, LastChunk: 2, Origin: l.Params.GenesisOrigin.Ref()}
	child := checkpoint.Header{Number: 2, ParentHash: h.Hash(), FirstChunk: 3, LastChunk: 3}
	c := l1test.Certify(t, l, 9, child, l.Attesters[1:4])
	form, row := bindings.FromCertificate(c, l.Committee), bindings.FromHeaders([]checkpoint.Header{h, child})
	rollup, slasher := bindings.NewRollup(), bindings.NewSlasher()
	both := conflict.Side{Headers: []checkpoint.Header{h, child}, Certificate: c}
	last := conflict.Side{Headers: []checkpoint.Header{child}, Certificate: c}
	for name, one := range map[string]struct {
		call []byte
		want []conflict.Side
	}{
		"confirm": {rollup.PackConfirm(row, form, new(big.Int)), []conflict.Side{both}},
		"certify": {rollup.PackCertify(row, form), []conflict.Side{both}},
		"answer":  {rollup.PackAnswer(common.Hash{}, row, form, 0), []conflict.Side{both}},
		"publishLocked": {rollup.PackPublishLocked(bindings.LockedPublication{
			Headers: row[:1], BlobCounts: new(big.Int), Links: row[1:], Cert: form, Keep: new(big.Int),
		}), []conflict.Side{both}},
		"accuse":   {slasher.PackAccuse(row[1], form, nil), []conflict.Side{last}},
		"conflict": {slasher.PackConflict(row[1], form, row[1], form), []conflict.Side{last, last}},
		"slash":    {slasher.PackSlash(row[1], 0, nil), nil},
		"nothing":  {[]byte{1, 2, 3}, nil},
	} {
		require.Equal(t, one.want, bindings.DecodeShown(one.call), name)
		for n := range len(one.call) {
			require.NotPanics(t, func() { bindings.DecodeShown(one.call[:n]) })
			if n > 400 {
				break
			}
		}
	}
	_, err := bindings.ToCertificate(bindings.Certificate{Signers: big.NewInt(1 << 20), Signatures: make([]byte, lock.SignatureSize)}, h)
	require.Error(t, err)
}

// parent is the hash of what L1's first checkpoint is built on.
func (s *scene) parent(t *testing.T) common.Hash {
	t.Helper()
	zero, err := s.Header(0)
	require.NoError(t, err)
	return zero.Hash()
}
