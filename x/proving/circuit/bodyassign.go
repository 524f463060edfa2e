package circuit

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/proving/run"
)

// AssignBodyStep is the witness of a slice that leads on from a state by these steps, up to
// shape.Steps of them, and the state it leads to. It returns a *run.RuleError for steps that
// cannot be proved.
func AssignBodyStep(shape run.BodyShape, before run.Bodies, steps []run.BodyStep) (*BodyStep, run.Bodies, error) {
	after := before.Clone()
	if len(steps) > shape.Steps {
		return nil, after, fmt.Errorf("%d steps in a slice of %d: %w", len(steps), shape.Steps, run.ErrShape)
	}
	for i := range steps {
		if err := after.Apply(shape, &steps[i]); err != nil {
			return nil, after, fmt.Errorf("step %d: %w", i, err)
		}
	}
	c, err := assignBodies(shape, &before, steps)
	if err != nil {
		return nil, after, err
	}
	c.Out = after.Hash()
	return c, after, nil
}

// assignBodies is AssignBodyStep without its checks and the accumulator after.
func assignBodies(shape run.BodyShape, before *run.Bodies, steps []run.BodyStep) (*BodyStep, error) {
	c, err := NewBodyStep(shape)
	if err != nil {
		return nil, err
	}
	c.In = before.Hash()
	set(c.World, before.World.Words())
	set(c.Running, before.Words())
	set(c.Bodies, before.BodyWords())
	c.Context.assign(&before.Context)
	for i := range c.Steps {
		step := &run.BodyStep{}
		if i < len(steps) {
			step = &steps[i]
		}
		c.Steps[i].assign(step)
	}
	return c, nil
}

func (c *Context) assign(from *run.Context) {
	*c = Context{
		ChainID: from.L1ChainID, Version: from.RollupVersion, MaxAge: from.AnchorMaxAge,
		MaxTxs: from.MaxTxs, Portal: from.Portal.Big(), MaxMana: from.MaxMana, MaxDAFields: from.MaxDAFields,
		Time: from.Timestamp, PerMana: from.Fees.PerMana, PerDA: from.Fees.PerDA, Genesis: from.Genesis,
	}
}

func (w *BodyStepWitness) assign(s *run.BodyStep) {
	w.StepWitness.assign(&s.Step)
	head := run.BodyHead{}
	if s.Head != nil {
		head = *s.Head
	}
	set(w.Head, head.Words[:])
	w.Length, w.Order = head.Length, head.Order
	w.Anchor.assign(&head)
	count(w.Reading, len(s.Words))
	set(w.Words, s.Words)
	set(w.Siloed, s.Siloed)
	w.Rising, w.Fails = s.Rising, flag(s.Fails)

	tail := run.BodyTail{}
	if s.Tail != nil {
		tail = *s.Tail
	}
	w.Claims, w.Withdraws = flag(tail.Claim != nil), flag(tail.Withdraw != nil)
	claim, withdrawal := run.BodyClaim{}, run.BodyWithdrawal{}
	if tail.Claim != nil {
		claim = *tail.Claim
	}
	if tail.Withdraw != nil {
		withdrawal = *tail.Withdraw
	}
	w.Portal, w.Index, w.Amount, w.Secret, w.Leaf = claim.Portal, claim.Index, claim.Amount, claim.Secret, claim.Leaf
	set(w.LeafPath, claim.Path)
	w.To, w.Recipient, w.Sum = withdrawal.Portal, withdrawal.Recipient, withdrawal.Amount
}

func (w *AnchorWitness) assign(head *run.BodyHead) {
	h := &head.Anchor
	element := func(b []byte) (e fr.Element) {
		e.SetBytes(b)
		return e
	}
	w.Parent, w.TxsRoot = splitHash(h.ParentHash), splitHash(h.TxsRoot)
	w.Generation, w.Slot, w.Timestamp, w.Checkpoint = h.Generation, h.Slot, h.Timestamp, h.Checkpoint
	w.TxCount, w.ManaUsed, w.DAFields = h.TxCount, h.ManaUsed, h.DAFields
	w.OutRoot, w.Effects = element(h.OutRoot[:]), element(h.EffectsHash[:])
	set(w.Path, head.Path)
}
