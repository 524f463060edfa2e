package rebuild

import (
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// reexecute runs the txs of block i on the state before it, by all rules of execution,
// and holds what they do against the published effects. Without txs it does nothing.
func (r *rebuilding) reexecute(i int, on execution.State) error {
	p := r.published
	if i >= len(p.Txs) || p.Txs[i] == nil {
		return nil
	}
	if err := r.checkChunk(i); err != nil {
		return err
	}
	block := &p.Blocks[i]
	ctx := execution.NewContext(r.params, r.state.Chunk.Number+1, block.End.Timestamp*1000, p.Header.Fees)
	result, err := execution.Run(ctx, on, ledger.Anchors{Reader: r.world}, inputs.State{}, p.Txs[i])
	if err != nil {
		return r.refused(err)
	}
	for j := range block.Txs {
		if d := r.compareEffect(j, &result.Effects[j], &block.Txs[j]); d != nil {
			return d
		}
	}
	if result.ManaUsed != block.End.Mana {
		return r.differs("mana", fmt.Sprint(result.ManaUsed), fmt.Sprint(block.End.Mana))
	}
	return nil
}

// checkChunk applies the rules of blocks that L1 alone can hold one against.
func (r *rebuilding) checkChunk(i int) error {
	p := r.published
	block, fees := &p.Blocks[i], p.Header.Fees
	if len(block.Txs) == 0 && r.mustHaveTxs(i) {
		return r.differs("number of txs", "at least 1", "0")
	}
	if last := r.state.Chunk.Timestamp; block.End.Timestamp < last {
		return r.differs("timestamp in seconds", fmt.Sprintf("at least %d", last), fmt.Sprint(block.End.Timestamp))
	}
	least, most := FeeBounds(r.params, r.state, p.Header.Slot, p.Floors)
	if fees.PerMana < least.PerMana || fees.PerMana > most.PerMana || fees.PerDA < least.PerDA || fees.PerDA > most.PerDA {
		return r.differs("fees of the slot", fmt.Sprintf("%v to %v", least, most), fmt.Sprint(fees))
	}
	return nil
}

// mustHaveTxs tells whether chunk i is no chunk without txs, as it takes no inputs. Of forced
// txs that had no effect it is not known which chunk took them.
func (r *rebuilding) mustHaveTxs(i int) bool {
	left := r.published.Taken.after(&r.state.Checkpoint.Header, &r.published.Header)
	return (i > 0 || len(left.Messages) == 0) && len(left.Entries) == 0
}

// Floors are the lowest and the highest of protocol.FeeFloor, each fee for itself, over the
// L1 blocks that blocks may have named. The zero value is that of a chain whose fees do not
// follow L1's.
type Floors struct{ Least, Most protocol.GasFees }

// With has the floors span another one.
func (f Floors) With(floor protocol.GasFees) Floors {
	return Floors{
		Least: protocol.GasFees{PerMana: min(f.Least.PerMana, floor.PerMana), PerDA: min(f.Least.PerDA, floor.PerDA)},
		Most:  protocol.GasFees{PerMana: max(f.Most.PerMana, floor.PerMana), PerDA: max(f.Most.PerDA, floor.PerDA)},
	}
}

// FeeBounds are the least and the most that the fees of a slot can be, whatever
// proposers since s chose: the first block of each slot moved them towards the target or
// left them. The floors are of the L1 blocks from the origin of s to that of the slot.
func FeeBounds(params *protocol.Params, s *ledger.State, slot uint64, floors Floors) (least, most protocol.GasFees) {
	least, most = s.Fees, s.Fees
	at := params.SlotAt(s.Timestamp)
	for use := s.Use.In(at); at < slot; at, use = at+1, (protocol.SlotUse{}) {
		down, up := params.NextFees(least, use, floors.Least), params.NextFees(most, use, floors.Most)
		down = protocol.GasFees{PerMana: min(least.PerMana, down.PerMana), PerDA: min(least.PerDA, down.PerDA)}
		up = protocol.GasFees{PerMana: max(most.PerMana, up.PerMana), PerDA: max(most.PerDA, up.PerDA)}
		if down == least && up == most && use.Chunks == 0 {
			break
		}
		least, most = down, up
	}
	return least, most
}

// refused names the tx that no chunk here could include.
func (r *rebuilding) refused(err error) error {
	var by *tx.Refusal
	var of *execution.TxError
	if !errors.As(err, &by) || !errors.As(err, &of) {
		return err
	}
	d := r.differs("validity of the tx", by.Error(), "is included")
	d.Tx = of.Index
	return d
}

// compareEffect names the first part of a tx's effect that is not what executing it
// gives; nil when there is none.
func (r *rebuilding) compareEffect(at int, executed, published *effect.TxEffect) error {
	for _, c := range []struct {
		what            string
		rebuilt, wanted []fr.Element
	}{
		{"tx hash", one(executed.TxHash), one(published.TxHash)},
		{"revert code", one(fr.NewElement(uint64(executed.RevertCode))), one(fr.NewElement(uint64(published.RevertCode)))},
		{"fee", one(executed.TransactionFee), one(published.TransactionFee)},
		{"note hashes", executed.NoteHashes, published.NoteHashes},
		{"nullifiers", executed.Nullifiers, published.Nullifiers},
		{"messages to L1", executed.L2ToL1Msgs, published.L2ToL1Msgs},
		{"public writes", writes(executed), writes(published)},
		{"logs", executed.AppendFields(nil), published.AppendFields(nil)}, // all else is compared
	} {
		if slices.Equal(c.rebuilt, c.wanted) {
			continue
		}
		i := 0
		for i < min(len(c.rebuilt), len(c.wanted)) && c.rebuilt[i] == c.wanted[i] {
			i++
		}
		d := r.differs(c.what+" by execution", element(c.rebuilt, i), element(c.wanted, i))
		d.Tx = at
		return d
	}
	return nil
}

func one(e fr.Element) []fr.Element { return []fr.Element{e} }

func writes(e *effect.TxEffect) []fr.Element {
	out := make([]fr.Element, 0, 2*len(e.PublicWrites))
	for _, w := range e.PublicWrites {
		out = append(out, w.Slot, w.Value)
	}
	return out
}

// element shows one of several, by its place.
func element(all []fr.Element, i int) string {
	if i >= len(all) {
		return fmt.Sprintf("only %d elements", len(all))
	}
	if len(all) == 1 {
		return hex(all[i])
	}
	return fmt.Sprintf("%s at %d", hex(all[i]), i)
}
