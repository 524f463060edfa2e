package publisher

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/publication"
)

// publish carries a decision out: build, simulate, write down, send.
func (p *Publisher) publish(ctx context.Context, s *view.Snapshot, in Input, d Decision) error {
	items := make([]*publication.Publishable, len(d.Batch))
	for i, c := range d.Batch {
		items[i] = p.items[c.Header.Number].Publishable
	}
	content, err := p.prover.payload(d.Action, items)
	if err != nil {
		return err
	}
	if err := p.simulate(ctx, s, in, d, content); err != nil {
		return err
	}
	flight := in.Flight
	if flight == nil {
		nonce, err := p.client.NonceAt(ctx, p.account, s.Head.Hash)
		if err != nil {
			return err
		}
		flight = &Flight{Nonce: nonce}
	}
	tx, err := p.sign(flight.Nonce, d, content)
	if err != nil {
		return err
	}
	if err := p.record(flight, tx, d, s.Head.Number); err != nil {
		return err
	}
	err = p.send(ctx, tx, d)
	if errors.Is(err, client.ErrUnavailable) {
		flight.Attempts[len(flight.Attempts)-1].Unsent = true
		err = errors.Join(err, p.save())
	}
	return err
}

// simulate runs the call as if the next block were here. A server that cannot is
// remembered, and publications go out unchecked.
func (p *Publisher) simulate(ctx context.Context, s *view.Snapshot, in Input, d Decision, c payload) error {
	if p.blind {
		return nil
	}
	message := ethereum.CallMsg{
		From: p.account, To: &p.opts.Params.Rollup, Gas: d.Gas, Data: c.data, BlobHashes: c.sidecar.BlobHashes(),
		GasFeeCap: price(d.Fees.Gas), GasTipCap: price(d.Fees.Tip), BlobGasFeeCap: price(d.Fees.Blob),
	}
	err := p.client.Simulate(ctx, message, s.Head, in.L1.next())
	if err == nil {
		return nil
	}
	if r, ok := asRefusal(err); ok {
		return fmt.Errorf("simulate checkpoints %d to %d: %w (%w)", first(d), last(d), r, err)
	}
	if notUnderstood(err) {
		p.blind = true
		p.opts.Logger.Warn("L1 node cannot simulate in a later block: publications go out unchecked", "err", err)
		return nil
	}
	return err
}

func (p *Publisher) sign(nonce uint64, d Decision, c payload) (*types.Transaction, error) {
	tx, err := types.SignNewTx(p.opts.Key, p.signer, &types.BlobTx{
		ChainID: uint256.NewInt(p.opts.Params.L1ChainID), Nonce: nonce, To: p.opts.Params.Rollup, Data: c.data, Gas: d.Gas,
		GasTipCap: uint256.NewInt(d.Fees.Tip), GasFeeCap: uint256.NewInt(d.Fees.Gas), BlobFeeCap: uint256.NewInt(d.Fees.Blob),
		BlobHashes: c.sidecar.BlobHashes(), Sidecar: c.sidecar,
	})
	if err != nil {
		return nil, fmt.Errorf("sign publication: %w", err)
	}
	return tx, nil
}

// record writes an attempt to the journal before it is sent.
func (p *Publisher) record(f *Flight, tx *types.Transaction, d Decision, head uint64) error {
	f.SentAt = head
	same := slices.IndexFunc(f.Attempts, func(a Attempt) bool { return a.Hash == tx.Hash() })
	if same >= 0 {
		f.Attempts[same].Unsent = false
	} else {
		h := d.Batch[0].Header
		f.Attempts = append(f.Attempts, Attempt{
			Hash: tx.Hash(), Fees: d.Fees, From: first(d), To: last(d),
			Parent: h.ParentHash, LastChunk: h.LastChunk, Blobs: len(tx.BlobHashes()),
		})
	}
	p.flights[f.Nonce] = f
	return p.save()
}

func (p *Publisher) send(ctx context.Context, tx *types.Transaction, d Decision) error {
	kind := string(d.Action)
	if d.Replaces {
		kind = string(d.Reason)
	}
	p.metrics.sent.WithLabelValues(kind).Inc()
	if err := p.client.Send(ctx, tx); err != nil {
		p.metrics.failed("refused_by_pool")
		return fmt.Errorf("publish checkpoints %d to %d: %w", first(d), last(d), err)
	}
	p.opts.Logger.Info("Publishing", "kind", kind, "from", first(d), "to", last(d),
		"tx", tx.Hash(), "nonce", tx.Nonce(), "blobs", len(tx.BlobHashes()), "max_fee", d.Fees.Gas, "max_blob_fee", d.Fees.Blob)
	return nil
}

func first(d Decision) uint64 { return d.Batch[0].Header.Number }
func last(d Decision) uint64  { return d.Batch[len(d.Batch)-1].Header.Number }

func price(wei uint64) *big.Int { return new(big.Int).SetUint64(wei) }
