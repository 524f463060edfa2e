package verify

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

// ErrNotLocked means that no publication so far brings a certificate that covers
// the checkpoint. A certificate covers all that went before, so one that is
// published later may do.
var ErrNotLocked = errors.New("no certificate on L1 covers it yet")

// Lock is a quorum that locked a checkpoint, and all before it.
type Lock struct {
	// Certificate was signed by Signers, at least Quorum of Members: the committee of the
	// epoch that it names. It came with checkpoint By, the locked one or one built on it.
	Certificate lock.Certificate
	By          uint64
	Signers     []common.Address
	Quorum      int
	Members     int
	// ByContract says that no certificate was seen here: the contract said that it checked
	// one (CheckpointConfirmed). There are no signers then.
	ByContract bool
}

// Covers tells whether the lock is of an epoch that a header may be locked in.
func (l *Lock) Covers(h checkpoint.Header) bool {
	return l != nil && h.Number <= l.By && (l.ByContract || h.Epoch <= l.Certificate.Extension.Epoch())
}

// Locks looks for certificates on L1, which itself asks for none.
type Locks struct {
	Transactions *published.Transactions
	// ChainIDs are those under which a header may have been locked: the chain's of its time,
	// and those that restarts gave it since. Committee names an epoch's committee, or says
	// with view.ErrNotDrawn that there is none yet, with view.ErrTooFew that there is none.
	ChainIDs  func(h checkpoint.Header) []string
	Committee func(ctx context.Context, epoch uint64) (*committee.Committee, error)
	// Next is the publication after another one; published.ErrNotPublished at the tip.
	Next func(ctx context.Context, p published.Publication) (published.Publication, error)
	// Link is asked about each step of the way to a certificate that came later: whether
	// the second publication is built on the first.
	Link func(from, to published.Publication, carrier *published.Transaction) error
	// Confirmed tells whether the contract checked a certificate that covers a checkpoint.
	// It is asked when no blob has one.
	Confirmed func(ctx context.Context, number uint64) (bool, error)
}

// Of looks for a quorum that locked a checkpoint: the certificate that came with it,
// or that of one published later, which the checkpoint leads to parent by parent.
func (l *Locks) Of(ctx context.Context, p published.Publication, h checkpoint.Header) (*Lock, error) {
	var first error // what is wrong with the nearest one that was there
	for at := p; ; {
		carrier, err := l.Transactions.Of(ctx, at)
		if err != nil {
			return nil, err
		}
		found, wrong, err := l.in(ctx, carrier, at, h)
		if err != nil || found != nil {
			return found, err
		}
		first = telling(first, wrong)
		next, err := l.Next(ctx, at)
		switch {
		case errors.Is(err, published.ErrNotPublished):
			return l.byContract(ctx, h, first)
		case err != nil:
			return nil, err
		}
		if carrier, err = l.Transactions.Of(ctx, next); err != nil {
			return nil, err
		}
		if err := l.Link(at, next, carrier); err != nil {
			return l.byContract(ctx, h, err)
		}
		at = next
	}
}

// byContract takes the contract's word where no blob has a certificate. why is what is
// wrong with those that there are, nil if there are none.
func (l *Locks) byContract(ctx context.Context, h checkpoint.Header, why error) (*Lock, error) {
	ok, err := l.Confirmed(ctx, h.Number)
	if err != nil {
		return nil, err
	}
	switch {
	case !ok && why == nil:
		return nil, ErrNotLocked
	case !ok:
		return nil, fmt.Errorf("%w: %w", ErrNotLocked, why)
	}
	members, err := l.Committee(ctx, h.Epoch)
	if err != nil {
		return nil, err
	}
	return &Lock{By: h.Number, Quorum: members.Quorum(), Members: members.Size(), ByContract: true}, nil
}

// in looks for a certificate that covers a header in one publication's blob; wrong says
// why one that is there does not.
func (l *Locks) in(ctx context.Context, carrier *published.Transaction, at published.Publication, h checkpoint.Header) (found *Lock, wrong, err error) {
	as, err := carrier.Attestations(ctx, at)
	if err != nil {
		return nil, nil, err
	}
	for i := range as {
		if as[i].Certificate == nil {
			continue
		}
		found, no, err := l.judge(ctx, &as[i], at, h)
		if err != nil || no == nil {
			return found, nil, err
		}
		wrong = telling(wrong, no)
	}
	return nil, wrong, nil
}

// telling is the error that says more: the first one of a certificate that names the
// checkpoint, rather than of others in the blob.
func telling(first, next error) error {
	if first == nil || next != nil && errors.Is(first, checkpoint.ErrUncovered) && !errors.Is(next, checkpoint.ErrUncovered) {
		return next
	}
	return first
}

// judge holds a certificate against the committee of the epoch that it names; wrong says
// why it does not do.
func (l *Locks) judge(ctx context.Context, a *checkpoint.Attestation, at published.Publication, h checkpoint.Header) (found *Lock, wrong, err error) {
	if wrong := a.Reaches(at.Hash); wrong != nil {
		return nil, wrong, nil
	}
	epoch := a.Certificate.Extension.Epoch()
	if epoch < h.Epoch {
		return nil, fmt.Errorf("%w: it is of epoch %d, the header of %d", checkpoint.ErrUncovered, epoch, h.Epoch), nil
	}
	members, err := l.Committee(ctx, epoch)
	if errors.Is(err, view.ErrNotDrawn) || errors.Is(err, view.ErrTooFew) {
		return nil, err, nil
	}
	if err != nil {
		return nil, nil, err
	}
	if wrong := l.signed(a.Certificate, members, h); wrong != nil {
		return nil, wrong, nil
	}
	out := &Lock{Certificate: *a.Certificate, By: at.Number, Quorum: members.Quorum(), Members: members.Size()}
	for i, m := range members.Members() {
		if a.Certificate.Signed(i) {
			out.Signers = append(out.Signers, m.Attester)
		}
	}
	return out, nil, nil
}

// signed wants the committee's signatures under one of the header's chain ids.
func (l *Locks) signed(c *lock.Certificate, by *committee.Committee, h checkpoint.Header) (wrong error) {
	for _, id := range l.ChainIDs(h) {
		if wrong = c.Verify(id, by); wrong == nil {
			return nil
		}
	}
	return wrong
}
