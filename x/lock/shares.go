package lock

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/aztecd/aztecd/x/committee"
)

// SharesPerMember is of how many rounds of a height a member's shares are kept. A
// member may sign in several, and those that decided in one round are then not those
// that signed in it.
const SharesPerMember = 4

// Reasons that a share is not counted.
var (
	// ErrStranger: the share is of nobody in the committee.
	ErrStranger = errors.New("share of no member")
	// ErrDiffers: it says something else than what was decided. Nobody checked who
	// signed that.
	ErrDiffers = errors.New("share of another extension than the decided one")
)

// Shares collects the signed extensions of one decided height, from whoever sends
// them and in any order, until those of a round make its certificate. Only what was
// decided counts, and the cheap is compared before a signature is checked. It is not
// safe for concurrent use.
type Shares struct {
	chainID string
	height  uint64
	members *committee.Committee
	decided Extension

	kept        map[int]map[uint32][SignatureSize]byte // by position and round
	certificate *Certificate
}

// NewShares begins to collect for a height, where extension was decided.
func NewShares(chainID string, height uint64, members *committee.Committee, decided Extension) *Shares {
	return &Shares{chainID, height, members, decided, map[int]map[uint32][SignatureSize]byte{}, nil}
}

// Add counts a share, or tells why it does not. One that is known already costs
// nothing.
func (s *Shares) Add(v Vote) error {
	at, ok := s.members.Position(v.Validator)
	switch {
	case !ok:
		return fmt.Errorf("%w: %s", ErrStranger, v.Validator)
	case string(v.Extension) != string(s.decided[:]):
		return ErrDiffers
	case len(v.Signature) != SignatureSize:
		return fmt.Errorf("%w: %d bytes", ErrSignature, len(v.Signature))
	case s.certificate != nil, !s.wants(at, v.Round):
		return nil
	}
	sig := [SignatureSize]byte(v.Signature)
	if !signedBy(Digest(s.chainID, s.height, v.Round, s.decided), sig, v.Validator) {
		return fmt.Errorf("%w: share of %s", ErrSignature, v.Validator)
	}
	s.keep(at, v.Round, sig)
	s.certificate = s.complete(v.Round)
	return nil
}

// wants tells whether a member's share of a round is new and among its last ones.
func (s *Shares) wants(at int, round uint32) bool {
	own := s.kept[at]
	_, known := own[round]
	return !known && (len(own) < SharesPerMember || round > oldest(own))
}

func (s *Shares) keep(at int, round uint32, sig [SignatureSize]byte) {
	own := s.kept[at]
	if own == nil {
		own = map[uint32][SignatureSize]byte{}
		s.kept[at] = own
	}
	if len(own) == SharesPerMember {
		delete(own, oldest(own))
	}
	own[round] = sig
}

func oldest(own map[uint32][SignatureSize]byte) uint32 {
	first := true
	var least uint32
	for round := range own {
		if first || round < least {
			first, least = false, round
		}
	}
	return least
}

// complete makes the certificate of a round that has a quorum.
func (s *Shares) complete(round uint32) *Certificate {
	c := &Certificate{Height: s.height, Round: round, Extension: s.decided, Signers: make([]byte, (s.members.Size()+7)/8)}
	for at := range s.members.Size() {
		if sig, ok := s.kept[at][round]; ok {
			c.Signers[at/8] |= 1 << (at % 8)
			c.Signatures = append(c.Signatures, sig)
		}
	}
	if len(c.Signatures) < s.members.Quorum() {
		return nil
	}
	return c
}

// Certificate is nil until a round is complete.
func (s *Shares) Certificate() *Certificate { return s.certificate }

// All are the shares that count so far, by round and position.
func (s *Shares) All() []Vote {
	var all []Vote
	for at, own := range s.kept {
		for round, sig := range own {
			all = append(all, Vote{s.members.Members()[at].Attester, round, s.decided[:], sig[:]})
		}
	}
	slices.SortFunc(all, func(a, b Vote) int {
		return cmp.Or(cmp.Compare(a.Round, b.Round), a.Validator.Cmp(b.Validator))
	})
	return all
}
