package audit

import (
	"context"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/rebuild"
)

// Money is where the AZT in the fee juice portal belongs, as of an L1 block: Portal is what
// balances, fees, waiting, open and surplus add up to.
type Money struct {
	// Portal is what the portal has, Genesis what it had when the chain began.
	Portal  stakes.AZT `json:"portal"`
	Genesis stakes.AZT `json:"genesis"`
	// Balances is all fee juice on L2, Fees what txs paid and nobody claimed on L1.
	Balances stakes.AZT `json:"balances"`
	Fees     stakes.AZT `json:"fees"`
	// Waiting was deposited, and the chain has not taken the messages.
	Waiting stakes.AZT `json:"waiting"`
	// Open was deposited and not claimed, or withdrawn and not paid: which of both the
	// effects do not tell.
	Open stakes.AZT `json:"open"`
	// Surplus was sent to the portal by nobody's deposit.
	Surplus stakes.AZT `json:"surplus"`
}

// String says it in words.
func (m Money) String() string {
	text := fmt.Sprintf("after no checkpoint was there more fee juice than genesis and deposits gave. The portal's %s AZT are the balances' %s, the fees' %s, %s deposited and not taken yet, and %s deposited and not claimed or withdrawn and not paid",
		m.Portal, m.Balances, m.Fees, m.Waiting, m.Open)
	if m.Surplus.Cmp(stakes.AZT{}) > 0 {
		text += fmt.Sprintf("; %s more were sent there", m.Surplus)
	}
	return text
}

// money keeps account of the whole history, from genesis on, whichever audit rebuilt it.
type money struct {
	book *rebuild.Book
	done uint64 // the last checkpoint that is in it
	// paid counts, by chunk and by checkpoint, what L1 paid that was found to be owed.
	paid, fees map[uint64]int
}

// account enters the checkpoints that were rebuilt since, and holds the fee juice after each
// against what L1 took and paid for it. What was undone before has it begin anew.
func (a *Auditor) account() error {
	number := a.state.Checkpoint.Header.Number
	if a.money == nil || a.money.done > number {
		a.money = &money{book: rebuild.NewBook(a.genesis.params), paid: map[uint64]int{}, fees: map[uint64]int{}}
	}
	for m := a.money; m.done < number; m.done++ {
		if err := a.enter(m.book, m.done+1); err != nil {
			a.money = nil
			return err
		}
	}
	return nil
}

func (a *Auditor) enter(book *rebuild.Book, number uint64) error {
	h, err := ledger.CheckpointAt(a.world, number)
	if err != nil {
		return err
	}
	to := func(slot fr.Element) *big.Int { return a.sums.payers[slot].below(h.In.Total) }
	for chunk := h.FirstChunk; chunk <= h.LastChunk; chunk++ {
		block, err := a.chunk(chunk, chunk == h.FirstChunk)
		if err != nil {
			return err
		}
		if err := book.Chunk(number, chunk, block.Txs, to); err != nil {
			return err
		}
	}
	if open := book.Open(a.sums.deposits.below(h.In.Total), a.sums.payouts.below(h.LastChunk+1)); open.Sign() < 0 {
		all := new(big.Int).Add(book.Balances, book.Fees)
		return &rebuild.Difference{
			Checkpoint: number, Tx: -1, What: "fee juice", Published: fmt.Sprintf("balances and fees of %s", all),
			Rebuilt: fmt.Sprintf("%s at most, by genesis, deposits and what L1 paid", new(big.Int).Add(all, open)),
		}
	}
	return nil
}

func (a *Auditor) chunk(number uint64, first bool) (effect.Block, error) {
	fields, err := ledger.FieldsAt(a.world, number)
	if err != nil {
		return effect.Block{}, err
	}
	block, _, err := effect.DecodeBlock(fields, first)
	return block, err
}

// owed wants whatever L1 paid of withdrawals and fees up to the last checkpoint to be what
// that withdrew, or its txs paid, and paid once.
func (a *Auditor) owed() error {
	last := a.state.Checkpoint.Header
	payouts, fees := map[uint64][]payout{}, map[uint64][]feesPaid{}
	for _, p := range a.intake.now.payouts {
		if p.chunk <= last.LastChunk {
			payouts[p.chunk] = append(payouts[p.chunk], p)
		}
	}
	for _, p := range a.intake.now.fees {
		if p.checkpoint <= last.Number {
			fees[p.checkpoint] = append(fees[p.checkpoint], p)
		}
	}
	for chunk, paid := range payouts {
		if a.money.paid[chunk] == len(paid) {
			continue
		}
		if err := a.withdrew(chunk, paid); err != nil {
			return err
		}
		a.money.paid[chunk] = len(paid)
	}
	for checkpoint, paid := range fees {
		if a.money.fees[checkpoint] == len(paid) {
			continue
		}
		h, err := ledger.CheckpointAt(a.world, checkpoint)
		if err != nil {
			return err
		}
		if len(paid) > 1 || paid[0].amount.Cmp(h.TotalFees.Big()) != 0 {
			return &rebuild.Difference{
				Checkpoint: checkpoint, Tx: -1, What: "fees that L1 paid", Rebuilt: h.TotalFees.String(), Published: fmt.Sprintf("%s, %d times", paid[0].amount, len(paid)),
			}
		}
		a.money.fees[checkpoint] = len(paid)
	}
	return nil
}

// withdrew wants each payout for a chunk to be of a message of its own there.
func (a *Auditor) withdrew(chunk uint64, paid []payout) error {
	h, err := ledger.RunningAt(a.world, chunk)
	if err != nil {
		return err
	}
	block, err := a.chunk(chunk, chunk == h.FirstChunk)
	if err != nil {
		return err
	}
	left := map[fr.Element]int{}
	for i := range block.Txs {
		for _, m := range block.Txs[i].L2ToL1Msgs {
			left[m]++
		}
	}
	for _, p := range paid {
		if left[p.leaf]--; left[p.leaf] < 0 {
			return &rebuild.Difference{
				Checkpoint: h.Number, Chunk: chunk, Tx: -1, What: "withdrawal that L1 paid",
				Rebuilt: "no such message", Published: fmt.Sprintf("%s in L1 block %d, message 0x%x", p.amount, p.block, p.leaf.Bytes()),
			}
		}
	}
	return nil
}

// balance says where the portal's AZT belongs, at the pin. Less than belongs to somebody is a
// *Difference of the last checkpoint.
func (a *Auditor) balance(ctx context.Context, pin *verify.Pin) (*Money, error) {
	if err := a.owed(); err != nil {
		return nil, err
	}
	portal, err := a.intake.backing(ctx, pin)
	if err != nil {
		return nil, err
	}
	s, book, h := &a.sums, a.money.book, a.state.Checkpoint.Header
	waiting, open := s.deposits.from(h.In.Total), book.Open(s.deposits.below(h.In.Total), s.payouts.below(h.LastChunk+1))
	fees := s.fees.below(h.Number + 1)
	fees.Sub(book.Fees, fees)
	owed := new(big.Int).Add(book.Balances, fees)
	owed.Add(owed, waiting).Add(owed, open)
	// What L1 paid for later checkpoints than the last audited one is no longer there.
	owed.Sub(owed, s.payouts.from(h.LastChunk+1)).Sub(owed, s.fees.from(h.Number+1))
	surplus := new(big.Int).Sub(portal, owed)
	if surplus.Sign() < 0 {
		return nil, &rebuild.Difference{
			Checkpoint: h.Number, Tx: -1, What: "AZT in the fee juice portal",
			Rebuilt: fmt.Sprintf("%s or more", owed), Published: portal.String(),
		}
	}
	return &Money{
		Portal: stakes.NewAZT(portal), Genesis: stakes.NewAZT(book.Genesis), Balances: stakes.NewAZT(new(big.Int).Set(book.Balances)),
		Fees: stakes.NewAZT(fees), Waiting: stakes.NewAZT(waiting), Open: stakes.NewAZT(open), Surplus: stakes.NewAZT(surplus),
	}, nil
}
