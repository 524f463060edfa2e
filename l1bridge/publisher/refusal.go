package publisher

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// invalidParams is JSON-RPC's code for arguments the server does not know.
const invalidParams = -32602

// refusal is a revert found by simulation.
type refusal struct {
	// name of the contract's error, or "unknown".
	name   string
	detail string
}

// Error implements error.
func (r *refusal) Error() string { return fmt.Sprintf("rollup refuses: %s %s", r.name, r.detail) }

// asRefusal decodes the contract's error out of what a server answered. Names
// come from the contract's ABI, so they are few.
func asRefusal(err error) (*refusal, bool) {
	var answer rpc.DataError
	if !errors.As(err, &answer) {
		return nil, false
	}
	text, ok := answer.ErrorData().(string)
	if !ok {
		return nil, false
	}
	data := common.FromHex(text)
	if len(data) < 4 {
		return &refusal{"unknown", answer.Error()}, true
	}
	decoded, failed := bindings.NewRollup().UnpackError(data)
	if failed != nil || decoded == nil {
		return &refusal{"unknown", answer.Error()}, true
	}
	value := reflect.Indirect(reflect.ValueOf(decoded))
	return &refusal{strings.TrimPrefix(value.Type().Name(), "Rollup"), fmt.Sprintf("%+v", value.Interface())}, true
}

// notUnderstood tells a server that cannot simulate in a later block from one
// that says no.
func notUnderstood(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer) && answer.ErrorCode() == invalidParams
}
