package app

import (
	"errors"
	"fmt"
	"strings"

	"github.com/aztecd/aztecd/x/worldstate"
)

// ErrDamaged is what ends a node whose databases cannot be read as they were written.
var ErrDamaged = errors.New("a file of the databases is damaged: look after disk and memory, then `aztecd reset`, which removes data/world, " +
	"data/objects, data/*.db and data/cs.wal, and nothing else of data; the node syncs anew from its peers")

// damageSaid is how the databases say so; of some errors CometBFT leaves the text alone.
var damageSaid = []string{"checksum mismatch", "corrupt", "malformed manifest", "invalid table"}

// withRemedy adds what to do to an error of damaged files. What signs is left alone: a damaged signing book has words of
// its own, since nothing may be signed without it.
func withRemedy(err error) error {
	if err == nil || errors.Is(err, ErrDamaged) || !isDamage(err) {
		return err
	}
	return fmt.Errorf("%w: %w", err, ErrDamaged)
}

func isDamage(err error) bool {
	if errors.Is(err, worldstate.ErrCorrupt) {
		return true
	}
	text := err.Error()
	for _, said := range damageSaid {
		if strings.Contains(text, said) {
			return true
		}
	}
	return false
}
