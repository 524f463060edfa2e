package audit_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// The committee signs what does not follow from the effects; contract and
// certificate are content with it, an audit is not.
func TestAuditFindsALieThatTheCommitteeSigned(t *testing.T) {
	for name, c := range map[string]struct {
		lie   func(t *testing.T, p *publication.Publishable)
		chunk uint64
		what  string
	}{
		"state root": {func(_ *testing.T, p *publication.Publishable) { p.Header.StateRoot[31] ^= 1 }, 0, "state_root"},
		"archive":    {func(_ *testing.T, p *publication.Publishable) { p.Header.ArchiveRoot[31] ^= 1 }, 0, "archive_root"},
		"balance": {func(t *testing.T, p *publication.Publishable) {
			t.Helper()
			reblob(t, p, func(blocks []effect.Block) {
				writes := blocks[1].Txs[0].PublicWrites
				writes[len(writes)-1].Value = txtest.F(1 << 60)
			})
		}, 3, "public data tree"},
		"note hash": {func(t *testing.T, p *publication.Publishable) {
			t.Helper()
			reblob(t, p, func(blocks []effect.Block) { blocks[0].Txs[1].NoteHashes[0] = txtest.F(5) })
		}, 2, "note hash tree"},
		"chunks": {func(_ *testing.T, p *publication.Publishable) { p.Header.ChunksRoot[31] ^= 1 }, 0, "chunks_root"},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRollup(t)
			r.lock(t, 0, 1)
			r.lock(t, 1, 2)
			r.lock(t, 1, 1)
			r.lie = func(p *publication.Publishable) {
				if p.Header.Number != 2 {
					return
				}
				c.lie(t, p)
				p.Certificate = l1test.Certify(t, r.L1, p.Certificate.Height, p.Header, r.Attesters)
			}
			tx := r.publish(t, 2)
			a := newRun(t, r)
			err := audit.Run(t.Context(), a.Options)
			var d *rebuild.Difference
			require.ErrorAs(t, err, &d)
			require.Equal(t, uint64(2), d.Checkpoint)
			require.Equal(t, c.chunk, d.Chunk)
			require.Equal(t, c.what, d.What)
			require.ErrorContains(t, err, tx.Hash().String())
			require.ErrorContains(t, err, c.what+" differs")
			require.Len(t, a.told, 1, "checkpoint 1 is right")
		})
	}
}

// Whatever a publisher writes into the attestation blob, which nobody signs, the audit
// goes on once another publication shows that the checkpoint was locked.
func TestNothingInTheAttestationBlobEndsAnAudit(t *testing.T) {
	for name, lie := range map[string]func(p *publication.Publishable){
		"nothing":                 func(p *publication.Publishable) { p.Certificate = nil },
		"a signature of nobody":   func(p *publication.Publishable) { p.Certificate.Signatures[0][3] ^= 1 },
		"another checkpoint's":    func(p *publication.Publishable) { p.Certificate.Extension[20] ^= 1 },
		"links that lead nowhere": func(p *publication.Publishable) { p.Links = []checkpoint.Header{{Number: 2}} },
	} {
		t.Run(name, func(t *testing.T) {
			r := newRollup(t)
			r.lock(t, 0, 1)
			r.lie = lie
			r.publish(t, 1)
			a := newRun(t, r)
			var f *verify.Failure
			require.ErrorAs(t, audit.Run(t.Context(), a.Options), &f)
			require.Equal(t, verify.PartCertificate, f.Part)

			r.lie = nil
			r.lock(t, 1, 1)
			r.publish(t, 2)
			a.again(t, 1, 2)
			a.same(t, r)
		})
	}
}

// reblob changes the blocks and makes the header's blobs hash that of the result.
func reblob(t *testing.T, p *publication.Publishable, change func([]effect.Block)) {
	t.Helper()
	blocks, err := effect.DecodeCheckpoint(p.Fields)
	require.NoError(t, err)
	change(blocks)
	p.Fields, err = effect.EncodeCheckpoint(blocks)
	require.NoError(t, err)
	p.Header.BlobsHash = blobsHash(t, p.Fields)
	sponge := effect.Hash(p.Fields)
	p.Header.EffectsHash = sponge.Bytes()
}

func blobsHash(t *testing.T, fields []fr.Element) common.Hash {
	t.Helper()
	packed, err := blob.Pack(fields)
	require.NoError(t, err)
	commitments := make([]kzg4844.Commitment, len(packed))
	for i := range packed {
		commitments[i], err = kzg4844.BlobToCommitment(&packed[i])
		require.NoError(t, err)
	}
	return blob.Hash(blob.VersionedHashes(commitments))
}
