package queries

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
)

// chunksRead is how many chunks' effects stay read: each may have half a MiB of them,
// and whoever asks for one tx of a chunk mostly asks for its neighbours too.
const chunksRead = 8

// effects are what a chunk's txs did, as blob fields, and where each tx begins.
type effects struct {
	fields []fr.Element
	begins []int
}

// at decodes what one tx did.
func (e *effects) at(index uint32) (effect.TxEffect, error) {
	if int(index) >= len(e.begins) {
		return effect.TxEffect{}, fmt.Errorf("tx %d of a chunk with %d", index, len(e.begins))
	}
	out, _, err := effect.Decode(e.fields[e.begins[index]:])
	return out, err
}

// effectsOf reads a chunk's effects, once: finding one tx means decoding all before it,
// which a batch could ask for a thousand times.
func (q *Queries) effectsOf(number uint64, hash common.Hash, txs int) (*effects, error) {
	if e, ok := q.read.Get(hash); ok {
		return e, nil
	}
	fields, err := ledger.FieldsAt(q.cfg.World, number)
	if err != nil {
		return nil, err
	}
	e := &effects{fields: fields, begins: make([]int, txs)}
	rest := fields
	for i := range e.begins {
		e.begins[i] = len(fields) - len(rest)
		if _, rest, err = effect.Decode(rest); err != nil {
			return nil, fmt.Errorf("effects of tx %d of chunk %d: %w", i, number, err)
		}
	}
	q.read.Add(hash, e)
	return e, nil
}
