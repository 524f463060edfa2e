package run

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/chunk"
)

// BodyShape is what a slice of circuit F has room for.
type BodyShape struct {
	Shape
	Words int // of a body's lists, of a step
}

// BodyProduction is the shape of deployments: a step fewer than T's is what 900,000
// constraints hold.
func BodyProduction() BodyShape {
	s := BodyShape{Production(), 40}
	s.Steps = 3
	return s
}

// BodyTiny is the shape of tests and of the networks they run.
func BodyTiny() BodyShape { return BodyShape{Tiny(), 24} }

// Validate returns an error that wraps ErrShape.
func (s BodyShape) Validate() error {
	if s.Words < 1 {
		return fmt.Errorf("%d words of a body a step: %w", s.Words, ErrShape)
	}
	return s.Shape.Validate()
}

// BodyStep is the witness of one step that reads a body, too.
type BodyStep struct {
	// Step is T's. Where Fails is set, its Write has the leaf that an update finds, whether
	// or not anything is written.
	Step

	Head  *BodyHead    // with Parts.Begin
	Words []fr.Element // of the body's lists
	// Siloed are what the step's note hashes are made of.
	Siloed []fr.Element
	// Rising is the slot that is next in rising order, where an update ends.
	Rising fr.Element
	// Fails shows that the step's update finds another value.
	Fails bool
	Tail  *BodyTail // with Parts.Fee
}

// HeadWords is how many words a body has before its lists.
const HeadWords = 13

// BodyHead are a body's first words, and what they are held against.
type BodyHead struct {
	// Words in the order of the tx hash, from anchor.chunk on: the separator is none.
	Words [HeadWords - 1]fr.Element
	// Length of the whole body in words.
	Length fr.Element
	// Order is the hash of the slots in rising order: from 0, H(hash so far, slot).
	Order fr.Element
	// Anchor is the header of the anchor's chunk, of which number and state root are the
	// body's, and Path its leaf's in the archive. Nothing of it is read for chunk 0.
	Anchor chunk.Header
	Path   []fr.Element
}

// Places of the head's words.
const (
	headAnchor = iota
	headStateRoot
	headChainID
	headVersion
	headExpires
	headPayer
	headLimits                  // mana, DA gas
	headMost   = headLimits + 2 // likewise
	headTips   = headMost + 2   // likewise
)

// BodyTail are a body's last words.
type BodyTail struct {
	Claim    *BodyClaim
	Withdraw *BodyWithdrawal
}

// BodyClaim is tx.Claim, and the deposit's leaf and path in the message tree.
type BodyClaim struct {
	Portal, Index, Amount, Secret fr.Element

	Leaf fr.Element
	Path []fr.Element
}

// BodyWithdrawal is tx.Withdrawal.
type BodyWithdrawal struct{ Portal, Recipient, Amount fr.Element }

// Words are those of the hash.
func (t *BodyTail) Words() []fr.Element {
	one := fr.One()
	out := []fr.Element{{}}
	if c := t.Claim; c != nil {
		out = []fr.Element{one, c.Portal, c.Index, c.Amount, c.Secret}
	}
	if w := t.Withdraw; w != nil {
		return append(out, one, w.Portal, w.Recipient, w.Amount)
	}
	return append(out, fr.Element{})
}
