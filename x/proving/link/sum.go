package link

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
)

// ErrWord says that a header's word is no field element, which no circuit could have added
// up.
var ErrWord = errors.New("not below the field's modulus")

// OutMessage is an L2-to-L1 message of a tx.
type OutMessage struct {
	// Chunk, and Tx: which of the chunk's.
	Chunk uint64
	Tx    uint32
	Hash  fr.Element
}

// Place is the first of the two words that a message is added up as.
func (m OutMessage) Place() fr.Element {
	// Chunk numbers have 32 bits in a block end.
	return fr.NewElement(m.Chunk<<32 | uint64(m.Tx))
}

// OutMessages are those of a checkpoint's blocks, in order.
func OutMessages(blocks []effect.Block) (out []OutMessage) {
	for i := range blocks {
		for j := range blocks[i].Txs {
			for _, hash := range blocks[i].Txs[j].L2ToL1Msgs {
				out = append(out, OutMessage{uint64(blocks[i].End.Number), uint32(j), hash})
			}
		}
	}
	return out
}

// HeaderWords are what a header is added up as. ErrWord names one that is no element.
func HeaderWords(h *checkpoint.Header) (words [11]fr.Element, err error) {
	element := func(name string, hash common.Hash) (e fr.Element) {
		if err == nil && e.SetBytesCanonical(hash[:]) != nil {
			err = fmt.Errorf("%s of checkpoint %d: %w", name, h.Number, ErrWord)
		}
		return e
	}
	words = [11]fr.Element{
		fr.NewElement(h.Number), fr.NewElement(h.Slot), fr.NewElement(uint64(h.Generation)),
		fr.NewElement(h.FirstChunk), fr.NewElement(h.LastChunk),
		element("archive_root", h.ArchiveRoot), element("state_root", h.StateRoot), element("effects_hash", h.EffectsHash),
		fr.NewElement(h.In.Total), fr.NewElement(h.TotalMana), h.TotalFees.Field(),
	}
	return words, err
}

// Sum is what the headers, the messages in, as leaves, and the messages out of a proof add up
// to at rho: one polynomial whose coefficients are all their words, in that order.
func Sum(rho fr.Element, headers []checkpoint.Header, in []fr.Element, out []OutMessage) (sum fr.Element, err error) {
	add := func(words ...fr.Element) {
		for i := range words {
			sum.Mul(&sum, &rho).Add(&sum, &words[i])
		}
	}
	for i := range headers {
		words, err := HeaderWords(&headers[i])
		if err != nil {
			return sum, err
		}
		add(words[:]...)
	}
	add(in...)
	for _, m := range out {
		add(m.Place(), m.Hash)
	}
	return sum, nil
}
