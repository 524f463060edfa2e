package verify

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proven"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
)

// ErrNoHeader means that a publication's header is not to be had: L1 knows its hash.
var ErrNoHeader = errors.New("its words stand nowhere in the transaction's calldata")

// Verifier reads L1. It is for one goroutine.
type Verifier struct {
	Client *client.Client
	Blobs  blobs.Source
	Rollup common.Address
	// FromBlock is where to look for events from: the deployment.
	FromBlock uint64
	// Pin is where L1 is looked at; nil for its newest block, by an endpoint's word.
	Pin *Pin
	// Known has headers from elsewhere, by hash; may be nil. One with the right hash is
	// right, wherever it came from.
	Known map[common.Hash]checkpoint.Header
}

// checking is one call of Checkpoint.
type checking struct {
	*Verifier
	pin          *Pin
	number       uint64
	deployment   *view.Deployment
	kept         view.Record // what the contract keeps, if the report says InRing
	transactions *published.Transactions
	carrier      *published.Transaction
	report       *Report
}

// Checkpoint reads a checkpoint back and checks it. Its errors are *Failure.
func (v *Verifier) Checkpoint(ctx context.Context, number uint64) (*Report, error) {
	c := checking{
		Verifier: v, pin: v.Pin, number: number,
		transactions: published.NewTransactions(v.Client, v.Blobs), report: &Report{},
	}
	for _, step := range []struct {
		part Part
		do   func(context.Context) error
	}{
		{PartContract, c.readContract},
		{PartEvent, c.readEvent},
		{PartTransaction, c.readTransaction},
		{PartHeader, c.readHeader},
		{PartEffectBlobs, c.readBlobs},
		{PartAttestationBlob, c.readAttestation},
		{PartCertificate, c.findLock},
		{PartEffects, c.readEffects},
	} {
		if err := step.do(ctx); err != nil {
			return nil, &Failure{number, step.part, err}
		}
	}
	return c.report, nil
}

// readContract reads what the contract was deployed with, and what it keeps of the
// checkpoint.
func (c *checking) readContract(ctx context.Context) error {
	var err error
	if c.pin == nil {
		if c.pin, err = Latest(ctx, c.Client); err != nil {
			return err
		}
	}
	c.report.At, c.report.Trusted = c.pin.Block, c.pin.Proved != nil
	if c.deployment, err = c.pin.Deployment(ctx, c.Rollup); err != nil {
		return err
	}
	c.kept, err = view.ReadRecord(ctx, c.pin.Contract, c.Rollup, c.number, c.pin.Block.Hash)
	if _, reverted := client.RevertData(err); reverted {
		return nil // not in the ring
	}
	c.report.InRing = err == nil
	return c.pin.explain(err)
}

func (c *checking) readEvent(ctx context.Context) error {
	p, err := published.Find(ctx, c.Client, c.Rollup, c.number, c.FromBlock, c.pin.Block, func(hash common.Hash) bool {
		return !c.report.InRing || c.kept.Names(hash)
	})
	c.report.Publication, c.report.Hash = p, p.Hash
	if err != nil || c.pin.Proved == nil {
		return err
	}
	err = published.Proved(ctx, c.pin.Proved, c.Rollup, published.Event{Kind: published.Proposed, Publication: p})
	c.report.EventProved = err == nil
	if errors.Is(err, proven.ErrTooFar) {
		return nil // what the contract still holds needs no event
	}
	return err
}

func (c *checking) readTransaction(ctx context.Context) error {
	var err error
	if c.carrier, err = c.transactions.Of(ctx, c.report.Publication); err == nil {
		c.report.Sender = c.carrier.Sender
	}
	return err
}

func (c *checking) readHeader(context.Context) error {
	h, ok := c.header(c.report.Publication, c.carrier)
	if !ok {
		return fmt.Errorf("%w (%s, sent to another contract?): ask a node that has the checkpoint", ErrNoHeader, c.carrier.Hash)
	}
	c.report.Header = h
	if h.Number != c.number {
		return fmt.Errorf("%w: it is of checkpoint %d", published.ErrDiffers, h.Number)
	}
	if want := c.deployment.Clock().EpochOf(h.Slot); h.Epoch != want {
		return fmt.Errorf("%w: epoch %d, slot %d is of epoch %d", published.ErrDiffers, h.Epoch, h.Slot, want)
	}
	return nil
}

// header finds the words that a publication's hash is of.
func (c *checking) header(p published.Publication, carrier *published.Transaction) (checkpoint.Header, bool) {
	if h, ok := c.Known[p.Hash]; ok && h.Hash() == p.Hash {
		return h, true
	}
	return carrier.Header(p)
}

// readBlobs fetches the effects, each blob committed to anew.
func (c *checking) readBlobs(ctx context.Context) error {
	var err error
	if c.report.EffectBlobs, err = c.carrier.EffectBlobs(c.report.Publication, c.report.Header.BlobsHash); err != nil {
		return err
	}
	_, err = c.carrier.Fetch(ctx, c.report.EffectBlobs)
	return err
}

func (c *checking) readAttestation(ctx context.Context) error {
	_, err := c.carrier.Attestations(ctx, c.report.Publication)
	return err
}

// findLock reads later publications only when the checkpoint's own does not do.
func (c *checking) findLock(ctx context.Context) error {
	var later published.Standing
	locks := Locks{
		Transactions: c.transactions,
		ChainIDs:     func(checkpoint.Header) []string { return c.deployment.ChainIDs() },
		Committee: func(ctx context.Context, epoch uint64) (*committee.Committee, error) {
			return c.pin.Committee(ctx, c.Rollup, epoch)
		},
		Link: c.link,
		Next: func(ctx context.Context, p published.Publication) (published.Publication, error) {
			var err error
			if later.Last() == 0 {
				if later, err = published.After(ctx, c.Client, c.report.Publication, c.Rollup, c.pin.Block); err != nil {
					return p, err
				}
			}
			next, ok := later.At(p.Number + 1)
			if !ok {
				return p, published.ErrNotPublished
			}
			return next, nil
		},
		Confirmed: func(ctx context.Context, number uint64) (bool, error) {
			return c.pin.Confirmed(ctx, c.Rollup, later, number)
		},
	}
	var err error
	c.report.Lock, err = locks.Of(ctx, c.report.Publication, c.report.Header)
	return err
}

// link wants the child's header: the order of events alone is an endpoint's word.
func (c *checking) link(from, to published.Publication, carrier *published.Transaction) error {
	h, ok := c.header(to, carrier)
	switch {
	case !ok:
		return fmt.Errorf("the way to a later one goes by checkpoint %d: %w", to.Number, ErrNoHeader)
	case h.ParentHash != from.Hash:
		return fmt.Errorf("%w: checkpoint %d is not built on this version of checkpoint %d", published.ErrDiffers, to.Number, from.Number)
	}
	return nil
}

func (c *checking) readEffects(ctx context.Context) error {
	effects, err := c.carrier.Fetch(ctx, c.report.EffectBlobs)
	if err != nil {
		return err
	}
	c.report.Content, err = ReadContent(c.report.Header, effects)
	return err
}
