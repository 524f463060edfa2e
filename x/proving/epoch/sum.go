package epoch

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
)

// Sum adds up, by Horner's rule at rho, eleven words of each header, the leaves of the messages
// taken, and two words of each message sent. Its error is that a root or hash of a header is no
// element of the field.
func Sum(rho fr.Element, headers []checkpoint.Header, in []fr.Element, out []OutMessage) (fr.Element, error) {
	s := sum{rho: rho}
	for i := range headers {
		if err := s.header(&headers[i]); err != nil {
			return fr.Element{}, fmt.Errorf("checkpoint %d: %w", headers[i].Number, err)
		}
	}
	for i := range in {
		s.add(in[i])
	}
	for i := range out {
		s.add(out[i].place())
		s.add(out[i].Hash)
	}
	return s.value, nil
}

// place is the number of the chunk << 32 | the index of the tx.
func (m OutMessage) place() (e fr.Element) {
	place := new(big.Int).SetUint64(m.Chunk)
	return *e.SetBigInt(place.Lsh(place, 32).Or(place, big.NewInt(int64(m.Tx))))
}

type sum struct{ rho, value fr.Element }

func (s *sum) add(word fr.Element) { s.value.Mul(&s.value, &s.rho).Add(&s.value, &word) }

func (s *sum) integers(values ...uint64) {
	for _, v := range values {
		s.add(fr.NewElement(v))
	}
}

func (s *sum) header(h *checkpoint.Header) error {
	s.integers(h.Number, h.Slot, uint64(h.Generation), h.FirstChunk, h.LastChunk)
	for _, word := range []common.Hash{h.ArchiveRoot, h.StateRoot, h.EffectsHash} {
		var e fr.Element
		if err := e.SetBytesCanonical(word[:]); err != nil {
			return fmt.Errorf("%s is no element of the field: %w", word, err)
		}
		s.add(e)
	}
	s.integers(h.In.Total, h.TotalMana)
	fees := new(big.Int).SetUint64(h.TotalFees.Hi)
	var e fr.Element
	s.add(*e.SetBigInt(fees.Lsh(fees, 64).Or(fees, new(big.Int).SetUint64(h.TotalFees.Lo))))
	return nil
}
