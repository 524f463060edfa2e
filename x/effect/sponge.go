package effect

import (
	"encoding/binary"
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

// spongeSize is the length of a sponge on disk: four elements, and how many it took.
const spongeSize = 4*fr.Bytes + 4

// MarshalBinary encodes the sponge for disk.
func (s Sponge) MarshalBinary() ([]byte, error) {
	out := make([]byte, 0, spongeSize)
	state, _ := s.sponge.State()
	for i := range state {
		b := state[i].Bytes()
		out = append(out, b[:]...)
	}
	return binary.BigEndian.AppendUint32(out, uint32(s.absorbed)), nil
}

// UnmarshalBinary reads what MarshalBinary wrote, and nothing else.
func (s *Sponge) UnmarshalBinary(b []byte) error {
	if len(b) != spongeSize {
		return fmt.Errorf("a sponge of %d bytes, not %d", len(b), spongeSize)
	}
	var state [4]fr.Element
	for i := range state {
		if err := state[i].SetBytesCanonical(b[i*fr.Bytes:][:fr.Bytes]); err != nil {
			return fmt.Errorf("element %d of a sponge: %w", i, err)
		}
	}
	absorbed := binary.BigEndian.Uint32(b[4*fr.Bytes:])
	if absorbed > MaxSpongeFields {
		return fmt.Errorf("a sponge that took %d fields: %w", absorbed, ErrSpongeFull)
	}
	*s = Sponge{poseidon2.Resume(state, held(int(absorbed))), int(absorbed)}
	return nil
}

// held is how many elements wait for the next permutation after so many.
func held(absorbed int) int {
	if absorbed == 0 {
		return 0
	}
	return (absorbed-1)%3 + 1
}

// Hash returns the sponge hash of fields, however many they are.
func Hash(fields []fr.Element) fr.Element {
	s := poseidon2.NewSponge(MaxSpongeFields)
	s.Absorb(fields...)
	return s.Squeeze()
}
