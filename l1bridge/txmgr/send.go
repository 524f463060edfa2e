package txmgr

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/aztecd/aztecd/internal/fail"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// Request is a transaction, nonce and prices apart.
type Request struct {
	To   common.Address
	Data []byte
	// Blobs are what Prove made; nil makes a plain transaction.
	Blobs *types.BlobTxSidecar
	// Value goes with a plain transaction, in wei; nil for none.
	Value *big.Int
	// Tag is JSON that the sender gets back with Pending and Outcome.
	Tag json.RawMessage
}

var (
	// ErrTaken means that another transaction took the nonce since the terms were
	// made.
	ErrTaken = errors.New("the account has sent since the terms were made")
	// ErrNotHandedOver means that no pool took the transaction. It is in the
	// journal all the same: a server that says no may have passed it on.
	ErrNotHandedOver = errors.New("no pool took the transaction")
)

// Send simulates the transaction on a head, writes it down, signs it and hands it
// over. A *Refusal is what the contract would say.
func (s *Sender) Send(ctx context.Context, h Head, r Request, t Terms) (*types.Transaction, error) {
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	entry := s.m.sent[t.Nonce]
	if entry == nil {
		entry = &record{Nonce: t.Nonce, Sender: s.name}
	}
	if entry.by(entry.last()) != s.name && !t.takes || len(entry.Attempts) != t.attempts {
		return nil, fmt.Errorf("%w: nonce %d", ErrTaken, t.Nonce)
	}
	if err := s.m.simulate(ctx, h, r, t); err != nil {
		return nil, err
	}
	tx, err := s.m.signer.Sign(ctx, types.NewTx(s.m.unsigned(r, t)))
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	entry.add(attempt{Hash: tx.Hash(), Fees: t.Fees, Blobs: len(tx.BlobHashes()), Sender: s.name, Tag: r.Tag}, s.m.handedOver(h))
	entry.tx = tx
	if t.takes {
		entry.FailsSince = 0
	}
	s.m.sent[t.Nonce] = entry
	fail.At(fail.JournalBefore)
	if err := s.m.save(); err != nil {
		return nil, err
	}
	fail.At(fail.JournalAfter)
	err = s.m.opts.Client.Send(ctx, tx)
	fail.At(fail.JournalSent)
	if entry.note(err, h.Number) {
		err = errors.Join(err, s.m.save())
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotHandedOver, err)
	}
	return tx, nil
}

// keptAttempts is how many attempts with one nonce are remembered, of those that no pool
// has: what is refused for as long as L1 lives must not fill the journal.
const keptAttempts = 16

// add enters an attempt as the last one; the same transaction stands there once.
func (r *record) add(a attempt, head uint64) {
	r.SentAt = head
	r.Attempts = slices.DeleteFunc(r.Attempts, func(old attempt) bool { return old.Hash == a.Hash })
	if oldest := slices.IndexFunc(r.Attempts, func(old attempt) bool { return old.Lost }); len(r.Attempts) >= keptAttempts && oldest >= 0 {
		r.Attempts = slices.Delete(r.Attempts, oldest, oldest+1)
	}
	r.Attempts = append(r.Attempts, a)
}

// note enters what came of handing the last attempt over, unless it was taken. A
// refused transaction is no bid: no pool keeps it, and the next one need not be dearer,
// but for one that was outbid.
func (r *record) note(err error, head uint64) (changed bool) {
	last := &r.Attempts[len(r.Attempts)-1]
	last.Unsent = errors.Is(err, client.ErrUnavailable)
	refused := errors.Is(err, client.ErrRefused)
	last.Outbid = refused && outbid(err)
	last.Refused = refused && !last.Outbid
	if !last.failed() {
		changed = r.FailsSince != 0
		r.FailsSince = 0
		return changed
	}
	if last.Why = shortened(err.Error()); r.FailsSince == 0 {
		r.FailsSince = head
	}
	return true
}

func (m *Manager) unsigned(r Request, t Terms) types.TxData {
	if r.Blobs == nil {
		return &types.DynamicFeeTx{
			ChainID: price(m.opts.ChainID), Nonce: t.Nonce, To: &r.To, Data: r.Data, Gas: t.Gas, Value: r.Value,
			GasTipCap: price(t.Fees.Tip), GasFeeCap: price(t.Fees.Gas),
		}
	}
	return &types.BlobTx{
		ChainID: uint256.NewInt(m.opts.ChainID), Nonce: t.Nonce, To: r.To, Data: r.Data, Gas: t.Gas,
		GasTipCap: uint256.NewInt(t.Fees.Tip), GasFeeCap: uint256.NewInt(t.Fees.Gas), BlobFeeCap: uint256.NewInt(t.Fees.Blob),
		BlobHashes: r.Blobs.BlobHashes(), Sidecar: r.Blobs,
	}
}

// simulate runs the call as if the next block were here. Only the contract's own no
// holds a transaction back; where nobody can simulate, it goes out unchecked.
func (m *Manager) simulate(ctx context.Context, h Head, r Request, t Terms) error {
	message := ethereum.CallMsg{
		From: m.address, To: &r.To, Gas: t.Gas, Data: r.Data, Value: r.Value, GasFeeCap: price(t.Fees.Gas), GasTipCap: price(t.Fees.Tip),
	}
	if r.Blobs != nil {
		message.BlobHashes, message.BlobGasFeeCap = r.Blobs.BlobHashes(), price(t.Fees.Blob)
	}
	err := m.opts.Client.Simulate(ctx, message, h.Header, h.Next)
	refusal, refused := asRefusal(err)
	if !refused && runsOut(err) {
		refusal, refused = t.tooMuchGas(), true
	}
	if refused {
		return fmt.Errorf("%w (%w)", refusal, err)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil && !m.blind {
		m.opts.Logger.Warn("No L1 endpoint simulates in a later block: transactions go out unchecked", "err", err)
	}
	m.blind = err != nil
	return nil
}

func price(wei uint64) *big.Int { return new(big.Int).SetUint64(wei) }
