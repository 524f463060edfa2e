package execution

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// checkPortal demands that fee juice comes from the chain's portal and goes there.
func checkPortal(p *protocol.Params, t tx.Terms) error {
	for _, c := range []struct {
		some   bool
		field  string
		portal common.Address
	}{
		{t.Claim.Some(), "claim.portal", t.Claim.Portal},
		{t.Withdrawal.Some(), "withdrawal.portal", t.Withdrawal.Portal},
	} {
		switch {
		case !c.some:
		case p.FeeJuicePortal == (common.Address{}):
			return ErrWrongChain.With("%s is %s, this chain has no fee juice portal", c.field, c.portal)
		case c.portal != p.FeeJuicePortal:
			return ErrWrongChain.With("%s is %s, this chain's is %s", c.field, c.portal, p.FeeJuicePortal)
		}
	}
	return nil
}

// CheckDeposit demands that the deposit that the terms claim, if any, is in the state, as
// it is claimed.
func CheckDeposit(state State, t tx.Terms) error {
	if !t.Claim.Some() {
		return nil
	}
	leaf, err := state.MessageAt(t.Claim.Index)
	if err != nil {
		return fmt.Errorf("read message %d: %w", t.Claim.Index, err)
	}
	switch {
	case leaf.IsZero():
		return ErrClaimEarly.With("claim.index is %d, the chain has not taken that message yet; wait until it has", t.Claim.Index)
	case leaf != t.Deposit().Hash():
		return ErrClaimWrong.With("message %d is no deposit of %s to payer 0x%x with this secret; claim what was deposited, with its `to` as fee_payer",
			t.Claim.Index, t.Claim.Amount, t.FeePayer.Bytes())
	}
	return nil
}

// CheckUnclaimed demands that the claim's siloed nullifier is new.
func CheckUnclaimed(state State, t tx.Terms, nullifier fr.Element) error {
	spent, err := state.HasNullifier(nullifier)
	if err != nil {
		return fmt.Errorf("read nullifier: %w", err)
	}
	if spent {
		return ErrNullifierSpent.With("deposit %d has been claimed already", t.Claim.Index)
	}
	return nil
}

// checkClaim applies both to a whole tx.
func checkClaim(state State, t *tx.Tx) error {
	if !t.Body().Claim.Some() {
		return nil
	}
	if err := CheckDeposit(state, t.Terms()); err != nil {
		return err
	}
	nullifiers := t.Derived().Nullifiers
	return CheckUnclaimed(state, t.Terms(), nullifiers[len(nullifiers)-1])
}

// left is what a payer has after t: what it claims is there before the fee is taken. It
// is ErrAmountRange when the rules did not hold.
func left(balance, fee protocol.Amount, t *tx.Tx, reverted bool) (protocol.Amount, error) {
	out, err := balance.Add(t.Body().Claim.Amount)
	if err == nil && !reverted {
		out, err = out.Sub(t.Body().Withdrawal.Amount)
	}
	if err == nil {
		out, err = out.Sub(fee)
	}
	return out, err
}
