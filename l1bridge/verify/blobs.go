package verify

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// readEffectBlobs fetches the effects and commits to them anew.
func (v *Verifier) readEffectBlobs(ctx context.Context, _ uint64, r *Report, s *sources) error {
	var err error
	if s.effects, err = v.fetch(ctx, r.Publication, r.Publication.EffectBlobs); err != nil {
		return err
	}
	if got := blob.Hash(r.Publication.EffectBlobs); got != r.Header.BlobsHash {
		return fmt.Errorf("%w: blobs hash %s of the blobs, %s of the header", errDiffers, got, r.Header.BlobsHash)
	}
	return nil
}

func (v *Verifier) readAttestation(ctx context.Context, _ uint64, r *Report, s *sources) error {
	return v.readAttestations(ctx, r.Publication, &s.publication)
}

// readAttestations reads a publication's last blob. Nobody signs that one: what it does
// not say, or says in no form that can be read, a later publication may: no error.
func (v *Verifier) readAttestations(ctx context.Context, found view.Publication, p *publication) error {
	last, err := v.fetch(ctx, found, []common.Hash{found.AttestationBlob})
	if err != nil {
		return err
	}
	p.attested, err = checkpoint.UnpackAttestations(&last[0])
	if err != nil || len(p.attested) != len(p.headers) {
		p.attested = make([]checkpoint.Attestation, len(p.headers))
	}
	return nil
}

// fetch gets blobs and holds each against the versioned hash it was asked by,
// whatever the source promises.
func (v *Verifier) fetch(ctx context.Context, from view.Publication, want []common.Hash) ([]kzg4844.Blob, error) {
	header, err := v.Client.HeaderByHash(ctx, from.BlockHash)
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
