package runtest

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Balance is what each payer has at genesis.
const Balance = 1 << 40

// Chain is a chain in memory, and the running state of the proof that follows it.
type Chain struct {
	Shape run.Shape
	State run.State

	nullifiers, public *indexed
	balances           map[fr.Element]fr.Element // with the txs that Pay made
}

// Payer is the i-th address that has fee juice at genesis.
func Payer(i int) fr.Element { return fr.NewElement(uint64(1000 + i)) }

// Payers is how many there are.
const Payers = 3

// Funded are the slots of the payers.
func Funded() []worldstate.PublicWrite {
	var out []worldstate.PublicWrite
	for i := range Payers {
		out = append(out, worldstate.PublicWrite{Slot: aztec.FeeJuiceSlot(Payer(i)), Value: fr.NewElement(Balance)})
	}
	slices.SortFunc(out, func(a, b worldstate.PublicWrite) int { return a.Slot.Cmp(&b.Slot) })
	return out
}

// New is a chain at its genesis, whose archive has one leaf.
func New(shape run.Shape, rho, archived fr.Element) (*Chain, error) {
	var given []run.PublicLeaf
	for _, w := range Funded() {
		given = append(given, run.PublicLeaf{Slot: w.Slot, Value: w.Value})
	}
	c := &Chain{
		Shape:      shape,
		nullifiers: newIndexed(worldstate.Nullifier, shape.Depth, nil),
		public:     newIndexed(worldstate.PublicData, shape.Depth, given),
		balances:   make(map[fr.Element]fr.Element),
	}
	for i := range Payers {
		c.balances[Payer(i)] = fr.NewElement(Balance)
	}
	w := run.World{
		Nullifiers: run.Linked{Root: c.nullifiers.Root(), Size: c.nullifiers.size},
		Public:     run.Linked{Root: c.public.Root(), Size: c.public.size},
	}
	var err error
	if w.Notes, err = run.NewGrown(worldstate.NoteHash, shape.Depth); err != nil {
		return nil, err
	}
	if w.Messages, err = run.NewGrown(worldstate.L1ToL2Message, shape.Depth); err != nil {
		return nil, err
	}
	if w.Archive, err = run.NewGrown(worldstate.Archive, shape.ArchiveDepth, archived); err != nil {
		return nil, err
	}
	c.State = run.Fresh(w, rho)
	return c, nil
}

// Tx is an effect, and what it says nothing of.
type Tx struct {
	Effect            effect.TxEffect
	Payer             fr.Element
	Claim, Withdrawal protocol.Amount
}

// Pay adds the write of the fee to a tx, which comes after all that were paid before.
func (c *Chain) Pay(t Tx, fee uint64) Tx {
	slot := aztec.FeeJuiceSlot(t.Payer)
	value := c.balances[t.Payer]
	paid, in, out := fr.NewElement(fee), t.Claim.Field(), t.Withdrawal.Field()
	value.Add(&value, &in).Sub(&value, &out).Sub(&value, &paid)
	c.balances[t.Payer] = value
	t.Effect.TransactionFee = paid
	t.Effect.PublicWrites = append(slices.Clone(t.Effect.PublicWrites), effect.PublicWrite{Slot: slot, Value: value})
	return t
}

// Chunk is one.
type Chunk struct {
	Messages []fr.Element
	Txs      []Tx
	End      run.ChunkEnd
}

// Add goes on by a chunk, and by the end of its checkpoint if it is the last. It returns the
// steps.
func (c *Chain) Add(k Chunk, last bool) ([]run.Step, error) {
	var steps []run.Step
	for rest := k.Messages; len(rest) > 0; {
		n := min(len(rest), c.Shape.NoteHashes)
		if room := c.Shape.NoteHashes - int(c.State.Messages.Size)%c.Shape.NoteHashes; n > room {
			n = room
		}
		steps = append(steps, run.Step{Messages: rest[:n]})
		rest = rest[n:]
		if len(rest) > 0 || len(k.Txs) > 0 {
			if err := c.apply(&steps[len(steps)-1]); err != nil {
				return nil, err
			}
		}
	}
	for i, t := range k.Txs {
		for rest := t.Effect.AppendFields(nil); len(rest) > 0; {
			step, n, err := c.step(t, rest)
			if err != nil {
				return nil, fmt.Errorf("tx %d: %w", i, err)
			}
			rest = rest[n:]
			steps = append(steps, step)
			if len(rest) > 0 || i < len(k.Txs)-1 {
				if err := c.apply(&steps[len(steps)-1]); err != nil {
					return nil, fmt.Errorf("tx %d: %w", i, err)
				}
			}
		}
	}
	if len(steps) == 0 {
		steps = append(steps, run.Step{})
	}
	end := &steps[len(steps)-1]
	end.Chunk, end.Checkpoint = &k.End, last
	return steps, c.apply(end)
}

func (c *Chain) apply(s *run.Step) error { return c.State.Apply(c.Shape, s) }

// step takes what it can of a tx's fields.
func (c *Chain) step(t Tx, rest []fr.Element) (run.Step, int, error) {
	p, err := c.State.Take(c.Shape, rest)
	if err != nil {
		return run.Step{}, 0, err
	}
	return c.Make(t, p, rest), p.Fields(), nil
}

// Make is the step that takes these parts of a tx's fields, whether it may or not. The state
// is as before, but the trees that paths are read from change: one step is made at a state.
func (c *Chain) Make(t Tx, p run.Parts, rest []fr.Element) run.Step {
	s := run.Step{Parts: p, Fields: slices.Clone(rest[:p.Fields()])}
	at := p.NoteHashes
	if p.Begin {
		at += 3
	}
	if p.Nullifiers > 0 {
		s.LowLeaves, s.Group = c.nullifiers.insert(c.Shape.Nullifiers, c.State.Nullifiers.Size, rest[at:][:p.Nullifiers])
	}
	at += p.Nullifiers + p.Messages
	if p.Write {
		u := c.public.upsert(rest[at], rest[at+1])
		s.Write = &u
		at += 2
	}
	if p.Fee {
		s.Fee = &run.FeeWrite{
			Upsert: c.public.upsert(rest[at], rest[at+1]),
			Payer:  t.Payer, Claim: t.Claim, Withdrawal: t.Withdrawal,
		}
	}
	return s
}

// Next is the step that begins a tx and takes what it can.
func (c *Chain) Next(t Tx) (run.Step, error) {
	s, _, err := c.step(t, t.Effect.AppendFields(nil))
	return s, err
}

// PlaceAt makes the next nullifiers and the next new slot go there.
func (c *Chain) PlaceAt(nullifier, public uint64) {
	c.State.Nullifiers.Size, c.State.Public.Size, c.public.size = nullifier, public, public
}

// Lie makes a key, a nullifier or a slot, go behind the leaf of the key low, whatever comes
// after that one.
func (c *Chain) Lie(key, low fr.Element) {
	lies := map[fr.Element]fr.Element{key: low}
	c.nullifiers.lies, c.public.lies = lies, lies
}
