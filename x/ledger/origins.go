package ledger

import (
	"errors"
	"slices"

	"github.com/aztecd/aztecd/x/protocol"
)

// AgreeOrigin keeps that this node accepted a block whose L1 origin is another than the
// state's, before it votes for it: what was accepted stays accepted, over a restart too,
// and though L1 has another block there since. Those that the chain has gone past are
// forgotten: no block may name them any more.
func AgreeOrigin(r Reader, w Writer, s *State, origin protocol.Origin) error {
	all, err := agreedOrigins(r)
	if err != nil || slices.Contains(all, origin) {
		return err
	}
	all = slices.DeleteFunc(all, func(b protocol.Origin) bool { return b.Number <= s.Origin.Number })
	return put(w, []byte{keyOrigins}, append(all, origin))
}

// AgreedOrigin tells whether AgreeOrigin kept an L1 block.
func AgreedOrigin(r Reader, origin protocol.Origin) (bool, error) {
	all, err := agreedOrigins(r)
	return slices.Contains(all, origin), err
}

func agreedOrigins(r Reader) ([]protocol.Origin, error) {
	all, err := read[[]protocol.Origin](r, []byte{keyOrigins}, "accepted L1 origins", "")
	if errors.Is(err, ErrNoRecord) {
		return nil, nil
	}
	return all, err
}
