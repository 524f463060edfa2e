package keys

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/proving/groth"
)

// minBeacon is how long a beacon's value is at least, in bytes.
const minBeacon = 16

// Seal ends the phase that runs with a beacon, after it has verified all contributions
// to it. It verifies nothing less when it ends the second, and Keys then gives the keys.
func (c *Ceremony) Seal(b Beacon) error {
	phase := c.Phase()
	switch {
	case phase > 2:
		return errors.New("the ceremony has ended")
	case len(c.Contributions[phase-1]) == 0:
		return fmt.Errorf("phase %d has no contributions: whoever seals it could forge", phase)
	case strings.TrimSpace(b.Name) == "":
		return errors.New("a beacon needs a name that says where anybody finds its value")
	case len(b.Value) < minBeacon:
		return fmt.Errorf("a beacon of %d bytes can be tried out: at least %d", len(b.Value), minBeacon)
	}
	sealed := *c
	sealed.Beacons = append(slices.Clone(c.Beacons), b)
	if _, err := sealed.Verify(); err != nil {
		return err
	}
	*c = sealed
	return c.save()
}

// Verify checks the whole transcript from the circuits on, and returns the hash of the
// verifying key of each circuit once the ceremony has ended. It takes as long as a
// contribution.
func (c *Ceremony) Verify() (map[string]common.Hash, error) {
	out := map[string]common.Hash{}
	err := c.each(func(kind string, _ *groth.ProvingKey, vk *groth.VerifyingKey) error {
		out[kind] = crypto.Keccak256Hash(vk.Bytes())
		return nil
	})
	return out, err
}

// Save verifies the whole transcript and writes the keys that it gives. It returns an
// error unless the ceremony has ended.
func (c *Ceremony) Save(s *Store, done func(Made)) error {
	if c.Phase() < 3 {
		return fmt.Errorf("the ceremony is in phase %d: it has no keys yet", c.Phase())
	}
	origin, err := c.origin()
	if err != nil {
		return err
	}
	pks, vks := map[string]*groth.ProvingKey{}, map[string]*groth.VerifyingKey{}
	err = c.each(func(kind string, pk *groth.ProvingKey, vk *groth.VerifyingKey) error {
		pks[kind], vks[kind] = pk, vk
		return nil
	})
	if err != nil {
		return err
	}
	for _, kind := range Kinds() { // none, if one does not verify
		file, h, err := s.Save(Header{Kind: kind, Origin: origin}, c.circuits[kind], pks[kind], vks[kind])
		if err != nil {
			return err
		}
		done(Made{Header: h, File: file, Constraints: c.circuits[kind].Constraints()})
	}
	return nil
}

// origin says of a key which transcript gives it.
func (c *Ceremony) origin() (string, error) {
	f, err := os.Open(filepath.Join(c.dir, transcriptFile))
	if err != nil {
		return "", fmt.Errorf("read a ceremony: %w", err)
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", fmt.Errorf("read a ceremony: %w", err)
	}
	return fmt.Sprintf("%s circuit, ceremony with transcript %x, %d and %d contributions, beacons %q and %q", c.Set, sum.Sum(nil),
		len(c.Contributions[0]), len(c.Contributions[1]), c.Beacons[0].Name, c.Beacons[1].Name), nil
}

// each verifies the transcript as far as it goes and hands out the keys, if it has any.
func (c *Ceremony) each(do func(kind string, pk *groth.ProvingKey, vk *groth.VerifyingKey) error) error {
	if c.Phase() == 1 {
		return c.verifyOpen1()
	}
	commons, err := c.commons()
	if err != nil {
		return err
	}
	for _, kind := range Kinds() {
		if c.Phase() == 2 {
			err = c.verifyOpen2(kind, commons)
		} else {
			var pk *groth.ProvingKey
			var vk *groth.VerifyingKey
			if pk, vk, err = c.keys(kind, commons); err == nil {
				err = do(kind, pk, vk)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// verifyOpen1 verifies the contributions to a first phase that goes on.
func (c *Ceremony) verifyOpen1() error {
	before := mpcsetup.NewPhase1(c.Domain)
	for i := range c.Contributions[0] {
		next, err := c.phase1(i)
		if err != nil {
			return err
		}
		if err := before.Verify(next); err != nil {
			return fmt.Errorf("phase 1, contribution %d: %w: %w", i+1, err, ErrTranscript)
		}
		before = next
	}
	return nil
}

// verifyOpen2 verifies the contributions to a second phase that goes on.
func (c *Ceremony) verifyOpen2(kind string, commons mpcsetup.SrsCommons) error {
	if len(c.Contributions[1]) == 0 {
		return nil
	}
	before := new(mpcsetup.Phase2)
	commons = forDomain(commons, domain(c.circuits[kind]))
	before.Initialize(c.circuits[kind].System(), &commons)
	for i := range c.Contributions[1] {
		next, err := c.phase2(kind, i)
		if err != nil {
			return err
		}
		if err := before.Verify(next); err != nil {
			return fmt.Errorf("phase 2 of circuit %s, contribution %d: %w: %w", kind, i+1, err, ErrTranscript)
		}
		before = next
	}
	return nil
}

// Where gnark writes lengths into a contribution, behind points in their compressed form.
const (
	updateProof = bn254.SizeOfG1AffineCompressed + bn254.SizeOfG2AffineCompressed
	domainAt    = 3 * updateProof
)

// phase1Fits asks that a contribution to the first phase is for a domain.
func phase1Fits(f io.ReaderAt, domain uint64) error {
	var word [8]byte
	if _, err := f.ReadAt(word[:], domainAt); err != nil {
		return fmt.Errorf("no domain: %w: %w", err, ErrTranscript)
	}
	if n := binary.BigEndian.Uint64(word[:]); n != domain {
		return fmt.Errorf("for a domain of %d, not %d: %w", n, domain, ErrTranscript)
	}
	return nil
}

// phase2Fits asks that a contribution to the second phase is for a circuit.
func phase2Fits(f io.ReaderAt, c *groth.Circuit) error {
	system := c.System()
	committed := c.Commitments()
	var word [4]byte
	if _, err := f.ReadAt(word[:2], 0); err != nil || int(binary.BigEndian.Uint16(word[:])) != len(committed) {
		return fmt.Errorf("not of %d commitments: %w", len(committed), ErrTranscript)
	}
	private := system.GetNbInternalVariables() + system.GetNbSecretVariables() - len(committed)
	for _, info := range committed {
		private -= len(info.PrivateCommitted)
	}
	at := int64(2 + bn254.SizeOfG1AffineCompressed)
	lengths := []int{private, int(domain(c)) - 1}
	for _, info := range committed {
		lengths = append(lengths, len(info.PrivateCommitted))
	}
	for i, want := range lengths {
		if i == 2 {
			at += bn254.SizeOfG2AffineCompressed
		}
		if _, err := f.ReadAt(word[:], at); err != nil || int64(binary.BigEndian.Uint32(word[:])) != int64(want) {
			return fmt.Errorf("list %d is not of %d points: %w", i, want, ErrTranscript)
		}
		at += int64(len(word)) + int64(want)*bn254.SizeOfG1AffineCompressed
	}
	return nil
}
