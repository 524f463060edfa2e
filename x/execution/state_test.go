package execution_test

import (
	"errors"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// world is a parent state in memory: chunk 4 is the latest, every chunk n has
// state root n+1, payer 100 is rich.
type world struct {
	nullifiers map[fr.Element]bool
	values     map[fr.Element]fr.Element
	messages   []fr.Element // leaves from L1, by index
	broken     bool         // state can't be read
	lost       bool         // nor can records of chunks
}

var errBroken = errors.New("disk on fire")

func newWorld() *world {
	w := &world{nullifiers: map[fr.Element]bool{}, values: map[fr.Element]fr.Element{}}
	w.fund(100, protocol.Amount{Lo: 1_000_000_000_000})
	return w
}

func (w *world) fund(payer uint64, balance protocol.Amount) {
	w.values[aztec.FeeJuiceSlot(txtest.F(payer))] = balance.Field()
}

func (w *world) balance(payer uint64) protocol.Amount {
	a, err := protocol.AmountFromField(w.values[aztec.FeeJuiceSlot(txtest.F(payer))])
	if err != nil {
		panic(err)
	}
	return a
}

func (w *world) HasNullifier(n fr.Element) (bool, error) {
	if w.broken {
		return false, errBroken
	}
	return w.nullifiers[n], nil
}

func (w *world) PublicValue(slot fr.Element) (fr.Element, error) {
	if w.broken {
		return fr.Element{}, errBroken
	}
	return w.values[slot], nil
}

func (w *world) MessageAt(index uint64) (fr.Element, error) {
	if w.broken {
		return fr.Element{}, errBroken
	}
	if index >= uint64(len(w.messages)) {
		return fr.Element{}, nil
	}
	return w.messages[index], nil
}

func (w *world) StateRootOf(chunk uint64) (fr.Element, bool, error) {
	if w.lost {
		return fr.Element{}, false, errBroken
	}
	return txtest.F(chunk + 1), chunk <= 4, nil
}

// chunk5 is the context of the next chunk.
func chunk5() execution.BlockContext {
	p := txtest.Params()
	return execution.NewContext(p, 5, p.GenesisTime+60_000, protocol.GasFees{PerDA: 2, PerMana: 3})
}

// with returns a valid tx with one change.
func with(seed uint64, change func(*tx.Body)) *tx.Tx {
	b := txtest.Full(seed)
	change(&b)
	return txtest.New(b)
}

func unchanged(*tx.Body) {}
