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
	if len(data) < 4 {
		return "", "", false
	}
	for _, from := range []struct {
		name   string
		unpack func([]byte) (any, error)
	}{
		{"Rollup", NewRollup().UnpackError},
		{"Locking", NewLocking().UnpackError},
		{"Charges", NewCharges().UnpackError},
	} {
		decoded, err := from.unpack(data)
		if err != nil || decoded == nil {
			continue
		}
		value := reflect.Indirect(reflect.ValueOf(decoded))
		return strings.TrimPrefix(value.Type().Name(), from.name), fmt.Sprintf("%+v", value.Interface()), true
	}
	return "", "", false
}
