package execution

import (
	"fmt"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
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
	if err := CheckStatic(ctx.Params, t); err != nil {
		return balance, err
	}
	if err := checkExpiry(ctx, t); err != nil {
		return balance, err
	}
	if err := checkAnchor(ctx, anchors, t); err != nil {
		return balance, err
	}
	if err := checkFees(ctx, t); err != nil {
		return balance, err
	}
	if err := checkNullifiers(state, t); err != nil {
		return balance, err
	}
	return checkPayer(state, t)
}

// CheckStatic applies the rules that the genesis parameters and the tx alone
// decide: a tx it refuses can never be included.
func CheckStatic(p *protocol.Params, t *tx.Tx) error {
	body := t.Body()
	if body.L1ChainID != p.L1ChainID {
		return ErrWrongChain.With("l1_chain_id is %d, this chain's is %d", body.L1ChainID, p.L1ChainID)
	}
	if body.RollupVersion != p.RollupVersion {
		return ErrWrongChain.With("rollup_version is %d, this chain's is %d", body.RollupVersion, p.RollupVersion)
	}
	return checkGasLimits(p, t)
}

func checkGasLimits(p *protocol.Params, t *tx.Tx) error {
	limits, d := t.Body().GasLimits, t.Derived()
	largestMana := min(aztec.MaxTxL2Gas, p.Limits.MaxMana)
	largestDA := tx.DAGas(p.Limits.MaxDAFields)
	switch {
	case d.Mana > largestMana || d.Fields > p.Limits.MaxDAFields:
		return ErrGasLimit.With("the tx needs %d mana and %d DA gas, a chunk takes %d and %d from one tx: it can never be included; split it",
			d.Mana, tx.DAGas(d.Fields), largestMana, largestDA)
	case limits.Mana > largestMana:
		return ErrGasLimit.With("gas_limits.mana is %d, a chunk takes at most %d from one tx: it can never be included; the tx needs %d",
			limits.Mana, largestMana, d.Mana)
	case limits.DA > largestDA:
		return ErrGasLimit.With("gas_limits.da is %d, a chunk takes at most %d: it can never be included; the tx needs %d",
			limits.DA, largestDA, tx.DAGas(d.Fields))
	case limits.Mana < d.Mana:
		return ErrGasLimit.With("gas_limits.mana is %d, the tx needs %d", limits.Mana, d.Mana)
	case limits.DA < tx.DAGas(d.Fields):
		return ErrGasLimit.With("gas_limits.da is %d, the tx needs %d", limits.DA, tx.DAGas(d.Fields))
	}
	return nil
}

func checkExpiry(ctx BlockContext, t *tx.Tx) error {
	if expires := t.Body().ExpiresAt; ctx.Timestamp >= expires {
		return ErrExpired.With("expires_at is %d, the chunk's time is %d; send it anew with a later one", expires, ctx.Timestamp)
	}
	return nil
}

func checkAnchor(ctx BlockContext, anchors Anchors, t *tx.Tx) error {
	anchor := t.Body().Anchor
	if anchor.Chunk >= ctx.Number {
		return ErrAnchorUnknown.With("anchor.chunk is %d, the latest is %d; anchor to a chunk that exists", anchor.Chunk, ctx.Number-1)
	}
	if age := ctx.Number - anchor.Chunk; age > ctx.Params.AnchorMaxAge {
		return ErrAnchorTooOld.With("anchor.chunk is %d, %d chunks back, at most %d are allowed; prove against a newer state",
			anchor.Chunk, age, ctx.Params.AnchorMaxAge)
	}
	root, known, err := anchors.StateRootOf(anchor.Chunk)
	if err != nil {
		return fmt.Errorf("read the state root after chunk %d: %w", anchor.Chunk, err)
	}
	if !known || root != anchor.StateRoot {
		return ErrAnchorUnknown.With("anchor.state_root is not the state after chunk %d; prove against a state of this chain", anchor.Chunk)
	}
	return nil
}

func checkFees(ctx BlockContext, t *tx.Tx) error {
	most := t.Body().MaxFees
	if most.PerMana < ctx.Fees.PerL2Gas || most.PerDA < ctx.Fees.PerDAGas {
		return ErrFeesTooLow.With("max_fees are %d per mana and %d per DA gas, the slot's are %d and %d; raise them",
			most.PerMana, most.PerDA, ctx.Fees.PerL2Gas, ctx.Fees.PerDAGas)
	}
	return nil
}

func checkNullifiers(state State, t *tx.Tx) error {
	for i, n := range t.Derived().Nullifiers {
		switch spent, err := state.HasNullifier(n); {
		case err != nil:
			return fmt.Errorf("read nullifier: %w", err)
		case spent && i == 0:
			return ErrNullifierSpent.With("the tx has been included before")
		case spent:
			return ErrNullifierSpent.With("nullifier 0x%x is already spent", n.Bytes())
		}
	}
	return nil
}

// checkPayer demands the whole fee limit, so that the fee is paid whatever
// happens and whatever the slot's fees turn out to be.
func checkPayer(state State, t *tx.Tx) (protocol.Amount, error) {
	balance, err := Balance(state, t)
	if err != nil {
		return balance, err
	}
	if d := t.Derived(); balance.Cmp(d.FeeLimit) < 0 {
		payer := t.Body().FeePayer
		return balance, ErrCannotPay.With("payer 0x%x has %s fee juice, gas_limits times max_fees is %s; fund it or lower them",
			payer.Bytes(), balance, d.FeeLimit)
	}
	return balance, nil
}

// Balance returns the fee juice of the tx's payer.
func Balance(state State, t *tx.Tx) (protocol.Amount, error) {
	leaf, err := state.PublicValue(t.Derived().FeeSlot)
	if err != nil {
		return protocol.Amount{}, fmt.Errorf("read fee-juice balance: %w", err)
	}
	balance, err := protocol.AmountFromField(leaf)
	if err != nil {
		return protocol.Amount{}, ErrCannotPay.With("the payer's balance leaf holds no 128-bit amount")
	}
	return balance, nil
}
