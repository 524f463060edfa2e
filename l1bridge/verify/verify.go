package verify

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Verifier reads L1. It may be used by several goroutines.
type Verifier struct {
	Client *client.Client
	Blobs  blobs.Source
	Rollup common.Address
	// FromBlock is where to look for events from: the deployment.
	FromBlock uint64
}

// errDiffers means that two sources of the same thing disagree.
var errDiffers = errors.New("does not match")

// sources is what L1 holds about a checkpoint, before any of it is believed.
type sources struct {
	deployment *view.Deployment
	effects    []kzg4844.Blob
	publication
}

// publication is a transaction's checkpoints, and what its attestation blob says.
type publication struct {
	headers  []checkpoint.Header
	attested []checkpoint.Attestation
	at       int // the checkpoint in question
}

func (p *publication) header() checkpoint.Header { return p.headers[p.at] }

func (p *publication) attestation() *checkpoint.Attestation { return &p.attested[p.at] }

// Checkpoint reads a checkpoint back and checks it. Its errors are *Failure.
func (v *Verifier) Checkpoint(ctx context.Context, number uint64) (*Report, error) {
	r := &Report{}
	var s sources
	for _, step := range []struct {
		part Part
		do   func(context.Context, uint64, *Report, *sources) error
	}{
		{PartContract, v.readDeployment},
		{PartEvent, v.readEvent},
		{PartTransaction, v.readTransaction},
		{PartHeader, v.checkHeader},
		{PartEffectBlobs, v.readEffectBlobs},
		{PartAttestationBlob, v.readAttestation},
		{PartCertificate, v.findCertificate},
		{PartEffects, checkEffects},
	} {
		if err := step.do(ctx, number, r, &s); err != nil {
			return nil, &Failure{number, step.part, err}
		}
	}
	return r, nil
}

func (v *Verifier) readDeployment(ctx context.Context, _ uint64, _ *Report, s *sources) error {
	var err error
	s.deployment, err = view.ReadDeployment(ctx, v.Client, v.Rollup)
	return err
}

func (v *Verifier) readEvent(ctx context.Context, number uint64, r *Report, _ *sources) error {
	var err error
	r.Publication, err = view.Find(ctx, v.Client, v.Rollup, number, v.FromBlock)
	return err
}

// readTransaction takes the header out of the calldata.
func (v *Verifier) readTransaction(ctx context.Context, _ uint64, r *Report, s *sources) error {
	var err error
	if r.Publication, err = view.Locate(ctx, v.Client, r.Publication); err != nil {
		return err
	}
	if s.publication, err = v.readHeaders(ctx, r.Publication); err != nil {
		return err
	}
	r.Header, r.Hash = s.header(), r.Publication.Hash
	return nil
}

// readHeaders reads a located publication's transaction.
func (v *Verifier) readHeaders(ctx context.Context, found view.Publication) (publication, error) {
	tx, err := v.Client.Transaction(ctx, found.TxHash)
	if err != nil {
		return publication{}, err
	}
	call, err := bindings.DecodeCall(tx.Data())
	if err != nil {
		return publication{}, err
	}
	for i, h := range call.Headers {
		if h.Hash() == found.Hash {
			return publication{headers: call.Headers, at: i}, nil
		}
	}
	return publication{}, fmt.Errorf("%w: none of %d headers has the event's hash %s", errDiffers, len(call.Headers), found.Hash)
}

// checkHeader compares the header with the contract's own memory.
func (v *Verifier) checkHeader(ctx context.Context, number uint64, r *Report, s *sources) error {
	if r.Header.Number != number {
		return fmt.Errorf("%w: it is of checkpoint %d", errDiffers, r.Header.Number)
	}
	if want := s.deployment.Clock().EpochOf(r.Header.Slot); r.Header.Epoch != want {
		return fmt.Errorf("%w: epoch %d, slot %d is of epoch %d", errDiffers, r.Header.Epoch, r.Header.Slot, want)
	}
	head, err := v.Client.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return err
	}
	kept, err := view.ReadRecord(ctx, v.Client, v.Rollup, number, head.Hash)
	if _, reverted := client.RevertData(err); reverted {
		return nil // no longer in the ring
	}
	switch {
	case err != nil:
		return err
	case !kept.Names(r.Hash):
		return fmt.Errorf("%w: record %x in the contract, hash %s of the calldata", errDiffers, kept, r.Hash)
	}
	r.InRing = true
	return nil
}
