package signer

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/libs/log"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/fail"
)

// Reasons that nothing is signed.
var (
	// ErrNothingAttested: this node could not execute the block, or found
	// another result than the block claims.
	ErrNothingAttested = errors.New("no pre-commit without an extension")
	// ErrConflict: another content passed for this height, round and step.
	ErrConflict = errors.New("another content was already signed for this height, round and step")
	// ErrPast: a later height, round or step was signed already.
	ErrPast = errors.New("a later height, round or step was already signed")
	// ErrDecided: the height lies behind this node, and what the key signed there, in another
	// life of this home, is unknown.
	ErrDecided = errors.New("this height is decided, so it is not signed")
	// ErrSigner: the signer gave back something else than it was asked to sign.
	ErrSigner = errors.New("the signer answered with something else")
)

// Guard is a PrivValidator that keeps the book before the wrapped one signs.
type Guard struct {
	inner cmttypes.PrivValidator
	key   crypto.PubKey // asked for once: CometBFT wants it at each height
	now   func() time.Time
	fail  func(error)
	log   log.Logger

	signing sync.Mutex // one signature at a time
	unable  atomic.Pointer[unable]

	mu       sync.Mutex
	book     *book
	made     made
	decided  uint64 // up to this height others locked what the book may know nothing of
	ended    bool   // as the book was opened: by itself, not by a crash
	alone    bool   // nothing is known that the key signs elsewhere: the next start may resume
	unsigned func(height uint64) bool
	withheld error // why nothing is signed any more
}

// newGuard puts a guard with the configured book before inner.
func newGuard(inner cmttypes.PrivValidator, key crypto.PubKey, cfg Config) (*Guard, error) {
	file := cfg.Book
	b, err := openBook(file)
	if err != nil {
		return nil, err
	}
	g := &Guard{inner: inner, key: key, now: cfg.Now, fail: cfg.Fail, log: cfg.Logger, book: b, made: newMade(b), unsigned: cfg.Unsigned}
	if b.key != g.Address() {
		return nil, errors.Join(fmt.Errorf("%s is of key %s, the signer has %s: if that key has never signed on this chain, move the file away", file, b.key, g.Address()), b.close())
	}
	if b.handedOver != 0 {
		return nil, errors.Join(fmt.Errorf("%s: %w (at %s)", file, ErrHandedOver, time.UnixMilli(b.handedOver).UTC().Format(time.RFC3339)), b.close())
	}
	g.ended = b.ended
	g.alone = b.ended || b.last.Height == 0 // of an empty one each start doubts
	if err := b.put(line{Run: opened}); err != nil {
		return nil, errors.Join(err, b.close())
	}
	return g, nil
}

// Address is the attester's.
func (g *Guard) Address() common.Address { return common.BytesToAddress(g.key.Address()) }

// GetPubKey implements PrivValidator.
func (g *Guard) GetPubKey() (crypto.PubKey, error) { return g.key, nil }

// SignProposal implements PrivValidator.
func (g *Guard) SignProposal(chainID string, p *cmtproto.Proposal) error {
	g.signing.Lock()
	defer g.signing.Unlock()
	asked := ofProposal(p)
	if err := g.admit(asked); err != nil {
		return err
	}
	signed := *p
	if err := g.asked(g.inner.SignProposal(chainID, &signed)); err != nil {
		return err
	}
	fail.At(fail.GuardSigned)
	if !ofProposal(&signed).same(asked) {
		return fmt.Errorf("%w: proposal %s", ErrSigner, asked)
	}
	// The time is the signer's: it says again what it said before a restart.
	if !g.key.VerifySignature(cmttypes.ProposalSignBytes(chainID, &signed), signed.Signature) {
		return fmt.Errorf("%w: proposal %s without a signature of its key", ErrSigner, asked)
	}
	g.gave(asked, signed.Signature)
	*p = signed
	return nil
}

// SignVote implements PrivValidator.
func (g *Guard) SignVote(chainID string, v *cmtproto.Vote) error {
	g.signing.Lock()
	defer g.signing.Unlock()
	locks := v.Type == cmtproto.PrecommitType && !cmttypes.ProtoBlockIDIsNil(&v.BlockID)
	if locks && len(v.Extension) == 0 {
		return ErrNothingAttested
	}
	asked := ofVote(v)
	if err := g.admit(asked); err != nil {
		return err
	}
	signed := *v
	if err := g.asked(g.inner.SignVote(chainID, &signed)); err != nil {
		return err
	}
	fail.At(fail.GuardSigned)
	switch {
	case !ofVote(&signed).same(asked), signed.Type != v.Type, signed.ValidatorIndex != v.ValidatorIndex, !bytes.Equal(signed.ValidatorAddress, v.ValidatorAddress):
		return fmt.Errorf("%w: %s", ErrSigner, asked)
	case !g.key.VerifySignature(cmttypes.VoteSignBytes(chainID, &signed), signed.Signature): // with the signer's time
		return fmt.Errorf("%w: %s without a signature of its key", ErrSigner, asked)
	case locks && !g.key.VerifySignature(cmttypes.VoteExtensionSignBytes(chainID, &signed), signed.ExtensionSignature):
		return fmt.Errorf("%w: %s without a signature of its extension; it must sign vote extensions", ErrSigner, asked)
	}
	if !locks { // some sign an empty extension too, and CometBFT would panic over that
		signed.ExtensionSignature = nil
	} else if err := g.keep(Share{v.Height, v.Round, v.Extension, signed.ExtensionSignature}); err != nil {
		return err
	}
	g.gave(asked, signed.Signature)
	*v = signed
	return nil
}

// unable is a signer that gives no signatures.
type unable struct {
	since time.Time
	err   error
}

// asked notes whether the signer signs what it is asked to.
func (g *Guard) asked(err error) error {
	if err == nil {
		g.unable.Store(nil)
		return nil
	}
	now := &unable{g.now(), err}
	if before := g.unable.Load(); before != nil {
		now.since = before.since
	}
	g.unable.Store(now)
	return err
}

// Unable tells that the signer gave no signature when it was last asked for one, why,
// and since when; nil while it signs. A signer elsewhere that went away is one.
func (g *Guard) Unable() error {
	if u := g.unable.Load(); u != nil {
		return fmt.Errorf("the signer signs nothing since %s: %w", u.since.UTC().Format(time.RFC3339), u.err)
	}
	return nil
}

// admit puts r into the book, or refuses it.
func (g *Guard) admit(r record) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.withheld != nil {
		return g.withheld
	}
	if before, ok := g.book.at(r); ok {
		if !before.same(r) {
			return fmt.Errorf("%w: %s", ErrConflict, r)
		}
		return nil
	}
	if r.compare(g.book.last) < 0 {
		return fmt.Errorf("%w: %s after %s", ErrPast, r, g.book.last)
	}
	if err := cmp.Or(g.undecided(r), g.certain(r)); err != nil {
		g.unable.Store(&unable{g.now(), err})
		return err
	}
	r.At = g.now().UnixMilli()
	if err := g.write(line{Record: &r}); err != nil {
		return err
	}
	g.made.add(r)
	return nil
}

// write puts a line into the book. One that can't be written ends the node: CometBFT
// would log each refusal and go on without ever voting again.
func (g *Guard) write(l line) error {
	if err := g.book.write(l); err != nil {
		g.fail(err)
		return err
	}
	if err := g.compact(); err != nil { // the line counts all the same
		g.log.Error("Cannot leave out old lines of the signing book", "err", err)
	}
	return nil
}

// compact keeps the book small. One that broke over it ends the node.
func (g *Guard) compact() error {
	err := g.book.compact()
	if g.book.broken != nil {
		g.fail(g.book.broken)
	}
	return err
}

// Withhold ends signing for good; the first reason counts.
func (g *Guard) Withhold(why error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.withheld == nil {
		g.withheld = why
	}
}

// Close ends a wait for a signer elsewhere, as CometBFT asks for when it stops.
// It signs nothing afterwards. A book that was not closed before, and whose key nobody
// listened for since, stays open, as does that of a key that was heard elsewhere: so
// the next start listens.
func (g *Guard) Close() error {
	var err error
	if c, ok := g.inner.(io.Closer); ok {
		err = c.Close()
	}
	g.signing.Lock()
	defer g.signing.Unlock()
	g.mu.Lock()
	defer g.mu.Unlock()
	if errors.Is(g.withheld, errClosed) {
		return err
	}
	if g.withheld == nil && g.alone {
		_ = g.book.put(line{Run: closed}) // else the next start listens
	}
	g.withheld = errClosed
	return errors.Join(err, g.book.close())
}

var errClosed = errors.New("the signer is closed")
