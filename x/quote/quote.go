package quote

import (
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/protocol"
)

// WholeReward is a fee of the whole proving reward, in basis points of it.
const WholeReward = 10_000

// Quote is a prover's promise to prove an epoch. The names in JSON, and the order of the
// fields, are those of the contract's EpochProofQuote.
type Quote struct {
	// Prover is the L1 account that signs, and whose deposit is the bond.
	Prover common.Address `json:"proverAddress"`
	// Epoch is the one to prove: the period that falls due with it.
	Epoch uint64 `json:"epochToProve"`
	// ValidUntil is the last slot in which the quote may be claimed with.
	ValidUntil uint64 `json:"validUntilSlot"`
	// Bond is at stake until the epoch is proven, in the smallest unit of AZT.
	Bond protocol.Amount `json:"bondAmount"`
	// Fee is the prover's share of the proving reward, in basis points.
	Fee uint32 `json:"basisPointFee"`
}

// Check refuses what no contract takes whatever the time: a fee above the whole reward, no
// bond or one above 96 bits, nobody.
func (q Quote) Check() error {
	switch {
	case q.Prover == (common.Address{}):
		return ErrBadField.With("the prover is the zero address; name the account whose deposit is the bond")
	case q.Fee > WholeReward:
		return ErrBadField.With("the fee is %d basis points; the whole reward is %d", q.Fee, WholeReward)
	case q.Bond == (protocol.Amount{}):
		return ErrBadField.With("the bond is 0; promise at least min_bond of the deployment")
	case q.Bond.Hi > math.MaxUint32:
		return ErrBadField.With("the bond of %s does not fit 96 bits", q.Bond)
	}
	return nil
}

// words appends the fields as the contract lays them out.
func (q Quote) words(e *abiwords.Encoder) {
	e.Address(q.Prover).Uint(q.Epoch).Uint(q.ValidUntil).Uint128(q.Bond.Hi, q.Bond.Lo).Uint(uint64(q.Fee))
}
