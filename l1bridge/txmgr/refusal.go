package txmgr

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// Refusal is a revert found by simulation: nothing was sent.
type Refusal struct {
	// Name of the contract's error, or "unknown"; as many as our contracts have.
	Name   string
	Detail string
}

// Error implements error.
func (r *Refusal) Error() string { return fmt.Sprintf("contract refuses: %s %s", r.Name, r.Detail) }

// asRefusal decodes the contract's error out of a simulation's.
func asRefusal(err error) (*Refusal, bool) {
	data, reverted := client.RevertData(err)
	if !reverted {
		return nil, false
	}
	if name, detail, ok := bindings.DecodeError(data); ok {
		return &Refusal{name, detail}, true
	}
	return &Refusal{"unknown", hexutil.Encode(data)}, true
}

// outbid tells whether pools refuse a transaction for its price beside one that they
// have in its place: one of ours that the journal does not know, or of another program.
// Servers tell it in words only; these are in all of their versions of it.
func outbid(err error) bool { return strings.Contains(strings.ToLower(err.Error()), "underpriced") }
