package txmgr_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

const gwei = 1_000_000_000

// Each row changes one thing about an account that has something to send, and names
// why it is sent once more, or why it is not sent.
func TestTerms(t *testing.T) {
	caps := txmgr.Fees{Tip: 50 * gwei, Gas: 500 * gwei, Blob: 500 * gwei}
	was := txmgr.Fees{Tip: gwei, Gas: 10 * gwei, Blob: gwei}
	pending := func(change func(*txmgr.Pending)) func(*txmgr.Account, *txmgr.Want) {
		return func(a *txmgr.Account, _ *txmgr.Want) {
			a.Pending = &txmgr.Pending{SentAt: 98, Fees: was, Blobs: 1}
			change(a.Pending)
		}
	}
	for name, row := range map[string]struct {
		change    func(a *txmgr.Account, w *txmgr.Want)
		blockedBy txmgr.Reason
		resend    txmgr.Reason
		fees      txmgr.Fees
	}{
		"the first leaves room for prices to double": {fees: txmgr.Fees{Tip: gwei / 2, Gas: 2*gwei + gwei/2, Blob: 1_000_000}},
		"a dear L1 is paid up to the cap": {
			change: func(a *txmgr.Account, _ *txmgr.Want) { a.Market.Base, a.Market.Blob = 300*gwei, 300*gwei },
			fees:   txmgr.Fees{Tip: gwei / 2, Gas: 500 * gwei, Blob: 500 * gwei},
		},
		"gas above the cap": {
			change:    func(a *txmgr.Account, _ *txmgr.Want) { a.Market.Base = 501 * gwei },
			blockedBy: txmgr.ReasonFees,
		},
		"blobs above the cap": {
			change:    func(a *txmgr.Account, _ *txmgr.Want) { a.Market.Blob = 501 * gwei },
			blockedBy: txmgr.ReasonFees,
		},
		"blobs above the cap, for a plain transaction": {
			change: func(a *txmgr.Account, w *txmgr.Want) { a.Market.Blob, w.Blobs = 501*gwei, 0 },
			fees:   txmgr.Fees{Tip: gwei / 2, Gas: 2*gwei + gwei/2, Blob: 500 * gwei},
		},
		"a balance too low": {
			change:    func(a *txmgr.Account, _ *txmgr.Want) { a.Balance = big.NewInt(1) },
			blockedBy: txmgr.ReasonBalance,
		},
		"pending": {
			change:    pending(func(p *txmgr.Pending) { p.SentAt = 99 }),
			blockedBy: txmgr.ReasonPending,
		},
		"overdue": {
			change: pending(func(*txmgr.Pending) {}),
			resend: txmgr.ReasonOverdue, fees: txmgr.Fees{Tip: 2 * gwei, Gas: 20 * gwei, Blob: 2 * gwei},
		},
		"overdue, twice one price is above its cap but not above the budget": {
			change: pending(func(p *txmgr.Pending) { p.Fees.Tip, p.Fees.Gas = 40*gwei, 300*gwei }),
			resend: txmgr.ReasonOverdue, fees: txmgr.Fees{Tip: 80 * gwei, Gas: 600 * gwei, Blob: 2 * gwei},
		},
		"overdue below a market that has moved": {
			change: func(a *txmgr.Account, w *txmgr.Want) {
				pending(func(p *txmgr.Pending) { p.Fees = txmgr.Fees{Tip: 26 * gwei, Gas: 52 * gwei, Blob: gwei} })(a, w)
				a.Market.Blob = 100 * gwei
			},
			resend: txmgr.ReasonOverdue, fees: txmgr.Fees{Tip: 52 * gwei, Gas: 104 * gwei, Blob: 200 * gwei},
		},
		"one endpoint names prices above the caps": {
			change: func(a *txmgr.Account, _ *txmgr.Want) {
				a.Dear = txmgr.Market{Base: gwei, Tip: 1 << 60, Blob: 1 << 60}
			},
			fees: txmgr.Fees{Tip: gwei / 2, Gas: 2*gwei + gwei/2, Blob: 1_000_000},
		},
		"overdue, and endpoints differ on prices": {
			change: func(a *txmgr.Account, w *txmgr.Want) {
				pending(func(*txmgr.Pending) {})(a, w)
				a.Dear = txmgr.Market{Base: gwei, Tip: 5 * gwei, Blob: 7 * gwei}
			},
			resend: txmgr.ReasonOverdue, fees: txmgr.Fees{Tip: 5 * gwei, Gas: 20 * gwei, Blob: 14 * gwei},
		},
		"not sent yet, and endpoints differ on prices": {
			change: func(a *txmgr.Account, w *txmgr.Want) {
				pending(func(p *txmgr.Pending) { p.Unsent = true })(a, w)
				a.Dear = txmgr.Market{Base: gwei, Tip: 5 * gwei, Blob: 7 * gwei}
			},
			resend: txmgr.ReasonUnsent, fees: was,
		},
		"overdue, twice is above the budget": {
			change: pending(func(p *txmgr.Pending) { p.Fees.Gas, p.Fees.Blob = 400*gwei, 400*gwei }),
			resend: txmgr.ReasonOverdue, fees: txmgr.Fees{Tip: gwei, Gas: 400 * gwei, Blob: 400 * gwei},
		},
		"refused in this block": {
			change:    pending(func(p *txmgr.Pending) { p.Refused, p.SentAt = true, 100 }),
			blockedBy: txmgr.ReasonPending,
		},
		"refused a block ago, which is no bid": {
			change: pending(func(p *txmgr.Pending) { p.Refused, p.SentAt = true, 99 }),
			resend: txmgr.ReasonUnsent, fees: txmgr.Fees{Tip: gwei, Gas: 10 * gwei, Blob: gwei},
		},
		"not sent yet": {
			change: pending(func(p *txmgr.Pending) { p.Unsent, p.SentAt = true, 100 }),
			resend: txmgr.ReasonUnsent, fees: was,
		},
		"no longer useful": {
			change: func(a *txmgr.Account, w *txmgr.Want) {
				pending(func(p *txmgr.Pending) { p.SentAt = 100 })(a, w)
				w.StillUseful = false
			},
			resend: txmgr.ReasonUseless, fees: txmgr.Fees{Tip: 2 * gwei, Gas: 20 * gwei, Blob: 2 * gwei},
		},
		"another sender's, however late": {
			change:    pending(func(p *txmgr.Pending) { p.Others, p.SentAt = true, 1 }),
			blockedBy: txmgr.ReasonPending,
		},
		"another sender's, which no pool has": {
			change: pending(func(p *txmgr.Pending) { p.Others, p.Lost, p.Fees.Gas = true, true, 600*gwei }),
			resend: txmgr.ReasonUnsent, fees: txmgr.Fees{Tip: gwei / 2, Gas: 2*gwei + gwei/2, Blob: 1_000_000},
		},
		"a plain transaction in the place of a blob's, which no pool has": {
			change: func(a *txmgr.Account, w *txmgr.Want) {
				pending(func(p *txmgr.Pending) { p.Lost, p.Unsent = true, true })(a, w)
				w.Blobs = 0
			},
			resend: txmgr.ReasonUnsent, fees: txmgr.Fees{Tip: gwei / 2, Gas: 2*gwei + gwei/2, Blob: 1_000_000},
		},
		"refused a block ago, and looked for: others come between": {
			change:    pending(func(p *txmgr.Pending) { p.Refused, p.Lost, p.SentAt = true, true, 99 }),
			blockedBy: txmgr.ReasonPending,
		},
		"refused for long, as too dear for an endpoint's own cap": {
			change: pending(func(p *txmgr.Pending) { p.Refused, p.Lost, p.Fees.Gas = true, true, 400*gwei }),
			resend: txmgr.ReasonUnsent, fees: txmgr.Fees{Tip: gwei / 2, Gas: 2*gwei + gwei/2, Blob: 1_000_000},
		},
		"another sender's, outbid by what the journal does not know": {
			change: pending(func(p *txmgr.Pending) { p.Others, p.Lost, p.Outbid = true, true, true }),
			resend: txmgr.ReasonUnsent, fees: txmgr.Fees{Tip: 2 * gwei, Gas: 20 * gwei, Blob: 2 * gwei},
		},
		"a plain transaction in a blob's place": {
			change: func(a *txmgr.Account, w *txmgr.Want) {
				pending(func(*txmgr.Pending) {})(a, w)
				w.Blobs = 0
			},
			blockedBy: txmgr.ReasonPending,
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := txmgr.Account{
				Nonce: 7, Head: 100, ResendAfter: 2, Caps: caps, Balance: big.NewInt(1e18),
				Market: txmgr.Market{Base: gwei, Tip: gwei / 2, Blob: 1},
			}
			w := txmgr.Want{Gas: 100_000, Blobs: 1, StillUseful: true}
			if row.change != nil {
				row.change(&a, &w)
			}
			if a.Dear == (txmgr.Market{}) {
				a.Dear = a.Market
			}
			terms, blockedBy := a.Terms(w)
			require.Equal(t, row.blockedBy, blockedBy)
			require.Equal(t, row.resend, terms.Resend)
			require.Equal(t, row.fees, terms.Fees)
			if blockedBy == "" {
				require.EqualValues(t, 7, terms.Nonce)
				require.Equal(t, w.Gas, terms.Gas)
				require.Equal(t, cost(terms.Fees, w), terms.Cost)
			}
			if blockedBy == txmgr.ReasonBalance {
				require.Positive(t, terms.Cost.Sign(), "it says how much is needed")
			}
		})
	}
}

// No transaction is signed that L1 would take from nobody: what wants more gas gets the
// most that one may have (EIP-7825).
func TestNothingIsSentWithMoreGasThanL1LetsATransactionHave(t *testing.T) {
	a := txmgr.Account{Caps: txmgr.Fees{Tip: gwei, Gas: gwei, Blob: gwei}, Balance: big.NewInt(1e18)}
	terms, blockedBy := a.Terms(txmgr.Want{Gas: 25_000_000})
	require.Empty(t, blockedBy)
	require.EqualValues(t, 1<<24, terms.Gas)
	require.Equal(t, cost(terms.Fees, txmgr.Want{Gas: 1 << 24}), terms.Cost)
}

func cost(f txmgr.Fees, w txmgr.Want) *big.Int {
	gas := new(big.Int).Mul(new(big.Int).SetUint64(f.Gas), new(big.Int).SetUint64(w.Gas))
	blobs := new(big.Int).Mul(new(big.Int).SetUint64(f.Blob), big.NewInt(int64(w.Blobs)<<17))
	return gas.Add(gas, blobs)
}
