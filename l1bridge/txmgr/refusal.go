package txmgr

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// invalidParams is JSON-RPC's code for arguments the server does not know.
const invalidParams = -32602

// Refusal is a revert found by simulation: nothing was sent.
type Refusal struct {
	// Name of the contract's error, or "unknown"; as many as our contracts have.
	Name   string
	Detail string
}

// Error implements error.
func (r *Refusal) Error() string { return fmt.Sprintf("contract refuses: %s %s", r.Name, r.Detail) }

// asRefusal decodes the contract's error out of what a server answered.
func asRefusal(err error) (*Refusal, bool) {
	var answer rpc.DataError
	if !errors.As(err, &answer) {
		return nil, false
	}
	text, ok := answer.ErrorData().(string)
	if !ok {
		return nil, false
	}
	if name, detail, ok := bindings.DecodeError(common.FromHex(text)); ok {
		return &Refusal{name, detail}, true
	}
	return &Refusal{"unknown", answer.Error()}, true
}

// notUnderstood tells a server that cannot simulate in a later block from one
// that says no.
func notUnderstood(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer) && answer.ErrorCode() == invalidParams
}
