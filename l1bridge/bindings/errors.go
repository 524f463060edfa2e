package bindings

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// DecodeError reads the data of a revert: the name of the contract's custom error, or
// of one of the libraries it links, and its values for people. Data that is no error of
// ours is not ok.
func DecodeError(data []byte) (name, detail string, ok bool) {
	decoded, from, ok := unpackError(data)
	if !ok {
		return "", "", false
	}
	value := reflect.Indirect(reflect.ValueOf(decoded))
	return strings.TrimPrefix(value.Type().Name(), from), fmt.Sprintf("%+v", value.Interface()), true
}

// UnpackError is DecodeError for who wants the values: it gives a pointer to one of the
// error types of this package.
func UnpackError(data []byte) (decoded any, ok bool) {
	decoded, _, ok = unpackError(data)
	return decoded, ok
}

// unpackError also says which contract's error it is.
func unpackError(data []byte) (decoded any, from string, ok bool) {
	if len(data) < 4 {
		return nil, "", false
	}
	for _, contract := range erring() {
		if decoded, err := contract.unpack(data); err == nil && decoded != nil {
			return decoded, contract.name, true
		}
	}
	return nil, "", false
}

// contract is one whose errors a caller may see.
type contract struct {
	name   string
	unpack func([]byte) (any, error)
	errors map[string]abi.Error
}

// erring are the contracts and libraries whose errors a caller may see, in the order in
// which data is held against them.
func erring() []contract {
	return []contract{
		{"Rollup", NewRollup().UnpackError, NewRollup().abi.Errors},
		{"Locking", NewLocking().UnpackError, NewLocking().abi.Errors},
		{"Charges", NewCharges().UnpackError, NewCharges().abi.Errors},
		{"Proven", NewProven().UnpackError, NewProven().abi.Errors},
		{"ValidatorSet", NewValidatorSet().UnpackError, NewValidatorSet().abi.Errors},
		{"Staking", NewStaking().UnpackError, NewStaking().abi.Errors},
		{"AZT", NewAZT().UnpackError, NewAZT().abi.Errors},
		{"Incentives", NewIncentives().UnpackError, NewIncentives().abi.Errors},
		{"Slasher", NewSlasher().UnpackError, NewSlasher().abi.Errors},
		{"Omissions", NewOmissions().UnpackError, NewOmissions().abi.Errors},
		{"BallotLib", NewBallotLib().UnpackError, NewBallotLib().abi.Errors},
		{"Governance", NewGovernance().UnpackError, NewGovernance().abi.Errors},
		{"Inbox", NewInbox().UnpackError, NewInbox().abi.Errors},
		{"Outbox", NewOutbox().UnpackError, NewOutbox().abi.Errors},
		{"ConfirmedOutRoots", NewConfirmedOutRoots().UnpackError, NewConfirmedOutRoots().abi.Errors},
		{"FeeJuicePortal", NewFeeJuicePortal().UnpackError, NewFeeJuicePortal().abi.Errors},
		{"ForcedInclusion", NewForcedInclusion().UnpackError, NewForcedInclusion().abi.Errors},
		{"Proving", NewProving().UnpackError, NewProving().abi.Errors},
		{"ProofEscrow", NewProofEscrow().UnpackError, NewProofEscrow().abi.Errors},
		{"Fallback", NewFallback().UnpackError, NewFallback().abi.Errors},
		{"EpochVerifier", NewEpochVerifier().UnpackError, NewEpochVerifier().abi.Errors},
		{"ProvenOutRoots", NewProvenOutRoots().UnpackError, NewProvenOutRoots().abi.Errors},
	}
}

// ErrorNames are the names that DecodeError may give of these contracts.
func ErrorNames(contracts ...string) []string {
	names := map[string]bool{}
	for _, c := range erring() {
		for name := range c.errors {
			names[name] = names[name] || slices.Contains(contracts, c.name)
		}
	}
	maps.DeleteFunc(names, func(_ string, of bool) bool { return !of })
	return slices.Sorted(maps.Keys(names))
}
