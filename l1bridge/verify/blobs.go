package verify

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// readEffectBlobs fetches the effects and commits to them anew.
func (v *Verifier) readEffectBlobs(ctx context.Context, _ uint64, r *Report, s *sources) error {
	var err error
	if s.effects, err = v.fetch(ctx, r, r.Publication.EffectBlobs); err != nil {
		return err
	}
	if got := blob.Hash(r.Publication.EffectBlobs); got != r.Header.BlobsHash {
		return fmt.Errorf("%w: blobs hash %s of the blobs, %s of the header", errDiffers, got, r.Header.BlobsHash)
	}
	return nil
}

func (v *Verifier) readAttestation(ctx context.Context, _ uint64, r *Report, s *sources) error {
	found, err := v.fetch(ctx, r, []common.Hash{r.Publication.AttestationBlob})
	if err != nil {
		return err
	}
	all, err := checkpoint.UnpackAttestations(&found[0])
	if err != nil {
		return err
	}
	if len(all) != s.headers {
		return fmt.Errorf("%w: %d attestations for %d headers", errDiffers, len(all), s.headers)
	}
	s.attested = all[s.header]
	r.Certificate, r.Chunks = s.attested.Certificate, s.attested.Chunks
	return nil
}

// fetch gets blobs and holds each against the versioned hash it was asked by,
// whatever the source promises.
func (v *Verifier) fetch(ctx context.Context, r *Report, want []common.Hash) ([]kzg4844.Blob, error) {
	header, err := v.Client.HeaderByHash(ctx, r.Publication.BlockHash)
	if err != nil {
		return nil, err
	}
	ref := blobs.BlockRef{Number: header.Number, Hash: header.Hash, Time: header.Time}
	found, err := v.Blobs.Blobs(ctx, ref, want)
	if err != nil {
		return nil, err
	}
	if len(found) != len(want) {
		return nil, fmt.Errorf("%w: %d blobs, %d asked for", errDiffers, len(found), len(want))
	}
	for i := range found {
		got, err := blobs.VersionedHash(&found[i])
		if err != nil {
			return nil, fmt.Errorf("blob %d: %w", i, err)
		}
		if got != want[i] {
			return nil, fmt.Errorf("%w: blob %d: versioned hash %s of its content, %s on L1", errDiffers, i, got, want[i])
		}
	}
	return found, nil
}
