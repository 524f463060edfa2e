package lock

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/rlp"
)

// Answer is what a node knows of a height when it is asked for shares: the
// certificate, of the height or of a later one, or else the shares it has.
type Answer struct {
	Certificate *Certificate
	Shares      []Vote
}

// MaxExtensionBytes bounds an extension on its way; what it says is not looked at.
const MaxExtensionBytes = 64

// ErrAnswer says that bytes are no answer.
var ErrAnswer = errors.New("malformed answer about shares")

// wireAnswer is the RLP form; there is one certificate or none.
type wireAnswer struct {
	Certificates []Certificate
	Shares       []Vote
}

// MaxAnswerBytes bounds an answer about a committee of n.
func MaxAnswerBytes(n int) int {
	const share, signature = 20 + 5 + (MaxExtensionBytes + 2) + (SignatureSize + 2) + 4, SignatureSize + 2
	return 512 + n/8 + n*(signature+SharesPerMember*share)
}

// Encode gives the wire form.
func (a Answer) Encode() []byte {
	w := wireAnswer{Shares: a.Shares}
	if a.Certificate != nil {
		w.Certificates = []Certificate{*a.Certificate}
	}
	raw, err := rlp.EncodeToBytes(&w)
	if err != nil {
		panic(fmt.Sprintf("encode an answer about shares: %v", err)) // plain values into memory
	}
	return raw
}

// DecodeAnswer reads the wire form for a committee of n; nothing in it is verified.
func DecodeAnswer(raw []byte, n int) (Answer, error) {
	if len(raw) > MaxAnswerBytes(n) {
		return Answer{}, fmt.Errorf("%w: %d bytes", ErrAnswer, len(raw))
	}
	var w wireAnswer
	if err := rlp.DecodeBytes(raw, &w); err != nil {
		return Answer{}, fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	if len(w.Certificates) > 1 || len(w.Shares) > n*SharesPerMember {
		return Answer{}, fmt.Errorf("%w: %d certificates, %d shares", ErrAnswer, len(w.Certificates), len(w.Shares))
	}
	a := Answer{Shares: w.Shares}
	if len(w.Certificates) == 1 {
		a.Certificate = &w.Certificates[0]
	}
	return a, nil
}
