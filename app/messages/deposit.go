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
// With wait it comes back when the chain has taken the message. Once L1 has the deposit it is
// given, with an error too.
func (d *Desk) Deposit(ctx context.Context, to fr.Element, amount protocol.Amount, wait bool) (*Deposit, error) {
	all, err := d.Deposits(ctx, []fr.Element{to}, amount)
	if err != nil {
		return nil, err
	}
	if p := all[0]; wait {
		p.Synced, err = d.taken(ctx, p.Leaf, p.L1Block)
	}
	return all[0], err
}

// Deposits gives each L2 address as much, and waits until L1 has all of it.
func (d *Desk) Deposits(ctx context.Context, to []fr.Element, each protocol.Amount) ([]*Deposit, error) {
	if _, err := d.account(); err != nil {
		return nil, err
	}
	if d.at.FeeJuicePortal == (common.Address{}) {
		return nil, ErrNoPortal
	}
	if each == (protocol.Amount{}) {
		return nil, errors.New("a deposit needs an amount that is not zero")
	}
	sum := new(big.Int).Mul(each.Big(), big.NewInt(int64(len(to))))
	if err := d.allow(ctx, sum); err != nil {
		return nil, err
	}
	d.progress("Deposits %s units of AZT at portal %s", sum, d.at.FeeJuicePortal)
	portal := bindings.NewFeeJuicePortal()
	secrets, calls := make([]fr.Element, len(to)), make([][]byte, len(to))
	for i := range to {
		var err error
		if secrets[i], err = randomElement(); err != nil {
			return nil, err
		}
		// Before it is sent: without the secret the deposit would be lost.
		d.progress("Secret %s claims the deposit for %s", show(secrets[i]), show(to[i]))
		calls[i] = portal.PackDeposit(to[i].Bytes(), each.Big(), hashOf(secrets[i]))
	}
	receipts, err := d.transactAll(ctx, "deposit", d.at.FeeJuicePortal, calls)
	if err != nil {
		return nil, err
	}
	out := make([]*Deposit, len(to))
	for i, r := range receipts {
		event, err := logOf(r, d.at.FeeJuicePortal, portal.UnpackDepositedEvent)
		if err != nil {
			return nil, err
		}
		out[i] = &Deposit{
			FeePayer: protocol.FieldHex(to[i]), Portal: d.at.FeeJuicePortal, Index: event.Index, Amount: each,
			Secret: protocol.FieldHex(secrets[i]), TxHash: r.TxHash, L1Block: r.BlockNumber.Uint64(),
		}
		if out[i].Leaf, err = element(event.Leaf); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Fund deposits for each L2 address, and claims it all: afterwards they can pay. The chain
// takes messages in their order, so that the last one is waited for.
func (d *Desk) Fund(ctx context.Context, to []fr.Element, each protocol.Amount) error {
	all, err := d.Deposits(ctx, to, each)
	if err != nil {
		return err
	}
	last := all[len(all)-1]
	if _, err := d.taken(ctx, last.Leaf, last.L1Block); err != nil {
		return err
	}
	hashes := make([]common.Hash, len(all))
	for i, p := range all {
		if hashes[i], err = d.send(ctx, claimOf(p)); err != nil {
			return err
		}
	}
	for _, hash := range hashes {
		if _, err := d.locked(ctx, hash); err != nil {
			return err
		}
	}
	return nil
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
