package keys

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/proving/groth"
)

// ErrTranscript is returned for a ceremony's transcript that does not hold.
var ErrTranscript = errors.New("the ceremony's transcript does not hold")

// Ceremony is a directory that people hand on: each contributes a secret and forgets
// it, and as long as one of them did, nobody can forge. The first phase is for all
// circuits of a set, the second for each of them; each ends with a beacon, a number that
// nobody could know before the last contribution was published.
//
// The transcript is what Verify reads: ceremony.json, and a file for each contribution.
type Ceremony struct {
	dir string
	set Set
	transcript
	circuits map[string]*groth.Circuit
}

// transcript is ceremony.json.
type transcript struct {
	Set      string                 `json:"set"`
	Domain   uint64                 `json:"domain"` // places of the largest circuit's domain
	Circuits map[string]common.Hash `json:"circuits"`
	// Contributions of both phases, in order; a phase ends with its beacon.
	Contributions [2][]Contribution `json:"contributions"`
	Beacons       []Beacon          `json:"beacons"`
}

// Contribution is one person's part.
type Contribution struct {
	Who string `json:"who"`
	// Files are the SHA-256 of what it wrote, by file name: what the contributor
	// publishes, so that everybody can see that it is in the transcript.
	Files map[string]common.Hash `json:"files"`
}

// Beacon is public randomness that ends a phase.
type Beacon struct {
	Name  string        `json:"name"` // where anybody finds the value, e.g. "beacon chain block 12345678's randao"
	Value hexutil.Bytes `json:"value"`
}

const transcriptFile = "ceremony.json"

// Init begins a ceremony in a directory that must not have one.
func Init(dir string, set Set) (*Ceremony, error) {
	if _, err := os.Stat(filepath.Join(dir, transcriptFile)); err == nil {
		return nil, fmt.Errorf("%s has a ceremony already", dir)
	}
	c := &Ceremony{dir: dir, set: set}
	if err := c.compile(); err != nil {
		return nil, err
	}
	c.Set, c.Circuits = set.Name, map[string]common.Hash{}
	for kind, circuit := range c.circuits {
		c.Circuits[kind] = circuit.Hash()
		c.Domain = max(c.Domain, domain(circuit))
	}
	return c, c.save()
}

// OpenCeremony reads a ceremony. It returns ErrTranscript when this program's circuits
// are not the ceremony's.
func OpenCeremony(dir string) (*Ceremony, error) { return openCeremony(dir, SetOf) }

func openCeremony(dir string, setOf func(name string) (Set, error)) (*Ceremony, error) {
	text, err := os.ReadFile(filepath.Join(dir, transcriptFile))
	if err != nil {
		return nil, fmt.Errorf("read a ceremony: %w", err)
	}
	c := &Ceremony{dir: dir}
	if err := json.Unmarshal(text, &c.transcript); err != nil {
		return nil, fmt.Errorf("read %s: %w: %w", filepath.Join(dir, transcriptFile), err, ErrTranscript)
	}
	if c.set, err = setOf(c.Set); err != nil {
		return nil, err
	}
	if err := c.compile(); err != nil {
		return nil, err
	}
	return c, c.sameCircuits()
}

// sameCircuits compares the transcript with this program's circuits.
func (c *Ceremony) sameCircuits() error {
	largest := uint64(0)
	for kind, circuit := range c.circuits {
		if c.Circuits[kind] != circuit.Hash() {
			return fmt.Errorf("its circuit %s has the hash %s, this program's %x: use the program that the ceremony is for: %w", kind, c.Circuits[kind], circuit.Hash(), ErrTranscript)
		}
		largest = max(largest, domain(circuit))
	}
	if c.Domain != largest || len(c.Circuits) != len(c.circuits) || len(c.Beacons) > len(c.Contributions) {
		return fmt.Errorf("a domain of %d for %d circuits with %d beacons: %w", c.Domain, len(c.Circuits), len(c.Beacons), ErrTranscript)
	}
	return nil
}

func (c *Ceremony) compile() error {
	c.circuits = map[string]*groth.Circuit{}
	for _, kind := range Kinds() {
		circuit, err := c.set.Compile(kind)
		if err != nil {
			return err
		}
		c.circuits[kind] = circuit
	}
	return nil
}

// Phase is 1 or 2, or 3 when the ceremony has ended.
func (c *Ceremony) Phase() int { return len(c.Beacons) + 1 }

// domain is how many places the domain of a circuit's constraints has.
func domain(c *groth.Circuit) uint64 { return ecc.NextPowerOfTwo(uint64(c.Constraints())) }

func (c *Ceremony) save() error {
	text, err := json.MarshalIndent(&c.transcript, "", "  ")
	if err != nil {
		return err
	}
	return atomicfile.Write(filepath.Join(c.dir, transcriptFile), append(text, '\n'), 0o644)
}

// write puts a part of the transcript into a file and returns its hash.
func (c *Ceremony) write(name string, part io.WriterTo) (common.Hash, error) {
	sum := sha256.New()
	err := atomicfile.WriteFrom(filepath.Join(c.dir, name), 0o644, func(w io.Writer) error {
		_, err := part.WriteTo(io.MultiWriter(w, sum))
		return err
	})
	return common.BytesToHash(sum.Sum(nil)), err
}

// part opens a file of the transcript that has the hash it should have.
func (c *Ceremony) part(name string, want common.Hash) (*os.File, error) {
	f, err := os.Open(filepath.Join(c.dir, name))
	if err != nil {
		return nil, fmt.Errorf("read a contribution: %w", err)
	}
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err == nil && common.BytesToHash(sum.Sum(nil)) != want {
		err = fmt.Errorf("%s has the hash %s, its contributor wrote %s: %w", name, hex.EncodeToString(sum.Sum(nil)), want, ErrTranscript)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}
