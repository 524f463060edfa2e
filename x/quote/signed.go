package quote

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// SignatureSize is that of a signature: R, S, and V, which is 27 or 28 as wallets write it.
const SignatureSize = 65

// vOffset is what V is above the bit that it tells.
const vOffset = 27

// Signature is a prover's. S is the lower one of two, so that nobody makes another out of it.
type Signature [SignatureSize]byte

// Signed is a quote with its signature. Nothing says that it is the prover's: Verify does.
type Signed struct {
	Signature Signature `json:"signature"`
	Quote
}

// Sign signs a quote with the prover's key. It refuses a key that is not the prover's, and
// a quote that nobody takes.
func (d Domain) Sign(q Quote, key *ecdsa.PrivateKey) (Signed, error) {
	if err := q.Check(); err != nil {
		return Signed{}, err
	}
	if holder := crypto.PubkeyToAddress(key.PublicKey); holder != q.Prover {
		return Signed{}, ErrSignature.With("the key is of account %s; the quote is of %s", holder, q.Prover)
	}
	digest := d.Digest(q)
	raw, err := crypto.Sign(digest[:], key)
	if err != nil {
		return Signed{}, fmt.Errorf("sign quote: %w", err)
	}
	s := Signed{Signature: Signature(raw), Quote: q}
	s.Signature[64] += vOffset
	return s, nil
}

// Verify refuses a quote that the contracts would refuse at any time: for its fields, or
// because its prover did not sign it for this domain.
func (d Domain) Verify(s Signed) error {
	if err := s.Check(); err != nil {
		return err
	}
	v := s.Signature[64] - vOffset // of a lower one it is large
	if v > 1 {
		return ErrSignature.With("V is %d; write 27 or 28", s.Signature[64])
	}
	raw, digest := s.Signature, d.Digest(s.Quote)
	raw[64] = v
	public, err := crypto.Ecrecover(digest[:], raw[:])
	if err != nil {
		return ErrSignature.With("the signature is of no key")
	}
	if !crypto.VerifySignature(public, digest[:], raw[:64]) {
		return ErrSignature.With("S is not the lower one of two")
	}
	if signer := common.BytesToAddress(crypto.Keccak256(public[1:])[12:]); signer != s.Prover {
		return ErrSignature.With("%s signed, or %s did for another rollup or other terms; sign the quote of rollup %s on L1 chain %d with the prover's key",
			signer, s.Prover, d.Rollup, d.L1ChainID)
	}
	return nil
}

// MarshalText writes 0x-hex.
func (s Signature) MarshalText() ([]byte, error) { return hexutil.Bytes(s[:]).MarshalText() }

// UnmarshalText reads what MarshalText writes.
func (s *Signature) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("Signature", text, s[:])
}
