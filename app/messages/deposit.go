package messages

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Deposit is AZT that the portal took, and what claims it on L2.
type Deposit struct {
	FeePayer protocol.FieldHex `json:"fee_payer"`
	Portal   common.Address    `json:"portal"`
	Index    uint64            `json:"index"`
	Amount   protocol.Amount   `json:"amount"`
	Secret   protocol.FieldHex `json:"secret"`
	Leaf     protocol.FieldHex `json:"leaf"`
	TxHash   common.Hash       `json:"l1_tx_hash"`
	L1Block  uint64            `json:"l1_block"`
	// Synced: the chain has taken the message, so that a tx can claim it.
	Synced bool `json:"synced"`
}

// Claim is what a tx of the deposit's fee payer says.
func (p *Deposit) Claim() tx.Claim {
	return tx.Claim{Portal: p.Portal, Index: p.Index, Amount: p.Amount, Secret: p.Secret.Field()}
}

// Deposit gives AZT to the portal, which may take it then, for fee juice of an L2 address.
// With wait it comes back when the chain has taken the message.
func (d *Desk) Deposit(ctx context.Context, to fr.Element, amount protocol.Amount, wait bool) (*Deposit, error) {
	if _, err := d.account(); err != nil {
		return nil, err
	}
	if d.at.FeeJuicePortal == (common.Address{}) {
		return nil, ErrNoPortal
	}
	if amount == (protocol.Amount{}) || to.IsZero() {
		return nil, errors.New("a deposit needs an amount and an L2 address that are not zero")
	}
	if err := d.allow(ctx, amount.Big()); err != nil {
		return nil, err
	}
	secret, err := randomElement()
	if err != nil {
		return nil, err
	}
	portal := bindings.NewFeeJuicePortal()
	d.progress("Deposits %s at portal %s", amount, d.at.FeeJuicePortal)
	receipt, err := d.transact(ctx, "deposit", d.at.FeeJuicePortal, portal.PackDeposit(to.Bytes(), amount.Big(), hashOf(secret)))
	if err != nil {
		return nil, err
	}
	event, err := logOf(receipt, d.at.FeeJuicePortal, portal.UnpackDepositedEvent)
	if err != nil {
		return nil, err
	}
	p := &Deposit{
		FeePayer: protocol.FieldHex(to), Portal: d.at.FeeJuicePortal, Index: event.Index, Amount: amount, Secret: protocol.FieldHex(secret),
		TxHash: receipt.TxHash, L1Block: receipt.BlockNumber.Uint64(),
	}
	p.Leaf, err = element(event.Leaf)
	if err == nil && wait {
		p.Synced, err = d.taken(ctx, p.Leaf, p.L1Block)
	}
	return p, err
}

// allow has the token let the portal take so much, if it does not yet.
func (d *Desk) allow(ctx context.Context, amount *big.Int) error {
	account, err := d.account()
	if err != nil {
		return err
	}
	portal, azt := bindings.NewFeeJuicePortal(), bindings.NewAZT()
	token, err := ask(ctx, d, "token", d.at.FeeJuicePortal, portal.PackToken(), portal.UnpackToken)
	if err != nil {
		return err
	}
	has, err := ask(ctx, d, "balance", token, azt.PackBalanceOf(account), azt.UnpackBalanceOf)
	if err != nil {
		return err
	}
	if has.Cmp(amount) < 0 {
		return fmt.Errorf("account %s has %s units of AZT (%s), the deposit is of %s", account, has, token, amount)
	}
	allowed, err := ask(ctx, d, "allowance", token, azt.PackAllowance(account, d.at.FeeJuicePortal), azt.UnpackAllowance)
	if err != nil || allowed.Cmp(amount) >= 0 {
		return err
	}
	d.progress("Allows portal %s to take the AZT", d.at.FeeJuicePortal)
	_, err = d.transact(ctx, "approve the deposit", token, azt.PackApprove(d.at.FeeJuicePortal, amount))
	return err
}
