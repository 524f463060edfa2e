package view

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// Proofs are what a deployment fixed of proofs; of one without provers all is zero.
type Proofs struct {
	ClaimSlots, MaxCheckpoints uint64
	MinBond                    protocol.Amount
	// WithdrawDelay of a prover's AZT, in seconds.
	WithdrawDelay uint64
	// Start is the hash of the words that proofs start from at checkpoint 0 (proving.WordsOf).
	Start common.Hash
	// Fallback is when the chain may go on by proof alone; nil: never.
	Fallback *protocol.Fallback
}

// readProving reads where the market of proofs is, and its rules.
func (d *Deployment) readProving(ctx context.Context, c contract, block common.Hash) (err error) {
	if d.Proving, err = read(ctx, c, "proving contract", block, c.abi.PackProving(), c.abi.UnpackProving); err != nil || d.Proving == (common.Address{}) {
		return err
	}
	market, escrow := bindings.NewProving(), bindings.NewProofEscrow()
	at := contract{c.client, d.Proving, c.abi}
	if d.Escrow, err = read(ctx, at, "escrow of provers", block, market.PackEscrow(), market.UnpackEscrow); err != nil {
		return err
	}
	r := &d.Proofs
	var failed [6]error
	r.ClaimSlots, failed[0] = read(ctx, at, "slots for claims", block, market.PackClaimSlots(), market.UnpackClaimSlots)
	r.MaxCheckpoints, failed[1] = read(ctx, at, "length of periods", block, market.PackMaxCheckpoints(), market.UnpackMaxCheckpoints)
	r.MinBond, failed[2] = read(ctx, at, "least bond", block, market.PackMinBond(), func(raw []byte) (protocol.Amount, error) {
		bond, err := market.UnpackMinBond(raw)
		if err != nil {
			return protocol.Amount{}, err
		}
		return protocol.ParseAmount(bond.String())
	})
	r.Start, failed[3] = read(ctx, at, "start of proofs", block, market.PackTips(0), func(raw []byte) (common.Hash, error) { return market.UnpackTips(raw) })
	at.rollup = d.Escrow
	r.WithdrawDelay, failed[4] = read(ctx, at, "delay of withdrawals", block, escrow.PackWithdrawDelay(), escrow.UnpackWithdrawDelay)
	r.Fallback, failed[5] = readFallback(ctx, contract{c.client, d.Proving, c.abi}, block)
	return errors.Join(failed[:]...)
}

// readFallback reads when the chain may go on by proof alone, of the market's contract.
func readFallback(ctx context.Context, c contract, block common.Hash) (*protocol.Fallback, error) {
	market, way := bindings.NewProving(), bindings.NewFallback()
	var f protocol.Fallback
	var err error
	if f.Contract, err = read(ctx, c, "way on by proof alone", block, market.PackWayOn(), market.UnpackWayOn); err != nil || f.Contract == (common.Address{}) {
		return nil, err
	}
	c.rollup = f.Contract
	if f.ClientProofs, err = read(ctx, c, "client proofs", block, way.PackClientProofs(), way.UnpackClientProofs); err != nil {
		return nil, err
	}
	for _, span := range []struct {
		name   string
		into   *uint64
		call   []byte
		decode func([]byte) (uint64, error)
	}{
		{"beginning of the fallback", &f.EnterSlots, way.PackEnterSlots(), way.UnpackEnterSlots},
		{"end of an idle fallback", &f.IdleSlots, way.PackIdleSlots(), way.UnpackIdleSlots},
		{"end of the fallback", &f.ExitSlots, way.PackExitSlots(), way.UnpackExitSlots},
	} {
		if *span.into, err = read(ctx, c, span.name, block, span.call, span.decode); err != nil {
			return nil, err
		}
	}
	return &f, nil
}

// fallbackOf is a fallback as words tell of it.
func fallbackOf(f *protocol.Fallback) string {
	if f == nil {
		return "none"
	}
	return fmt.Sprintf("%+v", *f)
}

// checkProofs compares the rules of proofs with those of genesis.
func (d *Deployment) checkProofs(p *protocol.Params) error {
	switch {
	case p.Proving == nil && d.Proving == (common.Address{}):
		return nil
	case p.Proving == nil:
		return fmt.Errorf("%w: the rollup on L1 is proven, by contract %s, and genesis has no proving", ErrMismatch, d.Proving)
	case d.Proving == (common.Address{}):
		return fmt.Errorf("%w: genesis has proving, and the rollup on L1 is not proven", ErrMismatch)
	}
	r := p.Proving
	for _, c := range []struct {
		name          string
		onL1, genesis any
	}{
		{"contract", d.Proving, r.Contract},
		{"escrow", d.Escrow, r.Escrow},
		{"claim_slots", d.Proofs.ClaimSlots, r.ClaimSlots},
		{"max_checkpoints", d.Proofs.MaxCheckpoints, r.MaxCheckpoints},
		{"min_bond", d.Proofs.MinBond, r.MinBond},
		{"fallback", fallbackOf(d.Proofs.Fallback), fallbackOf(r.Fallback)},
		{"withdraw_delay_slots", d.Proofs.WithdrawDelay * 1000, r.WithdrawDelay * p.SlotDuration},
	} {
		if c.onL1 != c.genesis {
			return fmt.Errorf("%w: proving.%s is %v on L1 and %v in genesis", ErrMismatch, c.name, c.onL1, c.genesis)
		}
	}
	return nil
}

// CheckStart compares what proofs start from at checkpoint 0 with the hash of genesis' own words.
// Its error wraps ErrMismatch.
func (d *Deployment) CheckStart(words common.Hash) error {
	if d.Proofs.Start != words {
		return fmt.Errorf("%w: proofs start from words %s on L1, genesis makes %s: its circuit or its state is another", ErrMismatch, d.Proofs.Start, words)
	}
	return nil
}
