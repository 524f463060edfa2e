package publication

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// Signed shows that a checkpoint is locked, and that an attester signed it, or something
// that is built on it (design 4.9, "A subset").
type Signed struct {
	// Chain goes from the checkpoint, as far as it is locked, to the header that was signed.
	Chain []checkpoint.Header
	// Certificate is of the last of Chain, and Share the attester's of the same extension and
	// height. Position is its seat in the committee of the extension's epoch.
	Certificate *lock.Certificate
	Share       lock.Vote
	Position    int
}

// Signatures are where a member's own are looked for, besides certificates.
type Signatures struct {
	// Members is the committee of an epoch.
	Members func(epoch uint64) (*committee.Committee, error)
	// Votes are those that a height was decided with; nil where none are kept.
	Votes func(height uint64) []lock.Vote
}

const (
	// maxSigned is how far on a signature may be: with as many headers an accusation is a
	// few million gas.
	maxSigned = 32
	// heightsLookedAt is at how many heights one is looked for: who has a seat signs most.
	heightsLookedAt = 256
)

// SignedBy looks for what an attester signed of a checkpoint, or of what is built on it, at
// heights with a certificate; nil when nothing is known here. last is the last certified
// checkpoint.
func SignedBy(r ledger.Reader, number, last uint64, attester common.Address, from Signatures) (*Signed, error) {
	p, err := covered(r, number)
	if err != nil {
		return nil, err
	}
	s := search{r: r, last: last, attester: attester, from: from, chain: []checkpoint.Header{p.Header}}
	for n := number; n <= min(last, number+maxSigned); n++ {
		for _, read := range []func(ledger.Reader, uint64) (*lock.Certificate, error){ledger.FirstCertificate, ledger.LastCertificate} {
			if found, err := s.look(read(r, n)); found != nil || err != nil {
				return found, err
			}
		}
	}
	return s.byHeight(p.Header.LastChunk)
}

// search is one for an attester's signature; chain are the last headers of the checkpoints
// from the one that is asked about, as far as they were needed.
type search struct {
	r        ledger.Reader
	last     uint64
	attester common.Address
	from     Signatures
	chain    []checkpoint.Header
}

// byHeight looks at the heights from that of a chunk on.
func (s *search) byHeight(chunk uint64) (*Signed, error) {
	record, err := ledger.ChunkAt(s.r, chunk)
	if err != nil {
		return nil, err
	}
	newest, err := ledger.LastCertificate(s.r, s.last)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, nil //nolint:nilnil // nothing is certified by itself, which is no error
	}
	if err != nil {
		return nil, err
	}
	for h := record.Block.Height; h <= min(newest.Height, record.Block.Height+heightsLookedAt); h++ {
		if found, err := s.look(ledger.CertificateAt(s.r, h)); found != nil || err != nil {
			return found, err
		}
	}
	return nil, nil //nolint:nilnil // nothing is known here, which is no error
}

// look looks at a certificate, if there is one, and at the votes of its height.
func (s *search) look(c *lock.Certificate, err error) (*Signed, error) {
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, nil //nolint:nilnil // none is no error
	}
	if err != nil {
		return nil, err
	}
	members, err := s.from.Members(c.Extension.Epoch())
	if err != nil {
		return nil, err
	}
	at, sits := members.Position(s.attester)
	if !sits {
		return nil, nil //nolint:nilnil // it did not sign in that epoch
	}
	share, is := s.share(c, at)
	if !is {
		return nil, nil //nolint:nilnil // its signature is not among those
	}
	chain, err := s.to(c.Checkpoint())
	if err != nil || chain == nil {
		return nil, err
	}
	return &Signed{Chain: chain, Certificate: c, Share: share, Position: at}, nil
}

// share is the attester's of what a certificate says: one of its signatures, or a vote.
func (s *search) share(c *lock.Certificate, position int) (lock.Vote, bool) {
	if c.Signed(position) {
		before := 0
		for i := range position {
			if c.Signed(i) {
				before++
			}
		}
		return lock.Vote{Validator: s.attester, Round: c.Round, Extension: c.Extension[:], Signature: c.Signatures[before][:]}, true
	}
	if s.from.Votes == nil {
		return lock.Vote{}, false
	}
	for _, v := range s.from.Votes(c.Height) {
		if v.Validator == s.attester && string(v.Extension) == string(c.Extension[:]) {
			return v, true
		}
	}
	return lock.Vote{}, false
}

// to is the chain to a header, nil if it is neither the checkpoint nor built on it, or is
// too far on.
func (s *search) to(hash common.Hash) ([]checkpoint.Header, error) {
	first := s.chain[0]
	if hash == first.Hash() {
		return s.chain[:1:1], nil
	}
	for i := 1; i <= maxSigned; i++ {
		number := first.Number + uint64(i)
		h, found, err := Version(s.r, number, func(is common.Hash) bool { return is == hash })
		if err != nil {
			return nil, err
		}
		if found && h.ParentHash == s.chain[i-1].Hash() {
			return append(s.chain[:i:i], h), nil
		}
		if i < len(s.chain) {
			continue
		}
		whole, err := ledger.CheckpointAt(s.r, number)
		if errors.Is(err, ledger.ErrNoRecord) {
			return nil, nil //nolint:nilnil // it names nothing of this chain's
		}
		if err != nil {
			return nil, err
		}
		s.chain = append(s.chain, whole)
	}
	return nil, nil //nolint:nilnil // too far on
}
