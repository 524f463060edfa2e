package witness

import (
	"fmt"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
)

// fee is a tx's last write. What the payer claimed less what it withdrew is what it gained
// beside the fee: no effect tells the two apart, and nothing hangs on it.
func (c *Cutter) fee(tx *effect.TxEffect) (*run.FeeWrite, error) {
	w := tx.PublicWrites[len(tx.PublicWrites)-1]
	payer, known := c.payers[w.Slot]
	if !known {
		return nil, fmt.Errorf("0x%s: %w", w.Slot.Text(16), ErrPayer)
	}
	u, err := c.public.upsert(w.Slot, w.Value)
	if err != nil {
		return nil, err
	}
	out := &run.FeeWrite{Upsert: u, Payer: payer}
	old := u.Leaf.Value
	if u.Insert {
		old.SetZero()
	}
	had, err := protocol.AmountFromField(old)
	if err != nil {
		return nil, fmt.Errorf("balance before: %w", err)
	}
	fee, err := protocol.AmountFromField(tx.TransactionFee)
	if err != nil {
		return nil, fmt.Errorf("fee: %w", err)
	}
	has, err := protocol.AmountFromField(w.Value)
	if err == nil {
		has, err = has.Add(fee)
	}
	if err != nil {
		return nil, fmt.Errorf("balance and fee: %w", err)
	}
	if has.Cmp(had) >= 0 {
		out.Claim, err = has.Sub(had)
	} else {
		out.Withdrawal, err = had.Sub(has)
	}
	return out, err
}
