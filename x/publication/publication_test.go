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
		via       []uint64 // chunks whose versions lead there
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
			require.Len(t, p.Via, len(c.via))
			for i, chunk := range c.via {
				require.Equal(t, n.Version(t, chunk), p.Via[i])
			}
			a := checkpoint.Attestation{Certificate: *p.Certificate, Via: p.Via}
			require.NoError(t, a.Covers(p.Header))
			holds(t, n, p)
		})
	}
}

// holds wants the content to be that of the header.
func holds(t testing.TB, n *ledgertest.Node, p *publication.Publishable) {
	t.Helper()
	wanted, chunks := n.Content(t, p.Header)
	require.Equal(t, chunks, p.Chunks)
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

// A certificate that names no version of its checkpoint locks nothing.
func TestForeignCertificateIsNoLock(t *testing.T) {
	n := sixChunks(t)
	n.Keep(t, 1, 6, common.Hash{1})
	_, err := publication.At(n.World, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
	n.Keep(t, 1, 6, n.Version(t, 5).Hash())
	_, err = publication.At(n.World, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
}
