package publication_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/publication"
)

// Of any chain with any set of certificates a checkpoint is publishable exactly
// when a certificate is at or above it; it is offered as it was decided once that
// covers its last chunk, and as its longest certified version before; reading it
// again gives the same.
func TestPublishableIsWhatACertificateIsAtOrAbove(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := ledgertest.New(t)
		slot, chunks := uint64(0), rapid.Uint64Range(1, 14).Draw(rt, "chunks")
		for range chunks {
			n.Decide(t, slot)
			slot += rapid.Uint64Range(0, 1).Draw(rt, "slots on")
		}
		var certified []uint64
		for chunk := uint64(1); chunk <= chunks; chunk++ {
			if rapid.Uint64Range(0, 3).Draw(rt, "luck") == 0 {
				certified = append(certified, chunk)
				n.Certify(t, chunk)
			}
		}
		for number := uint64(1); number <= n.Checkpoint.Header.Number; number++ {
			p, err := publication.At(n.World, number)
			want, ok := offered(t, n, n.Last(t, number), certified)
			if !ok {
				require.ErrorIs(t, err, ledger.ErrNoRecord)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, want, p.Header)
			a := checkpoint.Attestation{Certificate: p.Certificate, Links: p.Links}
			require.NoError(t, a.Covers(want))
			again, err := publication.At(n.World, number)
			require.NoError(t, err)
			require.Equal(t, p, again)
		}
	})
}

// offered is the rule said once more: the highest certificate decides whether all
// of a checkpoint is locked, a part, or nothing.
func offered(t *testing.T, n *ledgertest.Node, last checkpoint.Header, certified []uint64) (checkpoint.Header, bool) {
	t.Helper()
	if len(certified) == 0 {
		return checkpoint.Header{}, false
	}
	switch highest := certified[len(certified)-1]; {
	case highest >= last.LastChunk:
		return last, true
	case highest >= last.FirstChunk:
		return n.Version(t, highest), true
	}
	return checkpoint.Header{}, false
}
