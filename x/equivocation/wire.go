package equivocation

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// MaxEvidenceBytes bounds one piece on its way.
const MaxEvidenceBytes = 512

// ErrList says that bytes are no list of evidence.
var ErrList = errors.New("malformed list of evidence")

// wireEvidence and wireMessage are the RLP form, which knows no negative numbers.
type wireEvidence struct {
	Kind   uint8
	Height uint64
	Round  uint32
	Member common.Address
	A, B   wireMessage
}

type wireMessage struct {
	Block       BlockID
	Seconds     uint64
	Nanoseconds uint32
	PolRound    uint32
	Extension   []byte
	Signature   []byte
}

// EncodeList gives the wire form of pieces of evidence.
func EncodeList(all []Evidence) []byte {
	out := make([]wireEvidence, len(all))
	for i, e := range all {
		out[i] = wireEvidence{uint8(e.Kind), e.Height, e.Round, e.Member, toWire(e.A), toWire(e.B)}
	}
	raw, err := rlp.EncodeToBytes(out)
	if err != nil {
		panic(fmt.Sprintf("encode evidence: %v", err)) // plain values into memory
	}
	return raw
}

// DecodeList reads the wire form of one piece or more, at most so many; nothing in it is verified, and
// whom it blames is not told.
func DecodeList(raw []byte, most int) ([]Evidence, error) {
	if len(raw) > MaxListBytes(most) {
		return nil, fmt.Errorf("%w: %d bytes", ErrList, len(raw))
	}
	var list []wireEvidence
	if err := rlp.DecodeBytes(raw, &list); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrList, err)
	}
	if len(list) == 0 || len(list) > most {
		return nil, fmt.Errorf("%w: %d pieces, one at least and %d at most", ErrList, len(list), most)
	}
	out := make([]Evidence, len(list))
	for i, w := range list {
		out[i] = Evidence{Place: Place{Kind(w.Kind), w.Height, w.Round, w.Member}, A: fromWire(w.A), B: fromWire(w.B)}
	}
	return out, nil
}

// MaxListBytes bounds a list of so many pieces.
func MaxListBytes(pieces int) int { return 16 + pieces*MaxEvidenceBytes }

func toWire(m Message) wireMessage {
	return wireMessage{m.Block, uint64(m.Seconds), m.Nanoseconds, uint32(m.PolRound), m.Extension, m.Signature}
}

func fromWire(w wireMessage) Message {
	return Message{w.Block, int64(w.Seconds), w.Nanoseconds, int32(w.PolRound), w.Extension, w.Signature}
}
