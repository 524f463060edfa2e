package keys

import (
	"fmt"

	"github.com/consensys/gnark/frontend"
)

// SetOfCircuits is a set of other circuits, for tests.
func SetOfCircuits(name string, of map[string]frontend.Circuit) Set {
	return Set{Name: name, others: of}
}

// OpenCeremonyOf opens a ceremony of a set that has no name of its own.
func OpenCeremonyOf(dir string, set Set) (*Ceremony, error) {
	return openCeremony(dir, func(name string) (Set, error) {
		if name != set.Name {
			return Set{}, fmt.Errorf("the ceremony is of %q", name)
		}
		return set, nil
	})
}
