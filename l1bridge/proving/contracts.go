package proving

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// ErrNoContract means that there is none at the address that genesis names.
var ErrNoContract = errors.New("no contract there; is it the genesis of another deployment?")

// L1 is what is asked; *client.Client has it.
type L1 interface {
	CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error)
}

// Contracts are those of proving on L1. It is a claims.Contracts.
type Contracts struct {
	l1                        L1
	logs                      Logs
	rollup, proving, escrowAt common.Address

	market *bindings.Proving
	escrow *bindings.ProofEscrow
}

// New reads those that genesis names. Logs tell whom past periods were claimed for; nil: they
// are not asked for that.
func New(l1 L1, logs Logs, p *protocol.Params) (*Contracts, error) {
	if !p.Proven() {
		return nil, errors.New("genesis has no proving: nobody proves this chain")
	}
	return &Contracts{
		l1: l1, logs: logs, rollup: p.Rollup, proving: p.Proving.Contract, escrowAt: p.Proving.Escrow,
		market: bindings.NewProving(), escrow: bindings.NewProofEscrow(),
	}, nil
}

// Period is the one that is open, or would be opened in that block, else the last one.
func (c *Contracts) Period(ctx context.Context, at client.Header) (claims.Period, error) {
	p, err := read(ctx, c, "period", c.proving, at.Hash, c.market.PackPeriod(), c.market.UnpackPeriod)
	if err != nil {
		return claims.Period{}, err
	}
	bond, err := amount(p.Bond)
	if err != nil {
		return claims.Period{}, fmt.Errorf("bond of period %d: %w", p.Epoch, err)
	}
	return claims.Period{
		Epoch: p.Epoch, First: p.First, End: p.End, Open: p.Open, OverSlot: p.OverSlot, OverBlock: p.OverBlock,
		Prover: p.Prover, Bond: bond, Fee: p.Fee, Claimer: p.Claimer, ClaimSlot: p.ClaimSlot,
	}, nil
}

// Free is what of a prover's deposit is neither at stake nor on its way out.
func (c *Contracts) Free(ctx context.Context, at client.Header, prover common.Address) (protocol.Amount, error) {
	has, err := read(ctx, c, "deposit", c.escrowAt, at.Hash, c.escrow.PackAccounts(prover), c.escrow.UnpackAccounts)
	if err != nil {
		return protocol.Amount{}, err
	}
	leaves, err := read(ctx, c, "withdrawal", c.escrowAt, at.Hash, c.escrow.PackWithdrawals(prover), c.escrow.UnpackWithdrawals)
	if err != nil {
		return protocol.Amount{}, err
	}
	free := new(big.Int).Sub(has.Free, leaves.Amount)
	if free.Sign() < 0 {
		free.SetUint64(0)
	}
	return amount(free)
}

// Staked is what a prover has at stake.
func (c *Contracts) Staked(ctx context.Context, at client.Header, prover common.Address) (protocol.Amount, error) {
	has, err := read(ctx, c, "deposit", c.escrowAt, at.Hash, c.escrow.PackAccounts(prover), c.escrow.UnpackAccounts)
	if err != nil {
		return protocol.Amount{}, err
	}
	return amount(has.Staked)
}

// Earned is what an account has earned of proving rewards since the beginning, in 1/10,000 of
// a checkpoint's.
func (c *Contracts) Earned(ctx context.Context, at client.Header, account common.Address) (*big.Int, error) {
	return read(ctx, c, "proving rewards", c.proving, at.Hash, c.market.PackEarned(account), c.market.UnpackEarned)
}

// Claim is the call that claims a period with a quote.
func (c *Contracts) Claim(q quote.Signed) ([]byte, error) {
	s := bindings.Signature{V: q.Signature[64]}
	copy(s.R[:], q.Signature[:32])
	copy(s.S[:], q.Signature[32:64])
	return c.market.TryPackClaimEpochProofRight(bindings.EpochProofQuote{
		Signature: s, ProverAddress: q.Prover, EpochToProve: new(big.Int).SetUint64(q.Epoch),
		ValidUntilSlot: new(big.Int).SetUint64(q.ValidUntil), BondAmount: q.Bond.Big(), BasisPointFee: q.Fee,
	})
}

// Prune is the call that prunes the chain. It keeps what has to be kept, and no records besides.
func (c *Contracts) Prune() ([]byte, error) { return c.market.TryPackPrune(new(big.Int)) }

func amount(v *big.Int) (protocol.Amount, error) { return protocol.ParseAmount(v.String()) }

// read calls a getter and decodes what it returns.
func read[T any](ctx context.Context, c *Contracts, name string, at common.Address, block common.Hash, call []byte, decode func([]byte) (T, error)) (T, error) {
	var zero T
	raw, err := c.l1.CallAt(ctx, at, call, block)
	if err != nil {
		return zero, fmt.Errorf("%s at %s: %w", name, at, err)
	}
	if len(raw) == 0 {
		return zero, fmt.Errorf("%s at %s: %w", name, at, ErrNoContract)
	}
	out, err := decode(raw)
	if err != nil {
		return zero, fmt.Errorf("%s at %s: %w: %w", name, at, client.ErrMalformed, err)
	}
	return out, nil
}
