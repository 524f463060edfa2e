package audit

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
)

// content is a checkpoint as L1 has it.
type content struct {
	header checkpoint.Header
	*verify.Content
}

// read gets a checkpoint's header and effects, and sees that it was locked. Its errors
// are *verify.Failure.
func (a *Auditor) read(ctx context.Context, p published.Publication) (*content, error) {
	carrier, err := a.transactions.Of(ctx, p)
	if err != nil {
		return nil, fail(p, verify.PartTransaction, err)
	}
	c := &content{}
	var ok bool
	if c.header, ok = carrier.Header(p); !ok {
		if c.header, err = a.derive(ctx, p, carrier); err != nil {
			if c.header, ok = a.told(ctx, p.Number, p.Hash); !ok {
				return nil, fail(p, verify.PartHeader, err)
			}
		}
	}
	hashes, err := carrier.EffectBlobs(p, c.header.BlobsHash)
	if err != nil {
		return nil, fail(p, verify.PartEffectBlobs, err)
	}
	effects, err := carrier.Fetch(ctx, hashes)
	if err != nil {
		return nil, fail(p, verify.PartEffectBlobs, err)
	}
	if err := a.locked(ctx, p, carrier, c.header); err != nil {
		return nil, err
	}
	if c.Content, err = verify.ReadContent(c.header, effects); err != nil {
		return nil, fail(p, verify.PartEffects, err)
	}
	return c, nil
}

// derive makes the header that the calldata does not show from the state and the
// effects. What no effect tells is tried: the fees as honest proposers set them, how many
// forced txs were taken, and the L1 blocks that the first chunk may have had for its origin.
func (a *Auditor) derive(ctx context.Context, p published.Publication, carrier *published.Transaction) (checkpoint.Header, error) {
	h, err := a.made(ctx, p, carrier)
	if err == nil {
		return h, nil
	}
	return checkpoint.Header{}, fmt.Errorf("%w (%s), and none that can be made of state and effects has the hash %s; a --node may have it: %w",
		verify.ErrNoHeader, p.TxHash, p.Hash, err)
}

func (a *Auditor) made(ctx context.Context, p published.Publication, carrier *published.Transaction) (checkpoint.Header, error) {
	blobs, err := carrier.Fetch(ctx, carrier.Effects(p))
	if err != nil {
		return checkpoint.Header{}, err
	}
	fields, err := blob.Unpack(blobs)
	if err != nil {
		return checkpoint.Header{}, err
	}
	blocks, err := effect.DecodeCheckpoint(fields)
	if err != nil {
		return checkpoint.Header{}, err
	}
	messages, err := a.intake.now.next(a.state.Checkpoint.Header.In, rebuild.MessagesIn(&a.state, blocks))
	if err != nil {
		return checkpoint.Header{}, err
	}
	h, err := rebuild.Header(a.genesis.params, &a.state, a.world, blocks, messages)
	if err != nil {
		return checkpoint.Header{}, err
	}
	forced := a.intake.now.forcedAfter(h.Forced)
	fees := rebuild.Fees(a.genesis.params, &a.state, h.Slot, a.honest(ctx, p.BlockNumber))
	found, err := a.triesOrigins(ctx, p.BlockNumber, blocks[0].End.Timestamp, func(origin protocol.L1Ref) bool {
		h.Origin = origin
		return slices.ContainsFunc(forced, func(q inputs.Queue) bool {
			h.Forced = q
			return slices.ContainsFunc(fees, func(f protocol.GasFees) bool { h.Fees = f; return h.Hash() == p.Hash })
		})
	})
	if found || err != nil {
		return h, err
	}
	return checkpoint.Header{}, fmt.Errorf("%w: the effects and the state before lead to another header", published.ErrDiffers)
}

// locked wants a quorum's certificate, of the committee of its epoch. What was published by
// proof alone nobody signed: there the contract's word counts, which has it proven.
func (a *Auditor) locked(ctx context.Context, p published.Publication, carrier *published.Transaction, h checkpoint.Header) error {
	if h.ByProof() { // whatever is locked behind it: only where genesis has a way on by proof
		return a.proven(ctx, p)
	}
	if a.lock.Covers(h) {
		return nil
	}
	if _, err := carrier.Attestations(ctx, p); err != nil {
		return fail(p, verify.PartAttestationBlob, err)
	}
	locks := verify.Locks{
		Transactions: a.transactions, ChainIDs: a.chainIDs,
		Committee: func(ctx context.Context, epoch uint64) (*committee.Committee, error) {
			if epoch < committee.FirstEpochs {
				return a.deployment.Committee, nil
			}
			return a.at.Committee(ctx, a.opts.Rollup, epoch)
		},
		Next: func(_ context.Context, p published.Publication) (published.Publication, error) {
			next, ok := a.standing.At(p.Number + 1)
			if !ok {
				return p, published.ErrNotPublished
			}
			return next, nil
		},
		// Each is rebuilt in its turn, and then it has to be built on the one before.
		Link: func(published.Publication, published.Publication, *published.Transaction) error { return nil },
		Confirmed: func(ctx context.Context, number uint64) (bool, error) {
			return a.at.Confirmed(ctx, a.opts.Rollup, a.standing, number)
		},
	}
	var err error
	if a.lock, err = locks.Of(ctx, p, h); err == nil && a.lock.ByContract {
		a.byContract++
	}
	return fail(p, verify.PartCertificate, err)
}

// proven wants the contract to have taken a checkpoint with its proof.
func (a *Auditor) proven(ctx context.Context, p published.Publication) error {
	taken, err := a.at.Confirmed(ctx, a.opts.Rollup, a.standing, p.Number)
	if err == nil && (!taken || p.AttestationBlob != (common.Hash{}) || a.genesis.params.FallbackOf() == nil) {
		err = fmt.Errorf("%w: neither a certificate nor a proof that the contract took", verify.ErrNotLocked)
	}
	if err == nil {
		a.byProof++
	}
	return fail(p, verify.PartCertificate, err)
}
