package lock

import "fmt"

// differing looks at a share of another extension than the decided one. Alone it is no
// lie in a round that did not decide: another block may have been accepted there. Of a
// member that is accused already nothing is verified, nor of rounds that are known.
func (s *Shares) differing(at int, v Vote) error {
	if len(v.Extension) > MaxExtensionBytes || len(v.Signature) != SignatureSize {
		return fmt.Errorf("%w: malformed", ErrDiffers)
	}
	first, known := s.others[at][v.Round]
	switch {
	case s.accused[at], s.right[at] >= ChecksPerMember, known && string(first.Extension) == string(v.Extension), !known && !wants(s.others[at], v.Round):
		return ErrDiffers
	}
	s.checked++
	if !signedShare(s.chainID, s.height, v) {
		return fmt.Errorf("%w: share of %s", ErrSignature, v.Validator)
	}
	s.right[at]++
	if !known {
		s.others[at] = put(s.others[at], v.Round, v)
	}
	own, agreed := s.kept[at][v.Round]
	switch {
	case s.decides(v.Round):
		s.accuse(at, v)
	case known:
		s.accuse(at, first, v)
	case agreed:
		s.accuse(at, s.share(at, v.Round, own), v)
	}
	return ErrDiffers
}

// contradicts looks whether a member whose share counts signed another in that round.
func (s *Shares) contradicts(at int, v Vote) {
	if other, ok := s.others[at][v.Round]; ok {
		s.accuse(at, v, other)
	}
}

// DecidedIn says in which round the height was decided, as far as this node knows.
func (s *Shares) DecidedIn(round uint32) { s.round = &round }

func (s *Shares) decides(round uint32) bool { return s.round != nil && *s.round == round }

// accuse keeps one piece of evidence of a member.
func (s *Shares) accuse(at int, shares ...Vote) {
	if s.accused[at] {
		return
	}
	s.accused[at] = true
	e := Evidence{Height: s.height, Member: shares[0].Validator, Decided: s.decided, Shares: shares}
	if s.round != nil {
		e.Round = *s.round
	}
	s.evidence = append(s.evidence, e)
}

// Evidence is what was found since the last call: of each member at most one, ever.
func (s *Shares) Evidence() []Evidence {
	found := s.evidence
	s.evidence = nil
	return found
}
