package e2e

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
)

// Manifest is what a file says.
type Manifest struct {
	// About says what is to be seen, in a sentence.
	About   string  `toml:"about"`
	Network Network `toml:"network"`
	Load    Load    `toml:"load"`
	// Faults happen one after the other; after each the network has to go on.
	Faults []Fault `toml:"fault"`
	Expect Expect  `toml:"expect"`
}

// Network is the [network] section.
type Network struct {
	// Validators is how many nodes there are, all with a stake; Committee is how many sit
	// at a time, 0 for all.
	Validators int    `toml:"validators"`
	Committee  int    `toml:"committee"`
	EpochSlots uint64 `toml:"epoch_slots"`
	// Slot and L1Block are the lengths of a slot and of a block of L1.
	Slot    Duration `toml:"slot"`
	L1Block Duration `toml:"l1_block"`
	// Eager has L1 check a certificate with each publication.
	Eager bool `toml:"eager"`
	// Delay is how long what a node sends to another one is under way.
	Delay Duration `toml:"delay"`
}

// Load is the [load] section.
type Load struct {
	// TPS is how many txs are sent per second, from before the first fault until Calm after
	// the last one is over.
	TPS  float64  `toml:"tps"`
	Calm Duration `toml:"calm"`
}

// Fault is a [[fault]].
type Fault struct {
	// Do is one of Kinds.
	Do string `toml:"do"`
	// After is the pause before it, For is how long it lasts.
	After Duration `toml:"after"`
	For   Duration `toml:"for"`
	// Nodes that it happens to, from 0 on; Between is the pause from one to the next.
	Nodes   []int    `toml:"nodes"`
	Between Duration `toml:"between"`
	// Blocks of L1 that are replaced, or full of others' blobs.
	Blocks int `toml:"blocks"`
	// Offset is how far a clock is ahead; negative: behind.
	Offset Duration `toml:"offset"`
	// Does is what a liar does wrong: a fault of docs/faults.md.
	Does string `toml:"does"`
}

// Expect is the [expect] section.
type Expect struct {
	// Slashed are the nodes that lose stake.
	Slashed []int `toml:"slashed"`
}

// Duration is a time.Duration that TOML writes as "1.5s".
type Duration struct{ time.Duration }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Duration) UnmarshalText(text []byte) (err error) {
	d.Duration, err = time.ParseDuration(string(text))
	return err
}

// standard is what a file changes.
func standard() Manifest {
	s := func(n int) Duration { return Duration{time.Duration(n) * time.Second} }
	return Manifest{
		Network: Network{Validators: 4, EpochSlots: 4, Slot: s(3), L1Block: s(1)},
		Load:    Load{TPS: 5, Calm: s(5)},
	}
}

// Read reads a manifest and checks it.
func Read(file string) (*Manifest, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	m, err := Parse(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return m, nil
}

// Parse reads the text of a manifest and checks it.
func Parse(text []byte) (*Manifest, error) {
	m := standard()
	meta, err := toml.NewDecoder(bytes.NewReader(text)).Decode(&m)
	if err != nil {
		return nil, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		names := make([]string, len(unknown))
		for i, key := range unknown {
			names[i] = key.String()
		}
		return nil, fmt.Errorf("a manifest has no %s; remove it", strings.Join(names, ", "))
	}
	if err := m.Check(); err != nil {
		return nil, err
	}
	return &m, nil
}
