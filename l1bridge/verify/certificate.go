package verify

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// ErrNotLocked means that no publication so far brings a certificate that covers
// the checkpoint. A certificate covers all that went before, so one that is
// published later may do.
var ErrNotLocked = errors.New("no certificate on L1 covers it yet")

// findCertificate looks for a quorum that locked the checkpoint: the certificate
// that came with it, or that of one published later, which the checkpoint leads to
// parent by parent. L1 itself asks for none.
func (v *Verifier) findCertificate(ctx context.Context, _ uint64, r *Report, s *sources) error {
	onDuty := s.deployment.Schedule.At(r.Header.Epoch)
	r.Members, r.Quorum = onDuty.Size(), onDuty.Quorum()
	var first error // what is wrong with the nearest one that was there
	for p := s.publication; ; {
		err := r.lockedBy(p.attestation(), p.header(), s.deployment)
		if err == nil {
			return nil
		}
		if first == nil && p.attestation().Certificate != nil {
			first = err
		}
		p, err = v.next(ctx, p)
		switch {
		case errors.Is(err, view.ErrNotPublished) && first != nil:
			return first
		case errors.Is(err, view.ErrNotPublished):
			return ErrNotLocked
		case err != nil:
			return err
		}
	}
}

// lockedBy takes a certificate into the report if it is a quorum's for the header.
func (r *Report) lockedBy(a *checkpoint.Attestation, h checkpoint.Header, d *view.Deployment) error {
	if err := a.Covers(h); err != nil {
		return err
	}
	members := d.Schedule.At(a.Certificate.Extension.Epoch())
	if err := a.Certificate.Verify(d.ChainID, members); err != nil {
		return err
	}
	r.Members, r.Quorum = members.Size(), members.Quorum()
	r.Certificate, r.LockedBy = *a.Certificate, h.Number
	for i, m := range members.Members() {
		if a.Certificate.Signed(i) {
			r.Signers = append(r.Signers, m.Attester)
		}
	}
	return nil
}

// next moves to the checkpoint after, in the same transaction or a later one;
// view.ErrNotPublished at L1's tip.
func (v *Verifier) next(ctx context.Context, p publication) (publication, error) {
	from := p.header()
	if p.at+1 < len(p.headers) {
		p.at++
		return p, p.follows(from)
	}
	found, err := view.Find(ctx, v.Client, v.Rollup, from.Number+1, v.FromBlock)
	if err != nil {
		return publication{}, err
	}
	if found, err = view.Locate(ctx, v.Client, found); err != nil {
		return publication{}, err
	}
	if p, err = v.readHeaders(ctx, found); err != nil {
		return publication{}, err
	}
	err = v.readAttestations(ctx, found, &p)
	return p, errors.Join(err, p.follows(from))
}

// follows tells whether the checkpoint was built on another, as the contract
// demands of what it holds.
func (p *publication) follows(from checkpoint.Header) error {
	if h := p.header(); h.Number != from.Number+1 || h.ParentHash != from.Hash() {
		return fmt.Errorf("%w: checkpoint %d is not built on this version of checkpoint %d", errDiffers, h.Number, from.Number)
	}
	return nil
}
