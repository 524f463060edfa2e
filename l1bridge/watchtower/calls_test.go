package watchtower

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// What was not read is not shown: an endpoint that leaves out a publication ends no node.
func TestNothingIsShownThatWasNotRead(t *testing.T) {
	w := &Watchtower{read: map[uint64]item{3: {}}}
	w.contract.abi = bindings.NewRollup()
	for _, action := range []Action{Confirm, Answer} {
		for number := range uint64(4) {
			_, err := w.show(Decision{Action: action, Number: number})
			require.ErrorContains(t, err, "covers checkpoint")
		}
	}
}
