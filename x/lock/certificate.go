package lock

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/committee"
)

// SignatureSize is R||S||V.
const SignatureSize = 65

// Certificate is a quorum of matching signatures. Signatures stand in the order
// of the set bits of Signers (bit i, least significant first: member i).
type Certificate struct {
	Height     uint64
	Round      uint32
	Extension  Extension
	Signers    []byte
	Signatures [][SignatureSize]byte
}

// Reasons a certificate is refused.
var (
	ErrForm      = errors.New("malformed certificate")
	ErrQuorum    = errors.New("certificate below quorum")
	ErrSignature = errors.New("certificate signature of another key")
)

// Checkpoint is the hash of the locked checkpoint header.
func (c *Certificate) Checkpoint() common.Hash { return c.Extension.Checkpoint() }

// Verify checks the form, the quorum and every signature against the committee. Nobody
// signs for an empty seat.
func (c *Certificate) Verify(chainID string, members *committee.Committee) error {
	positions, err := c.positions(members.Size())
	if err != nil {
		return err
	}
	if len(positions) < members.Quorum() {
		return fmt.Errorf("%w: %d of %d signatures, %d needed", ErrQuorum, len(positions), members.Size(), members.Quorum())
	}
	digest := Digest(chainID, c.Height, c.Round, c.Extension)
	for i, at := range positions {
		if want := members.Members()[at].Attester; !members.Signs(at) || !SignedBy(digest, c.Signatures[i], want) {
			return fmt.Errorf("%w: member %d (%s)", ErrSignature, at, want)
		}
	}
	return nil
}

// Signed tells whether the member at a committee position signed.
func (c *Certificate) Signed(position int) bool {
	return position/8 < len(c.Signers) && c.Signers[position/8]>>(position%8)&1 == 1
}

// positions lists the signers of a well-formed certificate of n members.
func (c *Certificate) positions(n int) ([]int, error) {
	if !c.Extension.known() {
		return nil, fmt.Errorf("%w: %w", ErrForm, ErrExtension)
	}
	if len(c.Signers) != (n+7)/8 {
		return nil, fmt.Errorf("%w: %d signer bytes for %d members", ErrForm, len(c.Signers), n)
	}
	var at []int
	for i, b := range c.Signers {
		for ; b != 0; b &= b - 1 {
			at = append(at, 8*i+bits.TrailingZeros8(b))
		}
	}
	if len(at) > 0 && at[len(at)-1] >= n {
		return nil, fmt.Errorf("%w: member %d of %d signed", ErrForm, at[len(at)-1], n)
	}
	if len(at) != len(c.Signatures) {
		return nil, fmt.Errorf("%w: %d signer bits, %d signatures", ErrForm, len(at), len(c.Signatures))
	}
	return at, nil
}

// SignedBy tells whether an account signed a digest.
func SignedBy(digest common.Hash, sig [SignatureSize]byte, want common.Address) bool {
	who, ok := Signer(digest, sig)
	return ok && who == want
}

// Signer is the account that signed a digest. It refuses high-s and odd recovery ids, as
// CometBFT does.
func Signer(digest common.Hash, sig [SignatureSize]byte) (who common.Address, ok bool) {
	if sig[64] > 1 || !lowS(sig) {
		return who, false
	}
	pub, err := crypto.Ecrecover(digest[:], sig[:])
	if err != nil {
		return who, false
	}
	return common.BytesToAddress(crypto.Keccak256(pub[1:])), true
}

// ToProto gives the wire form.
func (c *Certificate) ToProto() *aztecv1.LockCertificate {
	p := &aztecv1.LockCertificate{Height: c.Height, Round: c.Round, Extension: c.Extension[:], Signers: c.Signers}
	for i := range c.Signatures {
		p.Signatures = append(p.Signatures, c.Signatures[i][:])
	}
	return p
}

// FromProto reads the wire form; Verify judges the rest. No node calls it: it is for
// those who ask a node for a certificate.
func FromProto(p *aztecv1.LockCertificate) (*Certificate, error) {
	ext, err := ParseExtension(p.Extension)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForm, err)
	}
	c := &Certificate{Height: p.Height, Round: p.Round, Extension: ext, Signers: p.Signers}
	for _, sig := range p.Signatures {
		if len(sig) != SignatureSize {
			return nil, fmt.Errorf("%w: a signature of %d bytes", ErrForm, len(sig))
		}
		c.Signatures = append(c.Signatures, [SignatureSize]byte(sig))
	}
	return c, nil
}
