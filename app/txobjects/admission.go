package txobjects

import (
	"context"
	"errors"
	"math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Admission goes from cheap to dear, since anybody may send anything:
//
//  1. read: form, counts, fields, genesis parameters. No hash. Whoever sends what
//     is refused here is to blame.
//  2. consider: time, anchor, fees, the payer's balance, what its pooled txs may
//     cost, conflicts and room in the pool, for two permutations of the payer's and four
//     of a claim's. Then
//     spent nullifiers, for a permutation each, in random order: half of them on
//     average until a spent one. Nobody is to blame: states differ.
//  3. prove: the tx hash and all that follows from it, some 2,000 permutations for
//     the largest tx, then the client proof. Behind the queue of workers. A tx that
//     came this far and is bad is again its sender's fault.
//
// So what costs much is either admitted, and pays, or blamed on who sent it.

// invalid marks a refusal that no other state and no later time lifts.
type invalid struct{ error }

func (i invalid) Unwrap() error { return i.error }

// admit checks a tx from outside and puts it into the pool.
func (i *Intake) admit(ctx context.Context, raw []byte, from origin) (*tx.Tx, error) {
	o, err := i.read(raw)
	if err != nil {
		return nil, err
	}
	if err := i.consider(o); err != nil {
		return nil, err
	}
	t, err := i.prove(ctx, o, from, func(*tx.Tx) error { return nil })
	if err != nil {
		return nil, err
	}
	return t, i.pool(t)
}

// read checks what the bytes and the genesis decide.
func (i *Intake) read(raw []byte) (*tx.Outline, error) {
	o, err := tx.Read(raw, i.limits)
	if err != nil {
		return nil, invalid{err}
	}
	if err := execution.CheckStatic(i.cfg.Params, o.Terms()); err != nil {
		return nil, invalid{err}
	}
	return o, nil
}

// consider checks what the state and the pool decide ahead of the tx hash.
func (i *Intake) consider(o *tx.Outline) error {
	ctx, fork, s, err := i.next()
	if err != nil {
		return err
	}
	if err := execution.CheckTerms(ctx, i.cfg.Chain, o.Terms()); err != nil {
		return err
	}
	if err := checkClaim(fork, o); err != nil {
		return err
	}
	balance, err := execution.CheckPayer(fork, o.FeeSlot(), o.Terms())
	if err != nil {
		return err
	}
	if err := i.checkTwin(o); err != nil {
		return err
	}
	if err := i.cfg.Pool.Consider(o, i.now(), s.Fees, balance); err != nil {
		return err
	}
	return o.SiloInOrder(rand.Perm(o.Unsiloed()), func(siloed []fr.Element) error {
		return execution.CheckNullifiers(fork, siloed)
	})
}

func checkClaim(state execution.State, o *tx.Outline) error {
	if !o.Terms().Claim.Some() {
		return nil
	}
	if err := execution.CheckDeposit(state, o.Terms()); err != nil {
		return err
	}
	return execution.CheckUnclaimed(state, o.Terms(), o.ClaimNullifier())
}

// prove hashes the tx, lets check see it, and checks its proof, when its turn has
// come.
func (i *Intake) prove(ctx context.Context, o *tx.Outline, from origin, check func(*tx.Tx) error) (*tx.Tx, error) {
	done, err := i.workers.take(ctx, from)
	if err != nil {
		return nil, err
	}
	defer done()
	hash := o.ObjectHash()
	if err := i.bad.Verdict(hash); err != nil {
		return nil, invalid{err}
	}
	t, err := o.Tx()
	if err != nil {
		return nil, invalid{err}
	}
	i.bodies.remember(o, t.ID())
	if err := check(t); err != nil {
		return nil, err
	}
	err = i.cfg.Verifier.Verify(ctx, t)
	if errors.Is(err, tx.ErrProof) {
		i.bad.Mark(hash, err)
		return nil, invalid{err}
	}
	if err != nil {
		return nil, err
	}
	i.arrived(t)
	return t, nil
}

// pool puts a proved tx into the pool. A height decided in between may have
// included the tx, or spent what it spends: then it is checked again, since the
// pool heard of that height before it had the tx.
func (i *Intake) pool(t *tx.Tx) error {
	for added := false; ; added = true {
		before := i.cfg.Chain.State().Height
		balance, err := i.checkState(t)
		switch {
		case err != nil && added:
			i.cfg.Pool.Drop(t.ID(), err)
			return err
		case err != nil:
			return err
		case added:
			i.cfg.Pool.Settle(t.Derived().FeeSlot, balance)
		default:
			if err := i.cfg.Pool.Add(t, i.now(), i.cfg.Chain.State().Fees, balance); err != nil {
				return err
			}
		}
		if i.cfg.Chain.State().Height == before {
			return nil
		}
	}
}

// checkState holds a tx against the next chunk as it would be now, and gives its
// payer's balance.
func (i *Intake) checkState(t *tx.Tx) (protocol.Amount, error) {
	ctx, fork, _, err := i.next()
	if err != nil {
		return protocol.Amount{}, err
	}
	if err := execution.Check(ctx, fork, i.cfg.Chain, t); err != nil {
		return protocol.Amount{}, err
	}
	return execution.Balance(fork, t)
}

// next is the next chunk as it would be now.
func (i *Intake) next() (execution.BlockContext, *worldstate.Fork, ledger.State, error) {
	s := i.cfg.Chain.State()
	fork, err := i.cfg.World.Fork()
	return execution.NewContext(i.cfg.Params, s.Chunk.Number+1, max(i.now(), s.Timestamp), s.Fees), fork, s, err
}
