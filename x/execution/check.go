package execution

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/tx"
)

// Check applies every rule that decides whether t may be the next tx of a chunk
// on state. It returns a refusal that says which rule fails and what to do, or
// another error when the state could not be read. Whether t will revert is no
// part of it: a tx that reverts is valid and pays.
func Check(ctx BlockContext, state State, anchors Anchors, t *tx.Tx) error {
	_, err := check(ctx, state, anchors, t)
	return err
}

// check is Check that also returns the payer's balance.
func check(ctx BlockContext, state State, anchors Anchors, t *tx.Tx) (balance protocol.Amount, err error) {
	terms := t.Terms()
	if err := CheckStatic(ctx.Params, terms); err != nil {
		return balance, err
	}
	if err := CheckTerms(ctx, anchors, terms); err != nil {
		return balance, err
	}
	if err := checkIncluded(state, t); err != nil {
		return balance, err
	}
	if err := checkClaim(state, t); err != nil {
		return balance, err
	}
	if err := CheckNullifiers(state, t.Derived().Nullifiers[1:]); err != nil {
		return balance, err
	}
	return CheckPayer(state, t.Derived().FeeSlot, terms)
}

// CheckStatic applies the rules that the genesis parameters and the terms alone
// decide: a tx it refuses can never be included.
func CheckStatic(p *protocol.Params, t tx.Terms) error {
	if t.L1ChainID != p.L1ChainID {
		return ErrWrongChain.With("l1_chain_id is %d, this chain's is %d", t.L1ChainID, p.L1ChainID)
	}
	if t.RollupVersion != p.RollupVersion {
		return ErrWrongChain.With("rollup_version is %d, this chain's is %d", t.RollupVersion, p.RollupVersion)
	}
	if err := checkPortal(p, t); err != nil {
		return err
	}
	if w, room := run.WorkOf(p, t.Effect), p.WorkRoom(); !w.Fits(room) {
		return ErrGasLimit.With("the tx takes %d steps of a proof and %d messages to L1, a chunk takes %d and %d: it can never be included; split it",
			w.Steps, w.Messages, room.Steps, room.Messages)
	}
	return checkGasLimits(p, t)
}

func checkGasLimits(p *protocol.Params, t tx.Terms) error {
	limits := t.GasLimits
	largestMana := min(aztec.MaxTxL2Gas, p.Limits.MaxMana)
	largestDA := tx.DAGas(p.Limits.MaxDAFields)
	switch {
	case t.Mana > largestMana || t.Fields > p.Limits.MaxDAFields:
		return ErrGasLimit.With("the tx needs %d mana and %d DA gas, a chunk takes %d and %d from one tx: it can never be included; split it",
			t.Mana, tx.DAGas(t.Fields), largestMana, largestDA)
	case limits.Mana > largestMana:
		return ErrGasLimit.With("gas_limits.mana is %d, a chunk takes at most %d from one tx: it can never be included; the tx needs %d",
			limits.Mana, largestMana, t.Mana)
	case limits.DA > largestDA:
		return ErrGasLimit.With("gas_limits.da is %d, a chunk takes at most %d: it can never be included; the tx needs %d",
			limits.DA, largestDA, tx.DAGas(t.Fields))
	case limits.Mana < t.Mana:
		return ErrGasLimit.With("gas_limits.mana is %d, the tx needs %d", limits.Mana, t.Mana)
	case limits.DA < tx.DAGas(t.Fields):
		return ErrGasLimit.With("gas_limits.da is %d, the tx needs %d", limits.DA, tx.DAGas(t.Fields))
	}
	return nil
}

func checkIncluded(state State, t *tx.Tx) error {
	spent, err := state.HasNullifier(t.Derived().Nullifiers[0])
	if err != nil {
		return fmt.Errorf("read nullifier: %w", err)
	}
	if spent {
		return ErrNullifierSpent.With("the tx has been included before")
	}
	return nil
}

// CheckNullifiers demands that none of a client's siloed nullifiers is spent.
func CheckNullifiers(state State, nullifiers []fr.Element) error {
	for _, n := range nullifiers {
		spent, err := state.HasNullifier(n)
		if err != nil {
			return fmt.Errorf("read nullifier: %w", err)
		}
		if spent {
			return ErrNullifierSpent.With("nullifier 0x%x is already spent", n.Bytes())
		}
	}
	return nil
}

// CheckPayer demands the whole fee limit, so that the fee is paid whatever
// happens and whatever the slot's fees turn out to be, and what is withdrawn. A claim,
// which CheckDeposit judges, counts for both. It returns the balance, without the claim.
func CheckPayer(state State, feeSlot fr.Element, t tx.Terms) (protocol.Amount, error) {
	balance, err := balanceAt(state, feeSlot)
	if err != nil {
		return balance, err
	}
	if balance.Cmp(t.Need) < 0 {
		return balance, ErrCannotPay.With("payer 0x%x has %s fee juice%s, gas_limits times max_fees is %s%s; fund it or lower them",
			t.FeePayer.Bytes(), balance, beside(", claims", t.Claim.Amount), t.FeeLimit, beside(", it withdraws", t.Withdrawal.Amount))
	}
	if _, err := balance.Add(t.Claim.Amount); err != nil {
		return balance, ErrCannotPay.With("payer 0x%x has %s fee juice, with %s more it would have over 2^128-1; spend some first",
			t.FeePayer.Bytes(), balance, t.Claim.Amount)
	}
	return balance, nil
}

// beside names an amount that is not zero.
func beside(what string, a protocol.Amount) string {
	if a == (protocol.Amount{}) {
		return ""
	}
	return what + " " + a.String()
}

// Balance returns the fee juice of the tx's payer.
func Balance(state State, t *tx.Tx) (protocol.Amount, error) {
	return balanceAt(state, t.Derived().FeeSlot)
}

func balanceAt(state State, feeSlot fr.Element) (protocol.Amount, error) {
	leaf, err := state.PublicValue(feeSlot)
	if err != nil {
		return protocol.Amount{}, fmt.Errorf("read fee-juice balance: %w", err)
	}
	balance, err := protocol.AmountFromField(leaf)
	if err != nil {
		return protocol.Amount{}, ErrCannotPay.With("the payer's balance leaf holds no 128-bit amount")
	}
	return balance, nil
}
