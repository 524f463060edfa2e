package messages

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Txs made here prove nothing: they are for chains whose client proofs are "none".

const (
	// lifetime of a tx, in milliseconds.
	lifetime = 10 * 60 * 1000
	// feeRoom is how far fees may rise before a tx is too cheap.
	feeRoom = 10
)

// Claim takes a deposit in by a tx that it pays for, and waits until that is locked.
func (d *Desk) Claim(ctx context.Context, p *Deposit) (api.Receipt, error) {
	if at := d.params.FeeJuicePortal; p.Portal != at {
		return api.Receipt{}, fmt.Errorf("the deposit is at portal %s, the chain's is %s", p.Portal, at)
	}
	return d.lock(ctx, claimOf(p))
}

func claimOf(p *Deposit) tx.Body {
	return tx.Body{Head: tx.Head{FeePayer: p.FeePayer.Field(), Claim: p.Claim()}}
}

// Withdraw sends fee juice of a payer's to L1, where Pay has the portal pay it to the
// recipient, and waits until the tx is locked.
func (d *Desk) Withdraw(ctx context.Context, payer fr.Element, recipient common.Address, amount protocol.Amount) (api.Receipt, error) {
	switch {
	case d.params.FeeJuicePortal == (common.Address{}):
		return api.Receipt{}, ErrNoPortal
	case amount == (protocol.Amount{}) || recipient == (common.Address{}):
		return api.Receipt{}, errors.New("a withdrawal needs an amount and a recipient that are not zero")
	}
	body := tx.Body{Head: tx.Head{FeePayer: payer, Withdrawal: tx.Withdrawal{
		Portal: d.params.FeeJuicePortal, Recipient: recipient, Amount: amount,
	}}}
	return d.lock(ctx, body)
}

// Consume nullifies a message from L1 in the name of the contract that it is for, and waits
// until the tx is locked.
func (d *Desk) Consume(ctx context.Context, payer fr.Element, s *Sent) (api.Receipt, error) {
	nullifier := aztec.MessageNullifier(s.Leaf.Field(), s.Secret.Field())
	return d.lock(ctx, tx.Body{
		Head: tx.Head{FeePayer: payer},
		App:  tx.Effects{Nullifiers: []tx.Scoped{{Contract: s.Recipient.Field(), Value: nullifier}}},
	})
}

// Reply sends a message to L1 from an L2 contract, and waits until the tx is locked.
func (d *Desk) Reply(ctx context.Context, payer fr.Element, m tx.Message) (api.Receipt, error) {
	return d.lock(ctx, tx.Body{Head: tx.Head{FeePayer: payer}, App: tx.Effects{Messages: []tx.Message{m}}})
}

// lock completes a body, sends it and waits until it is locked.
func (d *Desk) lock(ctx context.Context, body tx.Body) (api.Receipt, error) {
	hash, err := d.send(ctx, body)
	if err != nil {
		return api.Receipt{}, err
	}
	return d.locked(ctx, hash)
}

// send completes a body and sends it.
func (d *Desk) send(ctx context.Context, body tx.Body) (common.Hash, error) {
	if d.params.ClientProofs != protocol.ProofsNone {
		return common.Hash{}, fmt.Errorf("the chain asks for client proofs %q, which only a wallet can make", d.params.ClientProofs)
	}
	made, err := d.complete(ctx, body)
	if err != nil {
		return common.Hash{}, err
	}
	return d.node.SendTx(ctx, made.Encode())
}

// locked waits until a tx is. One that reverts, or leaves the pool without being included, is
// an error.
func (d *Desk) locked(ctx context.Context, hash common.Hash) (api.Receipt, error) {
	d.progress("Tx %s waits for a chunk", hash)
	for {
		r, err := d.node.Receipt(ctx, hash)
		switch {
		case err != nil:
			return r, err
		case r.Status.Gone():
			return r, fmt.Errorf("tx %s is %s: %s %s", hash, r.Status, r.Reason, r.Message)
		case r.Status.Reached(api.StatusLocked) && r.Reverted:
			return r, fmt.Errorf("tx %s reverted", hash)
		case r.Status.Reached(api.StatusLocked):
			return r, nil
		}
		select {
		case <-ctx.Done():
			return r, fmt.Errorf("tx %s is %s and not yet locked: %w", hash, r.Status, ctx.Err())
		case <-time.After(lookAgain / 10):
		}
	}
}

// complete fills in what the node says of its chain, and as much gas as the tx takes.
func (d *Desk) complete(ctx context.Context, body tx.Body) (*tx.Tx, error) {
	info, err := d.node.Info(ctx)
	if err != nil {
		return nil, err
	}
	body.Anchor = tx.Anchor{Chunk: info.Anchor.Chunk, StateRoot: info.Anchor.StateRoot.Field()}
	body.L1ChainID, body.RollupVersion = d.params.L1ChainID, d.params.RollupVersion
	body.ExpiresAt = info.Time + lifetime
	body.MaxFees = protocol.GasFees{PerMana: feeRoom * (info.Fees.PerMana + 1), PerDA: feeRoom * (info.Fees.PerDA + 1)}
	first, err := tx.New(body, nil)
	if err != nil {
		return nil, err
	}
	body.GasLimits = tx.Gas{Mana: first.Derived().Mana, DA: tx.DAGas(first.Derived().Fields)}
	return tx.New(body, nil)
}
