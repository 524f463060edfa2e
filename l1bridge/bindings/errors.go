package bindings

import (
	"fmt"
	"reflect"
	"strings"
)

// DecodeError reads the data of a revert: the name of the contract's custom error,
// and its values for people. Data that is no error of ours is not ok.
func DecodeError(data []byte) (name, detail string, ok bool) {
	if len(data) < 4 {
		return "", "", false
	}
	decoded, err := NewRollup().UnpackError(data)
	if err != nil || decoded == nil {
		return "", "", false
	}
	value := reflect.Indirect(reflect.ValueOf(decoded))
	return strings.TrimPrefix(value.Type().Name(), "Rollup"), fmt.Sprintf("%+v", value.Interface()), true
}
