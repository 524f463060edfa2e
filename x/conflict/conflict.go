package conflict

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
)

// MaxHeaders is how many headers a side may show.
const MaxHeaders = 16

// Side is a lock: a certificate, and headers in a row of which it names the last.
type Side struct {
	// Headers are each the parent of the next. There may be none where the height alone says
	// that both sides cannot be: nobody knows of what.
	Headers     []checkpoint.Header
	Certificate *lock.Certificate
}

// Conflict is two locks that cannot both hold.
type Conflict struct {
	A, B Side
	// Path shows where the last chunk of A's last header stands in the log of B's last; nil
	// where the headers say enough.
	Path *merklelog.Proof
}

// Kind says what two locks have in common that cannot differ.
type Kind string

// The kinds.
const (
	// Round: one round of one height. Who signed both signed twice, and pays on L1.
	Round Kind = "round"
	// Height: one height, in two rounds. Nobody can have signed twice in one of them, and still
	// one third of the committee broke the rules: that is for a vote.
	Height Kind = "height"
	// Chain: headers of which one chain has not both. For a vote, too.
	Chain Kind = "chain"
)

// Reasons that two locks are no conflict.
var (
	ErrForm = errors.New("malformed conflict")
	ErrBoth = errors.New("one chain can have both")
)

// Kind tells in what the sides conflict; ErrBoth if they do not, as far as is shown. No
// signature is looked at.
func (c *Conflict) Kind() (Kind, error) {
	for _, s := range []*Side{&c.A, &c.B} {
		if err := s.check(); err != nil {
			return "", err
		}
	}
	a, b := c.A.Certificate, c.B.Certificate
	switch {
	case a.Height == b.Height && a.Extension != b.Extension && a.Round == b.Round && a.Extension.Epoch() == b.Extension.Epoch():
		return Round, nil
	case a.Height == b.Height && a.Extension != b.Extension:
		return Height, nil
	case c.contradicts():
		return Chain, nil
	}
	return "", ErrBoth
}

// Verify checks the conflict and both certificates, cheap things first. Committee names that
// of an epoch.
func (c *Conflict) Verify(chainID string, committeeOf func(epoch uint64) (*committee.Committee, error)) error {
	if _, err := c.Kind(); err != nil {
		return err
	}
	for _, s := range []*Side{&c.A, &c.B} {
		members, err := committeeOf(s.Epoch())
		if err != nil {
			return fmt.Errorf("committee of epoch %d: %w", s.Epoch(), err)
		}
		if err := s.Certificate.Verify(chainID, members); err != nil {
			return err
		}
	}
	return nil
}

// Both are the positions of those who signed both sides; it says something of a Round alone.
func (c *Conflict) Both() (positions []int) {
	for i := range 8 * len(c.A.Certificate.Signers) {
		if c.A.Certificate.Signed(i) && c.B.Certificate.Signed(i) {
			positions = append(positions, i)
		}
	}
	return positions
}

// Epoch is that of the committee that signed the side.
func (s *Side) Epoch() uint64 { return s.Certificate.Extension.Epoch() }

// Last is the header that the certificate names; false when it is not shown.
func (s *Side) Last() (checkpoint.Header, bool) {
	if len(s.Headers) == 0 {
		return checkpoint.Header{}, false
	}
	return s.Headers[len(s.Headers)-1], true
}

// check holds the headers against one another and the certificate.
func (s *Side) check() error {
	if s.Certificate == nil || len(s.Headers) > MaxHeaders {
		return fmt.Errorf("%w: %d headers", ErrForm, len(s.Headers))
	}
	var last common.Hash
	for i, h := range s.Headers {
		if i > 0 && h.ParentHash != last {
			return fmt.Errorf("%w: header %d has another parent", ErrForm, i)
		}
		if h.FirstChunk > h.LastChunk && h.Number > 0 || h.Epoch > s.Epoch() {
			return fmt.Errorf("%w: header %d", ErrForm, i)
		}
		last = h.Hash()
	}
	if named := s.Certificate.Checkpoint(); len(s.Headers) > 0 && named != last {
		return fmt.Errorf("%w: the certificate names %s, not %s", ErrForm, named, last)
	}
	return nil
}

// closed tells whether a side says that nothing is added to its header at a place any more.
func (s *Side) closed(at int) bool {
	return at < len(s.Headers)-1 || s.Certificate.Extension.Kind() == lock.Closed
}
