package tx

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
)

// Claim takes a deposit on L1 into the fee payer's balance, to whom it must be. It is
// part of the setup: it pays for the tx that makes it. The zero value claims nothing.
type Claim struct {
	// Portal is the L1 contract that the deposit was made at.
	Portal common.Address
	// Index of the message in the Inbox, and of its leaf in the L1-to-L2 message tree.
	Index uint64
	// Amount that was deposited, not zero.
	Amount protocol.Amount
	// Secret hashes to what the deposit names.
	Secret fr.Element
}

// Some tells whether anything is claimed.
func (c Claim) Some() bool { return c != Claim{} }

// Withdrawal sends fee juice of the payer's to L1. It is dropped when the tx reverts,
// like all that is not setup. The zero value withdraws nothing.
type Withdrawal struct {
	// Portal is the L1 contract that pays out.
	Portal common.Address
	// Recipient on L1.
	Recipient common.Address
	// Amount beside the fee, not zero.
	Amount protocol.Amount
}

// Some tells whether anything is withdrawn.
func (w Withdrawal) Some() bool { return w != Withdrawal{} }

// Deposit is the message from L1 that a claim takes, if the claim is right.
func (h *Head) Deposit() aztec.L1ToL2Message {
	return aztec.L1ToL2Message{
		Sender: h.Claim.Portal, ChainID: h.L1ChainID, Recipient: feeJuiceContract(), Version: h.RollupVersion,
		Content:    aztec.DepositContent(h.FeePayer, h.Claim.Amount.Field()),
		SecretHash: aztec.SecretHash(h.Claim.Secret), Index: h.Claim.Index,
	}
}

// claimNullifier is siloed.
func (h *Head) claimNullifier() fr.Element {
	inner := aztec.MessageNullifier(h.Deposit().Hash(), h.Claim.Secret)
	return aztec.SiloNullifier(feeJuiceContract(), inner)
}

// claimPair stands for the claim's nullifier among those that are not hashed yet: right
// claims of one index have one secret. No other pair has that contract.
func (h *Head) claimPair() (p Pair) {
	copy(p[:], feeJuice[:])
	binary.BigEndian.PutUint64(p[len(p)-8:], h.Claim.Index)
	return p
}

// payout is the message to L1 that a withdrawal sends.
func (h *Head) payout() Message {
	w := h.Withdrawal
	return Message{
		Contract: feeJuiceContract(), Recipient: w.Portal,
		Content: aztec.WithdrawContent(w.Recipient, w.Amount.Field()),
	}
}

func feeJuiceContract() fr.Element { return fr.NewElement(aztec.FeeJuiceContract) }

// claim reads the message, which counts as a nullifier.
func (r *reader) claim(s *scanner) (c Claim) {
	content, present := s.entry(12)
	if !present {
		return c
	}
	inner := s.inside(content)
	r.counts.add(&inner, nullifiers)
	c.Portal = inner.address(1, "claim.portal")
	c.Index = inner.number(2)
	c.Amount = inner.amount(3, "claim.amount")
	c.Secret = toField(inner.element(4, place{}, "claim.secret"), &inner)
	s.leave(&inner)
	return c
}

// withdrawal reads the message, which counts as one to L1.
func (r *reader) withdrawal(s *scanner) (w Withdrawal) {
	content, present := s.entry(13)
	if !present {
		return w
	}
	inner := s.inside(content)
	r.counts.add(&inner, messages)
	w.Portal = inner.address(1, "withdrawal.portal")
	w.Recipient = inner.address(2, "withdrawal.recipient")
	w.Amount = inner.amount(3, "withdrawal.amount")
	s.leave(&inner)
	return w
}

// contract reads whose effect one is. The fee juice contract has none but those that
// follow from claims, withdrawals and fees.
func (s *scanner) contract(field byte, at place) []byte {
	b := s.nonZero(field, at, "contract")
	if s.err == nil && [fr.Bytes]byte(b) == feeJuice {
		s.refuse(ErrFeeJuice.With("%s is the fee juice contract; it moves through claim, withdrawal and fees only", at.of("contract")))
	}
	return b
}

// address reads an L1 address that is not zero.
func (s *scanner) address(field byte, name string) (a common.Address) {
	b := s.bytes(field)
	switch {
	case s.err != nil:
	case len(b) != common.AddressLength:
		s.refuse(ErrBadField.With("%s: %d bytes, an L1 address has 20", name, len(b)))
	case isZero(b):
		s.refuse(ErrBadField.With("%s: must not be zero", name))
	default:
		a = common.BytesToAddress(b)
	}
	return a
}

// amountBytes is the length of an amount, big-endian.
const amountBytes = 16

// amount reads one that is not zero.
func (s *scanner) amount(field byte, name string) (a protocol.Amount) {
	b := s.bytes(field)
	switch {
	case s.err != nil:
	case len(b) != amountBytes:
		s.refuse(ErrBadField.With("%s: %d bytes, an amount has 16", name, len(b)))
	case isZero(b):
		s.refuse(ErrBadField.With("%s: must not be zero; leave the whole field out", name))
	default:
		a = protocol.Amount{Hi: binary.BigEndian.Uint64(b), Lo: binary.BigEndian.Uint64(b[8:])}
	}
	return a
}
