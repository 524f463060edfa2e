package checkpoint

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/lock"
)

// Attestation travels in the last blob of a publication, one for each header in it:
// the lock certificate. Nobody signs that blob, so nothing may hang on it: the
// certificate proves itself, and a later publication's does as well.
type Attestation struct {
	// Certificate names the header, or the descendant that Links lead to. It is nil
	// when the next header's covers this one: that of the same transaction, or of a
	// later publication when the way to the locked descendant is too long to carry.
	Certificate *lock.Certificate
	// Links are the headers from the published one's child to the one that the
	// certificate names; none when it names the published one.
	Links []Header
}

// ErrUncovered says that a certificate does not lock a header.
var ErrUncovered = errors.New("the certificate does not lock the checkpoint")

// Covers checks that the attestation's certificate locks the header: it names the
// header, or a descendant that Links lead to.
func (a *Attestation) Covers(h Header) error {
	if a.Certificate == nil {
		return fmt.Errorf("%w: there is none", ErrUncovered)
	}
	if epoch := a.Certificate.Extension.Epoch(); epoch < h.Epoch {
		return fmt.Errorf("%w: it is of epoch %d, the header of %d", ErrUncovered, epoch, h.Epoch)
	}
	return a.Reaches(h.Hash())
}

// Reaches is Covers for who knows no more than the header's hash: that the certificate
// is not of an epoch before the header's is still to be checked.
func (a *Attestation) Reaches(hash common.Hash) error {
	if a.Certificate == nil {
		return fmt.Errorf("%w: there is none", ErrUncovered)
	}
	for i, next := range a.Links {
		if next.ParentHash != hash {
			return fmt.Errorf("%w: link %d has another parent", ErrUncovered, i)
		}
		hash = next.Hash()
	}
	if named := a.Certificate.Checkpoint(); named != hash {
		return fmt.Errorf("%w: it names %s, the header is %s", ErrUncovered, named, hash)
	}
	return nil
}

const attestationVersion = 3

// ErrAttestation says that bytes are not attestations.
var ErrAttestation = errors.New("malformed attestations")

// EncodeAttestations lays attestations out as bytes (docs/protocol.md,
// "Attestation blob"). Integers are big-endian.
func EncodeAttestations(as []Attestation) []byte {
	out := []byte{attestationVersion, byte(len(as))}
	for i := range as {
		out = as[i].append(out)
	}
	return out
}

func (a *Attestation) append(out []byte) []byte {
	if a.Certificate == nil {
		return append(out, 0)
	}
	out = appendCertificate(append(out, 1), a.Certificate)
	out = binary.BigEndian.AppendUint16(out, uint16(len(a.Links)))
	for _, h := range a.Links {
		out = append(out, h.Encode()...)
	}
	return out
}

func appendCertificate(out []byte, c *lock.Certificate) []byte {
	out = binary.BigEndian.AppendUint64(out, c.Height)
	out = binary.BigEndian.AppendUint32(out, c.Round)
	out = append(out, c.Extension[:]...)
	out = append(append(out, byte(len(c.Signers))), c.Signers...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(c.Signatures)))
	for _, sig := range c.Signatures {
		out = append(out, sig[:]...)
	}
	return out
}

// DecodeAttestations reads what EncodeAttestations wrote, and nothing else.
func DecodeAttestations(b []byte) ([]Attestation, error) {
	r := reader{rest: b}
	if v := r.take(1)[0]; v != attestationVersion && r.err == nil {
		return nil, fmt.Errorf("%w: version %d", ErrAttestation, v)
	}
	as := make([]Attestation, 0, 4)
	for range r.take(1)[0] {
		as = append(as, r.attestation())
		if r.err != nil {
			break
		}
	}
	switch {
	case r.err != nil:
		return nil, r.err
	case len(r.rest) > 0:
		return nil, fmt.Errorf("%w: %d trailing bytes", ErrAttestation, len(r.rest))
	}
	return as, nil
}

// reader takes bytes from the front until there are too few; then it gives zeros.
// abiwords.Reader does the same for 32-byte words, which the headers in here are.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) take(n int) []byte {
	if r.err != nil || len(r.rest) < n {
		r.err = fmt.Errorf("%w: cut short", ErrAttestation)
		return make([]byte, n)
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

func (r *reader) attestation() Attestation {
	var a Attestation
	switch present := r.take(1)[0]; {
	case present > 1 && r.err == nil:
		r.err = fmt.Errorf("%w: %d certificates of a header", ErrAttestation, present)
	case present == 1:
		a.Certificate = r.certificate()
		a.Links = r.links()
	}
	return a
}

func (r *reader) certificate() *lock.Certificate {
	c := &lock.Certificate{
		Height:    binary.BigEndian.Uint64(r.take(8)),
		Round:     binary.BigEndian.Uint32(r.take(4)),
		Extension: lock.Extension(r.take(lock.ExtensionSize)),
	}
	c.Signers = append([]byte{}, r.take(int(r.take(1)[0]))...)
	count := int(binary.BigEndian.Uint16(r.take(2)))
	for i := 0; i < count && r.err == nil; i++ {
		c.Signatures = append(c.Signatures, [lock.SignatureSize]byte(r.take(lock.SignatureSize)))
	}
	return c
}

func (r *reader) links() []Header {
	var links []Header
	for i := int(binary.BigEndian.Uint16(r.take(2))); i > 0 && r.err == nil; i-- {
		h, err := Decode(r.take(headerSize))
		if err != nil && r.err == nil {
			r.err = fmt.Errorf("%w: %w", ErrAttestation, err)
		}
		links = append(links, h)
	}
	return links
}
