package deposit

import (
	"crypto/ecdsa"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
)

// Terms are those of a deposit, but for its amount, which is the depositor's own affair.
type Terms struct {
	// L1ChainID is the EIP-155 id, Staking the contract.
	L1ChainID uint64
	Staking   common.Address
	// Depositor pays, and sends the transaction. Withdrawer gets the stake back, and the
	// rewards. Publisher is the L1 account that publishes for the validator.
	Depositor, Withdrawer, Publisher common.Address
}

const (
	// MessageSize is the length of what is signed.
	MessageSize = 6 * common.HashLength
	// ProofSize is that of a proof: R, S and V, which is 0 or 1.
	ProofSize = 65
)

// domain is the first word of a message. CometBFT's sign-bytes begin with their length, L1
// transactions are a list, or a type and a list: none of them can be of this form.
var domain = crypto.Keccak256Hash([]byte("aztecd validator deposit"))

var (
	// ErrMessage says that bytes are not the message of a deposit.
	ErrMessage = errors.New("not the message of a deposit")
	// ErrProof says that bytes are no proof, of any key.
	ErrProof = errors.New("malformed proof of possession")
)

// Message is what the key signs: the proof is its signature over the message's keccak256.
func (t Terms) Message() []byte {
	var e abiwords.Encoder
	return e.Hash(domain).Uint(t.L1ChainID).Address(t.Staking).Address(t.Depositor).Address(t.Withdrawer).Address(t.Publisher).Bytes()
}

// ParseMessage reads what Message gives; anything else is ErrMessage.
func ParseMessage(message []byte) (t Terms, err error) {
	r := abiwords.NewReader(message)
	if r.Hash() != domain {
		return Terms{}, ErrMessage
	}
	t = Terms{L1ChainID: r.Uint(), Staking: r.Address(), Depositor: r.Address(), Withdrawer: r.Address(), Publisher: r.Address()}
	if err := r.Err(); err != nil {
		return Terms{}, fmt.Errorf("%w: %w", ErrMessage, err)
	}
	return t, nil
}

// Holder is the key that signed the terms: whoever's it is, a proof that was altered, or is
// of other terms, gives another one. Bytes that are a proof of nothing are ErrProof.
func (t Terms) Holder(proof []byte) (*ecdsa.PublicKey, error) {
	if len(proof) != ProofSize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrProof, len(proof), ProofSize)
	}
	key, err := crypto.SigToPub(crypto.Keccak256(t.Message()), proof)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProof, err)
	}
	if !crypto.VerifySignature(crypto.FromECDSAPub(key), crypto.Keccak256(t.Message()), proof[:64]) {
		return nil, fmt.Errorf("%w: S is not the lower one of two", ErrProof)
	}
	return key, nil
}
