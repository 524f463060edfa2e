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
	// Market is the lowest that an endpoint says, Dear the highest: nobody proves a
	// price. What is too low costs a replacement, at the higher one; what is too high,
	// alone, keeps nothing from being sent.
	Market, Dear Market
	Caps         Fees
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
	// Refused: no pool took it. Outbid: the same, for its price.
	Refused, Outbid bool
	// Lost: it was looked for, and no pool has it: whoever needs the nonce may take it. Why
	// is what the pools said, if they refused it.
	Lost bool
	Why  string
	// Tag is its sender's note.
	Tag json.RawMessage

	attempts int
}

// Account reads nonce, prices and balance at a head.
func (s *Sender) Account(ctx context.Context, h Head) (Account, error) {
	s.m.mu.Lock()
	defer s.m.mu.Unlock()
	account, err := s.m.accountAt(ctx, h)
	if err != nil {
		return Account{}, err
	}
	s.m.asked = clocked{h.Number, s.m.opts.Now()}
	low, high, err := s.m.market(ctx, h)
	if err != nil {
		return Account{}, err
	}
	return Account{
		Nonce: account.Nonce, Pending: s.m.sent[account.Nonce].pending(s.name), Head: h.Number, ResendAfter: s.m.resendAfter(h),
		Market: low, Dear: high, Caps: s.m.caps, Balance: account.Balance,
	}, nil
}

// resendAfter turns the configured time into L1 blocks, two at least.
func (m *Manager) resendAfter(h Head) uint64 {
	return max(2, uint64(m.opts.ResendAfter/time.Second)/max(h.BlockTime, 1))
}

// market is the lowest and the highest that the endpoints say.
func (m *Manager) market(ctx context.Context, h Head) (low, high Market, err error) {
	tips, err := m.opts.Client.SuggestedTips(ctx)
	if err != nil {
		return Market{}, Market{}, err
	}
	blobs, err := m.opts.Client.BlobFees(ctx)
	if err != nil {
		return Market{}, Market{}, err
	}
	base := wei(h.BaseFee)
	return Market{Base: base, Tip: wei(tips[0]), Blob: wei(blobs[0])},
		Market{Base: base, Tip: wei(tips[len(tips)-1]), Blob: wei(blobs[len(blobs)-1])}, nil
}
