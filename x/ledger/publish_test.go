package ledger_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

// certify keeps a certificate of the running checkpoint after a chunk.
func (n *node) certify(t testing.TB, chunk uint64) {
	t.Helper()
	n.keep(t, n.version(t, chunk).Number, 2*chunk, n.version(t, chunk).Hash())
}

func (n *node) keep(t testing.TB, number, height uint64, hash common.Hash) {
	t.Helper()
	c := &lock.Certificate{Height: height, Extension: lock.NewExtension(hash), Signers: []byte{3}, Signatures: [][lock.SignatureSize]byte{{1}, {2}}}
	require.NoError(t, n.world.Write(func(w worldstate.Writer) error { return ledger.PutCertificate(w, number, c, true) }))
}

// sixChunks are checkpoints of chunks 1 to 3, 4 and 5, and 6.
func sixChunks(t testing.TB) *node {
	t.Helper()
	n := newNode(t)
	for i, slot := range []uint64{0, 0, 0, 1, 1, 2} {
		n.decide(t, slot, full(uint64(10*i)))
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
				n.certify(t, chunk)
			}
			p, err := ledger.PublishableAt(n.world, 1)
			require.NoError(t, err)
			require.Equal(t, n.version(t, c.last), p.Header)
			require.Equal(t, n.version(t, c.named).Hash(), p.Certificate.Checkpoint())
			require.Len(t, p.Via, len(c.via))
			for i, chunk := range c.via {
				require.Equal(t, n.version(t, chunk), p.Via[i])
			}
			a := checkpoint.Attestation{Certificate: *p.Certificate, Via: p.Via}
			require.NoError(t, a.Covers(p.Header))
			n.holds(t, p)
		})
	}
}

// holds wants the content to be that of the header.
func (n *node) holds(t testing.TB, p *ledger.Publishable) {
	t.Helper()
	want := n.published(t, p.Header)
	require.Equal(t, want.Chunks, p.Chunks)
	blocks, err := effect.DecodeCheckpoint(p.Fields)
	require.NoError(t, err)
	require.Equal(t, want.Blocks, blocks)
	setup, err := loadSetup()
	require.NoError(t, err)
	end := len(p.Fields) - effect.CheckpointEndFields
	running, err := blob.NewRunning(setup).Append(p.Fields[:end])
	require.NoError(t, err)
	hash, err := running.BlobsHash(p.Fields[end])
	require.NoError(t, err)
	require.Equal(t, p.Header.BlobsHash, hash)
}

func TestNothingUnlockedIsPublishable(t *testing.T) {
	n := sixChunks(t)
	for number := range uint64(5) {
		_, err := ledger.PublishableAt(n.world, number)
		require.ErrorIs(t, err, ledger.ErrNoRecord, "checkpoint %d", number)
	}
	n.certify(t, 3)
	for number := uint64(2); number < 5; number++ {
		_, err := ledger.PublishableAt(n.world, number)
		require.ErrorIs(t, err, ledger.ErrNoRecord, "checkpoint %d: a lock covers no descendant", number)
	}
}

// A certificate that names no version of its checkpoint locks nothing.
func TestForeignCertificateIsNoLock(t *testing.T) {
	n := sixChunks(t)
	n.keep(t, 1, 6, common.Hash{1})
	_, err := ledger.PublishableAt(n.world, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
	n.keep(t, 1, 6, n.version(t, 5).Hash())
	_, err = ledger.PublishableAt(n.world, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
}
