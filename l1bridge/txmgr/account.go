package txmgr

import (
	"context"
	"encoding/json"
	"math/big"
	"time"
)

// Account is all that the terms of a transaction depend on, as of one head.
type Account struct {
	// Nonce is what L1 expects next.
	Nonce uint64
	// Pending was sent with that nonce and is not included; nil if nothing was.
	Pending *Pending
	// Head is the number of the L1 block.
	Head uint64
	// ResendAfter is how many blocks a transaction may take.
	ResendAfter uint64
	Market      Market
	Caps        Fees
	// Balance in wei; nil is taken for enough.
	Balance *big.Int
}

// Pending is the last transaction sent with a nonce that L1 has not used up.
type Pending struct {
	// Others: another sender of the account sent it.
	Others bool
	// SentAt is the L1 block at which it was sent.
	SentAt uint64
	Fees   Fees
	Blobs  int
	// Unsent: no endpoint answered when it was sent, or none has it any more.
	Unsent bool
	// Refused: no pool took it.
	Refused bool
	// Tag is its sender's note.
	Tag json.RawMessage

	attempts int
}

// Account reads nonce, prices and balance at a head.
func (s *Sender) Account(ctx context.Context, h Head) (Account, error) {
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	nonce, err := s.m.nonceAt(ctx, h)
	if err != nil {
		return Account{}, err
	}
	market, err := s.m.market(ctx, h)
	if err != nil {
		return Account{}, err
	}
	balance, err := s.m.opts.Client.BalanceAt(ctx, s.m.address, h.Hash)
	if err != nil {
		return Account{}, err
	}
	return Account{
		Nonce: nonce, Pending: s.m.sent[nonce].pending(s.name), Head: h.Number, ResendAfter: s.m.resendAfter(h),
		Market: market, Caps: s.m.opts.Caps, Balance: balance,
	}, nil
}

// resendAfter turns the configured time into L1 blocks, two at least.
func (m *Manager) resendAfter(h Head) uint64 {
	return max(2, uint64(m.opts.ResendAfter/time.Second)/max(h.BlockTime, 1))
}

func (m *Manager) market(ctx context.Context, h Head) (Market, error) {
	tip, err := m.opts.Client.SuggestTip(ctx)
	if err != nil {
		return Market{}, err
	}
	blobFee, err := m.opts.Client.BlobFee(ctx)
	if err != nil {
		return Market{}, err
	}
	return Market{Base: wei(h.BaseFee), Tip: wei(tip), Blob: wei(blobFee)}, nil
}
