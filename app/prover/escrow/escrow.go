package escrow

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/app/l1call"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/protocol"
)

// Desk acts on the escrow of one chain from one account.
type Desk struct {
	// L1 is a JSON-RPC URL.
	L1     string
	Key    *ecdsa.PrivateKey
	Params *protocol.Params
}

// Has is what a prover has in escrow, and what it has asked back.
type Has struct {
	Prover common.Address `json:"prover"`
	// Free is neither at stake nor gone; Leaving of it was asked back, from LeavesAt on.
	Free     stakes.AZT `json:"free"`
	Staked   stakes.AZT `json:"staked"`
	Leaving  stakes.AZT `json:"leaving"`
	LeavesAt *time.Time `json:"leaves_at,omitempty"`
}

// Account is the desk's.
func (d *Desk) Account() common.Address { return crypto.PubkeyToAddress(d.Key.PublicKey) }

// Deposit gives AZT of the account for a prover, and waits until L1 has it. With mint the
// account, which must be the token's minter, makes that AZT first.
func (d *Desk) Deposit(ctx context.Context, prover common.Address, amount stakes.AZT, mint bool) error {
	at, err := d.token(ctx)
	if err != nil {
		return err
	}
	token, escrow := bindings.NewAZT(), bindings.NewProofEscrow()
	if mint {
		if _, err := d.send(ctx, "make AZT", at, token.PackMint(d.Account(), amount.Units())); err != nil {
			return err
		}
	}
	if _, err := d.send(ctx, "let the escrow take AZT", at, token.PackApprove(d.Params.Proving.Escrow, amount.Units())); err != nil {
		return err
	}
	_, err = d.send(ctx, "deposit AZT", d.Params.Proving.Escrow, escrow.PackDeposit(prover, amount.Units()))
	return err
}

// StartWithdraw asks for AZT of the account back.
func (d *Desk) StartWithdraw(ctx context.Context, amount stakes.AZT) error {
	_, err := d.send(ctx, "ask for a deposit", d.Params.Proving.Escrow, bindings.NewProofEscrow().PackStartWithdraw(amount.Units()))
	return err
}

// FinishWithdraw has it paid, once its time has come.
func (d *Desk) FinishWithdraw(ctx context.Context, to common.Address) error {
	_, err := d.send(ctx, "have a deposit paid", d.Params.Proving.Escrow, bindings.NewProofEscrow().PackFinishWithdraw(to))
	return err
}

func (d *Desk) send(ctx context.Context, what string, to common.Address, call []byte) (*types.Receipt, error) {
	r, err := l1call.Transact(ctx, d.L1, d.Key, d.Params.L1ChainID, to, call)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return r, nil
}

func (d *Desk) token(ctx context.Context) (at common.Address, err error) {
	escrow := bindings.NewProofEscrow()
	err = d.ask(ctx, escrow.PackToken(), func(raw []byte) (err error) { at, err = escrow.UnpackToken(raw); return err })
	return at, err
}

// Read tells what a prover has there.
func (d *Desk) Read(ctx context.Context, prover common.Address) (h Has, err error) {
	escrow := bindings.NewProofEscrow()
	h.Prover = prover
	err = d.ask(ctx, escrow.PackAccounts(prover), func(raw []byte) error {
		out, err := escrow.UnpackAccounts(raw)
		h.Free, h.Staked = stakes.NewAZT(out.Free), stakes.NewAZT(out.Staked)
		return err
	})
	if err != nil {
		return h, err
	}
	return h, d.ask(ctx, escrow.PackWithdrawals(prover), func(raw []byte) error {
		out, err := escrow.UnpackWithdrawals(raw)
		h.Leaving = stakes.NewAZT(out.Amount)
		if err == nil && out.Amount.Sign() > 0 {
			at := time.Unix(new(big.Int).SetUint64(out.From).Int64(), 0).UTC()
			h.LeavesAt = &at
		}
		return err
	})
}

// ask calls the escrow at L1's head.
func (d *Desk) ask(ctx context.Context, call []byte, decode func([]byte) error) error {
	eth, err := ethclient.DialContext(ctx, d.L1)
	if err != nil {
		return fmt.Errorf("reach L1: %w", l1client.Conceal(err, d.L1))
	}
	defer eth.Close()
	to := d.Params.Proving.Escrow
	raw, err := eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: call}, nil)
	if err == nil {
		err = decode(raw)
	}
	if err != nil {
		return fmt.Errorf("ask the escrow %s: %w", to, l1client.Conceal(err, d.L1))
	}
	return nil
}
