package publication_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/publication"
)

// sixChunks are checkpoints of chunks 1 to 3, 4 and 5, and 6.
func sixChunks(t testing.TB) *ledgertest.Node {
	t.Helper()
	n := ledgertest.New(t)
	for i, slot := range []uint64{0, 0, 0, 1, 1, 2} {
		n.Decide(t, slot, ledgertest.Full(uint64(10*i)))
	}
	require.Equal(t, uint64(3), n.Checkpoint.Header.Number)
	return n
}

// What is published of a checkpoint is the longest version that a certificate
// covers, its own or a descendant's.
func TestWhatIsLockedIsPublishable(t *testing.T) {
	for name, c := range map[string]struct {
		certified []uint64 // chunks
		last      uint64   // chunk that is published of checkpoint 1
		named     uint64   // chunk whose version the certificate names
		links     []uint64 // chunks whose versions lead there
	}{
		"all of it":                            {[]uint64{3}, 3, 3, nil},
		"all of it, with a later lock":         {[]uint64{3, 5}, 3, 3, nil},
		"two chunks":                           {[]uint64{2}, 2, 2, nil},
		"one chunk":                            {[]uint64{1}, 1, 1, nil},
		"by the next only":                     {[]uint64{5}, 3, 5, []uint64{5}},
		"by the next, itself not whole":        {[]uint64{4}, 3, 4, []uint64{4}},
		"by the next, over its own":            {[]uint64{2, 5}, 3, 5, []uint64{5}},
		"by the one after":                     {[]uint64{6}, 3, 6, []uint64{5, 6}},
		"by the one after, over its own":       {[]uint64{1, 6}, 3, 6, []uint64{5, 6}},
		"by the nearest of two, though partly": {[]uint64{4, 6}, 3, 4, []uint64{4}},
	} {
		t.Run(name, func(t *testing.T) {
			n := sixChunks(t)
			for _, chunk := range c.certified {
				n.Certify(t, chunk)
			}
			p, err := publication.At(n.World, 1)
			require.NoError(t, err)
			require.Equal(t, n.Version(t, c.last), p.Header)
			require.Equal(t, n.Version(t, c.named).Hash(), p.Certificate.Checkpoint())
			require.Len(t, p.Links, len(c.links))
			for i, chunk := range c.links {
				require.Equal(t, n.Version(t, chunk), p.Links[i])
			}
			a := checkpoint.Attestation{Certificate: p.Certificate, Links: p.Links}
			require.NoError(t, a.Covers(p.Header))
			holds(t, n, p)
		})
	}
}

// holds wants the content to be that of the header.
func holds(t testing.TB, n *ledgertest.Node, p *publication.Publishable) {
	t.Helper()
	wanted := n.Content(t, p.Header)
	blocks, err := effect.DecodeCheckpoint(p.Fields)
	require.NoError(t, err)
	require.Equal(t, wanted, blocks)
	end := len(p.Fields) - effect.CheckpointEndFields
	running, err := blob.NewRunning(ledgertest.Setup(t)).Append(p.Fields[:end])
	require.NoError(t, err)
	hash, err := running.BlobsHash(p.Fields[end])
	require.NoError(t, err)
	require.Equal(t, p.Header.BlobsHash, hash)
}

func TestNothingUnlockedIsPublishable(t *testing.T) {
	n := sixChunks(t)
	for number := range uint64(5) {
		_, err := publication.At(n.World, number)
		require.ErrorIs(t, err, ledger.ErrNoRecord, "checkpoint %d", number)
	}
	n.Certify(t, 3)
	for number := uint64(2); number < 5; number++ {
		_, err := publication.At(n.World, number)
		require.ErrorIs(t, err, ledger.ErrNoRecord, "checkpoint %d: a lock covers no descendant", number)
	}
}

// However many checkpoints in a row have no lock: the first that has one locks all
// of them.
func TestAnyLockedDescendantMakesItsAncestorsPublishable(t *testing.T) {
	n := ledgertest.New(t)
	for slot := range uint64(12) {
		n.Decide(t, slot, ledgertest.Full(10*slot))
	}
	for chunk := uint64(6); chunk <= 12; chunk++ {
		n.Certify(t, chunk)
	}
	for number := uint64(1); number <= 12; number++ {
		p, err := publication.At(n.World, number)
		require.NoError(t, err, "checkpoint %d", number)
		require.Equal(t, n.Last(t, number), p.Header)
		require.Equal(t, n.Last(t, max(number, 6)).Hash(), p.Certificate.Checkpoint())
		holds(t, n, p)
	}
}

// L1 could never be extended beyond a version that what is locked is not built on.
func TestAShorterVersionIsNotOfferedOnceADescendantIsLocked(t *testing.T) {
	n := ledgertest.New(t)
	for i, slot := range []uint64{0, 0, 1, 2, 3, 4, 5, 6} {
		n.Decide(t, slot, ledgertest.Full(uint64(10*i)))
	}
	n.Certify(t, 1)
	p, err := publication.At(n.World, 1)
	require.NoError(t, err)
	require.Equal(t, uint64(1), p.Header.LastChunk, "no descendant is locked yet")
	n.Certify(t, 7)
	n.Certify(t, 8)
	p, err = publication.At(n.World, 1)
	require.NoError(t, err)
	require.Equal(t, uint64(2), p.Header.LastChunk, "what was decided")
}

// A certificate that names no version of its checkpoint locks nothing; one further
// on does all the same.
func TestForeignCertificateIsNoLock(t *testing.T) {
	n := sixChunks(t)
	n.Keep(t, 1, 6, common.Hash{1})
	_, err := publication.At(n.World, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
	n.Keep(t, 1, 6, n.Version(t, 5).Hash())
	_, err = publication.At(n.World, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
	n.Certify(t, 6)
	p, err := publication.At(n.World, 1)
	require.NoError(t, err)
	require.Equal(t, n.Last(t, 1), p.Header)
	require.Len(t, p.Links, 2)
}
