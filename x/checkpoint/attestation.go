package checkpoint

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

// Attestation travels in the last blob of a publication, one for each header in
// it: the lock certificate, and of each chunk header the fields that its effects
// do not tell. The certificate proves itself; the fields are proved by the
// archive root they lead to.
type Attestation struct {
	// Certificate names the header, or the descendant that Links lead to. It is nil
	// when the next header's covers this one: that of the same transaction, or of a
	// later publication when the way to the locked descendant is too long to carry.
	Certificate *lock.Certificate
	// Links are the headers from the published one's child to the one that the
	// certificate names; none when it names the published one.
	Links  []Header
	Chunks []AttestedChunk
}

// ErrUncovered says that a certificate does not lock a header.
var ErrUncovered = errors.New("the certificate does not lock the checkpoint")

// Covers checks that the attestation's certificate locks the header: it names the
// header, or a descendant that Links lead to.
func (a *Attestation) Covers(h Header) error {
	if a.Certificate == nil {
		return fmt.Errorf("%w: there is none", ErrUncovered)
	}
	hash := h.Hash()
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

// AttestedChunk is the part of a chunk header that effects do not tell.
type AttestedChunk struct {
	Height    uint64
	Timestamp uint64
	Proposer  common.Address
	Origin    protocol.L1Block
}

// AttestChunk takes that part out of a header.
func AttestChunk(h chunk.Header) AttestedChunk {
	return AttestedChunk{h.Height, h.Timestamp, h.Proposer, h.Origin}
}

const (
	attestationVersion = 2
	attestedChunkSize  = 8 + 8 + common.AddressLength + 8 + common.HashLength + 8
)

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
		out = append(out, 0)
	} else {
		out = appendCertificate(append(out, 1), a.Certificate)
		out = binary.BigEndian.AppendUint16(out, uint16(len(a.Links)))
		for _, h := range a.Links {
			out = append(out, h.Encode()...)
		}
	}
	out = binary.BigEndian.AppendUint32(out, uint32(len(a.Chunks)))
	for _, f := range a.Chunks {
		out = binary.BigEndian.AppendUint64(out, f.Height)
		out = binary.BigEndian.AppendUint64(out, f.Timestamp)
		out = append(out, f.Proposer[:]...)
		out = binary.BigEndian.AppendUint64(out, f.Origin.Number)
		out = append(out, f.Origin.Hash[:]...)
		out = binary.BigEndian.AppendUint64(out, f.Origin.Timestamp)
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
	chunks := int(binary.BigEndian.Uint32(r.take(4)))
	if chunks > len(r.rest)/attestedChunkSize && r.err == nil {
		r.err = fmt.Errorf("%w: %d chunks in %d bytes", ErrAttestation, chunks, len(r.rest))
	}
	for i := 0; i < chunks && r.err == nil; i++ {
		a.Chunks = append(a.Chunks, r.attestedChunk())
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

func (r *reader) attestedChunk() AttestedChunk {
	return AttestedChunk{
		Height:    binary.BigEndian.Uint64(r.take(8)),
		Timestamp: binary.BigEndian.Uint64(r.take(8)),
		Proposer:  common.Address(r.take(common.AddressLength)),
		Origin: protocol.L1Block{
			Number:    binary.BigEndian.Uint64(r.take(8)),
			Hash:      common.Hash(r.take(common.HashLength)),
			Timestamp: binary.BigEndian.Uint64(r.take(8)),
		},
	}
}
