package effect

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/aztecd/aztecd/x/aztec"
)

// MaxSpongeFields is how many fields a sponge can absorb: a checkpoint's blobs.
const MaxSpongeFields = aztec.BlobsPerCheckpoint * aztec.FieldsPerBlob

// ErrSpongeFull is returned when more than MaxSpongeFields are absorbed.
var ErrSpongeFull = errors.New("sponge is full")

const (
	spongeWidth = 4
	spongeRate  = 3
)

var permutation = poseidon2.NewPermutation(spongeWidth, 8, 56)

// Sponge hashes blob fields as they come. It is a value: copy it to go on from
// the same place in two ways. The zero value is not ready, see NewSponge.
type Sponge struct {
	state    [spongeWidth]fr.Element
	pending  int // fields added to the state since the last permutation
	absorbed int
}

// NewSponge returns an empty sponge. Unlike a hash of known length, its
// capacity starts at MaxSpongeFields<<64 whatever it will absorb.
func NewSponge() Sponge {
	var s Sponge
	var p packer
	s.state[spongeRate] = p.put(MaxSpongeFields, 32).put(0, 64).field()
	return s
}

// Absorb adds fields. It returns ErrSpongeFull, and is then unchanged, if they
// are too many.
func (s *Sponge) Absorb(fields []fr.Element) error {
	if len(fields) > MaxSpongeFields-s.absorbed {
		return fmt.Errorf("%d more than %d fields: %w", len(fields), s.absorbed, ErrSpongeFull)
	}
	s.absorb(fields)
	return nil
}

func (s *Sponge) absorb(fields []fr.Element) {
	for i := range fields {
		if s.pending == spongeRate {
			s.permute()
		}
		s.state[s.pending].Add(&s.state[s.pending], &fields[i])
		s.pending++
	}
	s.absorbed += len(fields)
}

// Sum returns the hash of what was absorbed; the sponge can go on absorbing.
func (s Sponge) Sum() fr.Element {
	s.permute()
	return s.state[0]
}

// Absorbed returns how many fields were absorbed.
func (s Sponge) Absorbed() int { return s.absorbed }

func (s *Sponge) permute() {
	if err := permutation.Permutation(s.state[:]); err != nil {
		panic(err) // the width is a constant of this package
	}
	s.pending = 0
}

// Hash returns the sponge hash of fields, however many they are.
func Hash(fields []fr.Element) fr.Element {
	s := NewSponge()
	s.absorb(fields)
	return s.Sum()
}
