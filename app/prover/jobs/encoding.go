package jobs

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

const (
	magic = "aztecd job 1\n"
	// maxWords is how many inputs a job may have: 32 MB of them.
	maxWords = 1 << 20
)

// Encode writes a job in its one form: the magic, the kind's name behind its length, the
// circuit, the number of public inputs and of secret ones in four bytes each, and these in
// 32 bytes each.
func (j *Job) Encode() ([]byte, error) {
	if err := j.Kind.Check(); err != nil {
		return nil, err
	}
	words := len(j.Public) + len(j.Secret)
	if words > maxWords {
		return nil, fmt.Errorf("a job of %d inputs, at most %d: %w", words, maxWords, ErrMalformed)
	}
	b := make([]byte, 0, len(magic)+1+maxName+common.HashLength+8+words*fr.Bytes)
	b = append(b, magic...)
	b = append(b, byte(len(j.Kind.Name)))
	b = append(b, j.Kind.Name...)
	b = append(b, j.Kind.Circuit[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(len(j.Public)))
	b = binary.BigEndian.AppendUint32(b, uint32(len(j.Secret)))
	for _, part := range [][]fr.Element{j.Public, j.Secret} {
		for i := range part {
			word := part[i].Bytes()
			b = append(b, word[:]...)
		}
	}
	return b, nil
}

// Parse reads a job that was asked for as id. ErrMalformed for any other bytes than those
// whose hash the id is, and for those that Encode does not write.
func Parse(id ID, b []byte) (*Job, error) {
	if sha256.Sum256(b) != id {
		return nil, fmt.Errorf("job %s: the %d bytes are of another: %w", id.Short(), len(b), ErrMalformed)
	}
	j, err := parse(b)
	if err != nil {
		return nil, fmt.Errorf("job %s: %w", id.Short(), err)
	}
	return j, nil
}

func parse(b []byte) (*Job, error) {
	r := reader{rest: b}
	if string(r.take(len(magic))) != magic {
		return nil, fmt.Errorf("it does not begin with the magic: %w", ErrMalformed)
	}
	j := &Job{}
	if n := r.take(1); n != nil {
		j.Kind.Name = string(r.take(int(n[0])))
	}
	copy(j.Kind.Circuit[:], r.take(common.HashLength))
	public, secret := r.count(), r.count()
	switch {
	case r.short:
		return nil, fmt.Errorf("it ends in its head: %w", ErrMalformed)
	case (public+secret)*fr.Bytes != uint64(len(r.rest)):
		return nil, fmt.Errorf("%d bytes of %d inputs: %w", len(r.rest), public+secret, ErrMalformed)
	case public+secret > maxWords:
		return nil, fmt.Errorf("%d inputs, at most %d: %w", public+secret, maxWords, ErrMalformed)
	}
	if err := j.Kind.Check(); err != nil {
		return nil, err
	}
	var err error
	if j.Public, err = r.words(public); err != nil {
		return nil, err
	}
	j.Secret, err = r.words(secret)
	return j, err
}

// reader takes off bytes; it remembers whether there were too few.
type reader struct {
	rest  []byte
	short bool
}

// take gives nil when there are too few.
func (r *reader) take(n int) []byte {
	if n > len(r.rest) {
		r.rest, r.short = nil, true
		return nil
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

func (r *reader) count() uint64 {
	b := r.take(4)
	if b == nil {
		return 0
	}
	return uint64(binary.BigEndian.Uint32(b))
}

func (r *reader) words(n uint64) ([]fr.Element, error) {
	out := make([]fr.Element, n)
	for i := range out {
		if err := out[i].SetBytesCanonical(r.take(fr.Bytes)); err != nil {
			return nil, fmt.Errorf("input %d: %w: %w", i, err, ErrMalformed)
		}
	}
	return out, nil
}
