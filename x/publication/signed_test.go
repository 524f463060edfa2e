package publication_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/worldstate"
)

// signing keeps a certificate of a height, by some positions of the three.
func signing(t *testing.T, n *ledgertest.Node, number, height uint64, names common.Hash, signers byte) {
	t.Helper()
	c := &lock.Certificate{Height: height, Round: 1, Extension: lock.NewExtension(lock.Locked, 0, names), Signers: []byte{signers}}
	for at := range 3 {
		if c.Signed(at) {
			c.Signatures = append(c.Signatures, [lock.SignatureSize]byte{byte(at)})
		}
	}
	require.NoError(t, n.World.Write(func(w worldstate.Writer) error { return ledger.KeepCertificate(n.World, w, number, c) }))
}

// What a member signed of a checkpoint, or of what is built on it, is found in certificates
// and in votes, with the headers that lead there; of nothing else.
func TestAMembersOwnSignatureIsFound(t *testing.T) {
	n := sixChunks(t)
	first, second, third := common.Address{1}, common.Address{2}, common.Address{3}
	members, err := committee.New([]committee.Member{{Attester: first}, {Attester: second}, {Attester: third}})
	require.NoError(t, err)
	from := publication.Signatures{Members: func(uint64) (*committee.Committee, error) { return members, nil }}
	whole := n.Last(t, 1)
	look := func(attester common.Address) *publication.Signed {
		t.Helper()
		s, err := publication.SignedBy(n.World, 1, n.Checkpoint.Header.Number, attester, from)
		require.NoError(t, err)
		return s
	}
	_, err = publication.SignedBy(n.World, 1, 1, first, from)
	require.ErrorIs(t, err, ledger.ErrNoRecord, "nothing is locked")

	signing(t, n, 1, ledgertest.HeightOf(whole.LastChunk), whole.Hash(), 0b011)
	own := look(second)
	require.NotNil(t, own)
	require.Equal(t, whole, own.Chain[0])
	require.Len(t, own.Chain, 1)
	require.Equal(t, 1, own.Position)
	require.Equal(t, lock.Vote{Validator: second, Round: 1, Extension: own.Certificate.Extension[:], Signature: own.Certificate.Signatures[1][:]}, own.Share)
	require.Nil(t, look(third), "it did not sign")
	require.Nil(t, look(common.Address{9}), "nor does a stranger")

	from.Votes = func(height uint64) []lock.Vote {
		other := lock.NewExtension(lock.Closed, 0, whole.Hash())
		if height != ledgertest.HeightOf(whole.LastChunk) {
			return nil
		}
		return []lock.Vote{{Validator: third, Extension: other[:]}, {Validator: third, Round: 4, Extension: own.Certificate.Extension[:], Signature: []byte{7}}}
	}
	vote := look(third)
	require.NotNil(t, vote)
	require.EqualValues(t, 4, vote.Share.Round)
	require.Equal(t, own.Certificate, vote.Certificate)
	from.Votes = nil

	// What was signed of its child's child shows the way there.
	grand := n.Last(t, 3)
	signing(t, n, 3, ledgertest.HeightOf(grand.LastChunk), grand.Hash(), 0b110)
	built := look(third)
	require.NotNil(t, built)
	require.Len(t, built.Chain, 3)
	require.Equal(t, whole, built.Chain[0])
	require.Equal(t, n.Last(t, 2), built.Chain[1])
	require.Equal(t, grand, built.Chain[2])
	signing(t, n, 3, ledgertest.HeightOf(grand.LastChunk)+1, common.Hash{1}, 0b111)
	require.NotNil(t, look(third), "what names nothing of this chain is passed over")
}
