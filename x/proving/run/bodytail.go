package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// tail reads what is behind a body's lists, in the step of the fee's write, and sees that the
// body is whole and makes this effect, its logs apart.
func (b *reading) tail() error {
	t, end := &b.Body, b.step.Tail
	switch {
	case !t.Open || end == nil:
		return breaks(RuleReads, "the fee's write is in the step of a body's end")
	case t.List != bodyLists || t.Items > 0:
		return breaks(RuleLists, "it ends in list %d with %d items to come", t.List, t.Items)
	}
	t.absorb(end.Words())
	if sum := poseidon2.Resume(t.Sponge, int(t.Held)).Squeeze(); sum != t.Hash || !t.Left.IsZero() {
		return breaks(RuleHash, "0x%s is that of the words", sum.Text(16))
	}
	t.Open = false
	if err := b.claim(); err != nil {
		return err
	}
	if err := b.withdrawal(); err != nil {
		return err
	}
	switch m, e := &t.Made, &t.Effect; {
	case m.Notes != e.Notes:
		return breaks(RuleNotes, "others, or another number")
	case m.Nullifiers != e.Nullifiers:
		return breaks(RuleNullifiers, "others, or another number")
	case t.PrivateLogs != 0:
		return breaks(RuleLogsOf, "%d private ones are missing", int64(t.PrivateLogs))
	case t.Slots != t.Sorted || t.Ordered != t.Order:
		return breaks(RuleOnce, "others are in rising order")
	case t.Reverted && !t.Failed:
		return breaks(RuleReverts, "none was shown")
	}
	return b.gas()
}

// claim holds what is claimed against the message tree.
func (b *reading) claim() error {
	c, t := b.step.Tail.Claim, &b.Body
	var amount fr.Element
	if c != nil {
		amount = c.Amount
	}
	if amount != b.step.Fee.Claim.Field() {
		return breaks(RuleMoves, "0x%s is claimed, not %s", amount.Text(16), b.step.Fee.Claim)
	}
	if c == nil {
		return nil
	}
	if err := b.portal(c.Portal); err != nil {
		return err
	}
	before64 := b.Messages.Size - b.Filling.Fresh
	switch {
	case c.Amount.IsZero():
		return breaks(RuleNothing, "a claim of nothing")
	case !c.Index.IsUint64() || c.Index.Uint64() >= before64:
		return breaks(RuleDeposit, "message 0x%s of %d", c.Index.Text(16), before64)
	case len(c.Path) != b.shape.Depth || climb(worldstate.L1ToL2Message, c.Leaf, c.Index.Uint64(), c.Path) != b.Messages.Root:
		return breaks(RuleDeposit, "message %d is another, or the path is of another tree", c.Index.Uint64())
	}
	t.Counts.Nullifiers++
	inner := aztec.MessageNullifier(c.Leaf, c.Secret)
	horner(&t.Made.Nullifiers, &b.Sums.Rho, aztec.SiloNullifier(fr.NewElement(aztec.FeeJuiceContract), inner))
	horner(&b.Lists.Claimed, &b.Sums.Rho, c.Index, t.Payer, c.Amount, aztec.SecretHash(c.Secret), c.Leaf)
	return nil
}

// portal demands the chain's.
func (b *reading) portal(w fr.Element) error {
	var is fr.Element
	is.SetBytes(b.Context.Portal[:])
	return require(w == is && !is.IsZero(), RuleChain, "the portal is 0x%s", w.Text(16))
}

// withdrawal holds what is withdrawn against the tx's last write.
func (b *reading) withdrawal() error {
	w, t := b.step.Tail.Withdraw, &b.Body
	var amount fr.Element
	if w != nil && !t.Reverted {
		amount = w.Amount
	}
	if amount != b.step.Fee.Withdrawal.Field() {
		return breaks(RuleMoves, "0x%s is withdrawn, not %s", amount.Text(16), b.step.Fee.Withdrawal)
	}
	if w == nil {
		return nil
	}
	if err := b.portal(w.Portal); err != nil {
		return err
	}
	if w.Amount.IsZero() || w.Recipient.IsZero() {
		return breaks(RuleNothing, "a withdrawal of nothing, or to nobody")
	}
	if err := address(w.Recipient); err != nil {
		return err
	}
	if err := amountOf(w.Amount, RuleNumbers, "a withdrawal"); err != nil {
		return err
	}
	t.Counts.Messages++
	if !t.Reverted {
		horner(&b.Lists.Sent, &b.Sums.Rho, b.place(), fr.NewElement(aztec.FeeJuiceContract), w.Recipient, w.Amount)
	}
	return nil
}

// gas holds limits, fee and balance against what the body takes.
func (b *reading) gas() error {
	t, c := &b.Body, &b.Context
	n := &t.Counts
	if n.NoteHashes > aztec.MaxNoteHashes || n.Nullifiers >= aztec.MaxNullifiers || n.Messages > aztec.MaxL2ToL1Msgs ||
		n.PrivateLogs > aztec.MaxPrivateLogs || n.PublicFields > aztec.MaxPublicLogsFields || n.Updates > aztec.MaxPublicWrites {
		return breaks(RuleLimits, "%+v", *n)
	}
	mana, fields := n.Mana(), n.Fields()
	needs := [2]uint64{mana, fields * aztec.DAGasPerField}
	takes := [2]uint64{min(aztec.MaxTxL2Gas, c.MaxMana), c.MaxDAFields * aztec.DAGasPerField}
	for i, limit := range t.Limits {
		if !limit.IsUint64() || limit.Uint64() < needs[i] || limit.Uint64() > takes[i] {
			return breaks(RuleGas, "0x%s, it needs %d and may have %d", limit.Text(16), needs[i], takes[i])
		}
	}
	used := [2]fr.Element{fr.NewElement(mana), fr.NewElement(t.Published * aztec.DAGasPerField)}
	if paid := cost(used, t.Prices); paid != b.fee() {
		return breaks(RuleCost, "it is 0x%s", paid.Text(16))
	}
	if err := b.covers(); err != nil {
		return err
	}
	txs := b.before.Chunking.Txs
	switch room := t.Room; {
	case txs+1 > c.MaxTxs:
		return breaks(RuleRoom, "%d txs", txs+1)
	case b.Filling.Mana+mana > c.MaxMana:
		return breaks(RuleRoom, "%d mana", b.Filling.Mana+mana)
	case !room.IsUint64() || fields > room.Uint64():
		return breaks(RuleRoom, "%d DA fields, 0x%s are left", fields, room.Text(16))
	}
	b.Filling.Mana += mana
	return nil
}

// fee is that of the tx.
func (b *reading) fee() fr.Element {
	if b.step.Parts.Begin {
		return b.step.Fields[2]
	}
	return b.before.Tx.Fee
}

// covers demands that the payer is the body's and that its balance covers the limits.
func (b *reading) covers() error {
	t, w := &b.Body, b.step.Fee
	if w.Payer != t.Payer {
		return breaks(RuleCovers, "0x%s pays, not 0x%s", w.Payer.Text(16), t.Payer.Text(16))
	}
	var has, out fr.Element
	if !w.Insert {
		has = w.Leaf.Value
	}
	claim := w.Claim.Field()
	has.Add(&has, &claim)
	out = t.Most
	if withdraw := b.step.Tail.Withdraw; withdraw != nil {
		out.Add(&out, &withdraw.Amount)
	}
	left := has
	left.Sub(&left, &out)
	for _, v := range []fr.Element{has, out, left} {
		if err := amountOf(v, RuleCovers, "what it has, needs, and has left"); err != nil {
			return err
		}
	}
	return nil
}

// Mana is what a body takes (x/tx).
func (n *BodyCounts) Mana() uint64 {
	mana := uint64(aztec.PrivateTxL2Gas)
	if n.Updates+n.PublicLogs > 0 {
		mana = aztec.PublicTxL2Gas
	}
	return mana + n.NoteHashes*aztec.NoteHashL2Gas + (n.Nullifiers+1)*aztec.NullifierL2Gas +
		n.Messages*aztec.L2ToL1MsgL2Gas + n.PrivateLogs*aztec.PrivateLogL2Gas + n.PublicLogs*aztec.PublicLogL2Gas +
		(n.PublicFields-aztec.PublicLogHeaderFields*n.PublicLogs)*aztec.PublicLogFieldL2Gas +
		n.Updates*aztec.PublicWriteL2Gas + n.Conditions*aztec.PublicReadL2Gas
}

// Fields is how many an effect has that nothing is dropped of.
func (n *BodyCounts) Fields() uint64 {
	return headFields + n.NoteHashes + n.Nullifiers + 1 + n.Messages + 2*(n.Updates+1) +
		n.PrivateLogs + n.PrivateFields + n.PublicFields
}
