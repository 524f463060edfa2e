package quote

import (
	"bytes"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
)

// Better tells whether a proposer gets more by a quote than by another: a lower fee, or a
// higher bond for the same, or more time to claim with it. Of one prover it takes the other's
// place.
func (q Quote) Better(than Quote) bool {
	switch bond := q.Bond.Cmp(than.Bond); {
	case q.Fee != than.Fee:
		return q.Fee < than.Fee
	case bond != 0:
		return bond > 0
	}
	return q.ValidUntil > than.ValidUntil
}

// Compare orders quotes of one epoch by Better, the better one first; those that are alike by chance, which falls
// anew in each epoch, so that nobody's account is the first by its number.
func Compare(a, b Signed) int {
	switch {
	case a.Better(b.Quote):
		return -1
	case b.Better(a.Quote):
		return 1
	}
	return bytes.Compare(a.lot(), b.lot())
}

func (q Quote) lot() []byte {
	var e abiwords.Encoder
	return crypto.Keccak256(e.Uint(q.Epoch).Address(q.Prover).Bytes())
}
