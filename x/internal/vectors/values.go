package vectors

import (
	"encoding/hex"
	"encoding/json"
	"math/big"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// Field returns the field element at key: a JSON number or 0x hex, canonical.
func (o *Object) Field(key string) fr.Element {
	o.t.Helper()
	return o.field(key, o.Raw(key))
}

// Fields returns the array of field elements at key.
func (o *Object) Fields(key string) []fr.Element {
	o.t.Helper()
	return o.fields(key, o.Raw(key))
}

// FieldLists returns the array of arrays of field elements at key.
func (o *Object) FieldLists(key string) [][]fr.Element {
	o.t.Helper()
	var lists []json.RawMessage
	require.NoError(o.t, json.Unmarshal(o.Raw(key), &lists), "%s.%s", o.path, key)
	out := make([][]fr.Element, len(lists))
	for i := range lists {
		out[i] = o.fields(key, lists[i])
	}
	return out
}

// Uint returns the number at key, given as a JSON number or 0x hex.
func (o *Object) Uint(key string) uint64 {
	o.t.Helper()
	n := o.number(key, o.Raw(key))
	require.True(o.t, n.IsUint64(), "%s.%s is no uint64", o.path, key)
	return n.Uint64()
}

// Bool returns the boolean at key.
func (o *Object) Bool(key string) bool {
	o.t.Helper()
	var b bool
	require.NoError(o.t, json.Unmarshal(o.Raw(key), &b), "%s.%s", o.path, key)
	return b
}

// Text returns the string at key.
func (o *Object) Text(key string) string {
	o.t.Helper()
	var s string
	require.NoError(o.t, json.Unmarshal(o.Raw(key), &s), "%s.%s", o.path, key)
	return s
}

// Bytes returns the bytes of the 0x hex string at key.
func (o *Object) Bytes(key string) []byte {
	o.t.Helper()
	return o.bytes(key, o.Text(key))
}

// BytesList returns the array of 0x hex strings at key.
func (o *Object) BytesList(key string) [][]byte {
	o.t.Helper()
	var list []string
	require.NoError(o.t, json.Unmarshal(o.Raw(key), &list), "%s.%s", o.path, key)
	out := make([][]byte, len(list))
	for i := range list {
		out[i] = o.bytes(key, list[i])
	}
	return out
}

// Number returns the number at key, of any size.
func (o *Object) Number(key string) *big.Int {
	o.t.Helper()
	return o.number(key, o.Raw(key))
}

func (o *Object) bytes(key, s string) []byte {
	o.t.Helper()
	require.True(o.t, strings.HasPrefix(s, "0x"), "%s.%s is no 0x hex", o.path, key)
	b, err := hex.DecodeString(s[2:])
	require.NoError(o.t, err, "%s.%s", o.path, key)
	return b
}

func (o *Object) fields(key string, raw json.RawMessage) []fr.Element {
	o.t.Helper()
	var list []json.RawMessage
	require.NoError(o.t, json.Unmarshal(raw, &list), "%s.%s", o.path, key)
	out := make([]fr.Element, len(list))
	for i := range list {
		out[i] = o.field(key, list[i])
	}
	return out
}

func (o *Object) field(key string, raw json.RawMessage) fr.Element {
	o.t.Helper()
	n := o.number(key, raw)
	require.True(o.t, n.Sign() >= 0 && n.Cmp(fr.Modulus()) < 0, "%s.%s is no canonical field element", o.path, key)
	var e fr.Element
	e.SetBigInt(n)
	return e
}

func (o *Object) number(key string, raw json.RawMessage) *big.Int {
	o.t.Helper()
	text := strings.Trim(string(raw), `"`)
	n, ok := new(big.Int).SetString(text, 0)
	require.True(o.t, ok, "%s.%s is no number: %s", o.path, key, text)
	return n
}
