package shares

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/lock"
)

// A certificate counts for the committee of the epoch it names, if that can have signed its
// height: above this node's own the next committee's does, once L1 told which that is.
func TestACertificateIsOfItsEpochsCommittee(t *testing.T) {
	c := abcitest.NewRelay(t, 2)
	n := c.Node()
	c.Advance(n)
	s := exchangeOf(t, c, n)
	// of is a certificate by the first three keys of a group.
	of := func(group int, height int64, epoch uint64) *lock.Certificate {
		e := lock.NewExtension(lock.Locked, epoch, common.Hash{1})
		out := c.Certificate(height, 0, e, 0, 1, 2)
		for i := range out.Signatures {
			out.Signatures[i] = [lock.SignatureSize]byte(c.Precommit(group*abcitest.Members+i, height, 0, e[:]).ExtensionSignature)
		}
		return out
	}
	require.ErrorIs(t, s.takeCertificate(1, of(1, 4, 1)), p2p.ErrMore, "nobody knows that committee here")
	n.Learn(1, 2)
	require.NoError(t, s.takeCertificate(1, of(1, 4, 1)))
	require.ErrorIs(t, s.takeCertificate(1, of(0, 4, 1)), lock.ErrSignature, "the committee before it names its own epoch")
	require.ErrorIs(t, s.takeCertificate(1, of(1, 4, 0)), lock.ErrSignature)
	require.ErrorIs(t, s.takeCertificate(1, of(1, 2, 1)), p2p.ErrMore, "the first committee signs two heights at least")
	err := s.takeCertificate(1, of(1, 1, 1))
	require.ErrorContains(t, err, "does not sign height 1")
	require.NotErrorIs(t, err, p2p.ErrMore, "that one is a lie")

	// After the handover the heights before it are still the first committee's.
	n.Clock.Set(c.Params.EpochStart(1))
	for range 3 {
		c.Advance(n)
	}
	tip := n.App.State().Height
	require.EqualValues(t, 4, tip)
	require.Error(t, s.takeCertificate(tip-1, of(1, int64(tip)-1, 1)))
	require.Error(t, s.takeCertificate(tip, of(0, int64(tip), 0)))
	require.NoError(t, s.takeCertificate(tip, of(1, int64(tip), 1)))
	require.Equal(t, n.Schedule.Of(tip-1).Seats(), c.CommitteeOf(0).Seats())

	// A peer that is far behind tells of heights whose committee is forgotten here, or was
	// never known: that is no lie.
	n.Schedule.Forget(tip)
	require.ErrorIs(t, s.verify(of(0, 2, 0)), p2p.ErrMore)
}
