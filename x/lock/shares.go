package lock

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/aztecd/aztecd/x/committee"
)

// SharesPerMember is of how many rounds of a height a member's shares are kept. A
// member may sign in several, and those that decided in one round are then not those
// that signed in it.
const SharesPerMember = 4

// ChecksPerMember is how many right signatures of a member are verified for a height;
// what it signed beyond is passed over. A liar may sign in any number of rounds.
const ChecksPerMember = 4 * SharesPerMember

// Reasons that a share is not counted.
var (
	// ErrStranger: the share is of nobody in the committee.
	ErrStranger = errors.New("share of no member")
	// ErrDiffers: it says something else than what was decided. Whether that is a lie,
	// Evidence tells.
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
	checked     int         // signatures
	right       map[int]int // of these were right, by position

	round    *uint32                 // that decided, nil while it is not known
	others   map[int]map[uint32]Vote // of other extensions, verified; by position and round
	accused  map[int]bool            // by position
	evidence []Evidence              // that nobody took yet
}

// NewShares begins to collect for a height, where extension was decided.
func NewShares(chainID string, height uint64, members *committee.Committee, decided Extension) *Shares {
	return &Shares{
		chainID: chainID, height: height, members: members, decided: decided,
		kept: map[int]map[uint32][SignatureSize]byte{}, right: map[int]int{}, others: map[int]map[uint32]Vote{}, accused: map[int]bool{},
	}
}

// Add counts a share, or tells why it does not. One that is known already costs
// nothing.
func (s *Shares) Add(v Vote) error {
	at, ok := s.members.Position(v.Validator)
	switch {
	case !ok:
		return fmt.Errorf("%w: %s", ErrStranger, v.Validator)
	case string(v.Extension) != string(s.decided[:]):
		return s.differing(at, v)
	case len(v.Signature) != SignatureSize:
		return fmt.Errorf("%w: %d bytes", ErrSignature, len(v.Signature))
	case s.certificate != nil, !wants(s.kept[at], v.Round), s.right[at] >= ChecksPerMember:
		return nil
	}
	sig := [SignatureSize]byte(v.Signature)
	s.checked++
	if !SignedBy(Digest(s.chainID, s.height, v.Round, s.decided), sig, v.Validator) {
		return fmt.Errorf("%w: share of %s", ErrSignature, v.Validator)
	}
	s.right[at]++
	s.kept[at] = put(s.kept[at], v.Round, sig)
	s.contradicts(at, v)
	s.certificate = s.complete(v.Round)
	return nil
}

// wants tells whether a member's share of a round is new and among its last ones.
func wants[V any](own map[uint32]V, round uint32) bool {
	_, known := own[round]
	return !known && (len(own) < SharesPerMember || round > slices.Min(slices.Collect(maps.Keys(own))))
}

// put keeps a member's last shares.
func put[V any](own map[uint32]V, round uint32, share V) map[uint32]V {
	if own == nil {
		own = map[uint32]V{}
	}
	if len(own) == SharesPerMember {
		delete(own, slices.Min(slices.Collect(maps.Keys(own))))
	}
	own[round] = share
	return own
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

// Checked is how many signatures were verified.
func (s *Shares) Checked() int { return s.checked }

// All are the shares that count so far, by round and position.
func (s *Shares) All() []Vote {
	var all []Vote
	for at, own := range s.kept {
		for round, sig := range own {
			all = append(all, s.share(at, round, sig))
		}
	}
	slices.SortFunc(all, func(a, b Vote) int {
		return cmp.Or(cmp.Compare(a.Round, b.Round), a.Validator.Cmp(b.Validator))
	})
	return all
}

// share is a kept one.
func (s *Shares) share(at int, round uint32, sig [SignatureSize]byte) Vote {
	return Vote{s.members.Members()[at].Attester, round, s.decided[:], sig[:]}
}
