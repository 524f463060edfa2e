package effect

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/protocol"
)

// MaxSpongeFields is how many fields a sponge can absorb: a checkpoint's blobs.
const MaxSpongeFields = protocol.MaxBlobs * protocol.FieldsPerBlob

// ErrSpongeFull is returned when more than MaxSpongeFields are absorbed.
var ErrSpongeFull = errors.New("sponge is full")

// Sponge hashes blob fields as they come. It is a value: copy it to go on from
// the same place in two ways. The zero value is not ready, see NewSponge.
type Sponge struct {
	sponge   poseidon2.Sponge
	absorbed int
}

// NewSponge returns an empty sponge. Unlike a hash of known length, its
// capacity starts at MaxSpongeFields<<64 whatever it will absorb.
func NewSponge() Sponge {
	return Sponge{sponge: poseidon2.NewSponge(MaxSpongeFields)}
}

// Absorb adds fields. It returns ErrSpongeFull, and is then unchanged, if they
// are too many.
func (s *Sponge) Absorb(fields []fr.Element) error {
	if len(fields) > MaxSpongeFields-s.absorbed {
		return fmt.Errorf("%d more than %d fields: %w", len(fields), s.absorbed, ErrSpongeFull)
	}
	s.sponge.Absorb(fields...)
	s.absorbed += len(fields)
	return nil
}

// Sum returns the hash of what was absorbed; the sponge can go on absorbing.
func (s Sponge) Sum() fr.Element { return s.sponge.Squeeze() }

// Absorbed returns how many fields were absorbed.
func (s Sponge) Absorbed() int { return s.absorbed }

// Hash returns the sponge hash of fields, however many they are.
func Hash(fields []fr.Element) fr.Element {
	s := poseidon2.NewSponge(MaxSpongeFields)
	s.Absorb(fields...)
	return s.Squeeze()
}
