package equivocation

import (
	"bytes"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/x/lock"
)

// Kind is what was signed; votes and proposals have CometBFT's numbers.
type Kind uint8

// The kinds.
const (
	Share     Kind = 0
	PreVote   Kind = 1
	PreCommit Kind = 2
	Proposal  Kind = 32
)

var names = map[Kind]string{Share: "share", PreVote: "pre-vote", PreCommit: "pre-commit", Proposal: "proposal"}

func (k Kind) String() string {
	if name, ok := names[k]; ok {
		return name
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// MarshalText writes the name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a name.
func (k *Kind) UnmarshalText(text []byte) error {
	for kind, name := range names {
		if name == string(text) {
			*k = kind
			return nil
		}
	}
	return fmt.Errorf("%w: kind %q", ErrForm, text)
}

// Place is where a member signs one content, ever.
type Place struct {
	Kind   Kind           `json:"kind"`
	Height uint64         `json:"height"`
	Round  uint32         `json:"round"`
	Member common.Address `json:"member"`
}

// BlockID names a block and the parts that it is sent in; zero in a vote for none.
type BlockID struct {
	Hash      common.Hash `json:"hash"`
	Parts     uint32      `json:"parts"`
	PartsHash common.Hash `json:"partsHash"`
}

// Message is what a member signed at a place.
type Message struct {
	// Of a vote or a proposal: the block, and when it was signed (unix time).
	Block       BlockID `json:"block"`
	Seconds     int64   `json:"seconds"`
	Nanoseconds uint32  `json:"nanoseconds"`
	// PolRound of a proposal is the round in which its block had a polka, -1 without one.
	PolRound int32 `json:"polRound"`
	// Extension of a share: 41 bytes.
	Extension hexutil.Bytes `json:"extension,omitempty"`
	// Signature is R, S, V in {0, 1}.
	Signature hexutil.Bytes `json:"signature"`
}

// Signed is a message with its place. Nothing of it is verified.
type Signed struct {
	Place
	Message
}

// ErrForm says that a message is none that a contract can be shown.
var ErrForm = errors.New("malformed signed message")

// check refuses what no honest member signs in this form, and L1 can't be shown.
func (s *Signed) check() error {
	switch {
	case s.Height == 0 || s.Height > math.MaxInt64 || s.Round > math.MaxInt32:
		return fmt.Errorf("%w: height %d, round %d", ErrForm, s.Height, s.Round)
	case len(s.Signature) != lock.SignatureSize:
		return fmt.Errorf("%w: a signature of %d bytes", ErrForm, len(s.Signature))
	}
	none := s.Block == BlockID{}
	ok := false
	switch s.Kind {
	case Share:
		ok = none && s.Seconds == 0 && s.Nanoseconds == 0 && s.PolRound == 0 && len(s.Extension) == lock.ExtensionSize
	case PreVote, PreCommit:
		ok = s.ballot() && s.PolRound == 0 && (none || s.Block.Hash != common.Hash{})
	case Proposal:
		ok = s.ballot() && s.PolRound >= -1 && s.Block.Hash != common.Hash{}
	}
	if !ok {
		return fmt.Errorf("%w: %s", ErrForm, s.Kind)
	}
	return nil
}

// ballot is what votes and proposals have in common.
func (s *Signed) ballot() bool { return len(s.Extension) == 0 && s.Nanoseconds < 1e9 }

// says tells whether two messages of a place are for the same; time, polka and signature
// are not what is said.
func (m *Message) says(other *Message) bool {
	return m.Block == other.Block && bytes.Equal(m.Extension, other.Extension)
}

// same tells whether two messages are the same to the last byte.
func (m *Message) same(other *Message) bool {
	return m.says(other) && m.Seconds == other.Seconds && m.Nanoseconds == other.Nanoseconds &&
		m.PolRound == other.PolRound && bytes.Equal(m.Signature, other.Signature)
}

// epoch is what a share names.
func (m *Message) epoch() uint64 { return lock.Extension(m.Extension).Epoch() }
