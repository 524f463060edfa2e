package bindings

import (
	"fmt"
	"reflect"
	"strings"
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
	for _, contract := range []struct {
		name   string
		unpack func([]byte) (any, error)
	}{
		{"Rollup", NewRollup().UnpackError},
		{"Locking", NewLocking().UnpackError},
		{"Charges", NewCharges().UnpackError},
		{"Proven", NewProven().UnpackError},
		{"ValidatorSet", NewValidatorSet().UnpackError},
		{"Staking", NewStaking().UnpackError},
		{"AZT", NewAZT().UnpackError},
		{"Incentives", NewIncentives().UnpackError},
		{"Slasher", NewSlasher().UnpackError},
		{"Omissions", NewOmissions().UnpackError},
		{"BallotLib", NewBallotLib().UnpackError},
		{"Governance", NewGovernance().UnpackError},
		{"Inbox", NewInbox().UnpackError},
		{"Outbox", NewOutbox().UnpackError},
		{"ConfirmedOutRoots", NewConfirmedOutRoots().UnpackError},
		{"FeeJuicePortal", NewFeeJuicePortal().UnpackError},
		{"ForcedInclusion", NewForcedInclusion().UnpackError},
		{"Proving", NewProving().UnpackError},
		{"ProofEscrow", NewProofEscrow().UnpackError},
		{"Fallback", NewFallback().UnpackError},
		{"EpochVerifier", NewEpochVerifier().UnpackError},
		{"ProvenOutRoots", NewProvenOutRoots().UnpackError},
	} {
		if decoded, err := contract.unpack(data); err == nil && decoded != nil {
			return decoded, contract.name, true
		}
	}
	return nil, "", false
}
