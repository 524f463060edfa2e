package publication_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
)

// What is locked further on than a blob can show is publishable all the same; the
// checkpoints close enough to the lock bring it.
func TestALockTooFarOnStaysBehind(t *testing.T) {
	const locked = publication.MaxLinks + 3
	n := ledgertest.New(t)
	for slot := range uint64(locked) {
		n.Decide(t, slot)
	}
	n.Certify(t, locked)
	for _, number := range []uint64{1, 2} {
		p, err := publication.At(n.World, number)
		require.NoError(t, err)
		require.Equal(t, n.Last(t, number), p.Header)
		require.Nil(t, p.Certificate)
		require.Empty(t, p.Links)
	}
	for _, number := range []uint64{3, locked} {
		p, err := publication.At(n.World, number)
		require.NoError(t, err)
		require.Len(t, p.Links, int(locked-number))
		a := publication.Attest([]*publication.Publishable{p})
		require.NoError(t, a[0].Covers(n.Last(t, number)))
		_, err = checkpoint.PackAttestations(a)
		require.NoError(t, err)
	}
}

// Each row is a publication of three checkpoints in a row: which certificates and
// links its blob carries.
func TestAttestationsCarryWhatFits(t *testing.T) {
	own := func(signatures int) *publication.Publishable {
		return &publication.Publishable{
			Certificate: &lock.Certificate{Extension: lock.NewExtension(lock.Locked, 0, common.Hash{1}), Signatures: make([][lock.SignatureSize]byte, signatures)},
		}
	}
	through := func(links int) *publication.Publishable {
		p := own(3)
		p.Links = make([]checkpoint.Header, links)
		return p
	}
	far := &publication.Publishable{}
	for name, c := range map[string]struct {
		run   []*publication.Publishable
		certs []bool
		links int // of the last
	}{
		"each its own":                {[]*publication.Publishable{own(3), own(3), own(3)}, []bool{true, true, true}, 0},
		"the next one's covers it":    {[]*publication.Publishable{through(1), own(3), own(3)}, []bool{false, true, true}, 0},
		"only the last shows the way": {[]*publication.Publishable{through(5), through(4), through(3)}, []bool{false, false, true}, 3},
		"too far on":                  {[]*publication.Publishable{far, far, far}, []bool{false, false, false}, 0},
		"too far on, for the last":    {[]*publication.Publishable{own(3), far, far}, []bool{true, false, false}, 0},
		"the way does not fit":        {[]*publication.Publishable{own(300), own(300), through(publication.MaxLinks)}, []bool{true, true, false}, 0},
		"not all certificates fit":    {[]*publication.Publishable{own(700), own(700), own(700)}, []bool{false, true, true}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			as := publication.Attest(c.run)
			require.Len(t, as, 3)
			for i, a := range as {
				require.Equal(t, c.certs[i], a.Certificate != nil, "certificate %d", i)
			}
			require.Empty(t, as[0].Links)
			require.Empty(t, as[1].Links)
			require.Len(t, as[2].Links, c.links)
			_, err := checkpoint.PackAttestations(as)
			require.NoError(t, err)
		})
	}
}

// Genesis allows no committee whose certificates, one of each checkpoint that a
// transaction can carry and the last with the longest way to it, outgrow the blob.
func TestAPublicationOfTheLargestCommitteeFits(t *testing.T) {
	const members = 128 // as many as genesis takes
	var run []*publication.Publishable
	for range protocol.MaxEffectBlobs {
		run = append(run, &publication.Publishable{Certificate: &lock.Certificate{
			Extension: lock.NewExtension(lock.Locked, 0, common.Hash{1}),
			Signers:   make([]byte, members/8), Signatures: make([][lock.SignatureSize]byte, committee.Quorum(members)),
		}})
	}
	last := run[len(run)-1]
	last.Links = make([]checkpoint.Header, publication.MaxLinks)
	as := publication.Attest(run)
	for i, a := range as {
		require.NotNil(t, a.Certificate, "certificate %d", i)
	}
	require.Len(t, as[len(as)-1].Links, publication.MaxLinks)
	_, err := checkpoint.PackAttestations(as)
	require.NoError(t, err)
	tooLarge := protocol.Devnet()
	tooLarge.SetCommittee(members + 1)
	require.ErrorContains(t, tooLarge.Validate(), "committee_size: is 129; write 1 to 128")
}
